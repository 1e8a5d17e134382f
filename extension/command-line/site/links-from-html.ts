import { Parser } from 'htmlparser2';
import { MOST_ALTERNATES, MOST_LINKS } from '../../page/links.ts';
import { absoluteLinks, type PageLinks } from '../../site/links.ts';

/** The links of a page that was only fetched. */
export function linksFromHtml(text: string, url: string): PageLinks {
  const found: PageLinks = { links: [], alternates: [] };
  let base = url;
  let based = false;
  const parser = new Parser({
    onopentag(name, { href, rel, hreflang }) {
      if (href === undefined) return;
      if (name === 'a' || name === 'area') found.links.push(href);
      else if (name === 'link' && hreflang && /(^|\s)alternate(\s|$)/i.test(rel ?? '')) found.alternates.push(href);
      else if (name === 'base' && !based) {
        based = true;
        base = URL.canParse(href, url) ? new URL(href, url).href : url;
      }
    },
  });
  parser.end(text);
  const { links, alternates } = found;
  return absoluteLinks(base, { links: links.slice(0, MOST_LINKS), alternates: alternates.slice(0, MOST_ALTERNATES) });
}
