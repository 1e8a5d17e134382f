import type { FormDefinition } from '@porchlight/core/model/form';
import { languageTags, shortId } from '../shared/text.ts';

/**
 * The form that a page writes in attributes: one open question.
 * @param ask the question; the widget's own words when empty
 * @param language the language of the page around, which the question is written in
 * @param languages the languages offered; the page's own when empty
 */
export function formFromAttributes(id: string, ask: string, language: string, languages: string[]): FormDefinition {
  return {
    schema: 'porchlight-form/1',
    id: shortId(id) ?? 'feedback',
    languages: languages.length > 0 ? languages : [language],
    questions: [{ id: 'open', ask: ask ? { [language]: ask } : '', required: true }],
    askRole: true,
    askReply: true,
  };
}

/** The language tags in an attribute such as `en es` or `en, es`; what is none is left out. */
export function tagsIn(written: string): string[] {
  return languageTags(written.split(/[\s,]+/)) ?? [];
}
