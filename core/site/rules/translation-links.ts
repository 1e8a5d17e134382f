import { siteRule } from './site-rule.ts';

export const translationLinks = siteRule<'orphaned'>({
  id: 'translation-links',
  lens: 'language',
  impact: 'serious',
  sources: [{ name: 'W3C Internationalization: guiding users to translated pages' }],
  practices: ['cei-4.3'],
  fixedBy: 'webmaster',
  words: {
    en: {
      title: 'A translated page can be reached from the pages in the main language',
      why: 'Families arrive on the home page. A translation that no page there leads to was made for nobody.',
      messages: {
        orphaned: {
          problem:
            'Pages in {language:language} are there, and no page in the site’s main language leads to them: {count}.',
          fix: 'Link each from its original, by the language’s own name, and the first of them from every page’s header.',
        },
      },
    },
    es: {
      title: 'Se llega a una página traducida desde las páginas en el idioma principal',
      why: 'Las familias llegan a la página principal. Una traducción a la que nada lleva desde allí no sirve a nadie.',
      messages: {
        orphaned: {
          problem:
            'Hay páginas en {language:language} a las que no lleva ninguna página en el idioma principal del sitio: {count}.',
          fix: 'Enlace cada una desde su original, con el nombre propio del idioma, y la primera desde el encabezado de todas.',
        },
      },
    },
  },
  evaluate(site) {
    const translated = site.pages.filter(({ language }) => language !== '' && language !== site.language);
    if (translated.length === 0) return { applicable: false };
    const reached = new Set<string>();
    for (const page of site.pages) {
      if (page.language !== '' && page.language !== site.language) continue;
      for (const link of page.links) {
        const to = site.pageAt(`https://${link}`);
        if (to) reached.add(to.address);
      }
    }
    const orphans = new Map<string, string[]>();
    for (const { address, language } of translated) {
      if (!reached.has(address)) orphans.set(language, [...(orphans.get(language) ?? []), address]);
    }
    return {
      applicable: true,
      findings: [...orphans].map(([language, pages]) => ({
        outcome: site.complete ? 'fail' : 'review',
        message: 'orphaned',
        data: { language, count: pages.length },
        pages,
      })),
    };
  },
});
