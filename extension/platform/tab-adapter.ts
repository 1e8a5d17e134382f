import { emptyProfile } from '@porchlight/core/model/profile';
import { browser } from 'wxt/browser';
import type { PageAdapter } from '../models/page-adapter.ts';
import { onPressed } from './messages.ts';
import { connectToPage } from './page-line.ts';
import { pageProblem } from './page-problem.ts';
import { readProfile } from './profile.ts';

/** The page of a tab, for the models. */
export function tabAdapter(tabId: number): PageAdapter {
  return {
    async about() {
      try {
        const { title = '', url = '' } = await browser.tabs.get(tabId);
        return { title, url };
      } catch (error) {
        throw await pageProblem(tabId, error);
      }
    },
    async settings() {
      const { version } = browser.runtime.getManifest();
      try {
        return { version, profile: await readProfile(), couldNotCheck: [] };
      } catch (error) {
        // A profile that cannot be read must not stand in the way of an audit, but is told.
        const why = error instanceof Error ? error.message : String(error);
        return { version, profile: emptyProfile, couldNotCheck: [{ what: browser.i18n.getMessage('profile'), why }] };
      }
    },
    connect: (listener) => connectToPage(tabId, listener),
    onPressedAgain: (listener) => onPressed(tabId, listener),
  };
}

/** The tab that this panel belongs to, from its own address; undefined for the panel opened without the button. */
export function tabOfPanel(search: string): number | undefined {
  const tab = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(tab) ? Number(tab) : undefined;
}
