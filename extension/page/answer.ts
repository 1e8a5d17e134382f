import { clearHighlight, highlight } from './highlight.ts';
import { type Answer, Request } from './protocol.ts';
import { runAudit } from './run-audit.ts';

let running: AbortController | undefined;

/**
 * Answers one request from the panel or the command line.
 * @param message anything; what is not a Request is refused with `failed`
 * @param tell called once or more; for an audit, many times
 */
export async function answer(message: unknown, tell: (answer: Answer) => void): Promise<void> {
  const request = Request.safeParse(message);
  if (!request.success) return tell({ type: 'failed', error: 'This page was asked something it does not understand.' });
  switch (request.data.type) {
    case 'audit': {
      running?.abort();
      running = new AbortController();
      return runAudit(request.data, tell, running.signal);
    }
    case 'cancel':
      return running?.abort();
    case 'highlight':
      return tell({ type: 'highlighted', ...highlight(request.data.target, request.data.label) });
    case 'clear':
      return clearHighlight();
  }
}
