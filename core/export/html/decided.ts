import type { Decided } from '../../decisions/sort-out.ts';
import { groupKey } from '../group.ts';
import { instantIn } from '../when.ts';
import { html, type Markup } from './markup.ts';
import { shownPicture } from './picture.ts';
import { heading, type Telling, theirs } from './telling.ts';

/** What people decided about findings that are still on the page: with reason, name and day. Nothing when none. */
export function decided(telling: Telling): Markup | false {
  const { say, sorted } = telling;
  const lists = [
    [say.decidedAs.fixed, sorted.saidFixed],
    [say.decidedAs.planned, sorted.planned],
    [say.decidedAs['not-a-problem'], sorted.notAProblem],
  ] as const;
  if (lists.every(([, list]) => list.length === 0)) return false;
  return html`<section class="decided">
${heading(telling, 0, say.decided)}
<p class="note">${say.decidedLead}</p>
${lists.map(
  ([title, list]) =>
    list.length > 0 &&
    html`${heading(telling, 1, title, 'part')}
<ul class="decisions">${together(list).map((some) => card(telling, some))}</ul>
`,
)}
</section>`;
}

/** What people wrote about the page; their findings stand among the fixes. Nothing when none. */
export function notes(telling: Telling): Markup | false {
  const { report, say } = telling;
  const list = report.notes ?? [];
  if (list.length === 0) return false;
  return html`<section class="notes">
${heading(telling, 0, say.notes)}
<ul class="decisions">${list.map(
    ({ text, target, picture, by, at }) => html`<li class="card">
<p>${text}</p>
${target?.text && html`<p class="note">“${theirs(target.text, report)}”</p>`}
${picture && shownPicture(picture, say)}
<p class="note">${signed(telling, by, at)}</p>
</li>
`,
  )}</ul>
</section>`;
}

function card(telling: Telling, some: [Decided, ...Decided[]]): Markup {
  const { report, say } = telling;
  const [{ finding, step }] = some;
  const spots = some.map((each) => each.finding.target.text.trim()).filter(Boolean);
  return html`<li class="card">
<p><b>${finding.problem}</b> <span class="note">${say.places(some.length)}</span></p>
${spots.length > 0 && html`<p class="note">${spots.slice(0, 8).map((spot, index) => html`${index > 0 && ' · '}“${theirs(spot, report)}”`)}</p>`}
${step.reason && html`<p>${step.reason}</p>`}
<p class="note">${signed(telling, step.by, step.at)}</p>
</li>
`;
}

function signed({ report, say, language }: Telling, by: string, at: string): string {
  const day = instantIn(at, report.profile?.timeZone ?? 'America/New_York', language);
  return by ? `${by}, ${day}` : `${say.somebody}, ${day}`;
}

/** Places that were decided in one go are one card. */
function together(list: readonly Decided[]): [Decided, ...Decided[]][] {
  const groups = new Map<string, [Decided, ...Decided[]]>();
  for (const each of list) {
    const key = `${groupKey(each.finding)} ${each.step.at} ${each.step.reason}`;
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
