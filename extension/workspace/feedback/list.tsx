import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CommentText } from '../parts/comment-row.tsx';
import { Field } from '../parts/field.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { useWords } from '../words.ts';

/** All comments that are looked at, however many; those with certain words; and one of them whole. */
export function CommentList({ model }: { model: WorkspaceModel }) {
  const { feedback: words } = useWords();
  const { comments, chosen } = model.feedback;
  const search = useSignal('');
  const hits = useSignal<readonly number[] | undefined>(undefined);
  const open = useSignal<string | undefined>(undefined);
  const wanted = search.value.trim();
  const subject = model.themes.subject.value;

  useEffect(() => {
    if (!wanted) {
      hits.value = undefined;
      return;
    }
    let isOld = false;
    // Whoever types a word does not wait for the hits of its first letters.
    const timer = setTimeout(async () => {
      const found = await model.engine.search(wanted);
      if (!isOld) hits.value = found;
    }, 200);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [wanted, subject]);

  const all = comments.value.filter(({ effort }) => chosen.value.size === 0 || chosen.value.has(effort));
  const shown = hits.value ? hits.value.flatMap((index) => subject[index] ?? []) : all;
  const current = comments.value.find(({ id }) => id === open.value);
  return (
    <section class="section" aria-labelledby="comments-title">
      <h2 class="section-title" id="comments-title">
        {words.list.title}
      </h2>
      <Field label={words.list.search} type="search" value={search.value} set={(value) => (search.value = value)} />
      <p class="soft small" role="status">
        {shown.length > 0 ? words.list.found(shown.length) : words.list.noText}
      </p>
      {current && (
        <div class="opened">
          {current.question && (
            <p class="soft small">
              {words.list.askedWhat}: <span dir="auto">{current.question}</span>
            </p>
          )}
          <CommentText comment={current}>
            <div class="row">
              <button
                type="button"
                class="quiet"
                onClick={async () => {
                  const at = subject.findIndex(({ id }) => id === current.id);
                  if (at >= 0) hits.value = (await model.engine.moreLike([at])).map(({ index }) => index);
                }}
              >
                {words.list.more}
              </button>
              <Aside model={model} id={current.id} isAside={current.setAside !== undefined} />
            </div>
          </CommentText>
        </div>
      )}
      {shown.length > 0 && (
        <VirtualList
          label={words.list.title}
          size={shown.length}
          height={5.5}
          row={(index) => {
            const comment = shown[index];
            if (!comment) return null;
            return (
              <button
                type="button"
                class="comment-button"
                aria-pressed={comment.id === open.value}
                onClick={() => {
                  open.value = comment.id === open.value ? undefined : comment.id;
                }}
              >
                <span class="comment-clamp" lang={comment.language} dir="auto">
                  {comment.text}
                </span>
                <span class="comment-facts">{Object.values(comment.groups).join(' · ')}</span>
              </button>
            );
          }}
        />
      )}
    </section>
  );
}

function Aside({ model, id, isAside }: { model: WorkspaceModel; id: string; isAside: boolean }) {
  const { feedback: words, shell } = useWords();
  const reason = useSignal('');
  const isAsking = useSignal(false);
  if (isAside) {
    return (
      <button type="button" class="quiet" onClick={() => void model.feedback.setAside([id], '')}>
        {words.list.back}
      </button>
    );
  }
  if (!isAsking.value) {
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {words.list.aside}
      </button>
    );
  }
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        isAsking.value = false;
        void model.feedback.setAside([id], reason.value.trim());
      }}
    >
      <Field label={words.list.asideReason} isRequired value={reason.value} set={(value) => (reason.value = value)} />
      <button type="submit" class="quiet">
        {shell.save}
      </button>
    </form>
  );
}
