import type { ToolLanguage } from '../model/lens.ts';
import type { NotChecked } from '../model/report.ts';
import { nameOf } from '../page/describe.ts';
import type { Page } from '../page/page.ts';

const words = {
  en: {
    frame: (name: string) => `The embedded frame ${name}`,
    frameWhy: 'Content in a frame was not read. Open it in a tab of its own and audit it there.',
    documents: (count: number) => `${count} linked ${count === 1 ? 'document' : 'documents'} (PDF, Word, slides)`,
    documentsWhy: 'Only the web page was read, not the files that it links to.',
  },
  es: {
    frame: (name: string) => `El marco incrustado ${name}`,
    frameWhy: 'No se leyó el contenido del marco. Ábralo en otra pestaña y revíselo allí.',
    documents: (count: number) =>
      count === 1
        ? '1 documento enlazado (PDF, Word o presentación)'
        : `${count} documentos enlazados (PDF, Word, presentaciones)`,
    documentsWhy: 'Solo se leyó la página web, no los archivos que enlaza.',
  },
};

/** What the page holds that an audit of the page alone does not see into. */
export function notChecked(page: Page, language: ToolLanguage): NotChecked[] {
  const say = words[language];
  const frames = [...page.document.querySelectorAll('iframe, frame')]
    .filter((frame) => page.isRendered(frame))
    .map((frame) => ({ what: say.frame(nameOf(frame) || frame.getAttribute('src') || ''), why: say.frameWhy }));
  const documents = page.document.querySelectorAll(
    'a[href$=".pdf" i], a[href$=".doc" i], a[href$=".docx" i], a[href$=".ppt" i], a[href$=".pptx" i], a[href*=".pdf?" i]',
  ).length;
  return documents > 0 ? [...frames, { what: say.documents(documents), why: say.documentsWhy }] : frames;
}
