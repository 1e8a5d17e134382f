import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, openDistrict } from './district.ts';
import { type Hand, type HandOn, handOn } from './hand.ts';

/** One browser of the loop, with the built extension in it. */
export interface LoopBrowser extends Hand, AsyncDisposable {
  goto(address: string): Promise<void>;
  /** Presses the toolbar button. */
  press(): Promise<void>;
}

const dismissed = '[id^="fix-machine-translation-only/"]';
const fixed = '[id^="fix-feedback-channel/"]';
const card = (heading: string) => `li.card:has(${heading})`;

/**
 * What a communications officer does in ten minutes: audit, decide, fix, audit again, send.
 * @param open the browser, which saves files into the folder given
 */
export function describeLoop(open: (downloads: string) => Promise<LoopBrowser>): void {
  describe('ten minutes with the board page', () => {
    let district: District;
    let browser: LoopBrowser;
    let on: HandOn;
    let before = 0;
    const fixes = async () => Number(/\d+/.exec(await on.read('.headline'))?.[0]);

    beforeAll(async () => {
      district = await openDistrict();
      browser = await open(district.folder);
      on = handOn(browser);
    }, 120_000);
    afterAll(async () => {
      await browser?.[Symbol.asyncDispose]();
      await district?.[Symbol.asyncDispose]();
    });

    it('begin with three questions, and then the audit', async () => {
      await browser.goto(`${district.origin}/board-meetings.html`);
      await browser.press();
      await on.there('.setup');
      await on.press('.language-list input');
      await on.press('.setup .primary');
      await on.done();
      expect(await on.read('h1')).toContain('Board Meetings');
      before = await fixes();
      expect(before).toBeGreaterThan(2);
    });

    it('leave out what is no problem here, for a reason that is kept', async () => {
      await on.press(dismissed);
      await on.press(`${card(dismissed)} .decide > button`);
      await on.press(`${card(dismissed)} .form .primary`);
      await on.text(`${card(dismissed)} .problem`).toContain('Write the reason');
      await on.type(`${card(dismissed)} .form textarea`, 'Our interpreters are named on every school page.');
      await on.press(`${card(dismissed)} .form .primary`);
      await on.text('#decided').toContain('Our interpreters are named on every school page.');
      await on.gone(dismissed);
      expect(await fixes()).toBe(before - 1);
    });

    it('mend one thing with the part that is offered, pasted into the page', async () => {
      await on.press(fixed);
      const html = await on.value(`${card(fixed)} .copy-text`);
      expect(html).toContain('<porchlight-feedback');
      const script = '<script type="module" src="/porchlight/porchlight.js"></script>';
      await district.paste('board-meetings.html', `${html}\n${script}`);
      await browser.goto(`${district.origin}/board-meetings.html`);
      await browser.press();
      await on.there('.since');
    });

    it('prove that exactly that is fixed, and what was dismissed still is', async () => {
      await on.text('.since summary').toMatch(/: 1 place mended, 0 new, \d+ still there\./);
      await on.text('.since .compared-list').toContain('no form, e-mail address or telephone number');
      await on.gone(fixed);
      await on.gone(dismissed);
      await on.text('#decided').toContain('Our interpreters are named on every school page.');
      expect(await fixes()).toBe(before - 2);
    });

    it('end with a report that says the same', async () => {
      const count = await fixes();
      await on.press('#view-send');
      await on.press('#send-html');
      const name = await saved(district.folder);
      const html = await readFile(join(district.folder, name), 'utf8');
      const words = html
        .replace(/<style[\s\S]*?<\/style>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      expect(words).toMatch(new RegExp(`\\b${count} fix(es)? in `));
      expect(words).toContain('Our interpreters are named on every school page.');
      expect(words).not.toContain('no form, e-mail address or telephone number');
    });

    it('are remembered: two audits, one line down', async () => {
      await on.press('#view-history');
      await on.until(`document.querySelectorAll('.trend-table tbody tr').length`).toBe(2);
      const numbers = await browser.inPanel(
        `[...document.querySelectorAll('.trend-table tbody tr')].map((row) => Number(row.lastElementChild.textContent))`,
      );
      const [now = 0, earlier = 0] = numbers as number[];
      expect(now).toBe(earlier - 1);
    });
  });
}

/** The name of the report once the browser has saved it whole. */
async function saved(folder: string): Promise<string> {
  let name: string | undefined;
  await expect
    .poll(
      async () => {
        const names = await readdir(folder);
        name = names.find((each) => each.endsWith('.html'));
        return name !== undefined && !names.some((each) => /\.(part|crdownload)$/.test(each));
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return name ?? '';
}
