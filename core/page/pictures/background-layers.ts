/** One of several backgrounds of an element, as computed: the first lies on top. */
export interface BackgroundLayer {
  readonly image: string;
  readonly size: string;
  readonly position: string;
  readonly repeat: string;
  readonly attachment: string;
  readonly origin: string;
}

/** The backgrounds of an element, the one on top first. Shorter lists begin again, after CSS Backgrounds 3. */
export function backgroundLayers(style: CSSStyleDeclaration): BackgroundLayer[] {
  const sizes = parts(style.backgroundSize);
  const positions = parts(style.backgroundPosition);
  const repeats = parts(style.backgroundRepeat);
  const attachments = parts(style.backgroundAttachment);
  const origins = parts(style.backgroundOrigin);
  const of = (list: string[], index: number) => list[index % list.length] ?? '';
  return parts(style.backgroundImage).map((image, index) => ({
    image,
    size: of(sizes, index),
    position: of(positions, index),
    repeat: of(repeats, index),
    attachment: of(attachments, index),
    origin: of(origins, index),
  }));
}

/** The address in `url("…")`; undefined for anything else. */
export function addressIn(image: string): string | undefined {
  const quoted = /^url\("((?:[^"\\]|\\.)*)"\)$/.exec(image)?.[1];
  return quoted?.replace(/\\(.)/g, '$1');
}

/** Splits at the commas that stand in no brackets and no quotes. */
function parts(list: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  let isQuoted = false;
  for (let at = 0; at < list.length; at++) {
    const sign = list[at];
    if (sign === '\\') at++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth === 0) {
      found.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...found, list.slice(start).trim()];
}
