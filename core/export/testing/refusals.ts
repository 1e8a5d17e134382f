type Schema = Record<string, unknown>;

/** Keywords that say nothing about what is valid. */
const silent = new Set(['$schema', 'title', 'description', 'default', 'format']);

/**
 * What a JSON Schema (draft 2020-12, the keywords that our schemas use) refuses in a value.
 * Written from the specification rather than with the library that makes the schemas, so that they are truly checked.
 * @returns one line per refusal, `path: keyword`
 * @throws Error on a keyword that is not known here
 */
export function refusals(schema: Schema, value: unknown, path = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, operand]) => {
    if (silent.has(keyword)) return [];
    const check = keywords[keyword];
    if (!check) throw new Error(`The keyword "${keyword}" is not known here.`);
    const result = check(operand, value, path, schema);
    return typeof result === 'boolean' ? (result ? [] : [`${path}: ${keyword}`]) : result;
  });
}

type Check = (operand: unknown, value: unknown, path: string, schema: Schema) => boolean | string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const ifString = (value: unknown, test: (text: string) => boolean) => typeof value !== 'string' || test(value);
const ifNumber = (value: unknown, test: (number: number) => boolean) => typeof value !== 'number' || test(value);
const ifArray = (value: unknown, test: (list: unknown[]) => boolean) => !Array.isArray(value) || test(value);

const keywords: Record<string, Check> = {
  type: (operand, value) => {
    const types: Record<string, boolean> = {
      object: isObject(value),
      array: Array.isArray(value),
      string: typeof value === 'string',
      number: typeof value === 'number',
      integer: Number.isInteger(value),
      boolean: typeof value === 'boolean',
    };
    return [operand].flat().some((type) => types[String(type)] === true);
  },
  const: (operand, value) => operand === value,
  enum: (operand, value) => (operand as unknown[]).includes(value),
  pattern: (operand, value) => ifString(value, (text) => new RegExp(String(operand), 'u').test(text)),
  minLength: (operand, value) => ifString(value, (text) => [...text].length >= Number(operand)),
  maxLength: (operand, value) => ifString(value, (text) => [...text].length <= Number(operand)),
  minimum: (operand, value) => ifNumber(value, (number) => number >= Number(operand)),
  maximum: (operand, value) => ifNumber(value, (number) => number <= Number(operand)),
  minItems: (operand, value) => ifArray(value, (list) => list.length >= Number(operand)),
  maxItems: (operand, value) => ifArray(value, (list) => list.length <= Number(operand)),
  required: (operand, value) => !isObject(value) || (operand as string[]).every((name) => Object.hasOwn(value, name)),
  anyOf: (operand, value) => (operand as Schema[]).some((schema) => refusals(schema, value).length === 0),
  items: (operand, value, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => refusals(operand as Schema, item, `${path}/${index}`)) : [],
  properties: (operand, value, path) =>
    Object.entries(operand as Record<string, Schema>).flatMap(([name, schema]) =>
      isObject(value) && Object.hasOwn(value, name) ? refusals(schema, value[name], `${path}/${name}`) : [],
    ),
  propertyNames: (operand, value, path) =>
    isObject(value) ? Object.keys(value).flatMap((name) => refusals(operand as Schema, name, `${path}/${name}`)) : [],
  additionalProperties: (operand, value, path, schema) => {
    const named = new Set(Object.keys((schema.properties ?? {}) as object));
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, member]) =>
      named.has(name) ? [] : refusals(operand as Schema, member, `${path}/${name}`),
    );
  },
};
