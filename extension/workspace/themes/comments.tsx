import { localText } from '@porchlight/core/text/local-text';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { VirtualList } from '../parts/virtual-list.tsx';
import { useWords } from '../words.ts';

/** The comments of one theme, each with who says so: a person, or the machine and because of which terms. */
export function ThemeComments({ model, theme }: { model: WorkspaceModel; theme: number }) {
  const { themes: words, language } = useWords();
  const { themes } = model;
  const { codebook, subject, found } = themes;
  const reasons = useSignal<Record<string, string[]>>({});
  const own = codebook.value.themes[theme];
  const name = localText(own?.name, language);
  const indexes = subject.value.flatMap((_, index) => (found(index, theme) ? [index] : []));

  useEffect(() => {
    reasons.value = {};
  }, [theme, subject.value]);

  async function explain(index: number): Promise<void> {
    const comment = subject.value[index];
    if (!comment || !own) return;
    const terms = await model.engine.why(comment.text, comment.language?.split('-')[0] ?? '', own);
    reasons.value = { ...reasons.value, [comment.id]: terms };
  }

  return (
    <section class="section" aria-labelledby="theme-comments">
      <h2 class="section-title" id="theme-comments">
        {words.list.show(name)}
      </h2>
      {indexes.length === 0 ? (
        <p>{words.shown.none}</p>
      ) : (
        <VirtualList
          label={words.list.show(name)}
          size={indexes.length}
          height={6.5}
          row={(at) => {
            const index = indexes[at] ?? 0;
            const comment = subject.value[index];
            if (!comment) return null;
            const by = found(index, theme)?.by;
            const terms = reasons.value[comment.id];
            return (
              <div class="comment-line">
                <p class="comment-clamp" lang={comment.language} dir="auto" title={comment.text}>
                  {comment.text}
                </p>
                <p class="comment-facts">
                  <span class={by === 'person' ? 'tag tag-person' : 'tag'}>
                    {by === 'person' ? words.shown.person : words.shown.machine}
                  </span>{' '}
                  {by === 'machine' &&
                    (terms ? (
                      <span>
                        {words.shown.why}: {terms.join(', ') || '—'}
                      </span>
                    ) : (
                      <button type="button" class="link small" onClick={() => void explain(index)}>
                        {words.shown.why} …
                      </button>
                    ))}{' '}
                  {Object.values(comment.groups).join(' · ')}
                </p>
              </div>
            );
          }}
        />
      )}
    </section>
  );
}
