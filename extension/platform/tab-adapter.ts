import { browser } from 'wxt/browser';
import type { PageAdapter } from '../models/page-adapter.ts';
import { onPressed } from './messages.ts';
import { connectToPage } from './page-line.ts';
import { pageProblem } from './page-problem.ts';
import { pictureOf } from './picture.ts';

/** The page of a tab, for the models. */
export function tabAdapter(tabId: number): PageAdapter {
  return {
    version: browser.runtime.getManifest().version,
    async about() {
      try {
        const { title = '', url = '' } = await browser.tabs.get(tabId);
        return { title, url };
      } catch (error) {
        throw await pageProblem(tabId, error);
      }
    },
    connect: (listener) => connectToPage(tabId, listener),
    picture: (box) => pictureOf(tabId, box),
    onPressedAgain: (listener) => onPressed(tabId, listener),
  };
}

/** The tab that this panel belongs to, from its own address; undefined for the panel opened without the button. */
export function tabOfPanel(search: string): number | undefined {
  const tab = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(tab) ? Number(tab) : undefined;
}
