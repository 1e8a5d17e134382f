import { judgedLanguages } from '../../model/profile.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import type { Site } from '../site.ts';
import { siteRule } from './site-rule.ts';

type Message = 'none' | 'machine-only';

export const familyLanguages = siteRule<Message>({
  id: 'family-languages',
  lens: 'language',
  impact: 'critical',
  sources: [
    { name: 'Title VI of the Civil Rights Act; Lau v. Nichols (1974)' },
    { name: 'California’s Community Engagement Initiative: access in the languages that families speak' },
  ],
  practices: ['cei-4.3'],
  fixedBy: 'editor',
  words: {
    en: {
      title: 'Every language of the district’s families has at least one page',
      why: 'A family that finds nothing in its language on the whole site learns that it is not expected.',
      messages: {
        none: {
          problem: 'No page in {language:language} was found on the whole site.',
          fix: 'Begin with one page: who helps in this language, by which telephone number, and how to ask for an interpreter.',
        },
        'machine-only': {
          problem: 'For {language:language} the site offers a machine translator only, and no page of its own.',
          fix: 'Have the pages that matter most translated by a person: how to enroll, how to take part, whom to call.',
        },
      },
    },
    es: {
      title: 'Cada idioma de las familias del distrito tiene al menos una página',
      why: 'Una familia que no encuentra nada en su idioma en todo el sitio aprende que no se la espera.',
      messages: {
        none: {
          problem: 'En todo el sitio no se encontró ninguna página en {language:language}.',
          fix: 'Empiece con una página: quién ayuda en este idioma, a qué teléfono llamar y cómo pedir un intérprete.',
        },
        'machine-only': {
          problem: 'Para {language:language} el sitio ofrece solo un traductor automático, y ninguna página propia.',
          fix: 'Haga traducir por una persona las páginas más importantes: cómo inscribirse, cómo participar, a quién llamar.',
        },
      },
    },
  },
  evaluate(site) {
    const { languages, told } = judgedLanguages(site.settings.profile, site.language);
    if (languages.length === 0 || site.pages.length === 0) return { applicable: false };
    const missing = languages.filter(({ tag }) => !hasPageIn(primaryLanguage(tag), site));
    return {
      applicable: true,
      findings: missing.map(({ tag }) => ({
        outcome: told && site.complete ? 'fail' : 'review',
        message: isMachine(tag, site) ? 'machine-only' : 'none',
        data: { language: tag },
      })),
    };
  },
});

function hasPageIn(language: string, { pages }: Site): boolean {
  return pages.some(
    (page) =>
      page.language === language ||
      page.translations.some(
        (row) => primaryLanguage(row.language) === language && ['partly', 'full'].includes(row.level),
      ),
  );
}

function isMachine(tag: string, { pages }: Site): boolean {
  return pages.some(({ translations }) =>
    translations.some(({ language, level }) => language === tag && level === 'machine'),
  );
}
