import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';
import { BringIn } from './add.tsx';
import { CommentList } from './list.tsx';
import { SameWordsSection } from './same.tsx';

/** Bringing feedback in, and looking at all of it. */
export function FeedbackScreen({ model }: { model: WorkspaceModel }) {
  const { feedback: words } = useWords();
  const { comments, efforts } = model.feedback;
  const isAdding = useSignal(comments.value.length === 0);
  const isEmpty = comments.value.length === 0;
  return (
    <>
      <News model={model} />
      {isEmpty ? (
        <p>{words.none}</p>
      ) : (
        <p class="big-fact">{words.count(comments.value.length, efforts.items.value.length)}</p>
      )}
      {isAdding.value || isEmpty ? (
        <BringIn model={model} />
      ) : (
        <button
          type="button"
          class="primary"
          onClick={() => {
            isAdding.value = true;
          }}
        >
          {words.add}
        </button>
      )}
      {!isEmpty && (
        <>
          <Efforts model={model} />
          <CommentList model={model} />
          <SameWordsSection model={model} />
        </>
      )}
    </>
  );
}

function News({ model }: { model: WorkspaceModel }) {
  const { feedback: words } = useWords();
  const { importing, news } = model.feedback;
  return (
    <div role="status">
      {importing.value && (
        <p class="running">
          {words.running(importing.value.rows)}
          <progress aria-label={words.running(importing.value.rows)} />
        </p>
      )}
      {news.value && (
        <p class="good-news">
          {words.news(news.value.fresh, news.value.comments, news.value.effort)}{' '}
          {words.newsMore(news.value.empty, news.value.cut, news.value.votes ?? 0)}
        </p>
      )}
    </div>
  );
}

function Efforts({ model }: { model: WorkspaceModel }) {
  const { feedback: words, shell } = useWords();
  const { listed, counts, chosen } = model.feedback;
  return (
    <section class="section" aria-labelledby="efforts-title">
      <h2 class="section-title" id="efforts-title">
        {words.efforts.title}
      </h2>
      <p class="soft small">{words.efforts.hint}</p>
      <ul class="efforts">
        {listed.value.map((effort) => {
          const name = effort.name || words.efforts.unfinished;
          return (
            <li key={effort.id} class="effort">
              <label class="check">
                <input
                  type="checkbox"
                  aria-label={words.efforts.show(name)}
                  checked={chosen.value.has(effort.id)}
                  onChange={({ currentTarget }) => {
                    const next = new Set(chosen.value);
                    if (currentTarget.checked) next.add(effort.id);
                    else next.delete(effort.id);
                    chosen.value = next;
                  }}
                />
                <span>
                  <span class="effort-name">{name}</span>{' '}
                  <span class="soft small">
                    {effort.name && `${words.into.kinds[effort.kind]} · `}
                    {words.efforts.comments(counts.value.get(effort.id) ?? 0)}
                  </span>
                </span>
              </label>
              <Sure
                text={words.efforts.remove(name)}
                question={words.efforts.sure(name, counts.value.get(effort.id) ?? 0)}
                yes={shell.remove}
                act={() => void model.feedback.removeEffort(effort.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
