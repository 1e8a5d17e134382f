import { expect, it } from 'vitest';
import { Report } from '../model/report.ts';
import { reportJson, reportJsonLines } from './report-json.ts';
import { makeReport } from './testing/sample-report.ts';

it('gives equal bytes for equal reports, whatever the order of their members', () => {
  const report = makeReport();
  const turned = Object.fromEntries(Object.entries(report).reverse()) as Report;
  expect(reportJson(turned)).toBe(reportJson(report));
});

it('loses nothing, `__proto__` as a name included', () => {
  const findings = makeReport().findings.map((finding) => ({
    ...finding,
    data: JSON.parse('{"b":1,"a":"\\u2028","__proto__":2}'),
  }));
  const report = makeReport({ findings });
  expect(JSON.parse(reportJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(Report.safeParse(JSON.parse(reportJson(report))).success).toBe(true);
});

it('writes one report a line', () => {
  const text = reportJsonLines([makeReport(), makeReport({ findings: [] })]);
  expect(text.endsWith('\n')).toBe(true);
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => Report.parse(JSON.parse(line)).findings.length),
  ).toEqual([12, 0]);
});
