import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import * as z from 'zod/mini';
import { emptyProfile } from '../../core/model/profile.ts';
import type { Report } from '../../core/model/report.ts';
import { auditOnePage } from '../../extension/command-line/audit-one-page.ts';
import { makeBrowser } from '../../extension/command-line/browser.ts';
import { readBundle } from '../../extension/command-line/bundle.ts';
import { PageProblem } from '../../extension/command-line/page-problem.ts';
import { strings } from '../../extension/command-line/strings.ts';

// Audits the cases of an ACT test suite, each in a page of its own, and compares what is reported with what is expected.
// npm run bench:act -- DIR [--rules a,b] [--list]
// DIR holds cases.jsonl, one line a case, and the files it names; everything in DIR is served from its root.

const Case = z.object({
  rule: z.string(),
  approved: z.boolean(),
  expected: z.enum(['passed', 'failed', 'inapplicable']),
  file: z.string(),
});
type Case = z.infer<typeof Case>;
/** What the audit said of the rule that the case is about. */
type Said = 'fail' | 'review' | 'nothing';

const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npm run bench:act -- DIR [--rules a,b] [--list]');
  process.exit(2);
}
const root = resolve(folder);
const only = options.includes('--rules') ? options[options.indexOf('--rules') + 1]?.split(',') : undefined;
const cases = readFileSync(join(root, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => Case.parse(JSON.parse(line)))
  .filter(({ rule }) => !only || only.includes(rule));
const said = new Map<Case, Said>();
await auditAll();
for (const rule of new Set(cases.map((each) => each.rule))) printRule(rule);
printSum('approved rules', (each) => each.approved);
printSum('all rules', () => true);

async function auditAll(): Promise<void> {
  const say = strings('en');
  const server = await serve();
  const browser = makeBrowser(say, 'bench');
  const bundle = await readBundle();
  const { port } = server.address() as AddressInfo;
  const waiting = [...cases];
  const work = async () => {
    for (let each = waiting.shift(); each; each = waiting.shift()) said.set(each, await audit(each));
  };
  const audit = async (each: Case): Promise<Said> => {
    const url = `http://127.0.0.1:${port}/${each.file}`;
    try {
      const report = await auditOnePage(
        { address: url, url },
        {
          browser,
          bundle,
          say,
          profile: emptyProfile,
          version: 'bench',
          language: 'en',
          viewport: { width: 1280, height: 800 },
          timeout: 20,
          onProgress: () => undefined,
        },
      );
      return answerOf(report, each.rule);
    } catch (error) {
      // An image or another thing that is no web page has no findings, and some cases are just that.
      if (!(error instanceof PageProblem)) throw error;
      if (extname(each.file) === '.html') console.error(`${each.file}: ${error.message}`);
      return 'nothing';
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    server.close();
  }
}

function answerOf({ findings }: Report, rule: string): Said {
  const outcomes = findings.filter(({ act }) => act.includes(rule)).map(({ outcome }) => outcome);
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.length > 0 ? 'review' : 'nothing';
}

function serve(): Promise<Server> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.png': 'image/png',
    '.webm': 'video/webm',
    '.mp4': 'video/mp4',
    '.mp3': 'audio/mpeg',
    '.vtt': 'text/vtt',
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    try {
      const body = readFileSync(join(root, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not there.');
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function tally(some: Case[]) {
  const failed = some.filter(({ expected }) => expected === 'failed');
  const rest = some.filter(({ expected }) => expected !== 'failed');
  const count = (these: Case[], what: Said) => these.filter((each) => said.get(each) === what).length;
  return {
    failed: failed.length,
    hit: count(failed, 'fail'),
    review: count(failed, 'review'),
    rest: rest.length,
    wrong: count(rest, 'fail'),
  };
}

function printRule(rule: string): void {
  const mine = cases.filter((each) => each.rule === rule);
  const { failed, hit, review, rest, wrong } = tally(mine);
  console.log(`${rule}  hit ${hit} of ${failed}, review ${review}, wrong ${wrong} of ${rest}`);
  if (!options.includes('--list')) return;
  for (const each of mine) {
    const is = said.get(each);
    if ((each.expected === 'failed') !== (is === 'fail')) console.log(`    ${each.file}: ${is}`);
  }
}

function printSum(name: string, fits: (each: Case) => boolean): void {
  const some = cases.filter(fits);
  const { failed, hit, review, rest, wrong } = tally(some);
  const rules = new Set(some.map(({ rule }) => rule)).size;
  console.log(`${name}: ${rules} rules, hit ${hit} of ${failed}, review ${review}, wrong ${wrong} of ${rest}`);
}
