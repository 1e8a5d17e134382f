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
        <dt class="technical-name">{technical.rule}</dt>
        <dd class="technical-value">{ruleId}</dd>
        {wcag.length > 0 && (
          <>
            <dt class="technical-name">{technical.criterion}</dt>
            <dd class="technical-value">{wcag.join(', ')}</dd>
          </>
        )}
        {act.length > 0 && (
          <>
            <dt class="technical-name">{technical.act}</dt>
            <dd class="technical-value">{act.join(', ')}</dd>
          </>
        )}
        {target.selector && (
          <>
            <dt class="technical-name">{technical.selector}</dt>
            <dd class="technical-value code">{[...target.frames, target.selector].join(' | ')}</dd>
            <dt class="technical-name">{technical.html}</dt>
            <dd class="technical-value code">{target.html}</dd>
          </>
        )}
        {sources.length > 0 && (
          <>
            <dt class="technical-name">{technical.sources}</dt>
            {sources.map(({ name, url }) => (
              <dd class="technical-value" key={name}>
                {url && /^https?:/.test(url) ? <Outside href={url} text={name} /> : name}
              </dd>
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
