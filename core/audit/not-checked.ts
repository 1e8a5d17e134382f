import type { ToolLanguage } from '../model/lens.ts';
import type { NotChecked } from '../model/report.ts';
import { nameOf } from '../page/describe.ts';
import { documentIn, framesOn } from '../page/frames.ts';
import type { Page } from '../page/page.ts';
import { roots } from '../page/roots.ts';

const words = {
  en: {
    frame: (name: string) => `The embedded frame ${name}`,
    frameWhy: 'Content in a frame of another site was not read. Open it in a tab of its own and audit it there.',
    framePoints: (name: string) => `Ways to take part in the embedded frame ${name}`,
    framePointsWhy: 'In frames, accessibility and language are looked at, but no dates, places or ways to take part.',
    closed: (name: string) => `The inside of ${name}`,
    closedWhy: 'This part of the page keeps its content closed to tools. A person must try it.',
    documents: (count: number) => `${count} linked ${count === 1 ? 'document' : 'documents'} (PDF, Word, slides)`,
    documentsWhy: 'Only the web page was read, not the files that it links to.',
  },
  es: {
    frame: (name: string) => `El marco incrustado ${name}`,
    frameWhy: 'No se leyó el contenido de un marco de otro sitio. Ábralo en otra pestaña y revíselo allí.',
    framePoints: (name: string) => `Las maneras de participar en el marco incrustado ${name}`,
    framePointsWhy: 'En los marcos se mira la accesibilidad y el idioma, pero no fechas, lugares ni cómo participar.',
    closed: (name: string) => `El interior de ${name}`,
    closedWhy: 'Esta parte de la página no se abre a las herramientas. Debe probarla una persona.',
    documents: (count: number) =>
      count === 1
        ? '1 documento enlazado (PDF, Word o presentación)'
        : `${count} documentos enlazados (PDF, Word, presentaciones)`,
    documentsWhy: 'Solo se leyó la página web, no los archivos que enlaza.',
  },
};

const PAUSE_EVERY = 500;

/** What the page holds that an audit of the page alone does not see into. */
export function* notChecked(page: Page, language: ToolLanguage): Generator<undefined, NotChecked[]> {
  const say = words[language];
  const list: NotChecked[] = [];
  for (const frame of yield* page.prepare(framesOn)) {
    const name = nameOf(frame) || frame.getAttribute('src') || '';
    const inside = documentIn(frame);
    if (!inside || (!inside.body?.firstElementChild && frame.hasAttribute('src')))
      list.push({ what: say.frame(name), why: say.frameWhy });
    else if (inside.body?.firstElementChild) list.push({ what: say.framePoints(name), why: say.framePointsWhy });
  }
  const closed = new Set<string>();
  for (const root of yield* page.prepare(roots)) {
    let met = 0;
    for (const element of root.querySelectorAll('*')) {
      if (++met % PAUSE_EVERY === 0) yield;
      if (isClosed(page, element)) closed.add(element.localName);
    }
  }
  for (const name of closed) list.push({ what: say.closed(`<${name}>`), why: say.closedWhy });
  const documents = page.document.querySelectorAll(
    'a[href$=".pdf" i], a[href$=".doc" i], a[href$=".docx" i], a[href$=".ppt" i], a[href$=".pptx" i], a[href*=".pdf?" i]',
  ).length;
  if (documents > 0) list.push({ what: say.documents(documents), why: say.documentsWhy });
  return list;
}

/** An element of the page's own making that shows something, though nothing is in it: its shadow root is closed. */
function isClosed(page: Page, element: Element): boolean {
  if (!element.localName.includes('-') || element.shadowRoot || element.textContent?.trim()) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 10 && height > 10 && page.isRendered(element);
}
