import type { TimeMention } from '../../text/times-in.ts';
import type { Reading } from '../reading/line.ts';
import type { LineFacts } from './mentions.ts';
import type { Scope } from './scope.ts';
import { canBeStart } from './time-roles.ts';

/** A time that a page states once for many meetings, and the headings it stands under. */
export interface SharedTime {
  readonly time: TimeMention;
  readonly line: number;
  readonly headings: readonly number[];
}

const saysSo =
  /\b(all|each|every|regular|board|commission|committee|council|these|public|monthly|the)?\s*(meetings?|sessions?|hearings?|board|council|commission|committee|reuniones|sesiones|juntas)\b[^.]{0,120}\b(begin|start|held|meets?|convenes?|take place|scheduled|are at|is at|commence|conducted|otherwise|noted|comienzan|empiezan|se (llevan|celebran|realizan)|inician)|\b(meets?|convenes?|held|se re[uú]ne)\b|\b(unless otherwise|except (as|where)|salvo que)|^\W*((meeting|start|regular) )?times?\b\W|^\W*(hora|horario)\b\W|\beach month|\bevery month|de cada mes/i;

/** The clock times that stand in a sentence about meetings in general, with no date beside them. */
export function sharedTimes({ lines }: Reading, facts: readonly LineFacts[], scopes: readonly Scope[]): SharedTime[] {
  const shared: SharedTime[] = [];
  for (const line of lines) {
    const { times = [], dates = [] } = facts[line.index] ?? {};
    if (times.length === 0 || dates.length > 0 || line.aside || !saysSo.test(line.text.slice(0, 1000))) continue;
    const time = times.find((each) => canBeStart(line.text, each));
    if (time) shared.push({ time, line: line.index, headings: scopes[line.index]?.headings ?? [] });
  }
  return shared;
}

/** The shared time that speaks for a line: the one that shares most headings with it, the nearest before it first. */
export function sharedTimeFor(line: number, scope: Scope | undefined, shared: readonly SharedTime[]): SharedTime | undefined {
  let best: SharedTime | undefined;
  let bestScore = -1;
  for (const each of shared.slice(0, 50)) {
    const common = each.headings.filter((heading) => scope?.headings.includes(heading)).length;
    const score = common * 4 + (each.line <= line ? 2 : 0) + 1 / (1 + Math.abs(line - each.line));
    if (score > bestScore) {
      best = each;
      bestScore = score;
    }
  }
  return best;
}
