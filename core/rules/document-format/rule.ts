import { links } from '../../page/links.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'scanned' | 'only-document';

const document = /\.(pdf|docx?|pptx?|xlsx?|odt|rtf|pub)$/i;
const scanned =
  /(^|[^a-z])(scan(ned|s|ner)?\d*|camscanner|kyocera|xerox|konica|canon|copier|ricoh|img[-_ ]?\d{3,}|doc\d{8,}|sk?m?bt?c?\d{9,})([^a-z]|$)/i;
const formats = /\b(pdf|word|docx?|pptx?|xlsx?|excel|powerpoint|slides|document)\b/gi;

export default rule<Message>({
  id: 'document-format',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'What a document says is also there as a web page',
  why: 'Documents are hard on a telephone, are seldom tagged for screen readers, and no browser translates them.',
  sources: [
    {
      name: 'WCAG 2.1, 1.1.1 Non-text Content',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/non-text-content.html',
    },
    {
      name: 'ADA Title II web rule, 28 CFR 35.200: documents on a public entity’s site are covered',
      url: 'https://www.ada.gov/resources/2024-03-08-web-rule/',
    },
  ],
  practices: ['pp-1.3a', 'cei-4.3'],
  wcag: ['1.1.1', '1.3.1'],
  fixedBy: 'editor',
  messages: {
    scanned: {
      problem: 'The name of this file ("{name}") is one that a scanner gives. It may be a picture of a page.',
      fix: 'Open it and try to select a word. If you cannot, type the text into a web page, or have the file read in again with text recognition.',
    },
    'only-document': {
      problem:
        '{count} {count|link leads to a document|links lead to documents}, and no web page with the same words was found beside {count|it|them}.',
      fix: 'Put what families must know on a web page, and keep the document as an extra. Check the rest: tagged, titled, with headings, in the right language.',
    },
  },
  needs: [links],
  *evaluate(page) {
    const all = page.derive(links);
    const web = new Set<string>();
    const documents: { element: Element; name: string; file: string }[] = [];
    for (const [index, { element, name, address }] of all.entries()) {
      if (index % 50 === 0) yield;
      const file = fileOf(address);
      const plain = plainName(name);
      if (document.test(file)) documents.push({ element, name: plain, file });
      else if (address && plain) web.add(plain);
    }
    if (documents.length === 0) return { applicable: false, because: 'No link leads to a document.' };
    const findings: RuleFinding<Message>[] = documents
      .filter(({ file }) => scanned.test(file.replace(document, '')))
      .map(({ element, file }) => ({
        outcome: 'review',
        message: 'scanned',
        element,
        data: { name: file.slice(0, 80) },
      }));
    const [first, ...rest] = documents.filter(({ name }) => !web.has(name));
    if (first) {
      findings.push({
        outcome: 'review',
        message: 'only-document',
        element: first.element,
        also: rest.map(({ element }) => element),
        data: { count: rest.length + 1 },
      });
    }
    return { applicable: true, examined: documents.length, findings };
  },
  es,
});

/** The name of the file at the end of an address, as people read it. */
function fileOf(address: string | undefined): string {
  try {
    return decodeURIComponent(new URL(address ?? '').pathname.split('/').pop() ?? '');
  } catch {
    return '';
  }
}

/** "Agenda (PDF)" and "Agenda" are versions of the same thing. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(formats, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
