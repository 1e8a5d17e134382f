import type { Context } from 'hono';
import { html } from 'hono/html';
import type { IntakeEnv } from '../context.ts';
import type { Refused } from '../refused.ts';
import { type Page, pageResponse } from './layout.ts';
import { wordsIn } from './words.ts';

const nobody = { origins: [] };

/** What a family sees that sent the form without any script. */
export function thanksPage(context: Context<IntakeEnv>, receipt: string, language: string): Promise<Response> {
  const { words, tag } = wordsIn(language);
  return pageResponse(context, nobody, {
    title: words.thanks,
    language: tag,
    languages: [],
    district: '',
    caching: 'no-store',
    body: html`<p>${words.receipt} <strong class="receipt">${receipt}</strong></p><p>${words.keepReceipt}</p>`,
  });
}

/** The same when it could not be taken: with the way back to what was written. */
export async function refusedPage(context: Context<IntakeEnv>, refused: Refused): Promise<Response> {
  const { words, tag } = wordsIn(context.req.header('accept-language') ?? 'en');
  const response = await pageResponse(context, nobody, {
    title: words.notSent,
    language: tag,
    languages: [],
    district: '',
    caching: 'no-store',
    status: refused.status as NonNullable<Page['status']>,
    body: html`<p>${refused.status >= 429 ? words.busy : words.wrong}</p><p>${words.back}</p>`,
  });
  for (const [name, value] of Object.entries(refused.headers)) response.headers.set(name, value);
  return response;
}
