import type { FormDefinition } from '../model/form.ts';
import { escapeHtml, scriptJson } from './html-text.ts';

export interface FeedbackTagOptions {
  /** The one question; or a form that is written out. */
  asks: { question: string; languages: readonly string[] } | { form: FormDefinition };
  contact: { name?: string | undefined; email?: string | undefined; phone?: string | undefined };
  /** Words before the address, in the page's language. */
  lead: string;
  /** Where the form sends to. */
  endpoint?: string | undefined;
}

/**
 * The feedback widget with the question and, for families without script, the address and number found. Where no
 * `endpoint` is known it is left out, and families see the address and number until the district adds its own.
 */
export function feedbackTag({ asks, contact, lead, endpoint }: FeedbackTagOptions): string {
  const ways = [
    contact.email ? `<a href="mailto:${escapeHtml(contact.email)}">${escapeHtml(contact.email)}</a>` : '',
    contact.phone
      ? `<a href="tel:${escapeHtml(contact.phone.replace(/[^\d+]/g, ''))}">${escapeHtml(contact.phone)}</a>`
      : '',
  ].filter(Boolean);
  const name = contact.name ? `${escapeHtml(contact.name)}, ` : '';
  const sendsTo = endpoint ? ` endpoint="${escapeHtml(endpoint)}"` : '';
  const asked =
    'form' in asks
      ? { attributes: '', inside: [`  <script type="application/json">${scriptJson(asks.form)}</script>`] }
      : {
          attributes: ` question="${escapeHtml(asks.question)}" languages="${escapeHtml(asks.languages.join(' '))}"`,
          inside: [],
        };
  return [
    `<porchlight-feedback${sendsTo}${asked.attributes}>`,
    ...asked.inside,
    `  <p>${escapeHtml(lead)} ${name}${ways.join(', ')}</p>`,
    '</porchlight-feedback>',
  ].join('\n');
}
