import { buildExtension } from './testing/build-extension.ts';
import { openChromium } from './testing/chromium.ts';
import { describeLoop } from './testing/loop.ts';

describeLoop(async (downloads) => {
  const built = await buildExtension('chrome');
  const chromium = await openChromium(built.folder);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    goto: async (address) => void (await chromium.page.goto(address)),
    press: () => chromium.press(),
    inPanel: async (expression) => (await chromium.panel()).evaluate(expression),
    async [Symbol.asyncDispose]() {
      await chromium[Symbol.asyncDispose]();
      await built[Symbol.asyncDispose]();
    },
  };
});
