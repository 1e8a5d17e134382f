import type { Report } from '@porchlight/core/model/report';
import type { Look } from '@porchlight/core/standards/by-hand';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

/** What a person must still look at, each with its steps folded away. */
export function ByHandList({ report }: { report: Report }) {
  const { byHand, language } = useWords();
  const looks = useSignal<readonly Look[]>([]);
  useEffect(() => {
    void import('@porchlight/core/standards/by-hand').then(({ looksFor }) => {
      looks.value = looksFor(report, language);
    });
  }, [report, language]);
  if (looks.value.length === 0) return null;
  return (
    <section class="section" aria-labelledby="by-hand">
      <h2 class="section-title" id="by-hand">
        <Icon name="eye" /> <span>{byHand.title}</span>
      </h2>
      <p class="soft">{byHand.lead}</p>
      {looks.value.map(({ id, title, steps }) => (
        <details key={id}>
          <summary>{title}</summary>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
