import type { Page } from 'playwright';

/** What one run of one engine over one page came to. Times in milliseconds, heap in megabytes. */
export interface Run {
  total: number;
  /** The longest time in which the page could do nothing. */
  longest: number;
  first: number;
  /** Places that fail. */
  findings: number;
  /** How much more the page holds at the end than before, nothing thrown away yet. */
  heap: number;
  /** Ours only: work by lens. */
  lenses?: Record<string, number>;
  /** Ours only: from cancelling half-way until it has ended. */
  cancelled?: number;
}

export type Contender = 'ours' | 'axe' | 'ibm' | 'htmlcs';

/** Runs each engine, put into the tab beforehand, as its makers say. */
export const contenders: Record<Contender, (tab: Page) => Promise<Run>> = {
  ours: async (tab) => {
    const run = await measured(
      tab,
      `(tell) => new Promise((resolve, reject) => {
        let report;
        porchlightTest.answer({ type: 'audit', version: '0', language: 'en', asOf: '2026-09-01', profile: { schema: 'porchlight-profile/1' } }, (said) => {
          if (said.type === 'finding') tell();
          if (said.type === 'done') report = said.report;
          if (said.type === 'failed') reject(new Error(said.error));
        }).then(() => resolve({
          findings: report.findings.filter(({ outcome }) => outcome === 'fail').length,
          lenses: Object.fromEntries(Object.entries(report.lenses).map(([lens, { ms }]) => [lens, ms])),
        }));
      })`,
    );
    return { ...run, cancelled: await cancelledAfter(tab, run.total / 2) };
  },
  axe: (tab) =>
    measured(
      tab,
      `async (tell) => {
        const { violations } = await axe.run();
        tell();
        return { findings: violations.reduce((sum, { nodes }) => sum + nodes.length, 0) };
      }`,
    ),
  ibm: (tab) =>
    measured(
      tab,
      `async (tell) => {
        const { results } = await new ace.Checker().check(document, ['WCAG_2_1']);
        tell();
        return { findings: results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL').length };
      }`,
    ),
  htmlcs: (tab) =>
    measured(
      tab,
      `(tell) => new Promise((resolve, reject) => {
        HTMLCS.process('WCAG2AA', document, () => {
          tell();
          resolve({ findings: HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR).length });
        }, () => reject(new Error('HTML_CodeSniffer could not load its standard.')));
      })`,
    ),
};

function measured(tab: Page, run: string): Promise<Run> {
  return tab.evaluate(`(async () => {
    const longest = { value: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.value = Math.max(longest.value, duration);
    });
    // What was put into the page has been compiled, and the page has come to rest.
    await new Promise((done) => setTimeout(done, 300));
    observer.observe({ entryTypes: ['longtask'] });
    gc();
    const heap = performance.memory.usedJSHeapSize;
    // In a task of its own, so that what went before counts for nothing.
    await new Promise((done) => setTimeout(done, 100));
    const start = performance.now();
    let first = 0;
    const said = await (${run})(() => { first ||= performance.now() - start; });
    const total = performance.now() - start;
    const grown = (performance.memory.usedJSHeapSize - heap) / 1e6;
    await new Promise((done) => setTimeout(done, 300));
    return { total, first: first || total, heap: Math.max(grown, 0), longest: longest.value, ...said };
  })()`) as Promise<Run>;
}

/** Audits once more, cancels after some time, and says how long the end was in coming. Milliseconds. */
function cancelledAfter(tab: Page, milliseconds: number): Promise<number> {
  return tab.evaluate(`new Promise((resolve) => {
    let asked = Infinity;
    const said = ({ type }) => {
      if (type === 'cancelled' || type === 'done') resolve(Math.max(0, performance.now() - asked));
    };
    porchlightTest.answer({ type: 'audit', version: '0', language: 'en', asOf: '2026-09-01', profile: { schema: 'porchlight-profile/1' } }, said);
    setTimeout(() => {
      asked = performance.now();
      porchlightTest.answer({ type: 'cancel' }, said);
    }, ${milliseconds});
  })`) as Promise<number>;
}
