import { languageNames } from '../text/language-names.ts';
import { primaryLanguage } from '../text/language-tag.ts';

/**
 * Whether two addresses are of one district as far as their hosts tell: the same host, or one that differs by a leading
 * `www.` or language only, as `es.district.org`. Anything else is a third party.
 */
export function isSameDistrict(one: string, other: string): boolean {
  const [first, second] = [placeOf(one), placeOf(other)];
  return first !== undefined && first === second;
}

/** Whether an address is where a site, or a language of it, begins: `/`, `/es/`, `/es/index.html`, `/espanol`. */
export function isHome(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  const rest = pathname
    .split('/')
    .filter(Boolean)
    .filter((part, index) => !(index === 0 && isLanguage(part)) && !/^(index|default|home)(\.\w+)?$/i.test(part));
  return rest.length === 0 && [...new URLSearchParams(search).keys()].every((name) => /^(lang|locale|hl)/i.test(name));
}

function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const [first = '', ...rest] = hostname.split('.');
  const isBare = rest.length >= 2 && (first === 'www' || (first.length <= 5 && isLanguage(first)));
  return `${isBare ? rest.join('.') : hostname}:${port}`;
}

function isLanguage(part: string): boolean {
  const code = primaryLanguage(part);
  return code in languageNames || /^(espa[nñ]ol|spanish|arabic|chinese|vietnamese)$/i.test(decode(part));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
