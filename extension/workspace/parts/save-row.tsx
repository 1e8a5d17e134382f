import { useWords } from '../words.ts';

/** The end of a form: save what stands in it, or leave without. */
export function SaveRow({ leave }: { leave(): void }) {
  const { shell } = useWords();
  return (
    <div class="row">
      <button type="submit" class="primary">
        {shell.save}
      </button>
      <button type="button" class="quiet" onClick={leave}>
        {shell.cancel}
      </button>
    </div>
  );
}
