import { readJson } from '@porchlight/core/model/read-error';
import * as z from 'zod/mini';

/** How many tests there were. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What we read of the file that Vitest's JSON reporter writes. */
const VitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Counts the tests of a run. A file that could not even be loaded holds no tests, and counts as one that failed; so
 * does a run that failed for a reason that no test shows, such as an error after the last test.
 * @param json what Vitest's JSON reporter wrote
 * @param exitCode Vitest's own, or null when it was ended by a signal
 * @throws ReadError when the report is cut off or of another shape
 */
export function countsOf(json: string, exitCode: number | null): Counts {
  const report = readJson(VitestReport, json, 'The report of Vitest');
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + notLoaded;
  const hidden = failed === 0 && (exitCode !== 0 || !report.success) ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: failed + hidden,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
