import type { Detect } from '@porchlight/core/page/ask-detector';
import { bringIntoView } from './bring-into-view.ts';
import { clearHighlight, highlight } from './highlight.ts';
import { linksOf } from './links.ts';
import { versionsAskedFor } from './other-versions.ts';
import { outlineOf } from './outline.ts';
import { endPick, pick } from './pick.ts';
import { type Answer, type AuditRequest, Request } from './protocol.ts';
import { runAudit } from './run-audit.ts';

/**
 * Makes what answers the requests of the panel or the command line.
 * @param detect the browser's own language detector, where it has one
 */
export function answerer(detect?: Detect) {
  let auditing: { controller: AbortController; ended: Promise<void> } | undefined;

  /**
   * Answers one request.
   * @param message anything; what is not a Request is refused with `failed`
   * @param tell called once or more; for an audit, many times
   */
  return async function answer(message: unknown, tell: (answer: Answer) => void): Promise<void> {
    const request = Request.safeParse(message);
    if (!request.success)
      return tell({ type: 'failed', error: 'This page was asked something it does not understand.' });
    switch (request.data.type) {
      case 'audit':
        return audit(request.data, tell);
      case 'versions':
        return tell({ type: 'versions', asked: versionsAskedFor(request.data) });
      case 'links':
        return tell({ type: 'links', ...linksOf(document) });
      case 'cancel':
        return auditing?.controller.abort();
      case 'highlight':
        // A mark would be part of the page that is being audited.
        await auditing?.ended;
        return tell({
          type: 'highlighted',
          ...highlight(request.data.target, request.data.label, () => tell({ type: 'cleared' })),
        });
      case 'clear':
        endPick();
        return clearHighlight();
      case 'outline':
        return tell({ type: 'outline', outline: await outlineOf(document) });
      case 'pick':
        await auditing?.ended;
        clearHighlight();
        return pick(request.data.label, (target) => tell({ type: 'picked', ...(target ? { target } : {}) }));
      case 'bring-into-view': {
        const box = await bringIntoView(request.data.target);
        return tell({ type: 'in-view', ...(box ? { box } : {}) });
      }
    }
  };

  /** A new audit ends the one before it, and begins when that one has said its last word. */
  function audit(request: AuditRequest, tell: (answer: Answer) => void): Promise<void> {
    const before = auditing;
    before?.controller.abort();
    const controller = new AbortController();
    const run = async () => {
      await before?.ended;
      endPick();
      clearHighlight();
      await runAudit(request, tell, controller.signal, detect);
    };
    auditing = { controller, ended: run() };
    return auditing.ended;
  }
}
