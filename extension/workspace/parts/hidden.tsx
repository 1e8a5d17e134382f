import { useWords } from '../words.ts';

/** In place of a number that is not shown. */
export function Hidden() {
  const { shell } = useWords();
  return (
    <span class="soft" title={shell.hiddenWhy}>
      {shell.hidden}
    </span>
  );
}
