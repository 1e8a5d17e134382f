import type { Translator } from '../workspace/models/translator.ts';

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** As far as it is used here; https://webmachinelearning.github.io/translation-api/ */
interface TranslatorApi {
  availability(pair: Pair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: Pair & { monitor(target: EventTarget): void },
  ): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}

/**
 * The translator that some browsers have built in (Chrome since 138); undefined elsewhere. It works on this computer:
 * what is translated goes nowhere. The browser may load a language pack first, which tells its maker the two languages
 * and nothing more.
 */
export function browserTranslator(): Translator | undefined {
  const api = (globalThis as { Translator?: TranslatorApi }).Translator;
  if (typeof api?.availability !== 'function') return undefined;
  return {
    async can(sourceLanguage, targetLanguage) {
      // A language that it has never heard of may be an error to it.
      const found = await api.availability({ sourceLanguage, targetLanguage }).catch(() => 'unavailable');
      return found !== 'unavailable';
    },
    async translate(text, sourceLanguage, targetLanguage, onLoading) {
      const translator = await api.create({
        sourceLanguage,
        targetLanguage,
        monitor(target) {
          target.addEventListener('downloadprogress', (event) => onLoading((event as ProgressEvent).loaded));
        },
      });
      try {
        return await translator.translate(text);
      } finally {
        translator.destroy();
      }
    },
  };
}
