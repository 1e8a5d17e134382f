import { fieldName } from '../page/field-name.ts';
import { renderedText } from '../page/text-blocks.ts';
import { closest } from '../page/walk.ts';

const MAX = 600;
const LEVELS = 3;
const aboutPage =
  /\b(was this (page|article|information) (helpful|useful)|find what you (were|are) looking for|(improve|about) (this|our|the) (web ?)?(site|page)|web ?site (feedback|survey|comments?)|e-?mail this (page|article)|(send|share) this|friend|recipient|report (a|an) (problem|issue|error|broken link)|le fue [uú]til esta p[aá]gina|mejorar (este|nuestro) sitio)\b/i;
const bait = /\b(leave|keep|deje)\b.{0,30}\b(blank|empty|en blanco|vac[ií]o)\b/i;

/** Whether words ask about the web page itself, or how to send it to a friend: nothing that a district decides. */
export function speaksOfPage(words: string): boolean {
  return aboutPage.test(words.slice(0, MAX));
}

/** Whether a field is there for opinions about the page itself, or as bait for machines. */
export function isPageSurvey(field: Element): boolean {
  if (bait.test(fieldName(field))) return true;
  const form = closest(field, 'form');
  if (form) return speaksOfPage(renderedText(form, MAX));
  let around = field.parentElement;
  for (let level = 1; level < LEVELS && around?.parentElement?.matches(':not(body, main)'); level++)
    around = around.parentElement;
  return around ? speaksOfPage(renderedText(around, MAX)) : false;
}
