import type { Finding } from '@porchlight/core/model/finding';
import { useWords } from './words.ts';

/** For those who work in the template: names, numbers and code, folded away. */
export function Technical({ finding }: { finding: Finding }) {
  const { technical } = useWords();
  const { ruleId, wcag, act, sources, target } = finding;
  return (
    <details class="technical">
      <summary>{technical.title}</summary>
      <dl>
        <dt>{technical.rule}</dt>
        <dd>{ruleId}</dd>
        {wcag.length > 0 && (
          <>
            <dt>{technical.criterion}</dt>
            <dd>{wcag.join(', ')}</dd>
          </>
        )}
        {act.length > 0 && (
          <>
            <dt>{technical.act}</dt>
            <dd>{act.join(', ')}</dd>
          </>
        )}
        {target.selector && (
          <>
            <dt>{technical.selector}</dt>
            <dd class="code">{[...target.frames, target.selector].join(' | ')}</dd>
            <dt>{technical.html}</dt>
            <dd class="code">{target.html}</dd>
          </>
        )}
        {sources.length > 0 && (
          <>
            <dt>{technical.sources}</dt>
            {sources.map(({ name, url }) => (
              <dd key={name}>{url && /^https?:/.test(url) ? <Outside href={url} text={name} /> : name}</dd>
            ))}
          </>
        )}
      </dl>
    </details>
  );
}

function Outside({ href, text }: { href: string; text: string }) {
  const { technical } = useWords();
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text} <span class="heard">{technical.newTab}</span>
    </a>
  );
}
