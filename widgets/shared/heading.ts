import { html, type TemplateResult } from './element.ts';

/** Templates are told apart by their strings, so each level of heading has its own, made once. */
const templates = [2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="heading `, '" part="heading">', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of the given level, 2 to 6; pages differ in where a widget stands in their outline. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  const template = templates[Math.min(6, level) - 2] ?? templates[0];
  return html(template as TemplateStringsArray, name, content);
}
