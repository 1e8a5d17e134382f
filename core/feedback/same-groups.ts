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
 * "I am" and "Role", and a group of it "Parent or guardian" and "Family". Where both names of a kind were answered, the
 * answer under the name that stays counts.
 */
export function underOneName(groups: Readonly<Record<string, string>>, same: SameGroups): Record<string, string> {
  const named = Object.entries(groups).map(([kind, group]) => ({ kind, group, name: oneName(kind, same.kinds) }));
  // The later of two entries of one name counts.
  const inOrder = named.sort((one, other) => Number(one.kind === one.name) - Number(other.kind === other.name));
  return Object.fromEntries(
    inOrder.map(({ name, group }) => [name, oneName(group, own(same.groups, name) ?? {})] as const),
  );
}

/** Names come from files: "constructor" is one like any other. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
