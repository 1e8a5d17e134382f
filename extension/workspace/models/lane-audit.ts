import type { Report } from '@porchlight/core/model/report';
import type { Line } from '../../models/page-adapter.ts';
import type { AuditRequest } from '../../page/protocol.ts';
import type { Wait } from '../../site/gate.ts';
import { type Lanes, TabProblem } from './site-tabs.ts';

export interface LaneAuditOptions {
  request: AuditRequest;
  wait: Wait;
  signal: AbortSignal;
  /** Seconds that a page gets to load: the measure of how long it may be silent. */
  timeout: number;
  /** Told the address of the document before it is audited; what it throws ends the visit. */
  reached(address: string): void;
}

/** An audit works in pieces, so silence of several loading times means that the page hangs. */
const SILENCE = 4;
/** Even a page that answers all the time has to come to an end. */
const LIMIT = 20;
/** How often it is looked at how long the page has been silent, in milliseconds. */
const BEAT = 1_000;

/**
 * Audits the document in the tab of a lane.
 * @returns the report and where the page leads, or `moved` when the document was replaced
 * @throws TabProblem, what `reached` throws, or the reason of the signal
 */
export async function auditOf(
  lanes: Lanes,
  lane: number,
  options: LaneAuditOptions,
): Promise<{ report: Report; links: unknown } | 'moved'> {
  const { request, wait, signal, timeout, reached } = options;
  const over = new AbortController();
  let line: Line | undefined;
  const began = Date.now();
  let heard = began;
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
      let links: unknown;
      const listener = {
        answer(answer: Parameters<Parameters<Lanes['connect']>[1]['answer']>[0]) {
          heard = Date.now();
          if (answer.type === 'links') {
            links = answer;
            try {
              reached(answer.url);
              line?.ask(request);
            } catch (error) {
              reject(error);
            }
          }
          if (answer.type === 'done') resolve({ report: answer.report, links });
          if (answer.type === 'failed') reject(new Error(answer.error));
          if (answer.type === 'cancelled') reject(new TabProblem('unknown', answer.type));
        },
        gone: () => resolve('moved'),
      };
      lanes.connect(lane, listener, timeout).then((open) => {
        line = open;
        open.ask({ type: 'links' });
      }, reject);
      void watch(reject);
    });
  } finally {
    over.abort();
    line?.close();
  }

  async function watch(reject: (error: Error) => void): Promise<void> {
    for (;;) {
      const isOver = await wait(BEAT, over.signal).then(
        () => false,
        () => true,
      );
      if (isOver) return;
      const now = Date.now();
      if (now - heard > SILENCE * timeout * 1000 || now - began > LIMIT * timeout * 1000) {
        return reject(new TabProblem('hung'));
      }
    }
  }
}
