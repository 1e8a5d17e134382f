import type { Finding, Target } from '@porchlight/core/model/finding';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { Report } from '@porchlight/core/model/report';
import { batch, signal } from '@preact/signals';
import type { Answer, Outline, Request } from '../page/protocol.ts';
import { makeBatches } from './batches.ts';
import {
  type AboutPage,
  type AuditSettings,
  type Line,
  type PageAdapter,
  PageProblem,
  type ProblemReason,
} from './page-adapter.ts';

export type AuditState =
  | { status: 'idle' | 'running' | 'done' | 'cancelled' }
  /** `detail` is the browser's or the page's own sentence. */
  | { status: 'failed'; reason: ProblemReason; detail: string };

export type Marked = Extract<Answer, { type: 'highlighted' | 'cleared' }>;

export interface AuditOptions {
  language: ToolLanguage;
  settings(): Promise<AuditSettings>;
  /** Milliseconds between two additions to `findings` while they stream in. */
  batchEvery?: number;
}

export type AuditModel = ReturnType<typeof createAuditModel>;

/** One page and its audit: running it, hearing what it finds, and what became of it. */
export function createAuditModel(
  adapter: PageAdapter,
  { language, settings: readSettings, batchEvery = 120 }: AuditOptions,
) {
  const state = signal<AuditState>({ status: 'idle' });
  const about = signal<AboutPage>({ title: '', url: '' });
  const findings = signal<readonly Finding[]>([]);
  const progress = signal({ done: 0, total: 0 });
  const report = signal<Report | undefined>(undefined);
  /** The page was left or reloaded after its audit: what is shown is of how it was. */
  const left = signal(false);
  const marked = signal<Marked | undefined>(undefined);
  /** Where the report comes from when it is not of an audit made just now. */
  const kept = signal<'here' | 'imported' | undefined>(undefined);

  const incoming = makeBatches<Finding>(batchEvery, (some) => {
    findings.value = [...findings.value, ...some];
  });
  let line: Promise<Line> | undefined;
  let latest = 0;
  /** Whether the page knows of the latest audit yet. */
  let isAsked = false;
  /** Who waits for the page's answer to a question that has one. */
  const waiting = new Map<Answer['type'], (answer: Answer | undefined) => void>();

  function end(next: AuditState, last?: Report): void {
    incoming.flush();
    batch(() => {
      if (last) {
        report.value = last;
        findings.value = last.findings;
        about.value = { title: last.page.title, url: last.page.url };
      }
      state.value = next;
    });
  }

  function fail(error: unknown): void {
    const reason = error instanceof PageProblem ? error.reason : 'unknown';
    end({ status: 'failed', reason, detail: error instanceof Error ? error.message : String(error) });
  }

  function hear(answer: Answer): void {
    switch (answer.type) {
      case 'finding':
        incoming.add(answer.finding);
        break;
      case 'progress':
        progress.value = { done: answer.done, total: answer.total };
        break;
      case 'done':
        end({ status: 'done' }, answer.report);
        break;
      case 'cancelled':
        end({ status: 'cancelled' });
        break;
      case 'failed':
        fail(new Error(answer.error));
        break;
      case 'highlighted':
      case 'cleared':
        marked.value = answer;
        break;
      case 'outline':
      case 'picked':
      case 'in-view':
        settle(answer.type, answer);
    }
  }

  function settle(type: Answer['type'], answer: Answer | undefined): void {
    const waits = waiting.get(type);
    waiting.delete(type);
    waits?.(answer);
  }

  /** Asks the page something that it answers once; undefined when the page cannot be reached or goes away. */
  async function question<Type extends Answer['type']>(
    type: Type,
    request: Request,
  ): Promise<Extract<Answer, { type: Type }> | undefined> {
    settle(type, undefined);
    try {
      if (left.value && !(await isSamePage())) return undefined;
      const to = await (line ?? connect());
      return await new Promise((resolve) => {
        waiting.set(type, (answer) => resolve(answer as Extract<Answer, { type: Type }> | undefined));
        to.ask(request);
      });
    } catch {
      return undefined;
    }
  }

  function connect(): Promise<Line> {
    const own: Promise<Line> = adapter.connect({
      answer(answer) {
        if (line === own) hear(answer);
      },
      gone() {
        if (line !== own) return;
        line = undefined;
        left.value = true;
        for (const type of [...waiting.keys()]) settle(type, undefined);
        if (state.value.status === 'running') fail(new PageProblem('closed', ''));
      },
    });
    line = own;
    own.catch(() => {
      if (line === own) line = undefined;
    });
    return own;
  }

  /** Whatever is still heard on the line, even that its page is gone, counts no more. */
  function hangUp(): void {
    line?.then((open) => open.close()).catch(() => undefined);
    line = undefined;
    for (const type of [...waiting.keys()]) settle(type, undefined);
  }

  async function audit(): Promise<void> {
    const run = ++latest;
    isAsked = false;
    hangUp();
    incoming.clear();
    batch(() => {
      state.value = { status: 'running' };
      findings.value = [];
      report.value = undefined;
      progress.value = { done: 0, total: 0 };
      left.value = false;
      marked.value = undefined;
      kept.value = undefined;
    });
    try {
      const [page, settings] = await Promise.all([adapter.about(), readSettings()]);
      if (run !== latest) return;
      about.value = page;
      const to = await connect();
      if (run !== latest) return;
      isAsked = true;
      to.ask({ type: 'audit', language, ...settings });
    } catch (error) {
      if (run === latest) fail(error);
    }
  }

  async function cancel(): Promise<void> {
    if (state.value.status !== 'running') return;
    if (!isAsked) {
      latest++;
      return end({ status: 'cancelled' });
    }
    (await line)?.ask({ type: 'cancel' });
  }

  /** Asks the page to mark a place; the answer arrives in `marked`. During an audit it comes when the audit is over. */
  async function mark(target: Target, label: string): Promise<void> {
    marked.value = undefined;
    try {
      if (left.value && !(await isSamePage())) {
        marked.value = { type: 'highlighted', found: false, rendered: false };
        return;
      }
      (await (line ?? connect())).ask({ type: 'highlight', target, label });
    } catch {
      marked.value = { type: 'highlighted', found: false, rendered: false };
    }
  }

  async function outline(): Promise<Outline | undefined> {
    return (await question('outline', { type: 'outline' }))?.outline;
  }

  /** Lets a person point at a place on the page; undefined when they ended it. */
  async function pick(label: string): Promise<Target | undefined> {
    return (await question('picked', { type: 'pick', label }))?.target;
  }

  /** A picture of a place and what is around it, as a data URL; undefined when it cannot be seen or taken. */
  async function picture(target: Target): Promise<string | undefined> {
    const box = (await question('in-view', { type: 'bring-into-view', target }))?.box;
    return box && adapter.picture(box).catch(() => undefined);
  }

  /** Shows a report of an audit made before, or by somebody else. */
  function show(old: Report, from: 'here' | 'imported'): void {
    latest++;
    hangUp();
    incoming.clear();
    batch(() => {
      kept.value = from;
      left.value = true;
      marked.value = undefined;
      end({ status: 'done' }, old);
    });
  }

  async function isSamePage(): Promise<boolean> {
    const now = await adapter.about();
    return withoutFragment(now.url) === withoutFragment(about.value.url);
  }

  async function unmark(): Promise<void> {
    marked.value = undefined;
    (await line)?.ask({ type: 'clear' });
  }

  adapter.onPressedAgain(() => void audit());
  return {
    state,
    about,
    findings,
    progress,
    report,
    kept,
    left,
    marked,
    language,
    audit,
    cancel,
    mark,
    unmark,
    outline,
    pick,
    picture,
    show,
  };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
