import type { Target } from '@porchlight/core/model/finding';

/**
 * What to call a place that has no words: its tag, and what tells it from its neighbours: a file name, an address,
 * a name in the code.
 * @returns for example `<img> agenda.png`
 */
export function placeName({ html }: Target): string {
  const tag = /^<[\w-]+/.exec(html)?.[0] ?? '<';
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]+)"`).exec(html)?.[1]?.replaceAll('&quot;', '"');
  const file = (attribute('src') ?? attribute('href'))?.replace(/[?#].*$/, '').replace(/\/$/, '');
  const known = file?.split('/').at(-1) || attribute('name') || attribute('id') || attribute('type') || '';
  return `${tag}> ${decoded(known)}`.trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
