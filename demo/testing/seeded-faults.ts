import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One row of the table in demo/site/README.md. */
export interface SeededFault {
  /** Path below the site, for example `es/index.html`. */
  page: string;
  /** The id of the rule that should find it; empty while there is none. */
  rule: string;
  /** `fails` or `a person must look`; empty while there is no rule. */
  outcome: string;
}

/** The faults that the README says are seeded. */
export function seededFaults(): SeededFault[] {
  const readme = readFileSync(fileURLToPath(new URL('../site/README.md', import.meta.url)), 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `/.test(line));
  return rows.map((row) => {
    const [, page = '', , rule = '', outcome = ''] = row.split('|').map((cell) => cell.trim());
    return { page: page.replaceAll('`', ''), rule: rule === 'none yet' ? '' : rule, outcome };
  });
}
