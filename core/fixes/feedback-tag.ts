import { escapeHtml } from './html-text.ts';

export interface FeedbackTagOptions {
  question: string;
  languages: readonly string[];
  contact: { name?: string | undefined; email?: string | undefined; phone?: string | undefined };
  /** Words before the address, in the page's language. */
  lead: string;
}

/**
 * The feedback widget with the question and, for families without script, the address and number found. It has no
 * `endpoint` yet: until the district adds its own, families see the address and number.
 */
export function feedbackTag({ question, languages, contact, lead }: FeedbackTagOptions): string {
  const ways = [
    contact.email ? `<a href="mailto:${escapeHtml(contact.email)}">${escapeHtml(contact.email)}</a>` : '',
    contact.phone
      ? `<a href="tel:${escapeHtml(contact.phone.replace(/[^\d+]/g, ''))}">${escapeHtml(contact.phone)}</a>`
      : '',
  ].filter(Boolean);
  const name = contact.name ? `${escapeHtml(contact.name)}, ` : '';
  return [
    `<porchlight-feedback question="${escapeHtml(question)}" languages="${escapeHtml(languages.join(' '))}">`,
    `  <p>${escapeHtml(lead)} ${name}${ways.join(', ')}</p>`,
    '</porchlight-feedback>',
  ].join('\n');
}
