import { type ColourName, colours } from '@porchlight/core/design/tokens';

const names = Object.keys(colours.light) as ColourName[];

function paint(colour: (name: ColourName) => string): string {
  return names.map((name) => `--pl-${name}:var(--porchlight-${name},${colour(name)});`).join('');
}

/**
 * The tokens on a widget's wrapper. Each colour can be set from the page as `--porchlight-<name>`.
 *
 * Dark follows the page's `color-scheme`, not the device: most school sites are light whatever the phone prefers,
 * and a dark card on a white page helps nobody.
 */
export const tokens =
  `.porch{${paint((name) => colours.light[name])}}` +
  `@supports (color:light-dark(red,red)){.porch{${paint(
    (name) => `light-dark(${colours.light[name]},${colours.dark[name]})`,
  )}}}`;
