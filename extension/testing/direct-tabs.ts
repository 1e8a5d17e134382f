import { setTimeout as wait } from 'node:timers/promises';
import { makeReport } from '@porchlight/core/export/testing/sample-report';
import type { Lanes, SiteTabs } from '../workspace/models/site-tabs.ts';

/** Tabs without a browser: a page is what its server sends, its links are those of its text, its report is a sample. */
export interface DirectTabs extends SiteTabs {
  /** Addresses that a tab was sent to, in order. */
  readonly visited: string[];
  /** What staff answer when they are asked for a site. */
  answer: boolean;
  /** Called before each visit; what it throws, the visit throws. */
  before(address: string): void;
  /** Staff close the window that is read in. */
  closeWindow(): void;
}

export function directTabs(): DirectTabs {
  let closeWindow: () => void = () => undefined;
  return {
    version: '0',
    visited: [],
    answer: true,
    before: () => undefined,
    closeWindow: () => closeWindow(),
    wait: (milliseconds, signal) => wait(Math.min(milliseconds, 5), undefined, signal ? { signal } : {}),
    async allow() {
      return this.answer;
    },
    release: async () => undefined,
    alone: (work) => work(),
    async open(_, onClosed) {
      closeWindow = onClosed;
      const { visited } = this;
      return lanesOf((address) => {
        visited.push(address);
        this.before(address);
      });
    },
  };
}

function lanesOf(visit: (address: string) => void): Lanes {
  const shown = new Map<number, { address: string; text: string }>();
  return {
    async go(lane, address) {
      visit(address);
      shown.set(lane, { address, text: await (await fetch(address)).text() });
      return { status: 200, finished: true };
    },
    async connect(lane, listener) {
      const { address = '', text = '' } = shown.get(lane) ?? {};
      const links = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1] ?? '');
      const report = makeReport();
      return {
        ask({ type }) {
          const answer = () => {
            if (type === 'links') listener.answer({ type, url: address, base: address, links, alternates: [] });
            else if (type === 'audit')
              listener.answer({ type: 'done', report: { ...report, page: { ...report.page, url: address } } });
          };
          setTimeout(answer, 0);
        },
        close: () => undefined,
      };
    },
    renew: async (lane) => void shown.delete(lane),
    close: async () => undefined,
  };
}
