import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { bundle, launch } from './browser.ts';

const SIZES = [2000, 8000, 16_000, 24_000];
/** Beyond this axe-core blocks a page for half a minute and more. */
const AXE_UP_TO = 8000;
const RUNS = 3;

/** Times the finder with every participation rule, and axe-core's default, on pages of growing size; medians of three. */
export async function printGrowth(): Promise<void> {
  const code = await bundle();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await launch();
  try {
    console.log('elements  finder and rules, ms  per 1,000 elements  axe-core default, ms');
    for (const size of SIZES) {
      const times: number[] = [];
      const axeTimes: number[] = [];
      let elements = 0;
      for (let run = 0; run < RUNS; run++) {
        const page = await browser.newPage();
        await page.setContent(districtPage(size));
        elements = await page.evaluate(() => document.querySelectorAll('*').length);
        await page.evaluate(code);
        times.push(await timed(page, "porchlightRead('2026-09-01', 'https://www.district.example/board-meetings')"));
        if (size <= AXE_UP_TO) {
          await page.evaluate(axe);
          axeTimes.push(await timed(page, 'axe.run()'));
        }
        await page.close();
      }
      const own = median(times);
      console.log(
        [
          elements,
          own.toFixed(0),
          ((own / elements) * 1000).toFixed(0),
          axeTimes.length > 0 ? median(axeTimes).toFixed(0) : '–',
        ]
          .map((value, at) => String(value).padStart([8, 22, 20, 22][at] ?? 0))
          .join(''),
      );
    }
  } finally {
    await browser.close();
  }
}

function timed(page: Page, expression: string): Promise<number> {
  return page.evaluate(
    `(async () => { const began = performance.now(); await ${expression}; return performance.now() - began; })()`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** A board page as districts have them: years of meetings in tables, lists of news, paragraphs, contacts. */
function districtPage(elements: number): string {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const parts: string[] = [];
  for (let made = 0, year = 2026; made < elements; year--) {
    parts.push(
      `<h2>${year} meetings</h2><p>All regular meetings begin at 6:00 p.m. in the Board Room, 120 Orchard Street.</p><table><thead><tr><th>Date</th><th>Meeting</th><th>Agenda</th></tr></thead><tbody>`,
    );
    for (let row = 0; row < 24; row++) {
      const day = 1 + ((row * 7) % 28);
      parts.push(
        `<tr><td>${months[row % 12]} ${day}</td><td>Regular board meeting</td><td><a href="/agenda/${year}/${row}.pdf">Agenda</a> <a href="/minutes/${year}/${row}.pdf">Minutes</a></td></tr>`,
      );
    }
    parts.push('</tbody></table><ul>');
    for (let item = 0; item < 12; item++) {
      parts.push(
        `<li><a href="/news/${year}/${item}">District news ${item}</a> <span>Posted ${months[item]} ${item + 1}, ${year} by the office</span></li>`,
      );
    }
    parts.push(
      '</ul><p>Comments are due by noon on the day before the meeting. Call 555-0100 or write to <a href="mailto:board@district.example">the clerk</a>.</p>',
    );
    made += 5 + 24 * 6 + 12 * 3 + 4;
    if (year < 1995) year = 2027;
  }
  return `<!doctype html><html lang="en"><head><title>Board meetings</title></head><body><main><h1>Board meetings</h1>${parts.join('')}</main></body></html>`;
}
