import type { CDPSession, Page } from 'playwright';

/** Dialogs that a person would click away. More than these come from a loop. */
const DIALOGS = 5;

export interface Clicker {
  /** From here on scripts run as they like; ending one could end the audit with it. */
  letScriptsBe(): void;
}

/**
 * Clicks away what the page says in dialogs and closes the windows it opens. A script that shows dialogs in a loop is
 * ended, else the page would never be there.
 */
export function clickAway(page: Page, cdp: CDPSession): Clicker {
  let dialogs = 0;
  let mayEnd = true;
  let left = false;
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  page.on('dialog', async (dialog) => {
    const ends = ++dialogs > DIALOGS && mayEnd;
    if (ends) mayEnd = false;
    // Asked for while the dialog is open, the script is ended as it comes back from it.
    const ended = ends ? cdp.send('Runtime.terminateExecution').catch(() => undefined) : undefined;
    // Fails when the dialog went away with its page.
    await dialog.dismiss().catch(() => undefined);
    await ended;
    if (ends) mayEnd = !left;
  });
  return {
    letScriptsBe() {
      left = true;
      mayEnd = false;
    },
  };
}

/**
 * Keeps the document where it is: reloads and moves to other addresses are dropped, as if never asked for.
 * Frames inside the page stay free.
 * @returns what lets it go, so that the tab may go on to another page
 */
export async function holdStill(cdp: CDPSession): Promise<() => Promise<void>> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const decide = ({ requestId, frameId }: { requestId: string; frameId: string }) => {
    const decision =
      frameId === frameTree.frame.id
        ? cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        : cdp.send('Fetch.continueRequest', { requestId });
    // Fails when the request or the tab is gone by now.
    decision.catch(() => undefined);
  };
  cdp.on('Fetch.requestPaused', decide);
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  return async () => {
    await cdp.send('Fetch.disable');
    cdp.off('Fetch.requestPaused', decide);
  };
}
