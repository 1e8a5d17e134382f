/** How a widget gets into one kind of site. */
export interface Recipe {
  name: string;
  /** What to paste, with a comment on where. */
  write(tag: string, attributes: string, data: string): string;
}

const fallback = '  <p>Call (555) 010-0142, or write to families@district.example.</p>';
const script = '<script type="module" src="/porchlight/porchlight.js"></script>';

/** Asks for the feed beside the script: on a bad line it is there half a second sooner. */
function headOf(attributes: string): string {
  const feed = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
  return feed ? `${script}\n<link rel="preload" href="${feed}" as="fetch" crossorigin>` : script;
}

function tagOf(tag: string, attributes: string, data: string): string {
  const inside = data.trim()
    ? `\n  <script type="application/json">\n${data.replaceAll('<', '\\u003c')}\n  </script>`
    : '';
  return `<${tag}${attributes ? ` ${attributes}` : ''}>\n${fallback}${inside}\n</${tag}>`;
}

function plainOf(tag: string): string {
  if (tag === 'porchlight-timeline')
    return '<ol data-porchlight="timeline" lang="en">\n  <li data-start="2026-12-10T18:00" data-where="Lincoln Middle School"><strong>Family forum</strong> December 10, 6:00 PM, Lincoln Middle School</li>\n</ol>';
  if (tag === 'porchlight-you-said')
    return '<ul data-porchlight="you-said" lang="en">\n  <li data-heard="The late bus leaves too early." data-why="It costs little." data-status="done">Since October it leaves at 5:15.</li>\n</ul>';
  return '<div data-porchlight="feedback" data-endpoint="https://intake.district.example/submissions">\n  <p data-ask="What should we change?">What should we change? Write to families@district.example.</p>\n</div>';
}

const framed = (tag: string, attributes: string) => {
  const query = new URLSearchParams({ widget: tag.replace('porchlight-', '') });
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) query.set(name, value);
  return `/porchlight/frame/page.html?${query}`;
};

export const recipes: Recipe[] = [
  {
    name: 'Any site where you may edit the template: the tag',
    write: (tag, attributes, data) =>
      `<!-- once, in the template -->\n${headOf(attributes)}\n\n<!-- in the page -->\n${tagOf(tag, attributes, data)}`,
  },
  {
    name: 'WordPress, Custom HTML block, as an administrator',
    write: (tag, attributes, data) =>
      `<!-- once: Appearance, Theme File Editor, header, or a plugin for header scripts -->\n${headOf(attributes)}\n\n<!-- a Custom HTML block; keep long data in a feed file, since editors print it as text -->\n${tagOf(tag, attributes, data.length > 400 ? '' : data)}`,
  },
  {
    name: 'WordPress as an author, and editors that strip unknown tags: plain HTML',
    write: (tag) =>
      `<!-- once, in the template, by an administrator -->\n${script}\n\n<!-- in the page -->\n${plainOf(tag)}`,
  },
  {
    name: 'Drupal, text format Full HTML',
    write: (tag, attributes) =>
      `<!-- once: in the theme's html.html.twig -->\n${headOf(attributes)}\n\n<!-- in the page; the text format must allow <${tag}> with its attributes -->\n${tagOf(tag, attributes, '')}`,
  },
  {
    name: 'Finalsite, Apptegy, Edlio, Blackboard, Google Sites: try the frame first (their paste rules are not verified)',
    write: (tag, attributes) =>
      `<iframe src="${framed(tag, attributes)}" title="Take part" width="100%" height="900"></iframe>\n\n<!-- where a script may stand: the frame takes the height of its content -->\n<script type="module" src="/porchlight/porchlight-frame.js"></script>`,
  },
  {
    name: 'A site that takes nothing but links',
    write: (tag, attributes) => `<a href="${framed(tag, attributes)}">Take part</a>`,
  },
];
