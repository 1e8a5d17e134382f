import { useId } from 'preact/hooks';

/** Choosing a file, and handing on its text. */
export function FileButton({ text, accept, take }: { text: string; accept: string; take(text: string): void }) {
  const id = useId();
  return (
    <span class="file">
      <input
        class="file-input"
        type="file"
        id={id}
        accept={accept}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          const content = await file.text();
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
          take(content);
        }}
      />
      <label class="quiet file-label" for={id}>
        {text}
      </label>
    </span>
  );
}
