import { browser } from 'wxt/browser';
import { tellPressed } from './messages.ts';

/** Firefox's sidebar, which the types of Chrome do not know. */
interface SidebarAction {
  setPanel(details: { tabId: number; panel: string }): Promise<void>;
  open(): Promise<void>;
}

/**
 * A press of the toolbar button opens the panel of that tab, or asks an open one to audit again.
 * The press is also what grants the tab to the extension, until the tab leaves the site.
 */
export function openPanelOnPress(): void {
  browser.action.onClicked.addListener(({ id }) => {
    if (id === undefined) return;
    openPanel(id);
    void tellPressed(id);
  });
}

/** Nothing may be awaited before `open`: the browsers take it only straight from the press. */
function openPanel(tabId: number): void {
  const panel = `sidepanel.html?tab=${tabId}`;
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    void sidebarAction.setPanel({ tabId, panel: browser.runtime.getURL(`/${panel}`) });
    void sidebarAction.open();
  } else {
    void browser.sidePanel.setOptions({ tabId, path: panel, enabled: true });
    void browser.sidePanel.open({ tabId });
  }
}
