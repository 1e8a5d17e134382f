import { type KeyTopic, keyPages, keyTopics } from '../key-pages.ts';
import { type SiteRuleFinding, siteRule } from './site-rule.ts';

type Message = `${KeyTopic}-far` | `${KeyTopic}-unlinked`;

const MOST_CLICKS = 3;

const names: Record<'en' | 'es', Record<KeyTopic, string>> = {
  en: {
    'board-meetings': 'tells when the board meets',
    'take-part': 'tells how to take part',
    results: 'tells what came of families’ answers',
    enrollment: 'tells how to enroll a child',
  },
  es: {
    'board-meetings': 'dice cuándo se reúne la junta',
    'take-part': 'dice cómo participar',
    results: 'dice qué pasó con las respuestas de las familias',
    enrollment: 'dice cómo inscribir a un niño',
  },
};

const words = {
  en: {
    far: (page: string) => ({
      problem: `The nearest page that ${page} is {clicks} clicks away from the home page.`,
      fix: 'Link it from the home page or from the main menu.',
    }),
    unlinked: (page: string) => ({
      problem: `The page that ${page} is reached by no link from the home page.`,
      fix: 'Link it from the home page or from the main menu: a page that only the sitemap knows is found by nobody.',
    }),
  },
  es: {
    far: (page: string) => ({
      problem: `La página más cercana que ${page} está a {clicks} clics de la página principal.`,
      fix: 'Enlácela desde la página principal o desde el menú principal.',
    }),
    unlinked: (page: string) => ({
      problem: `Ningún enlace lleva desde la página principal a la página que ${page}.`,
      fix: 'Enlácela desde la página principal o desde el menú principal: lo que solo conoce el mapa del sitio no lo encuentra nadie.',
    }),
  },
};

function messagesIn(language: 'en' | 'es') {
  return Object.fromEntries(
    keyTopics.flatMap((topic) => [
      [`${topic}-far`, words[language].far(names[language][topic])],
      [`${topic}-unlinked`, words[language].unlinked(names[language][topic])],
    ]),
  ) as Record<Message, { problem: string; fix: string }>;
}

export const threeClicks = siteRule<Message>({
  id: 'three-clicks',
  lens: 'participation',
  impact: 'moderate',
  sources: [{ name: 'Process and Protest, practice 2: information that families can find' }],
  practices: ['pp-2'],
  fixedBy: 'webmaster',
  words: {
    en: {
      title: 'What families look for is at most three clicks from the home page',
      why: 'A parent on a telephone, in a second language, gives up after a few menus.',
      messages: messagesIn('en'),
    },
    es: {
      title: 'Lo que buscan las familias está a tres clics como máximo de la página principal',
      why: 'Un padre en un teléfono, en un segundo idioma, se rinde después de unos pocos menús.',
      messages: messagesIn('es'),
    },
  },
  evaluate(site) {
    const nearest = Object.entries(keyPages(site)).flatMap(([topic, [page]]) =>
      page ? [{ topic: topic as KeyTopic, page }] : [],
    );
    if (nearest.length === 0) return { applicable: false };
    return {
      applicable: true,
      findings: nearest.flatMap(({ topic, page }): SiteRuleFinding<Message>[] => {
        if (page.clicks === undefined) {
          // Where only a part was read, the link may stand on a page of another part.
          const outcome = site.complete ? 'fail' : 'review';
          return [{ outcome, message: `${topic}-unlinked`, pages: [page.address] }];
        }
        if (page.clicks <= MOST_CLICKS) return [];
        const data = { clicks: page.clicks };
        return [{ outcome: 'fail', message: `${topic}-far`, data, pages: [page.address] }];
      }),
    };
  },
});
