import type { Strings } from './strings.ts';

/** The panel opened without the toolbar button: it belongs to no page yet. */
export function Welcome({ words }: { words: Strings }) {
  const { title, text, hint } = words.welcome;
  return (
    <main class="welcome">
      <img src="/icons/128.png" width="64" height="64" alt="" />
      <h1>{title}</h1>
      <p>{text}</p>
      <p class="soft">{hint}</p>
    </main>
  );
}
