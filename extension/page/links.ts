/** Longer lists than any page has that a person made. */
export const MOST_LINKS = 2_000;
export const MOST_ALTERNATES = 100;

/** Where a document leads, as written. Frames and closed shadow roots are left out. */
export interface WrittenLinks {
  /** The address of the document, and what relative ones start from. */
  url: string;
  base: string;
  links: string[];
  /** Versions in other languages that only programs are told of. */
  alternates: string[];
}

export function linksOf(document: Document): WrittenLinks {
  const written = (selector: string, most: number) =>
    Array.from(document.querySelectorAll(selector), (link) => link.getAttribute('href') ?? '').slice(0, most);
  return {
    url: document.URL,
    base: document.baseURI,
    links: written('a[href], area[href]', MOST_LINKS),
    alternates: written('link[rel~="alternate" i][hreflang][href]', MOST_ALTERNATES),
  };
}
