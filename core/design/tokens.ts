/**
 * Colours of Porchlight, light and dark. The idea: warm paper by day, a night street by dark, and one lamp.
 * `tokens.test.ts` checks every pair that carries text (4.5:1) or marks a control (3:1).
 */
export const colours = {
  light: {
    ground: '#faf7f1',
    surface: '#ffffff',
    raised: '#f2ece1',
    ink: '#1c2333',
    'ink-soft': '#4a5266',
    line: '#ded6c7',
    'line-strong': '#827a6b',
    accent: '#1d4f7c',
    'accent-strong': '#153a5c',
    'accent-soft': '#e4edf5',
    'on-accent': '#ffffff',
    lamp: '#f2a93b',
    'lamp-soft': '#fdeecf',
    'on-lamp': '#2b1d05',
    fail: '#98291d',
    'fail-soft': '#fbe9e6',
    review: '#744900',
    'review-soft': '#fdf0d5',
    pass: '#1d5c3e',
    'pass-soft': '#e3f2e9',
    focus: '#0b57d0',
  },
  dark: {
    ground: '#11151f',
    surface: '#1a2030',
    raised: '#242c3f',
    ink: '#f3efe7',
    'ink-soft': '#b9bfcd',
    line: '#343d53',
    'line-strong': '#7d879e',
    accent: '#94c4f0',
    'accent-strong': '#c0def8',
    'accent-soft': '#1f3147',
    'on-accent': '#0e1a28',
    lamp: '#f6b955',
    'lamp-soft': '#3b2d12',
    'on-lamp': '#2b1d05',
    fail: '#ffaea1',
    'fail-soft': '#43201d',
    review: '#f7cd83',
    'review-soft': '#3b2d12',
    pass: '#95dcb5',
    'pass-soft': '#17362a',
    focus: '#8ab4ff',
  },
} as const;

export type ColourName = keyof (typeof colours)['light'];

/** Text sizes in rem, a scale of about 1.2 from 0.8125. Nothing is smaller. */
export const sizes = { small: 0.8125, base: 1, large: 1.1875, title: 1.4375, display: 1.8125 } as const;

/** Space between things, in rem: half, one, two, three, four, six steps of 0.25. */
export const spaces = { 1: 0.25, 2: 0.5, 3: 0.75, 4: 1, 6: 1.5, 8: 2, 12: 3 } as const;

const fonts = {
  // Round, open letters that every platform has; no font is ever loaded from anywhere.
  text: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  title: '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif',
};

/**
 * The tokens as CSS custom properties, `--pl-ink` and so on.
 * @param selector what carries them, for example `:root` or `.frame`
 */
export function tokensCss(selector: string): string {
  const scale = [
    ...Object.entries(sizes).map(([name, rem]) => `--pl-size-${name}: ${rem}rem;`),
    ...Object.entries(spaces).map(([name, rem]) => `--pl-space-${name}: ${rem}rem;`),
    `--pl-font-text: ${fonts.text};`,
    `--pl-font-title: ${fonts.title};`,
    '--pl-radius: 0.5rem;',
    '--pl-radius-small: 0.25rem;',
  ].join(' ');
  return (
    `${selector} { color-scheme: light dark; ${colourCss('light')} ${scale} }\n` +
    `@media (prefers-color-scheme: dark) { ${selector} { ${colourCss('dark')} } }\n`
  );
}

function colourCss(scheme: 'light' | 'dark'): string {
  return Object.entries(colours[scheme])
    .map(([name, value]) => `--pl-${name}: ${value};`)
    .join(' ');
}
