import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localText } from '@porchlight/core/text/local-text';
import type { Hono } from 'hono';
import type { IntakeEnv, Parts } from '../context.ts';
import { timelineBody, youSaidBody } from '../pages/feed-pages.ts';
import { formBody } from '../pages/form-page.ts';
import { chooseLanguage, pageResponse } from '../pages/layout.ts';
import { frameScript, pageCss } from '../pages/style.ts';
import { wordsIn } from '../pages/words.ts';
import type { FeedAtHand } from '../published-feed.ts';
import { names, tagOf } from '../published-feed.ts';
import { Refused } from '../refused.ts';

/** The modules of the widgets. */
const modulePath = '/porchlight/:name{(?:[\\w-][\\w.-]*/)?[\\w-][\\w.-]*\\.js}';

/** The widgets on pages of the intake's own: for a link, and for a frame where a site takes no tags. */
export function pageRoutes(app: Hono<IntakeEnv>, parts: Parts, atHand: FeedAtHand): void {
  const { settings } = parts;

  app.get('/form/:id', async (context) => {
    const form = settings.forms.find(({ id }) => id === context.req.param('id'));
    if (!form) throw new Refused(404, 'unknown-form', 'There is no such form here.');
    const language = chooseLanguage(context, form.languages);
    return await pageResponse(context, settings, {
      title: localText(form.title, language) || wordsIn(language).words.form,
      language,
      languages: form.languages,
      district: localText((await atHand.read())?.feed.district, language),
      script: 'porchlight-feedback',
      widgetSpeaks: true,
      // Every copy has its own id in it.
      caching: 'no-store',
      body: formBody(form, language, { id: randomUUID(), now: parts.now(), proofBits: settings.proofBits }),
    });
  });

  const feedPages = [
    ['/timeline', 'timeline', 'porchlight-timeline', timelineBody],
    ['/you-said', 'youSaid', 'porchlight-you-said', youSaidBody],
  ] as const;
  for (const [path, title, script, body] of feedPages) {
    app.get(path, async (context) => {
      const served = await atHand.read();
      if (!served) throw new Refused(404, 'no-feed', 'No feed has been published yet.');
      const language = chooseLanguage(context, served.feed.languages);
      context.header('vary', 'Accept-Language');
      return await pageResponse(context, settings, {
        title: wordsIn(language).words[title],
        language,
        languages: served.feed.languages,
        district: localText(served.feed.district, language),
        script,
        caching: 'public, max-age=60',
        body: body(served.feed, language),
      });
    });
  }

  const files: Record<string, { type: string; text: (name: string) => Promise<string> }> = {
    '/hosted/page.css': { type: 'text/css; charset=utf-8', text: async () => pageCss },
    '/hosted/frame.js': { type: 'text/javascript; charset=utf-8', text: async () => frameScript },
    // A widget may load parts of itself from a folder beside it. No name begins with a dot, so none leads upwards.
    [modulePath]: {
      type: 'text/javascript; charset=utf-8',
      text: (name) => readFile(join(parts.widgets, name), 'utf8'),
    },
  };
  for (const [path, file] of Object.entries(files)) {
    app.get(path, async (context) => {
      const text = await file.text(context.req.path.slice('/porchlight/'.length)).catch(() => {
        throw new Refused(404, 'not-built', 'There is no such file. The widgets are built with: npm run build.');
      });
      const headers = {
        etag: tagOf(text),
        'cache-control': 'public, max-age=600, stale-while-revalidate=86400',
        // A module is fetched with CORS, also by a school's page on another host.
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      };
      if (names(context.req.header('if-none-match'), headers.etag)) return context.body(null, 304, headers);
      return context.body(text, 200, { ...headers, 'content-type': file.type });
    });
  }
}
