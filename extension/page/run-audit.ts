import { audit } from '@porchlight/core/audit/audit';
import { makePacer } from '@porchlight/core/audit/pacer';
import { accesslint } from '@porchlight/core/engines/accesslint/accesslint';
import type { UnreadReason } from '@porchlight/core/model/translation';
import { askDetector, type Detect } from '@porchlight/core/page/ask-detector';
import { openPage } from '@porchlight/core/page/page';
import type { Picture } from '@porchlight/core/page/pictures/picture';
import { findPoints } from '@porchlight/core/participation/find-points';
import { topicOf } from '@porchlight/core/participation/page-topic';
import { rules } from '@porchlight/core/rules';
import type { Opinion } from '@porchlight/core/text/identify-language';
import { todayIn } from '@porchlight/core/text/today';
import { translationTable } from '@porchlight/core/translations/translation-table';
import { readOtherVersions } from './other-versions.ts';
import type { Answer, AuditRequest } from './protocol.ts';
import { readPictures } from './read-pictures.ts';
import { rest } from './rest.ts';

/** Milliseconds of work between two turns of the page. A last step comes on top, so that no turn is kept waiting for 50. */
const BUDGET = 20;

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
  const { version, language, profile, couldNotCheck, versions: given } = request;
  const asOf = request.asOf ?? todayIn(profile.timeZone, new Date());
  const opinions = new Map<string, Opinion>();
  const documents = new Map<string, Document>();
  const unread = new Map<string, UnreadReason>();
  const pictures = new Map<string, Picture>();
  const page = openPage(document, {
    asOf,
    timeZone: profile.timeZone,
    opinions,
    otherVersions: documents,
    pictures,
    ...(request.url === undefined ? {} : { url: request.url }),
  });
  const now = () => performance.now();
  const pacer = makePacer({ signal, budget: BUDGET, now, rest });
  try {
    // Both go on beside the audit, which waits for them only where it has nothing else left to do.
    const picturesRead = readPictures(page, { language, pacer, signal, pictures });
    picturesRead.catch(() => undefined);
    const versionsRead = readOtherVersions(page, { profile, language, pacer, signal, documents, unread, given });
    versionsRead.catch(() => undefined);
    if (detect && request.detect !== false) await askDetector(page, detect, opinions, pacer.run);
    const events = audit(page, {
      version,
      language,
      profile,
      rules,
      engines: [accesslint],
      findPoints,
      findTopic: (here) => topicOf(here).found,
      findTranslations: translationTable(unread),
      versionsRead,
      picturesRead,
      signal,
      pacer,
      viewport: { width: innerWidth, height: innerHeight },
      ...(couldNotCheck ? { couldNotCheck } : {}),
      now,
      rest,
      clock: () => new Date(),
    });
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
