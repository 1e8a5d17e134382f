// What the schema `Submission` accepts, without the schema: `limits.test.ts` holds the two together.

/** The longest answer, in UTF-16 units. */
export const ANSWER_LIMIT = 12_000;
export const QUESTION_LIMIT = 500;
export const NAME_LIMIT = 200;
export const EMAIL_LIMIT = 254;
export const PHONE_LIMIT = 40;
export const PAGE_LIMIT = 2048;

/** Whether an intake will take this for an e-mail address. */
export function isEmail(value: string): boolean {
  return /^(?!\.)(?!.*\.\.)[\w'+\-.]*[\w+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i.test(value);
}
