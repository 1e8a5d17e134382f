import { contextOf, hintOf, nameOf, roleOf } from '../page/describe.ts';

/**
 * A short name for a fault that survives small edits of the page: made of the rule, the message, what the element is
 * and is called (without a name, the file or address it leads to), and the heading or landmark it stands under, never of
 * its position. A fault with many places is named by what it is about. Two equal faults get `-2`, `-3`.
 * @param seen how often each fingerprint was given in this audit; filled in as a side effect
 */
export function fingerprint(
  ruleId: string,
  message: string,
  about: Element | string | undefined,
  seen: Map<string, number>,
): string {
  const parts = [ruleId, message];
  if (typeof about === 'string') parts.push(about);
  else if (about) parts.push(roleOf(about), nameOf(about) || hintOf(about), contextOf(about));
  const base = `${ruleId}-${hash(parts.join('\n').toLowerCase())}`;
  const times = (seen.get(base) ?? 0) + 1;
  seen.set(base, times);
  return times === 1 ? base : `${base}-${times}`;
}

/** FNV-1a over UTF-16 units, 32 bits twice with different seeds: enough for one page, and the same everywhere. */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
  }
  return ((first >>> 0).toString(36) + (second >>> 0).toString(36)).padStart(12, '0').slice(0, 12);
}
