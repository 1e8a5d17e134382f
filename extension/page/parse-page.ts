/** The Sanitizer API, which the types do not know yet. */
interface Parsers {
  parseHTML?(html: string, options: { sanitizer: object }): Document;
}

/**
 * Parses the text of a page into a document of its own: nothing of it is shown, loaded or run.
 * `parseHTML` takes scripts out, so a page's policy (Trusted Types) has nothing against it, and is not told of a breach.
 * @returns undefined where neither it nor its elder is allowed
 */
export function parsePage(html: string): Document | undefined {
  try {
    const { parseHTML } = Document as Parsers;
    return parseHTML
      ? parseHTML.call(Document, html, { sanitizer: {} })
      : new DOMParser().parseFromString(html, 'text/html');
  } catch {
    return undefined;
  }
}
