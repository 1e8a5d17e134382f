import type { Page } from '../page/page.ts';
import { closest } from '../page/walk.ts';
import { channelOf } from './channels.ts';
import { isPageSurvey } from './page-survey.ts';

/**
 * Elements in the content of a page by which a family can say something: forms, addresses, numbers, survey links.
 * Some hosts hide addresses from scrapers behind a link of their own, which their script turns back.
 */
export function feedbackRoutes(page: Page): Element[] {
  const routes = page.document.querySelectorAll(
    'porchlight-feedback, [data-porchlight="feedback"], textarea, a[href^="mailto:" i], a[href^="tel:" i], a[href^="sms:" i], a[href*="/email-protection#"], a[href^="http"], iframe[src]',
  );
  return [...routes].filter((element) => {
    if (closest(element, 'footer, header, nav, [role="contentinfo"], [role="banner"], [role="search"]')) return false;
    const address = element.getAttribute('href') ?? element.getAttribute('src');
    if (address && /^https?:/i.test(address)) return ['form', 'dialogue'].includes(channelOf(address)?.channel ?? '');
    if (element.localName === 'textarea' && isPageSurvey(element)) return false;
    return element.localName.includes('-') || page.isRendered(element);
  });
}
