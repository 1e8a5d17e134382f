import { colours } from '@porchlight/core/design/tokens';

/** Colours of the design that no widget paints with. */
const unused = ['ground', 'accent-strong', 'on-lamp'];

/** The widgets' colours, as `name light dark` and with no `#`. The build works this out, so that pages need not. */
export const palette = Object.entries(colours.light)
  .filter(([name]) => !unused.includes(name))
  .map(([name, light]) => `${name} ${light} ${colours.dark[name as keyof typeof colours.dark]}`.replaceAll('#', ''))
  .join(' ');
