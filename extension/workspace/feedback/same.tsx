import type { SameWords } from '@porchlight/core/feedback/form-letters';
import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CommentText } from '../parts/comment-row.tsx';
import { useWords } from '../words.ts';

/** Comments in the same words: shown, and counted once only if staff say so. */
export function SameWordsSection({ model }: { model: WorkspaceModel }) {
  const { feedback: words } = useWords();
  const found = useSignal<readonly SameWords[] | undefined>(undefined);
  const subject = model.themes.subject.value;
  const of = useSignal(subject);
  const isCurrent = of.value === subject;
  return (
    <section class="section" aria-labelledby="same-title">
      <h2 class="section-title" id="same-title">
        {words.same.title}
      </h2>
      <p>{words.same.text}</p>
      {(!found.value || !isCurrent) && (
        <button
          type="button"
          class="quiet"
          disabled={model.themes.state.value !== 'ready'}
          onClick={async () => {
            const same = await model.engine.sameWords();
            of.value = subject;
            found.value = same;
          }}
        >
          {words.same.look}
        </button>
      )}
      {found.value && isCurrent && found.value.length === 0 && <p role="status">{words.same.none}</p>}
      {found.value && isCurrent && (
        <ul class="cards">
          {found.value.slice(0, 40).map(({ comments, kind }) => {
            const [first = 0, ...others] = comments;
            const comment = subject[first];
            return (
              comment && (
                <li key={comment.id} class="card padded">
                  <h3>{words.same.kind[kind](comments.length)}</h3>
                  <CommentText comment={comment} />
                  {kind === 'same' && (
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => {
                        const ids = others.flatMap((index) => subject[index]?.id ?? []);
                        void model.feedback.setAside(ids, words.same.keepReason);
                      }}
                    >
                      {words.same.keepOne}
                    </button>
                  )}
                </li>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}
