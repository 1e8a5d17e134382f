import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerer } from '../page/answer.ts';
import { linksOf, type WrittenLinks } from '../page/links.ts';
import { languageDetector } from '../platform/detect-language.ts';
import { listenInPage } from '../platform/listen-in-page.ts';

declare global {
  /** How the command line speaks to the audit; there only in the isolated world that brought it. */
  var porchlight: { answer: ReturnType<typeof answerer>; links: () => WrittenLinks } | undefined;
}

export default defineUnlistedScript(() => {
  if (!globalThis.porchlight) {
    const answer = answerer(languageDetector());
    globalThis.porchlight = { answer, links: () => linksOf(document) };
    listenInPage(answer);
  }
  return document.contentType;
});
