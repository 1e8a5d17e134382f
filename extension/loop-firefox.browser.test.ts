import { builtExtension } from './testing/built-extension.ts';
import { openFirefox } from './testing/firefox.ts';
import { describeLoop } from './testing/loop.ts';

describeLoop(async (downloads) => {
  const built = await builtExtension('firefox');
  const firefox = await openFirefox(built, downloads);
  return {
    goto: async (address) => void (await firefox.page.goto(address)),
    press: () => firefox.press(),
    inPanel: (expression) => firefox.inPanel(expression),
    [Symbol.asyncDispose]: () => firefox[Symbol.asyncDispose](),
  };
});
