/**
 * What WordPress leaves of a post by somebody who may not write unfiltered HTML: `wp_kses_post`, as its source says
 * (wp-includes/kses.php, read in 2026): tags of its list with the attributes of its list and the global ones, among
 * them `data-*`; other tags go, what stands in them stays, the text of scripts too.
 */
const tags = new Set(
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'.split(
    ' ',
  ),
);
const everywhere = /^(aria-[\w-]+|class|data-[\w-]+|dir|hidden|id|lang|style|title|role|xml:lang)$/;
const own: Record<string, RegExp> = {
  a: /^(href|rel|rev|name|target|download)$/,
  ol: /^(start|type|reversed)$/,
  ul: /^type$/,
  li: /^(align|value)$/,
  img: /^(alt|align|border|height|hspace|loading|longdesc|vspace|src|usemap|width)$/,
};

/** @param document the one that the elements are made in */
export function kses(written: string, document: Document): string {
  const page = document.implementation.createHTMLDocument();
  const template = page.createElement('template');
  Reflect.set(template, 'innerHTML', written);
  clean(template.content, tags);
  return template.innerHTML;
}

function clean(parent: ParentNode & Node, allowed: Set<string>): void {
  for (const element of Array.from(parent.children)) {
    clean(element, allowed);
    if (!allowed.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of Array.from(element.attributes)) {
      const known = everywhere.test(name) || own[element.localName]?.test(name);
      const link = !/^(href|src)$/.test(name) || /^(https?:|mailto:|tel:|[^:]*$)/i.test(value);
      if (!known || !link) element.removeAttribute(name);
    }
  }
}
