/** Reads one value from outside: gives it back typed, without what it does not know; undefined when it is refused. */
export type Reader<T> = (value: unknown) => T | undefined;

/** Text, at most `max` UTF-16 units long, that fits the pattern. */
export function text(pattern?: RegExp, max = Number.POSITIVE_INFINITY): Reader<string> {
  return (value) =>
    typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value)) ? value : undefined;
}

export const flag: Reader<boolean> = oneOf(true, false);

/** A whole number between two others, both included; without them, a count of things. */
export function countIn(low = 0, high = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value) =>
    Number.isInteger(value) && Number(value) >= low && Number(value) <= high ? Number(value) : undefined;
}

export function oneOf<const T>(...allowed: T[]): Reader<T> {
  return (value) => allowed.find((one) => one === value);
}

/** A list without the parts that were refused, cut after `max` of them. */
export function list<T>(part: Reader<T>, max?: number): Reader<T[]> {
  return (value) =>
    Array.isArray(value)
      ? value
          .map(part)
          .filter((read) => read !== undefined)
          .slice(0, max)
      : undefined;
}

/** The same, refused when nothing is left of it. */
export function filled<T>(reader: Reader<T[]>): Reader<T[]> {
  return (value) => {
    const read = reader(value);
    return read?.[0] === undefined ? undefined : read;
  };
}

/** The first reader that does not refuse. */
export function either<A, B>(one: Reader<A>, other: Reader<B>): Reader<A | B> {
  return (value) => one(value) ?? other(value);
}

/** A field with a value for when it is missing or not as expected. */
export function or<T, F>(reader: Reader<T>, fallback: F): Reader<T | F> {
  return (value) => reader(value) ?? fallback;
}

type Needed<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: Reader<T[Key]> };
type Optional<T> = { [Key in keyof T as undefined extends T[Key] ? Key : never]-?: Reader<NonNullable<T[Key]>> };

/**
 * An object with these fields; others are left behind. Refused when one of the needed fields refuses; an optional one
 * that is missing, or not as expected, is left out.
 */
export function shape<T extends object>(needed: Needed<T>, optional: Optional<T>): Reader<T> {
  const readers = Object.entries<Reader<unknown>>({ ...needed, ...optional });
  return (value) => {
    if (!isObject(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [key, reader] of readers) {
      const read = reader(Object.hasOwn(value, key) ? value[key] : undefined);
      if (read !== undefined) result[key] = read;
      else if (key in needed) return undefined;
    }
    // Every field was read by the reader of its own type.
    return result as T;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
