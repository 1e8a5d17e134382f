import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** From the toolbar button to an open panel. */
const Pressed = z.object({ type: z.literal('pressed'), tabId: z.int() });

/** Tells the panel of a tab, if one is open, that the toolbar button was pressed. */
export async function tellPressed(tabId: number): Promise<void> {
  const message: z.infer<typeof Pressed> = { type: 'pressed', tabId };
  // Nobody listens while no panel is open: the browser calls that an error, and it is none.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Hears that the toolbar button was pressed on this tab. */
export function onPressed(tabId: number, listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const pressed = Pressed.safeParse(message);
    if (sender.id === browser.runtime.id && pressed.success && pressed.data.tabId === tabId) listener();
  });
}
