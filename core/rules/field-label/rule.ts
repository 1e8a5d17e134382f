import { isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import type { Page } from '../../page/page.ts';
import { renderedText } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { wordsOf } from '../../text/tokens.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 20;
type Message = 'vague' | 'twins';

const typedInto =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]):not([type="reset"]):not([type="image"]):not([type="radio"]):not([type="checkbox"]), textarea, select';
/** Words that name a piece of a form or what a button does, never what to enter. */
const vague = new Set(
  'go,ok,submit,send,enter,input,field,text field,text box,textbox,text,form,form field,label,untitled,untitled field,item,value,data,option,menu,button,link,click here,here,more,required,campo,texto,formulario,enviar,aceptar,ir,menú,botón,enlace,aquí,obligatorio'.split(
    ',',
  ),
);

export default rule<Message>({
  id: 'field-label',
  lens: 'accessibility',
  impact: 'serious',
  title: 'Each field says what to enter, and no two say the same',
  why: 'A parent who hears one field at a time cannot guess. The wrong name in the wrong box sends the form back, or sends a child to the wrong bus.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.6 Headings and Labels',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/headings-and-labels.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.6'],
  act: ['cc0f0a'],
  fixedBy: 'editor',
  messages: {
    vague: {
      problem: 'This field is labelled "{label}". That does not say what to enter.',
      fix: 'In the form editor, name what you want to know, for example "Name of your child".',
    },
    twins: {
      problem: '{count} fields of this form are labelled "{label}", and nothing that can be seen tells them apart.',
      fix: 'Add a heading that can be seen to each part of the form, or say whose it is: "Parent: {label}", "Student: {label}".',
    },
  },
  needs: [elementIndex],
  *evaluate(page) {
    const headings = yield* shownHeadings(page);
    const findings: RuleFinding<Message>[] = [];
    const alike = new Map<string, { label: string; fields: Element[] }>();
    const groups = new Map<Element, number>();
    let examined = 0;
    for (const element of elementsNamed(page, 'input', 'textarea', 'select')) {
      if (!element.matches(typedInto) || !isExposed(page, element) || !isOnScreen(element)) continue;
      yield;
      const labels = visibleLabels(page, element);
      if (labels.length === 0) continue;
      examined++;
      const label = labels
        .join(' ')
        .replace(/[\s:*]+$/, '')
        .replace(/^\W+/, '');
      if (vague.has(wordsOf(label).join(' '))) {
        findings.push({ outcome: 'fail', message: 'vague', element, data: { label } });
        continue;
      }
      const group = closest(element, 'form') ?? page.document.documentElement;
      if (!groups.has(group)) groups.set(group, groups.size);
      const key = `${groups.get(group)} ${contextOf(page, element, headings)} ${label.toLowerCase()}`;
      const twins = alike.get(key) ?? { label, fields: [] };
      twins.fields.push(element);
      alike.set(key, twins);
    }
    for (const { label, fields: twins } of alike.values()) {
      const [element, ...also] = twins;
      if (element && also.length > 0 && differ(twins))
        findings.push({ outcome: 'fail', message: 'twins', element, also, data: { label, count: twins.length } });
    }
    if (examined === 0) return { applicable: false, because: 'No field has a label that can be seen.' };
    return { applicable: true, examined, findings };
  },
  es,
});

function visibleLabels(page: Page, element: Element): string[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const named = ids.map((id) => element.ownerDocument.getElementById(id));
  const own = [...((element as HTMLInputElement).labels ?? [])];
  return (ids.length > 0 ? named : own).flatMap((label) => {
    if (!label || !page.isRendered(label) || !isOnScreen(label)) return [];
    const text = renderedText(label, 200);
    return text ? [text] : [];
  });
}

/** The words that stand over a field: the legend of its group, its row's header, the last heading before it. */
function contextOf(page: Page, element: Element, headings: readonly Element[]): string {
  const parts: string[] = [];
  for (const group of ['fieldset', '[role="group"]', 'tr', 'details']) {
    const around = closest(element, group);
    const head = around?.querySelector('legend, th, summary') ?? null;
    if (head && page.isRendered(head) && isOnScreen(head)) parts.push(renderedText(head, 100));
    const name = around?.getAttribute('aria-labelledby');
    if (name) parts.push(element.ownerDocument.getElementById(name)?.textContent ?? '');
  }
  const last = headings.findLast((heading) => isBefore(heading, element));
  if (last) parts.push(renderedText(last, 100));
  return parts.join(' ');
}

/** The headings that can be seen, in reading order: looked up once, not once for each field. */
function* shownHeadings(page: Page): Generator<undefined, readonly Element[]> {
  const shown: Element[] = [];
  for (const [index, heading] of elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    if (page.isRendered(heading) && isOnScreen(heading)) shown.push(heading);
  }
  return shown.sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** Whether an element stands before another, or around it. */
function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) === 4;
}

/** Fields that are asked for one answer in parts ("Phone" in three boxes) share one name and one label by design. */
function differ(fields: readonly Element[]): boolean {
  const names = new Set(fields.map((each) => each.getAttribute('name') || each.id));
  const labels = new Set(fields.flatMap((each) => [...((each as HTMLInputElement).labels ?? [])]));
  return names.size === fields.length && labels.size !== 1;
}
