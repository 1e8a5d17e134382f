import { audit } from '@porchlight/core/audit/audit';
import { accesslint } from '@porchlight/core/engines/accesslint/accesslint';
import { askDetector, type Detect } from '@porchlight/core/page/ask-detector';
import { openPage } from '@porchlight/core/page/page';
import { findPoints } from '@porchlight/core/participation/find-points';
import { rules } from '@porchlight/core/rules';
import type { Opinion } from '@porchlight/core/text/identify-language';
import { todayIn } from '@porchlight/core/text/today';
import { translationTable } from '@porchlight/core/translations/translation-table';
import type { Answer, AuditRequest } from './protocol.ts';
import { rest } from './rest.ts';

/**
 * Audits the live document of this world and tells what it finds as it finds it.
 * @param detect the browser's own language detector, where it has one: a second opinion on doubtful blocks
 */
export async function runAudit(
  request: AuditRequest,
  tell: (answer: Answer) => void,
  signal: AbortSignal,
  detect?: Detect,
): Promise<void> {
  const { version, language, profile, couldNotCheck } = request;
  const asOf = request.asOf ?? todayIn(profile.timeZone, new Date());
  const opinions = new Map<string, Opinion>();
  const page = openPage(document, { asOf, opinions, ...(request.url === undefined ? {} : { url: request.url }) });
  if (detect) await askDetector(page, detect, opinions);
  const events = audit(page, {
    version,
    language,
    profile,
    rules,
    engines: [accesslint],
    findPoints,
    findTranslations: translationTable,
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
