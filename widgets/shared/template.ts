/** A piece of markup with values in it, as `html` makes it. */
export interface TemplateResult {
  strings: TemplateStringsArray;
  values: unknown[];
}

/** Shows nothing as a child; takes an attribute away. The same symbol in every file that meets on a page. */
export const nothing = Symbol.for('porchlight-nothing');

/**
 * Describes markup: `` html`<p class=${name}>${words}</p>` ``. The syntax is that of Lit, as far as the widgets need
 * it: children, attributes, `?flags` and `@events`; tags that hold nothing end in `/>`. Values become text and
 * attributes through the DOM and never pass through a parser, so no value can become markup, and a page with Trusted
 * Types has nothing to allow.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return { strings, values };
}

/** Stands for a value between the strings of a template; no template holds it otherwise. */
const gap = '\0';
const piece = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*?)(\/?)>|[^<]+/gi;
const attribute = /([?@]?[\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** Takes a new value to the place in the document that it is for. */
type Update = (value: unknown) => void;

/** Makes the nodes of a template, and for each of its values, in their order, what brings it there. */
function grow(strings: readonly string[]): [DocumentFragment, Update[]] {
  const fragment = document.createDocumentFragment();
  const updates: Update[] = [];
  let at: ParentNode = fragment;
  for (const [text, closes, tag, attributes = '', ends] of strings.join(gap).matchAll(piece)) {
    if (closes) at = at.parentNode ?? fragment;
    else if (tag) {
      const inSvg = tag === 'svg' || at instanceof SVGElement;
      const element = inSvg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
      for (const [, name = '', quoted, bare] of attributes.matchAll(attribute)) {
        const written = quoted ?? bare ?? '';
        if (written.includes(gap)) updates.push(...attributeUpdates(element, name, written.split(gap)));
        else element.setAttribute(name, written);
      }
      at.append(element);
      if (!ends) at = element;
    } else {
      text.split(gap).forEach((words, index) => {
        if (index > 0) updates.push(place(at));
        if (words) at.append(words);
      });
    }
  }
  return [fragment, updates];
}

/** One update for each value in an attribute, which between them stand the given texts. */
function attributeUpdates(element: Element, name: string, texts: string[]): Update[] {
  const values: unknown[] = [];
  if (name.startsWith('@')) {
    element.addEventListener(name.slice(1), (event) => (values[0] as (event: Event) => void)(event));
  }
  return texts.slice(1).map((_, index) => (value) => {
    if (values[index] === value && index in values) return;
    values[index] = value;
    if (name.startsWith('@')) return;
    if (name.startsWith('?')) element.toggleAttribute(name.slice(1), Boolean(value));
    else if (values.includes(nothing)) element.removeAttribute(name);
    else element.setAttribute(name, texts.map((text, at) => text + (values[at] ?? '')).join(''));
  });
}

/**
 * Makes a place at the end of a parent that shows a value: text, a template, or a list of such. What is there
 * already is changed, not made anew, as long as it comes from the same template: so fields keep what was typed.
 */
export function place(parent: Node): Update & { remove(): void } {
  const start = parent.appendChild(new Text());
  const end = parent.appendChild(new Text());
  let shown: unknown;
  let updates: Update[] | undefined;
  let items: ReturnType<typeof place>[] = [];

  const clear = () => {
    while (start.nextSibling !== end) start.nextSibling?.remove();
    updates = undefined;
    items = [];
  };
  const show = (value: unknown) => {
    if (Array.isArray(value)) {
      if (!Array.isArray(shown)) clear();
      for (const item of items.splice(value.length)) item.remove();
      value.forEach((one, index) => {
        if (!items[index]) {
          const grown = document.createDocumentFragment();
          items[index] = place(grown);
          end.before(grown);
        }
        items[index]?.(one);
      });
    } else if (isTemplate(value)) {
      if (!isTemplate(shown) || shown.strings !== value.strings) {
        clear();
        const [fragment, made] = grow(value.strings);
        updates = made;
        end.before(fragment);
      }
      updates?.forEach((update, index) => update(value.values[index]));
    } else if (value !== shown) {
      clear();
      if (typeof value === 'string' || typeof value === 'number') end.before(String(value));
    }
    shown = value;
  };
  return Object.assign(show, {
    remove() {
      clear();
      start.remove();
      end.remove();
    },
  });
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}
