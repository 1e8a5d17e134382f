import type { DistrictProfile } from '@porchlight/core/model/profile';
import type { NotChecked, Report } from '@porchlight/core/model/report';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Arguments } from './arguments.ts';
import type { PageBrowser } from './browser.ts';
import { clickAway, holdStill } from './hold-still.ts';
import { auditInIsolatedWorld, PageMoved, type WorldResult } from './isolated-world.ts';
import { loadPage } from './load-page.ts';
import { keepOffline, type Refused } from './offline.ts';
import { PageProblem } from './page-problem.ts';
import { savedFrom } from './saved-from.ts';
import type { Strings } from './strings.ts';
import type { Target } from './targets.ts';
import { within } from './within.ts';

export interface AuditPageOptions extends Pick<Arguments, 'language' | 'asOf' | 'viewport' | 'timeout'> {
  browser: PageBrowser;
  bundle: string;
  profile: DistrictProfile;
  say: Strings;
  version: string;
  /** Called with a share from 0 to 1. */
  onProgress(share: number): void;
}

/** An audit works in pieces, so silence of several loading times means that the page hangs. */
const SILENCE = 4;
/** Even a page that answers all the time has to come to an end. */
const LIMIT = 20;

/**
 * Opens one page in a tab of its own, audits it and closes the tab, whatever the page does.
 * @throws PageProblem when the page cannot be audited, BrowserError when no browser can be started
 */
export async function auditOnePage(target: Target, options: AuditPageOptions): Promise<Report> {
  const context = await options.browser.open(options.viewport, target.file !== undefined);
  try {
    const refused = target.file ? await keepOffline(context, target.file) : undefined;
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    return (await auditInTab(page, target, { ...options, cdp, refused })).report;
  } finally {
    await close(context);
  }
}

export interface TabOptions extends Omit<AuditPageOptions, 'browser' | 'viewport'> {
  browser: Pick<PageBrowser, 'readVersions'>;
  /** A session of the tab, which goes on to be of use after the audit. */
  cdp: CDPSession;
  /** What a saved page asked for in vain. */
  refused?: Refused | undefined;
  /** An expression to evaluate in the audited document; its value, through JSON, comes beside the report. */
  also?: string;
  /** Told the address that was reached, before anything is audited; what it throws ends the visit. */
  reached?(address: string): void;
}

/**
 * Audits one page in a tab that is there; the tab stays open.
 * @throws PageProblem when the page cannot be audited
 */
export async function auditInTab(page: Page, target: Target, options: TabOptions): Promise<WorldResult> {
  const { cdp } = options;
  let letGo: (() => Promise<void>) | undefined;
  try {
    return await Promise.race([ending(page, options.say), steps()]);
  } catch (error) {
    if (error instanceof PageMoved) throw new PageProblem(options.say.keepsMoving);
    throw error;
  } finally {
    if (letGo) await within(1_000, letGo(), () => new Error('The tab does not answer.')).catch(() => undefined);
  }

  async function steps(): Promise<WorldResult> {
    const clicker = clickAway(page, cdp);
    const { finished, mustBeAPage } = await loadPage(page, cdp, target.url, options);
    clicker.letScriptsBe();
    letGo = await within(SILENCE * options.timeout * 1000, holdStill(cdp), () => new PageProblem(options.say.hung));
    const audit = async () => {
      mustBeAPage();
      options.reached?.(page.url());
      return inWorld(cdp, target, options, notChecked(finished, options.refused?.count() ?? 0, options));
    };
    try {
      return await audit();
    } catch (error) {
      if (!(error instanceof PageMoved)) throw error;
    }
    // It was on its way to another address when it was held still: what has come up there is the page.
    await page.waitForLoadState('load', { timeout: options.timeout * 1000 }).catch(() => undefined);
    return await audit();
  }
}

async function inWorld(cdp: CDPSession, target: Target, options: TabOptions, couldNotCheck: NotChecked[]) {
  const { bundle, profile, say, version, language, asOf, timeout, onProgress } = options;
  const from = target.file && (await savedFrom(target.file.path));
  return auditInIsolatedWorld(cdp, {
    bundle,
    say,
    onProgress,
    silence: SILENCE * timeout * 1000,
    limit: LIMIT * timeout * 1000,
    async readVersions(asked) {
      // A saved page is read without the network.
      if (target.file) return asked.map(({ address }) => ({ address, unread: 'offline' as const }));
      return options.browser.readVersions(asked, timeout);
    },
    ...(options.also === undefined ? {} : { also: options.also }),
    request: {
      type: 'audit',
      version,
      language,
      profile,
      couldNotCheck,
      ...(asOf ? { asOf } : {}),
      ...(from ? { url: from } : {}),
    },
  });
}

function notChecked(finished: boolean, refused: number, { say, timeout }: TabOptions): NotChecked[] {
  return [
    ...(finished ? [] : [{ what: say.unfinished, why: say.unfinishedWhy(timeout) }]),
    ...(refused > 0 ? [{ what: say.offline(refused), why: say.offlineWhy }] : []),
  ];
}

/** Rejects when the tab or the browser ends before its time. */
function ending(page: Page, say: Strings): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new PageProblem(say.crashed)));
    page.on('close', () => reject(new PageProblem(say.browserEnded)));
  });
  // After the race is over, closing the tab ourselves rejects it too.
  promise.catch(() => undefined);
  return promise;
}

/** A hung tab may not answer even to this; it then ends with the browser. */
async function close(context: BrowserContext): Promise<void> {
  await within(5_000, context.close(), () => new Error('The tab does not close.')).catch(() => undefined);
}
