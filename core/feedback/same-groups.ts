import type { SameGroups } from '../model/engagement.ts';

/** The name that stands for this one, through names that were joined one after the other. */
export function oneName(name: string, same: Readonly<Record<string, string>>): string {
  const met = new Set<string>();
  let now = name;
  for (let next = own(same, now); next !== undefined && !met.has(now); next = own(same, now)) {
    met.add(now);
    now = next;
  }
  return now;
}

/**
 * The groups that one person or file named, under the names that staff said are the same: two imports may call a kind
 * "I am" and "Role", and a group of it "Parent or guardian" and "Family".
 */
export function underOneName(groups: Readonly<Record<string, string>>, same: SameGroups): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([kind, group]) => {
      const name = oneName(kind, same.kinds);
      return [name, oneName(group, own(same.groups, name) ?? {})];
    }),
  );
}

/** Names come from files: "constructor" is one like any other. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
