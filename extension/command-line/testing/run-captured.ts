import { Report } from '@porchlight/core/model/report';
import { makeBrowser, type PageBrowser } from '../browser.ts';
import { readBundle } from '../bundle.ts';
import { run } from '../run.ts';
import type { ExitCode } from '../surroundings.ts';

export interface Captured {
  code: ExitCode;
  out: string;
  err: string;
  /** What stood on the output, each line a report. Throws when anything else stands there. */
  reports(): Report[];
}

/**
 * One command line, carried out in this process with a real browser.
 * @param folder what relative paths start from
 * @param browser in place of the usual one
 */
export async function runCaptured(
  argv: readonly string[],
  { folder = '/', browser = makeBrowser }: { folder?: string; browser?: typeof makeBrowser } = {},
): Promise<Captured> {
  let out = '';
  let err = '';
  const browsers: PageBrowser[] = [];
  const code = await run(argv, {
    version: '0.1.0',
    folder,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outPaper: { width: 80, colours: false },
    errPaper: undefined,
    bundle: readBundle,
    browser: (...given) => {
      const made = browser(...given);
      browsers.push(made);
      return made;
    },
  });
  await Promise.all(browsers.map((made) => made.close()));
  const reports = () =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => Report.parse(JSON.parse(line)));
  return { code, out, err, reports };
}
