import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type PointsFormat, pointsFormats } from '@porchlight/core/export/points-file';
import { PlainDate } from '@porchlight/core/model/dates';
import { ToolLanguage } from '@porchlight/core/model/lens';
import type { Shard } from '@porchlight/core/site/shard';
import { type FailOn, failOnValues } from './fail-on.ts';
import { type Strings, strings } from './strings.ts';

/** What can be written to a file, each with an option of its name. */
export const fileFormats = ['html', 'csv', 'earl', 'sarif'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What was asked for on the command line. */
export interface Arguments {
  language: ToolLanguage;
  /** Addresses, files and sitemaps, as typed. */
  targets: string[];
  json: boolean;
  /** Files to write, by what is to stand in them: paths as typed. */
  files: Partial<Record<FileFormat, string>>;
  /** Whether to print a ready tag for each finding that one answers. */
  fixes: boolean;
  /** Paths of the files to write the participation points to; their endings say how. */
  points: { path: string; format: PointsFormat }[];
  /** Path of the district profile to read. */
  profile?: string;
  /** `YYYY-MM-DD`; today in the profile's time zone when absent. */
  asOf?: string;
  /** CSS pixels. */
  viewport: { width: number; height: number };
  /** Seconds that a page gets to load. */
  timeout: number;
  /** Most pages that all sitemaps together may add. */
  limit: number;
  failOn: FailOn;
  /** The part of the pages to read, when the work is split. */
  shard?: Shard;
  /** A whole site is asked for, or the parts of one are to be joined. */
  site?: SiteWish;
}

/** How a whole site is to be read. */
export interface SiteWish {
  /** Empty when parts are joined or a run goes on: their journal knows. */
  site: string;
  /** Folders of the parts to join. */
  merge: string[];
  /** Folder of the run, as typed. */
  out: string;
  resume: boolean;
  mostPages: number;
  /** Pages that are open at the same time. */
  concurrency: number;
  include: string[];
  exclude: string[];
  /** Whether robots.txt is obeyed. */
  robots: boolean;
}

/** A command line that cannot be carried out, and why. */
export class ArgumentError extends Error {
  override name = 'ArgumentError';
}

const options = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  csv: { type: 'string' },
  earl: { type: 'string' },
  sarif: { type: 'string' },
  fixes: { type: 'boolean' },
  points: { type: 'string', multiple: true },
  profile: { type: 'string' },
  'as-of': { type: 'string' },
  language: { type: 'string' },
  viewport: { type: 'string' },
  timeout: { type: 'string' },
  limit: { type: 'string' },
  'fail-on': { type: 'string' },
  shard: { type: 'string' },
  site: { type: 'string' },
  out: { type: 'string' },
  resume: { type: 'boolean' },
  'max-pages': { type: 'string' },
  concurrency: { type: 'string' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  'ignore-robots': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the command line.
 * @param argv without the program's own name
 * @throws ArgumentError with a sentence in the language that was asked for
 */
export function parseArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const language = languageOf(argv);
  const say = strings(language);
  const { values, positionals } = parse(argv, say);
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (values.language !== undefined && !ToolLanguage.safeParse(values.language).success) {
    throw new ArgumentError(say.badLanguage(values.language));
  }
  const targets = positionals.filter((target) => target.trim() !== '');
  const site = siteWish(values, targets, say);
  const alone = site && fileFormats.find((format) => format !== 'html' && values[format] !== undefined);
  if (alone) throw new ArgumentError(say.notOfSite(`--${alone}`));
  if (targets.length === 0 && !site) throw new ArgumentError(say.noTargets);
  const asOf = values['as-of'];
  if (asOf !== undefined && !PlainDate.safeParse(asOf).success) throw new ArgumentError(say.badDay(asOf));
  if (values.fixes && values.json) throw new ArgumentError(say.fixesAreForPeople);
  if (site && (values.fixes || values.points))
    throw new ArgumentError(say.pagesOnly(values.fixes ? '--fixes' : '--points'));
  return {
    language,
    targets,
    json: values.json ?? false,
    files: Object.fromEntries(
      fileFormats.flatMap((format) => {
        const value = values[format];
        return value === undefined ? [] : [[format, path(value, `--${format}`, say)]];
      }),
    ),
    fixes: values.fixes ?? false,
    points: (values.points ?? []).map((file) => pointsTarget(file, say)),
    ...(values.profile === undefined ? {} : { profile: path(values.profile, '--profile', say) }),
    ...(asOf === undefined ? {} : { asOf }),
    viewport: viewport(values.viewport ?? '1280x800', say),
    timeout: number(values.timeout ?? '30', '--timeout', 3600, say),
    limit: number(values.limit ?? '1000', '--limit', 100_000, say),
    failOn: failOn(values['fail-on'] ?? 'any', say),
    ...(values.shard === undefined ? {} : { shard: shard(values.shard, say) }),
    ...(site ? { site } : {}),
  };
}

type Values = ReturnType<typeof parse>['values'];

function siteWish(values: Values, words: readonly string[], say: Strings): SiteWish | undefined {
  const merge = words[0] === 'merge' ? words.slice(1) : undefined;
  const wished = merge !== undefined || values.site !== undefined || values.resume === true;
  const alone = (['out', 'max-pages', 'concurrency', 'include', 'exclude', 'ignore-robots'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (!wished) {
    if (alone) throw new ArgumentError(say.needsSite(`--${alone}`));
    return undefined;
  }
  if (words.length > 0 && (values.site !== undefined || !merge)) throw new ArgumentError(say.siteAndPages);
  if (merge && merge.length === 0) throw new ArgumentError(say.mergeNothing);
  if (values.out === undefined) throw new ArgumentError(say.needsOut);
  return {
    site: values.site ?? '',
    merge: merge ?? [],
    out: path(values.out, '--out', say),
    resume: values.resume ?? false,
    mostPages: number(values['max-pages'] ?? '2000', '--max-pages', 1_000_000, say),
    concurrency: number(values.concurrency ?? String(usualConcurrency()), '--concurrency', 64, say),
    include: values.include ?? [],
    exclude: values.exclude ?? [],
    robots: !values['ignore-robots'],
  };
}

/** Half of a page's time is waiting for it to fall silent, half is work: so twice as many pages as cores keep all busy. */
function usualConcurrency(): number {
  return Math.min(availableParallelism() * 2, 16);
}

function failOn(value: string, say: Strings): FailOn {
  const known = failOnValues.find((one) => one === value);
  if (!known) throw new ArgumentError(say.badFailOn(value, failOnValues));
  return known;
}

function shard(value: string, say: Strings): Shard {
  const [, index, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
  if (!index || !of || index > of) throw new ArgumentError(say.badShard(value));
  return { index, of };
}

/** The language to speak, known even when the rest of the command line is wrong. */
export function languageOf(argv: readonly string[]): ToolLanguage {
  const index = argv.findLastIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = argv[index]?.startsWith('--language=') ? argv[index].slice(11) : argv[index + 1];
  return index >= 0 && value === 'es' ? 'es' : 'en';
}

function parse(argv: readonly string[], say: Strings) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(?:-\w, )?(--?[^' =]+)/.exec(message)?.[1] ?? '';
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new ArgumentError(say.unknownOption(option));
    const takesValue = Object.entries(options).some(([name, { type }]) => `--${name}` === option && type === 'string');
    throw new ArgumentError(takesValue ? say.valueMissing(option) : say.valueUnwanted(option));
  }
}

function path(value: string, option: string, say: Strings): string {
  if (value.trim() === '') throw new ArgumentError(say.valueMissing(option));
  return value;
}

function pointsTarget(value: string, say: Strings): Arguments['points'][number] {
  const ending = /\.(\w+)$/.exec(path(value, '--points', say))?.[1]?.toLowerCase();
  const format = pointsFormats.find((each) => each === ending);
  if (!format) throw new ArgumentError(say.badPoints(value));
  return { path: value, format };
}

function viewport(value: string, say: Strings): Arguments['viewport'] {
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/i.exec(value) ?? [];
  const size = { width: Number(width), height: Number(height) };
  // Chromium's own limit for a window is 10,000,000 pixels; 240 is the narrowest phone.
  if (!(size.width >= 240 && size.height >= 240 && size.width <= 10_000 && size.height <= 10_000)) {
    throw new ArgumentError(say.badViewport(value));
  }
  return size;
}

function number(value: string, option: string, most: number, say: Strings): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw new ArgumentError(say.badNumber(option, value, most));
  return number;
}
