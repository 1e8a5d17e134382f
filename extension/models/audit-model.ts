import type { Finding, Target } from '@porchlight/core/model/finding';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { Report } from '@porchlight/core/model/report';
import { batch, signal } from '@preact/signals';
import type { Answer } from '../page/protocol.ts';
import { makeBatches } from './batches.ts';
import { type AboutPage, type Line, type PageAdapter, PageProblem, type ProblemReason } from './page-adapter.ts';

export type AuditState =
  | { status: 'idle' | 'running' | 'done' | 'cancelled' }
  /** `detail` is the browser's or the page's own sentence. */
  | { status: 'failed'; reason: ProblemReason; detail: string };

export type Marked = Extract<Answer, { type: 'highlighted' | 'cleared' }>;

export interface AuditOptions {
  language: ToolLanguage;
  /** Milliseconds between two additions to `findings` while they stream in. */
  batchEvery?: number;
}

export type AuditModel = ReturnType<typeof createAuditModel>;

/** One page and its audit: running it, hearing what it finds, and what became of it. */
export function createAuditModel(adapter: PageAdapter, { language, batchEvery = 120 }: AuditOptions) {
  const state = signal<AuditState>({ status: 'idle' });
  const about = signal<AboutPage>({ title: '', url: '' });
  const findings = signal<readonly Finding[]>([]);
  const progress = signal({ done: 0, total: 0 });
  const report = signal<Report | undefined>(undefined);
  /** The page was left or reloaded after its audit: what is shown is of how it was. */
  const left = signal(false);
  const marked = signal<Marked | undefined>(undefined);
  /** Places mended and places new since the audit of the same page before this one. */
  const since = signal<{ fixed: number; fresh: number } | undefined>(undefined);

  const incoming = makeBatches<Finding>(batchEvery, (some) => {
    findings.value = [...findings.value, ...some];
  });
  let line: Promise<Line> | undefined;
  let latest = 0;
  /** Whether the page knows of the latest audit yet. */
  let isAsked = false;
  let before: Report | undefined;

  function end(next: AuditState, last?: Report): void {
    incoming.flush();
    batch(() => {
      if (last) {
        since.value = before ? compare(before, last) : undefined;
        before = last;
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
      since.value = undefined;
    });
    try {
      const [page, settings] = await Promise.all([adapter.about(), adapter.settings()]);
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

  async function isSamePage(): Promise<boolean> {
    const now = await adapter.about();
    return withoutFragment(now.url) === withoutFragment(about.value.url);
  }

  async function unmark(): Promise<void> {
    marked.value = undefined;
    (await line)?.ask({ type: 'clear' });
  }

  adapter.onPressedAgain(() => void audit());
  return { state, about, findings, progress, report, since, left, marked, language, audit, cancel, mark, unmark };
}

/** What an audit says against the one before it; nothing when that was of another page. */
function compare(before: Report, now: Report): { fixed: number; fresh: number } | undefined {
  if (withoutFragment(before.page.url) !== withoutFragment(now.page.url)) return undefined;
  const old = new Set(before.findings.map(({ id }) => id));
  const fresh = now.findings.filter(({ id }) => !old.delete(id)).length;
  return { fixed: old.size, fresh };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
