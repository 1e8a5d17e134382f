import type { Comment } from '@porchlight/core/model/feedback';
import { languageName } from '@porchlight/core/text/language-name';
import { useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Translator } from '../models/translator.ts';
import { useWords } from '../words.ts';

/** The translator of this computer; undefined where there is none. */
export const Translators = createContext<Translator | undefined>(undefined);

type Said = { is: 'loading'; part: number } | { is: 'done'; text: string } | { is: 'failed'; why: string };

/** Offers a family's words in the reader's language, when the browser can, and only when asked. Keyed by the comment. */
export function Translation({ comment }: { comment: Comment }) {
  const translator = useContext(Translators);
  const { translate: words, language } = useWords();
  const can = useSignal(false);
  const said = useSignal<Said | undefined>(undefined);
  const { text, language: from } = comment;
  const isForeign = from !== undefined && from.split('-')[0] !== language;

  useEffect(() => {
    if (translator && isForeign) void translator.can(from, language).then((able) => (can.value = able));
  }, [translator]);

  async function ask(): Promise<void> {
    if (!translator || !from || said.value?.is === 'loading') return;
    said.value = { is: 'loading', part: 0 };
    try {
      const translated = await translator.translate(text, from, language, (part) => {
        if (said.value?.is === 'loading') said.value = { is: 'loading', part };
      });
      said.value = { is: 'done', text: translated };
    } catch (error) {
      said.value = { is: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
  }

  if (!can.value) return null;
  const { value } = said;
  return (
    <div class="translation">
      {value?.is !== 'done' && (
        <button
          type="button"
          class="quiet"
          title={words.hint}
          aria-disabled={value?.is === 'loading'}
          onClick={() => void ask()}
        >
          {words.ask}
        </button>
      )}
      <div role="status">
        {value?.is === 'loading' && <p class="soft small">{words.loading(Math.round(value.part * 100))}</p>}
        {value?.is === 'failed' && (
          <p class="small">
            {words.failed} <bdi>{value.why}</bdi>
          </p>
        )}
        {value?.is === 'done' && (
          <>
            <p class="comment-text" lang={language} dir="auto">
              {value.text}
            </p>
            <p class="comment-facts">{words.by(languageName(from ?? '', language))}</p>
          </>
        )}
      </div>
    </div>
  );
}
