import { audit } from '@porchlight/core/audit/audit';
import { axe } from '@porchlight/core/engines/axe/axe';
import { openPage } from '@porchlight/core/page/page';
import { findPoints } from '@porchlight/core/participation/find-points';
import { rules } from '@porchlight/core/rules';
import { todayIn } from '@porchlight/core/text/today';
import type { Answer, AuditRequest } from './protocol.ts';
import { rest } from './rest.ts';

/** Audits the live document of this world and tells what it finds as it finds it. */
export async function runAudit(
  request: AuditRequest,
  tell: (answer: Answer) => void,
  signal: AbortSignal,
): Promise<void> {
  const { version, language, profile, couldNotCheck } = request;
  const asOf = request.asOf ?? todayIn(profile.timeZone, new Date());
  const page = openPage(document, request.url === undefined ? { asOf } : { asOf, url: request.url });
  const events = audit(page, {
    version,
    language,
    profile,
    rules,
    engines: [axe],
    findPoints,
    signal,
    viewport: { width: innerWidth, height: innerHeight },
    ...(couldNotCheck ? { couldNotCheck } : {}),
    now: () => performance.now(),
    rest,
    clock: () => new Date(),
  });
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) return tell({ type: 'done', report: next.value });
      tell(next.value);
    }
  } catch (error) {
    if (signal.aborted) return tell({ type: 'cancelled' });
    tell({ type: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}
