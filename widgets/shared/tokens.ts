import { type ColourName, colours, sizes } from '@porchlight/core/design/tokens';
import { unsafeCSS } from 'lit';

const names = Object.keys(colours.light) as ColourName[];

function paint(colour: (name: ColourName) => string): string {
  return names.map((name) => `--pl-${name}:var(--porchlight-${name},${colour(name)});`).join('');
}

/**
 * The tokens on a widget's wrapper. Each colour can be set from the page as `--porchlight-<name>`.
 *
 * Dark follows the page's `color-scheme`, not the device: most school sites are light whatever the phone prefers,
 * and a dark card on a white page helps nobody. Sizes hold 16 px even where a page sets its root to 62.5%.
 */
export const tokens = unsafeCSS(
  `.porch{--pl-rem:max(1rem,16px);${Object.entries(sizes)
    .map(([name, rem]) => `--pl-size-${name}:calc(var(--pl-rem)*${rem});`)
    .join('')}${paint((name) => colours.light[name])}}` +
    `@supports (color:light-dark(red,red)){.porch{${paint(
      (name) => `light-dark(${colours.light[name]},${colours.dark[name]})`,
    )}}}`,
);
