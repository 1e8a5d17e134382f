/** What went wrong, said at once to who hears the screen; nothing while nothing did. */
export function Problem({ text, id }: { text: string | undefined; id?: string }) {
  if (!text) return null;
  return (
    <p class="problem" id={id} role="alert">
      {text}
    </p>
  );
}
