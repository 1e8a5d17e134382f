import { makeFinding, makePoint, makeReport } from '@porchlight/core/export/testing/sample-report';
import { describe, expect, it } from 'vitest';
import { printEnd } from './print-end.ts';
import { printFixes } from './print-fixes.ts';
import { printPage } from './print-page.ts';
import { makeProgress } from './progress.ts';

const paper = { width: 80, colours: false };
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a page in words', () => {
  const text = printPage(makeReport(), paper);

  it('fits the width', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says what was found, by lens, with remedy, fixer and places', () => {
    expect(flat(text)).toContain('3 fixes in 11 places would let more families in.');
    expect(text).toContain('Accessibility: Can every family use it?');
    expect(flat(text)).toContain(
      '• This picture has no description. Shuts families out · 7 places · Whoever edits the page',
    );
    expect(flat(text)).toContain('“board-night-flyer.jpg”; and 4 more places');
    expect(flat(text)).toContain(
      '? Nothing here says what became of what families said last time. A person must check',
    );
  });

  it('names what is to come, and what could not be checked', () => {
    expect(flat(text)).toContain('Regular board meeting (Board meeting) · Tue, Sep 15, 2026, 6:30 PM to 8:30 PM');
    expect(flat(text)).toContain('4 linked documents (PDF, Word, slides).');
  });

  it('says what the page was read as, and what told', () => {
    expect(flat(text)).toContain('Read as a page about the board and its meetings: its name says “Board meetings”.');
  });

  it('does not offer what is over', () => {
    const over = makeReport({ participation: [makePoint({ status: 'past' }), makePoint({ status: 'cancelled' })] });
    expect(flat(printPage(over, paper))).toContain('Ways to take part that this page names 2 found, all of them over');
  });

  it('lets no text of the page steer the terminal', () => {
    const attack = '\x1b[2J\x9b31m\u202e';
    const finding = makeFinding({ problem: attack, fix: attack, why: attack });
    const hostile = makeReport({
      page: { ...makeReport().page, title: attack, url: attack },
      findings: [{ ...finding, target: { selector: attack, frames: [], html: attack, text: attack } }],
      participation: [makePoint({ title: attack })],
      couldNotCheck: [{ what: attack, why: attack }],
    });
    expect(
      printPage(hostile, paper) + printEnd([hostile], [{ address: attack, problem: attack }], 'en', paper),
    ).not.toMatch(/[\x1b\x9b\u202e]/);
  });

  it('does not call a lens good that had nothing to judge', () => {
    const none = { rules: 4, passed: 0, failed: 0, review: 0, notApplicable: 4, errors: 0, ms: 1 };
    const silent = makeReport({ findings: [], lenses: { ...makeReport().lenses, participation: none } });
    expect(flat(printPage(silent, paper))).toContain('Can every family take part? Nothing on this page to judge');
  });
});

describe('ready tags', () => {
  const silent = makeFinding({ ruleId: 'participation-point', message: 'nothingAhead', problem: 'No coming date.' });

  it('stand under the problem that they answer, in lines to copy', () => {
    const text = printFixes(makeReport({ findings: [silent] }), paper);
    expect(text).toContain('• For: No coming date.');
    expect(text).toContain('\n<porchlight-timeline>\n  <script type="application/json">');
    expect(text).toContain('\n</porchlight-timeline>\n');
  });

  it('are not spoken of where there is none', () => {
    expect(printFixes(makeReport({ findings: [] }), paper)).toBe('');
  });

  it('let no text of the page steer the terminal or leave the tag', () => {
    const attack = '\x1b[2J\u202e</script><script>alert(1)</script>';
    const report = makeReport({
      findings: [silent],
      participation: [makePoint({ title: attack, status: 'scheduled' })],
    });
    expect(printFixes(report, paper)).not.toMatch(/[\x1b\u202e]|<script>alert/);
  });
});

describe('the end', () => {
  const calm = makeReport({ findings: [], page: { ...makeReport().page, title: 'Calm page' } });

  it('of one page names the worst fixes', () => {
    const text = flat(printEnd([makeReport()], [], 'en', paper));
    expect(text).toContain('Where to start 1. This picture has no description. (Shuts families out, 7 places)');
  });

  it('of many names the worst pages, the fixes they share and what was not audited', () => {
    const failed = [{ address: 'https://www.maple.example/gone', problem: 'The server answered 404.' }];
    const text = flat(printEnd([calm, makeReport(), makeReport()], failed, 'en', paper));
    expect(text).toContain('Where most is at stake 1. Board meetings | Maple Valley Schools 3 fixes in 11 places');
    expect(text).not.toContain('Calm page');
    expect(text).toContain('14 places on 2 pages');
    expect(text).toContain(
      'https://www.maple.example/gone: The server answered 404. 3 pages read, 1 could not be audited.',
    );
  });
});

describe('progress', () => {
  it('moves one line where a person watches', () => {
    let written = '';
    const progress = makeProgress((text) => {
      written += text;
    }, paper);
    progress.show('half');
    progress.say('done');
    expect(written).toBe('\r\x1b[2Khalf\r\x1b[2Kdone\n');
  });

  it('writes only what stays where nobody watches, each in one line', () => {
    let written = '';
    const progress = makeProgress((text) => {
      written += text;
    }, undefined);
    progress.show('half');
    progress.say(`done ${'word '.repeat(60)}`);
    expect(written.split('\n')).toHaveLength(2);
    expect(written).not.toContain('half');
  });
});
