/** Text that may stand in an HTML document as it is. Only `html` and `verbatim` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may be filled into `html`: text is escaped, markup is not, lists are joined, `false` and nothing vanish. */
export type Part = string | number | Markup | false | undefined | readonly Part[];

/** Markup from a template. Every value that is not itself markup is escaped, for text and for quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(render)));
}

/** Takes text as markup without looking at it. Only for text of our own, such as a style sheet. */
export function verbatim(text: string): Markup {
  return new Markup(text);
}

/** An address as something that may be followed, or nothing: http, https, mailto and tel only. */
export function safeAddress(address: string, base?: string): string | undefined {
  try {
    const url = new URL(address, base);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link where the address may be followed, else the plain text. */
export function link(text: Part, address: string | undefined, base?: string): Markup {
  const safe = address === undefined ? undefined : safeAddress(address, base);
  return safe ? html`<a href="${safe}">${text}</a>` : html`${text}`;
}

function render(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return escapeText(String(part));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeText(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
      // Control characters and lone surrogates may not stand in a document (HTML, "preprocessing the input stream").
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
  );
}
