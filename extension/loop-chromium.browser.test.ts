import { builtExtension } from './testing/built-extension.ts';
import { openChromium } from './testing/chromium.ts';
import { describeLoop } from './testing/loop.ts';

describeLoop(async (downloads) => {
  const built = await builtExtension('chrome');
  const chromium = await openChromium(built);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    goto: async (address) => void (await chromium.page.goto(address)),
    press: () => chromium.press(),
    inPanel: async (expression) => (await chromium.panel()).evaluate(expression),
    [Symbol.asyncDispose]: () => chromium[Symbol.asyncDispose](),
  };
});
