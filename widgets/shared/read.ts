/** What a reader answers when the value is not as expected. */
export const refused = Symbol('refused');

/** Reads one value from outside: gives it back typed, without what it does not know, or refuses it. */
export type Reader<T> = (value: unknown) => T | typeof refused;

/** Text, at most `max` UTF-16 units long, that fits the pattern. */
export function text(pattern?: RegExp, max = Number.POSITIVE_INFINITY): Reader<string> {
  return (value) =>
    typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value)) ? value : refused;
}

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : refused);

export const count: Reader<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refused;

/** A whole number between two others, both included. */
export function countIn(low: number, high: number): Reader<number> {
  return (value) => {
    const read = count(value);
    return read !== refused && read >= low && read <= high ? read : refused;
  };
}

export function oneOf<const T>(...allowed: T[]): Reader<T> {
  return (value) => allowed.find((one) => one === value) ?? refused;
}

/** A list without the parts that were refused, cut after `max` of them. */
export function list<T>(part: Reader<T>, max = Number.POSITIVE_INFINITY): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return refused;
    const parts: T[] = [];
    for (const one of value) {
      const read = part(one);
      if (read !== refused && parts.length < max) parts.push(read);
    }
    return parts;
  };
}

/** The same, refused when nothing is left of it. */
export function filled<T>(reader: Reader<T[]>): Reader<T[]> {
  return (value) => {
    const read = reader(value);
    return read !== refused && read.length > 0 ? read : refused;
  };
}

/** The first reader that does not refuse. */
export function either<A, B>(one: Reader<A>, other: Reader<B>): Reader<A | B> {
  return (value) => {
    const read = one(value);
    return read === refused ? other(value) : read;
  };
}

/** A field with a value for when it is missing or not as expected. */
export function or<T, F>(reader: Reader<T>, fallback: F): Reader<T | F> {
  return (value) => {
    const read = reader(value);
    return read === refused ? fallback : read;
  };
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
    if (!isObject(value)) return refused;
    const result: Record<string, unknown> = {};
    for (const [key, reader] of readers) {
      const read = reader(Object.hasOwn(value, key) ? value[key] : undefined);
      if (read !== refused) result[key] = read;
      else if (key in needed) return refused;
    }
    // Every field was read by the reader of its own type.
    return result as T;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
