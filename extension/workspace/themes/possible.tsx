import { languageName } from '@porchlight/core/text/language-name';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CommentText } from '../parts/comment-row.tsx';
import { useWords } from '../words.ts';

/** Groups of comments that fit no theme: perhaps one that nobody thought of. */
export function PossibleThemes({ model }: { model: WorkspaceModel }) {
  const { themes: words, language } = useWords();
  const { possible, codebook, subject } = model.themes;
  return (
    <section class="section" aria-labelledby="possible-title">
      <h2 class="section-title" id="possible-title">
        {words.read.possibleTitle}
      </h2>
      <p>{words.read.possibleText}</p>
      <button type="button" class="quiet" onClick={() => void model.themes.lookForThemes()}>
        {words.read.possible}
      </button>
      {possible.value?.length === 0 && <p role="status">{words.read.possibleNone}</p>}
      <ul class="cards">
        {possible.value?.map(({ language: tag, comments, words: telling }) => (
          <li key={`${tag} ${comments[0]}`} class="card padded">
            <h3 lang={tag}>{telling.join(', ')}</h3>
            <p class="soft small">{words.read.possibleItem(comments.length, languageName(tag, language))}</p>
            {comments.slice(0, 3).map((index) => {
              const comment = subject.value[index];
              return comment && <CommentText key={comment.id} comment={comment} />;
            })}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                const theme = {
                  id: `own-${newId()}`,
                  name: { en: telling.slice(0, 3).join(', ') },
                  terms: { [tag]: telling },
                };
                void model.themes.saveCodebook({ ...codebook.value, themes: [...codebook.value.themes, theme] });
              }}
            >
              {words.read.possibleMake}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
