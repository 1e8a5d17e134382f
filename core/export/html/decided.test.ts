import { describe, expect, it } from 'vitest';
import type { Decision } from '../../model/decision.ts';
import { decisionId } from '../../model/decision.ts';
import { reportHtml } from '../report-html.ts';
import { makeFinding, makeReport } from '../testing/sample-report.ts';

const page = 'https://www.maple.example/board';
const at = '2026-09-02T10:00:00.000Z';
const findings = ['a', 'b', 'c'].map((id) => makeFinding({ id, ruleId: `axe/${id}`, problem: `Problem ${id}.` }));

function decision(findingId: string, kind: 'planned' | 'not-a-problem' | 'fixed', reason: string): Decision {
  const history = [{ kind, reason, by: 'Ada <b>', at }];
  return { id: decisionId(page, findingId), page, findingId, ruleId: 'r', problem: '', scope: 'me', history, at };
}

const words = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the report of a page about which people decided', () => {
  const decisions = [
    decision('a', 'planned', 'In May.'),
    decision('b', 'not-a-problem', '<img src=x onerror=alert(1)>'),
  ];
  const html = reportHtml([makeReport({ findings, decisions })]);

  it('counts what is still open, as the screen does, and lists the rest with reason, name and day', () => {
    expect(words(html)).toContain('1 fix in 1 place would let more families in.');
    expect(words(html)).toMatch(/Known and planned Problem a\. 1 place .*In May\. Ada &lt;b&gt;, .*September 2, 2026/);
    expect(words(html)).toContain('Not a problem here Problem b.');
  });

  it('takes reasons and names for text', () => {
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<b>,');
  });

  it('says nothing of decisions where there are none', () => {
    expect(reportHtml([makeReport({ findings })])).not.toContain('What people decided');
  });
});

describe('pictures in the report', () => {
  it('stand with their places, and nothing but a picture inside the file is taken', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    const pictures = new Map([
      ['a', picture],
      ['b', 'https://elsewhere.example/a.png'],
      ['c', 'data:text/html;base64,PGI+'],
    ]);
    const html = reportHtml([makeReport({ findings })], { pictures });
    expect([...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, source]) => source)).toEqual([picture]);
    expect(html).toContain('img-src data:;');
  });
});
