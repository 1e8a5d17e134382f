import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '../page/answer.ts';
import { listenInPage } from '../platform/listen-in-page.ts';

declare global {
  /** How the command line speaks to the audit; there only in the isolated world that brought it. */
  var porchlight: { answer: typeof answer } | undefined;
}

export default defineUnlistedScript(() => {
  if (!globalThis.porchlight) {
    globalThis.porchlight = { answer };
    listenInPage(answer);
  }
  return document.contentType;
});
