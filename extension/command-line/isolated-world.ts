import { readJson } from '@porchlight/core/model/read-error';
import type { Report } from '@porchlight/core/model/report';
import type { ReadVersion } from '@porchlight/core/model/translation';
import type { CDPSession } from 'playwright';
import { Answer, type AuditRequest, type Request } from '../page/protocol.ts';
import type { Asked } from '../site/version-reader.ts';
import { PageProblem } from './page-problem.ts';
import type { Strings } from './strings.ts';
import { within } from './within.ts';

/** The document was replaced while it was read. Worth one more try. */
export class PageMoved extends Error {
  override name = 'PageMoved';
}

export interface WorldOptions {
  /** The script that the extension injects; it brings `globalThis.porchlight`. */
  bundle: string;
  request: AuditRequest;
  /** Reads other versions of the page, of which the page's own policy may keep it. */
  readVersions(asked: readonly Asked[]): Promise<ReadVersion[]>;
  say: Strings;
  /** Milliseconds without an answer after which the page counts as hung. */
  silence: number;
  /** Milliseconds that the whole audit may take. */
  limit: number;
  /** An expression to evaluate in the document before it is audited. */
  also?: string;
  /** Called with a share from 0 to 1. */
  onProgress(share: number): void;
}

/** The report, and what `also` gave. */
export interface WorldResult {
  report: Report;
  also: unknown;
}

/**
 * How the page tells. Findings come again in the report, and every message costs both sides: they stay there, and of the
 * steps every tenth is told.
 */
const tell = `((steps) => (message) => {
  if (message.type === 'finding' || (message.type === 'progress' && steps++ % 10 > 0)) return;
  porchlightTell(JSON.stringify(message));
})(0)`;
const WORLD = 'porchlight';
const BINDING = 'porchlightTell';
/** How often the page is asked whether it still answers, in milliseconds. */
const BEAT = 1_000;

/**
 * Audits the document of a tab from an isolated world: it shares the document with the page's scripts, and nothing
 * else. Neither the bundle nor the way to us can be seen or reached by them.
 * @throws PageMoved when the document was replaced, PageProblem when it hung or the audit failed
 */
export async function auditInIsolatedWorld(cdp: CDPSession, options: WorldOptions): Promise<WorldResult> {
  const { bundle, request, say, silence } = options;
  const context = await within(silence, makeWorld(cdp), () => new PageProblem(say.hung));
  const listening = listen(cdp, context, options);
  try {
    if (!(await evaluate("'porchlight' in globalThis"))) await evaluate(bundle);
    if (!(await evaluate('Boolean(document.documentElement)'))) throw new PageProblem(say.sentNothing);
    const type = await evaluate('document.contentType');
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(String(type)))
      throw new PageProblem(say.notAWebPage(String(type)));
    const also = options.also === undefined ? undefined : await evaluate(options.also);
    await ask({ type: 'versions', profile: request.profile, ...(request.url ? { url: request.url } : {}) });
    const asked = await Promise.race([listening.asked, listening.report.then(() => [])]);
    await ask({ ...request, versions: await options.readVersions(asked) });
    return { report: await listening.report, also };
  } finally {
    listening.stop();
  }

  function ask(of: Request): Promise<unknown> {
    return evaluate(`void porchlight.answer(${JSON.stringify(of)}, ${tell})`);
  }

  /** Races with the end of the document and with silence, both of which `listening` notices. */
  async function evaluate(expression: string): Promise<unknown> {
    const evaluation = cdp
      .send('Runtime.evaluate', { contextId: context, expression, returnByValue: true })
      .catch(asMoved);
    const answer = await Promise.race([evaluation, listening.report.then(() => undefined)]);
    if (!answer?.exceptionDetails) return answer?.result.value;
    const { text, exception } = answer.exceptionDetails;
    throw new PageProblem(say.auditFailed(exception?.description?.split('\n')[0] ?? text));
  }
}

/**
 * Lets the bundle come up by itself in the world of every document that a tab shows: sending it to each document anew
 * takes as long as auditing a page. Frames are spared.
 */
export async function install(cdp: CDPSession, bundle: string): Promise<void> {
  await cdp.send('Page.enable');
  const source = `if (self === top) {\n${bundle}\n}`;
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD });
}

async function makeWorld(cdp: CDPSession): Promise<number> {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
  return worldOf(cdp);
}

/**
 * The world of the document that is there now, for looking at it without its scripts seeing that.
 * @throws PageMoved when the document has gone
 */
export async function worldOf(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
  const { executionContextId } = await world.catch(asMoved);
  return executionContextId;
}

/** Hears what the audit tells, notices when its world goes or falls silent. */
function listen(cdp: CDPSession, context: number, { say, silence, limit, onProgress }: WorldOptions) {
  const started = Date.now();
  let heard = started;
  let stop = (): void => undefined;
  let hearAsked: (asked: Asked[]) => void;
  const asked = new Promise<Asked[]>((resolve) => {
    hearAsked = resolve;
  });
  const report = new Promise<Report>((resolve, reject) => {
    const hear = ({
      name,
      payload,
      executionContextId,
    }: {
      name: string;
      payload: string;
      executionContextId: number;
    }) => {
      if (name !== BINDING || executionContextId !== context) return;
      heard = Date.now();
      try {
        const answer = readJson(Answer, payload, 'The answer of the page');
        if (answer.type === 'versions') hearAsked(answer.asked);
        if (answer.type === 'done') resolve(answer.report);
        if (answer.type === 'progress') onProgress(answer.total > 0 ? answer.done / answer.total : 0);
        if (answer.type === 'failed') reject(new PageProblem(say.auditFailed(answer.error)));
        if (answer.type === 'cancelled') reject(new PageProblem(say.auditFailed(answer.type)));
      } catch (error) {
        reject(new PageProblem(say.auditFailed(error instanceof Error ? error.message : String(error))));
      }
    };
    const cleared = () => reject(new PageMoved());
    const gone = ({ executionContextId }: { executionContextId: number }) => {
      if (executionContextId === context) reject(new PageMoved());
    };
    const beat = setInterval(() => {
      const now = Date.now();
      if (now - heard > silence || now - started > limit) return reject(new PageProblem(say.hung));
      cdp.send('Runtime.evaluate', { contextId: context, expression: '0' }).then(
        () => {
          heard = Date.now();
        },
        () => reject(new PageMoved()),
      );
    }, BEAT);
    cdp.on('Runtime.bindingCalled', hear);
    cdp.on('Runtime.executionContextDestroyed', gone);
    cdp.on('Runtime.executionContextsCleared', cleared);
    stop = () => {
      clearInterval(beat);
      cdp.off('Runtime.bindingCalled', hear);
      cdp.off('Runtime.executionContextDestroyed', gone);
      cdp.off('Runtime.executionContextsCleared', cleared);
    };
  });
  // Whoever waits for it hears of a rejection; before somebody does, it must not count as unhandled.
  report.catch(() => undefined);
  return { report, asked, stop };
}

/** Every refusal of the protocol here means that the world or its frame has gone. */
function asMoved(): never {
  throw new PageMoved();
}
