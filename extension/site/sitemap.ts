/** What a sitemap names: pages, or further sitemaps. Addresses as written, entities decoded. */
export interface Sitemap {
  kind: 'pages' | 'sitemaps';
  addresses: string[];
}

/**
 * Reads a sitemap (sitemaps.org, 0.9). Only `<loc>` is looked at, whatever prefix its elements have.
 * @returns nothing when the text is not a sitemap
 */
export function parseSitemap(text: string): Sitemap | undefined {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  const root = /<(?:\w+:)?(urlset|sitemapindex)[\s>/]/.exec(plain)?.[1];
  if (!root) return undefined;
  // <image:loc> and <video:content_loc> name pictures and films: only an element of the root's own prefix counts.
  const prefix = /<((?:\w+:)?)(?:urlset|sitemapindex)[\s>/]/.exec(plain)?.[1] ?? '';
  const entry = new RegExp(`<${prefix}loc(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}loc\\s*>`, 'g');
  const addresses = [...plain.matchAll(entry)].map((match) => decode(match[1] ?? '')).filter(Boolean);
  return { kind: root === 'urlset' ? 'pages' : 'sitemaps', addresses };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(content: string): string {
  return content
    .replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
      (whole, verbatim, decimal, hex, name) => {
        if (verbatim !== undefined) return verbatim;
        if (name !== undefined) return entities[name] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .trim();
}
