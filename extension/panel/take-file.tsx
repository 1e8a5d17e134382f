import { useId } from 'preact/hooks';

/** Choosing a file, and handing it on as it is. */
export function TakeFile({ text, accept, take }: { text: string; accept: string; take(file: File): void }) {
  const id = useId();
  return (
    <span class="file">
      <input
        class="file-input"
        type="file"
        id={id}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <label class="quiet file-label" for={id}>
        {text}
      </label>
    </span>
  );
}
