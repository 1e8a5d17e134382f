import { audit } from '@porchlight/core/audit/audit';
import { DistrictProfile } from '@porchlight/core/model/profile';
import type { Report } from '@porchlight/core/model/report';
import { openPage } from '@porchlight/core/page/page';
import { findPoints } from '@porchlight/core/participation/find-points';
import { rules } from '@porchlight/core/rules';

/** What the benchmark asks of one page, and gets back. */
export interface Reading {
  report: Report;
  /** The visible text, for the parser that runs beside the finder. */
  text: string;
}

/** Reads the document it runs in with the rules of the participation lens. Put on `globalThis` for the benchmark. */
export async function read(asOf: string, url: string): Promise<Reading> {
  const steps = audit(openPage(document, { asOf, url }), {
    version: 'benchmark',
    language: 'en',
    rules: rules.filter(({ lens }) => lens === 'participation'),
    engines: [],
    profile: DistrictProfile.parse({ schema: 'porchlight-profile/1' }),
    findPoints,
    viewport: { width: innerWidth, height: innerHeight },
    now: () => performance.now(),
    rest: () => Promise.resolve(),
    clock: () => new Date(),
  });
  for (;;) {
    const step = await steps.next();
    // biome-ignore lint/performance/useDomNodeTextContent: what a visitor sees is asked for, layout and all
    if (step.done) return { report: step.value, text: document.body?.innerText ?? '' };
  }
}

Object.assign(globalThis, { porchlightRead: read });
