import { buildExtension } from './testing/build-extension.ts';
import { openFirefox } from './testing/firefox.ts';
import { describeLoop } from './testing/loop.ts';

describeLoop(async (downloads) => {
  const built = await buildExtension('firefox');
  const firefox = await openFirefox(built.folder, downloads);
  return {
    goto: async (address) => void (await firefox.page.goto(address)),
    press: () => firefox.press(),
    inPanel: (expression) => firefox.inPanel(expression),
    async [Symbol.asyncDispose]() {
      await firefox[Symbol.asyncDispose]();
      await built[Symbol.asyncDispose]();
    },
  };
});
