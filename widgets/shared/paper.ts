/** Words in one language, one below the other. The first line of a block stands out. */
export interface Column {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  blocks: string[][];
}

/** A sheet to print: languages side by side, and below them what all share. */
export interface Sheet {
  columns: Column[];
  /** Drawn at the foot, for example a QR code. */
  foot?: (page: Document) => Node;
}

const look = `
  @page { margin: 14mm; }
  body { margin: 0; font: 12pt/1.45 system-ui, sans-serif; color: #000; background: #fff; }
  main { display: flex; gap: 9mm; }
  section { flex: 1; min-width: 0; }
  h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6mm; }
  .block { break-inside: avoid; margin: 0 0 5mm; white-space: pre-line; overflow-wrap: anywhere; }
  .block p { margin: 0; }
  .block p:first-child { font-weight: 700; font-size: 1.15em; }
  footer { display: flex; gap: 6mm; align-items: center; margin-top: 6mm; break-inside: avoid; overflow-wrap: anywhere; }
  svg { width: 32mm; height: 32mm; flex: none; }
`;

/**
 * Prints a sheet, and nothing of the page around: it is laid out in a frame of its own, which stays until the next
 * one, since browsers may return before the paper is done.
 */
export function print(sheet: Sheet): void {
  document.querySelector('iframe[data-porchlight-paper]')?.remove();
  const frame = document.createElement('iframe');
  frame.dataset.porchlightPaper = '';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'fixed', insetInlineEnd: '0', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) return;
  fillPage(contentDocument, sheet);
  contentWindow.focus();
  contentWindow.print();
}

function fillPage(page: Document, { columns, foot }: Sheet): void {
  const make = (name: string, ...content: (Node | string)[]) => {
    const element = page.createElement(name);
    element.append(...content);
    return element;
  };
  page.documentElement.lang = columns[0]?.language ?? 'en';
  page.documentElement.dir = columns[0]?.direction ?? 'ltr';
  page.title = columns[0]?.title ?? '';
  // A sheet that is made of rules needs no permission by the page's policy, as a style element would.
  const Sheet = (page.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  if (Sheet) {
    const style = new Sheet();
    style.replaceSync(look);
    page.adoptedStyleSheets = [style];
  }
  const main = make('main');
  for (const { language, direction, title, blocks } of columns) {
    const section = make('section', make('h1', title));
    section.lang = language;
    section.dir = direction;
    for (const lines of blocks) {
      const block = make('div', ...lines.filter(Boolean).map((line) => make('p', line)));
      block.className = 'block';
      section.append(block);
    }
    main.append(section);
  }
  page.body.replaceChildren(main);
  if (foot) page.body.append(make('footer', foot(page)));
}
