import { palette } from './palette.ts';

/** One property for each colour; in `value`, `$2` is the light one and `$3` the dark. */
function paint(value: string): string {
  return palette.replace(/(\S+) (\w+) (\w+) ?/g, `--pl-$1:var(--porchlight-$1,${value});`);
}

/**
 * The tokens on a widget's wrapper. Each colour can be set from the page as `--porchlight-<name>`.
 *
 * Dark follows the page's `color-scheme`, not the device: most school sites are light whatever the phone prefers,
 * and a dark card on a white page helps nobody.
 */
export const tokens = `.porch{${paint('#$2')}}@supports (color:light-dark(red,red)){.porch{${paint('light-dark(#$2,#$3)')}}}`;
