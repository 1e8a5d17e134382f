import type { IntakeSettings } from '@porchlight/core/model/intake';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { IntakeEnv } from '../context.ts';
import { wordsIn } from './words.ts';

/** A piece of HTML whose text is already escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  title: string;
  language: string;
  /** The languages the page can be read in; a choice is shown from two on. */
  languages: string[];
  /** Whose page it is. */
  district: string;
  /** The widget to load, for example `porchlight-timeline`. */
  script?: string;
  /** Whether the widget lets readers choose the language: then only a page without script needs to. */
  widgetSpeaks?: boolean;
  body: Html;
  status?: 200 | 400 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503;
  /** Written as `Cache-Control`. */
  caching: string;
}

/**
 * A hosted page: small, readable without script, and under a policy that lets it load nothing from anywhere else.
 * In a frame (`?frame`) it leaves out the heading and tells the page around it how high it is.
 */
export async function pageResponse(
  context: Context<IntakeEnv>,
  settings: Pick<IntakeSettings, 'origins'>,
  page: Page,
): Promise<Response> {
  const framed = context.req.query('frame') !== undefined;
  const { words } = wordsIn(page.language);
  const text = await html`<!doctype html>
<html lang="${page.language}" dir="${directionOf(page.language)}"${framed ? raw(' class="framed"') : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}${page.district ? ` · ${page.district}` : ''}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/hosted/page.css">
${page.script ? html`<script type="module" src="/porchlight/${page.script}.js"></script>` : ''}
${framed ? html`<script type="module" src="/hosted/frame.js"></script>` : ''}
</head>
<body>
${
  framed
    ? ''
    : html`<header><p class="district">${page.district}</p>${
        page.widgetSpeaks
          ? html`<noscript>${languageLinks(page, words.languages)}</noscript>`
          : languageLinks(page, words.languages)
      }</header>`
}
<main>
<h1${framed && !page.widgetSpeaks ? raw(' class="unseen"') : ''}>${page.title}</h1>
${page.body}
</main>
</body>
</html>`;
  return context.html(text, page.status ?? 200, {
    'cache-control': page.caching,
    'content-security-policy': policy(settings.origins),
    // A form sent from a page without any referrer names no origin, and would be refused.
    'referrer-policy': 'strict-origin',
  });
}

function languageLinks(page: Page, label: string): Html | '' {
  if (page.languages.length < 2) return '';
  return html`<nav aria-label="${label}"><ul>${page.languages.map(
    (tag) =>
      html`<li><a href="?lang=${tag}" lang="${tag}" hreflang="${tag}"${
        tag === page.language ? raw(' aria-current="true"') : ''
      }>${ownName(tag)}</a></li>`,
  )}</ul></nav>`;
}

function policy(origins: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors 'self'${origins.map((origin) => ` ${origin}`).join('')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr|Thaa|Syrc)\b/i.test(tag) ? 'rtl' : 'ltr';
}

/**
 * The language to show: the one asked for in the address, else the first that the browser asks for and that is
 * offered, else the first that is offered.
 */
export function chooseLanguage(context: Context<IntakeEnv>, offered: string[]): string {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const asked = [
    context.req.query('lang') ?? '',
    ...(context.req.header('accept-language') ?? '').split(',').map((part) => part.split(';', 1)[0]?.trim() ?? ''),
  ];
  for (const wish of asked) {
    const exact = offered.find((tag) => tag.toLowerCase() === wish.toLowerCase());
    const near = exact ?? offered.find((tag) => wish !== '' && primary(tag) === primary(wish));
    if (near) return near;
  }
  return offered[0] ?? 'en';
}
