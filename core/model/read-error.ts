import type * as z from 'zod/mini';

/** Bad input from outside: says what was wrong, where, and what would be right. */
export class ReadError extends Error {
  override name = 'ReadError';
}

/**
 * Parses data from outside with a schema.
 * @param schema what the data must be
 * @param data anything
 * @param what the data's name in a sentence, for example `the feed /feed.json`
 * @throws ReadError that lists at most five places, each with what was expected there
 */
export function read<Schema extends z.ZodMiniType>(schema: Schema, data: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const places = result.error.issues.slice(0, 5).map((issue) => {
    const where = issue.path.length > 0 ? issue.path.map(String).join(' › ') : 'the top level';
    return `at ${where}: ${expectation(issue)}`;
  });
  const more = result.error.issues.length > 5 ? `; and ${result.error.issues.length - 5} more` : '';
  throw new ReadError(`${what} is not as expected: ${places.join('; ')}${more}`);
}

/**
 * Parses JSON text and then a schema.
 * @throws ReadError when the text is not JSON, or is JSON of another shape
 */
export function readJson<Schema extends z.ZodMiniType>(schema: Schema, text: string, what: string): z.output<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ReadError(`${what} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return read(schema, data, what);
}

/** zod/mini carries no sentences of its own, so the common kinds get theirs here. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message && issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}${issue.input === undefined ? ', found nothing' : ''}.`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
    case 'too_big':
      return `expected at most ${issue.maximum}.`;
    case 'too_small':
      return `expected at least ${issue.minimum}.`;
    case 'unrecognized_keys':
      return `did not expect ${issue.keys.join(', ')}.`;
    case 'invalid_union':
      return 'none of the allowed shapes fits.';
    default:
      return issue.message;
  }
}
