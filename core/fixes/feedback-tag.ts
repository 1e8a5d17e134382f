import { escapeHtml } from './html-text.ts';

export interface FeedbackTagOptions {
  question: string;
  languages: readonly string[];
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
export function feedbackTag({ question, languages, contact, lead, endpoint }: FeedbackTagOptions): string {
  const ways = [
    contact.email ? `<a href="mailto:${escapeHtml(contact.email)}">${escapeHtml(contact.email)}</a>` : '',
    contact.phone
      ? `<a href="tel:${escapeHtml(contact.phone.replace(/[^\d+]/g, ''))}">${escapeHtml(contact.phone)}</a>`
      : '',
  ].filter(Boolean);
  const name = contact.name ? `${escapeHtml(contact.name)}, ` : '';
  const sendsTo = endpoint ? ` endpoint="${escapeHtml(endpoint)}"` : '';
  return [
    `<porchlight-feedback${sendsTo} question="${escapeHtml(question)}" languages="${escapeHtml(languages.join(' '))}">`,
    `  <p>${escapeHtml(lead)} ${name}${ways.join(', ')}</p>`,
    '</porchlight-feedback>',
  ].join('\n');
}
