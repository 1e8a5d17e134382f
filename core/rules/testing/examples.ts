import { DistrictProfile } from '../../model/profile.ts';
import { finish, isGenerator, openPage } from '../../page/page.ts';
import type { Picture } from '../../page/pictures/picture.ts';
import type { Evaluation, Rule } from '../rule.ts';

/** The day that examples are read as of. */
export const EXAMPLE_DAY = '2026-09-01';

/** One fenced example of a rule's README. */
export interface Example {
  /** `passes`, `not applicable`, or `fails: a, b` and `review: a` with the ids of the messages. */
  expected: string;
  /** Whether it needs a browser that lays pages out. */
  layout: boolean;
  html: string;
  profile: DistrictProfile;
  url: string;
  /** Versions in other languages that could be read: address and markup. */
  others: { url: string; html: string }[];
  line: number;
}

/**
 * The examples of a README: fences that open with "```html" and an expectation, `(layout)` behind it where a browser
 * is needed. `<!-- profile: {…} -->` and `<!-- url: … -->` inside set what the page is judged against and where it is;
 * `<!-- other: address <html>… -->` is another version of the page that could be read.
 * @throws Error that names the line when a fence has no expectation or a profile is not as the schema wants it
 */
export function examplesOf(readme: string): Example[] {
  const examples: Example[] = [];
  const fence = /^```html(.*)\n([\s\S]*?)^```$/gm;
  for (const match of readme.matchAll(fence)) {
    const line = readme.slice(0, match.index).split('\n').length;
    const info = (match[1] ?? '').trim();
    const html = match[2] ?? '';
    const layout = info.endsWith('(layout)');
    const expected = info.replace('(layout)', '').trim();
    if (!/^(passes|not applicable|(fails|review): [\w-]+(, [\w-]+)*)$/.test(expected)) {
      throw new Error(
        `Line ${line}: expected "passes", "not applicable", "fails: message" or "review: message", found "${info}".`,
      );
    }
    const given = /<!-- profile: (.*?) -->/.exec(html)?.[1];
    const profile = DistrictProfile.parse({ schema: 'porchlight-profile/1', ...(given ? JSON.parse(given) : {}) });
    const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? 'https://www.district.example/page';
    const others = [...html.matchAll(/<!-- other: (\S+) ([\s\S]*?) -->/g)].map(([, address = '', markup = '']) => ({
      url: address,
      html: markup,
    }));
    examples.push({ expected, layout, html: html.replace(/<!--[\s\S]*?-->\n?/g, ''), profile, url, others, line });
  }
  return examples;
}

/**
 * What a rule says of a document, in the words of an example.
 * @param pictures what was read of them; none in Node, which has no canvas
 */
export function outcomeOf(
  rule: Rule,
  document: Document,
  { profile, url, others }: Pick<Example, 'profile' | 'url' | 'others'>,
  pictures?: ReadonlyMap<string, Picture>,
): string {
  const Parser = document.defaultView?.DOMParser;
  const otherVersions = new Map(
    Parser ? others.map(({ url: at, html }) => [at, new Parser().parseFromString(html, 'text/html')] as const) : [],
  );
  const made = rule.evaluate(
    openPage(document, { url, asOf: EXAMPLE_DAY, otherVersions, ...(pictures ? { pictures } : {}) }),
    profile,
  );
  const evaluation = isGenerator<Evaluation>(made) ? finish(made) : made;
  if (!evaluation.applicable) return 'not applicable';
  if (evaluation.findings.length === 0) return 'passes';
  const failed = evaluation.findings.some(({ outcome }) => outcome === 'fail');
  const messages = evaluation.findings
    .filter(({ outcome }) => outcome === (failed ? 'fail' : 'review'))
    .map(({ message }) => message);
  return `${failed ? 'fails' : 'review'}: ${[...new Set(messages)].join(', ')}`;
}
