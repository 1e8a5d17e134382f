/** What style sheets do to the sign of focus. */
export interface FocusStyles {
  /** The selector of a style that takes the outline from this element; undefined when none does. */
  removerOf(element: Element): string | undefined;
  /** Whether a style shows, in any other way, that this element has the focus. */
  isShown(element: Element): boolean;
  /** Whether some style sheet may not be read (another site's). */
  unread: boolean;
}

const focus = /:focus(?:-visible|-within)?\b/;
const shows =
  /outline|border|shadow|background|color|decoration|transform|opacity|filter|visibility|clip|position|left|top|width|height|font|display|z-index/;

/** Reads the style sheets of a document once. A sheet that only printers use does not count. */
export function focusStyles(document: Document): FocusStyles {
  const removers: { selector: string; whole: string }[] = [];
  const shown: string[] = [];
  let unread = false;
  for (const sheet of [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]) {
    if (/^print$/i.test(sheet.media?.mediaText ?? '')) continue;
    try {
      read(sheet.cssRules);
    } catch {
      unread = true;
    }
  }
  return {
    unread,
    removerOf: (element) => removers.find(({ selector }) => matches(element, selector))?.whole,
    isShown: (element) => shown.some((selector) => matches(element, selector)),
  };

  function read(rules: CSSRuleList): void {
    for (const each of rules) {
      const { selectorText, style, cssRules } = each as CSSStyleRule;
      if (selectorText && style) take(selectorText, style);
      if (cssRules && !/print/.test((each as CSSMediaRule).media?.mediaText ?? '')) read(cssRules);
    }
  }

  function take(selectorText: string, style: CSSStyleDeclaration): void {
    const hasFocus = focus.test(selectorText);
    const removes = style.outlineStyle === 'none' || /^0/.test(style.outlineWidth) || /^(none|0)/.test(style.outline);
    if (!hasFocus && !removes) return;
    for (const selector of split(selectorText)) {
      // Removing an outline for those who use no keyboard is what :not(:focus-visible) is for.
      if (/:not\(\s*:focus-visible/.test(selector)) continue;
      if (removes) removers.push({ selector: selector.replace(new RegExp(focus, 'g'), ''), whole: selector });
      if (focus.test(selector) && changes(style, removes)) shown.push(upToFocus(selector));
    }
  }
}

function changes(style: CSSStyleDeclaration, removes: boolean): boolean {
  for (const property of style) {
    if (removes && property.startsWith('outline')) continue;
    if (shows.test(property) || property.startsWith('--')) return true;
  }
  return false;
}

/** The part of a selector that says which element has the focus, without the pseudo-class. */
function upToFocus(selector: string): string {
  const at = focus.exec(selector);
  if (!at) return selector;
  const behind = selector.slice(at.index + at[0].length);
  const rest = /^[^\s>+~,]*/.exec(behind)?.[0] ?? '';
  return `${selector.slice(0, at.index)}${rest}`.replace(/::[\w-]+/g, '').trim() || '*';
}

function split(selectorText: string): string[] {
  return selectorText.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector.replace(/([\s>+~]|^)$/, '$1*') || '*');
  } catch {
    return false;
  }
}
