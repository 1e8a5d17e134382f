import type { NotChecked } from '@porchlight/core/model/report';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

/** What the audit did not see into: never silence. */
export function NotCheckedList({ items }: { items: readonly NotChecked[] }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <section class="section" aria-labelledby="not-checked">
      <h2 class="section-title" id="not-checked">
        <Icon name="unseen" /> <span>{words.notChecked.title}</span>
      </h2>
      <p class="soft">{words.notChecked.text}</p>
      <ul class="plain">
        {items.map(({ what, why }, index) => (
          <li key={index}>
            <b>{what}</b> <span class="soft">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
