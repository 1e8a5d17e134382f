import * as z from 'zod/mini';
import { Instant, PlainDate } from '../model/dates.ts';
import { ToolLanguage } from '../model/lens.ts';
import { DistrictProfile } from '../model/profile.ts';
import { Report } from '../model/report.ts';

const Address = z.string().check(z.maxLength(2_100));
const Links = z.array(Address).check(z.maxLength(5_000));
const count = z.int().check(z.gte(0));

/** How a run was asked for; a run that goes on goes on in the same way. */
export const RunSettings = z.object({
  mostPages: count,
  include: z.array(z.string()),
  exclude: z.array(z.string()),
  /** Only the home page and the seeds are visited: a list that a person made. */
  listed: z.optional(z.boolean()),
  /** At most so many pages of one folder are visited, six times as many at the top: pages there differ most. */
  sample: z.optional(z.int().check(z.gte(1))),
  shard: z.optional(z.object({ index: z.int().check(z.gte(1)), of: z.int().check(z.gte(1)) })),
  /** Whether robots.txt was obeyed. */
  robots: z.boolean(),
  viewport: z.object({ width: count, height: count }),
  language: ToolLanguage,
  asOf: PlainDate,
  profile: DistrictProfile,
});
export type RunSettings = z.infer<typeof RunSettings>;

/** The first line of a run: where it begins, and how it was asked for. */
export const BeginLine = z.object({
  kind: z.literal('begin'),
  schema: z.literal('porchlight-site/1'),
  /** The home page, as it was reached. */
  home: Address,
  at: Instant,
  version: z.string(),
  settings: RunSettings,
  /** Addresses that the sitemaps name. */
  seeds: z.array(Address),
});
export type BeginLine = z.infer<typeof BeginLine>;

/**
 * A line of the file that a run over a site writes, JSON Lines, version 1. The first line is `begin`; the others come
 * in the order in which pages were ready. The file is all there is: from it a run goes on, runs are merged, and the
 * site report is made.
 */
export const SiteLine = z.discriminatedUnion('kind', [
  BeginLine,
  /** A page that was audited. */
  z.object({
    kind: z.literal('page'),
    address: Address,
    /** Pages of the site that it leads to, in their order. */
    links: Links,
    /** Documents of the site and addresses of other sites that it leads to. */
    others: Links,
    /** Its versions in other languages that only programs are told of (`link rel=alternate`). */
    alternates: Links,
    report: Report,
  }),
  /** A page that could not be audited. `status` is the server's answer, 0 when there was none. */
  z.object({ kind: z.literal('failed'), address: Address, problem: z.string(), status: count }),
  /** An address that leads to another one, which is visited in its own turn. */
  z.object({ kind: z.literal('moved'), address: Address, to: Address }),
  /** A page that belongs to another part of a split run: only its links were read. */
  z.object({ kind: z.literal('looked'), address: Address, links: Links, alternates: Links }),
  /** A link of a page for families that was tried. `status` as above. */
  z.object({ kind: z.literal('link'), address: Address, status: count }),
  /** The run came to its end. */
  z.object({
    kind: z.literal('end'),
    at: Instant,
    leftOut: z.object({
      beyondLimit: count,
      endless: z.array(z.object({ kind: z.string(), count })),
      forbidden: count,
      documents: count,
    }),
  }),
]);
export type SiteLine = z.infer<typeof SiteLine>;
export type PageLine = Extract<SiteLine, { kind: 'page' }>;
