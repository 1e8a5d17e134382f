import { pageKey } from '../address.ts';
import { linksOfFamilies } from '../family-pages.ts';
import { type SiteRuleFinding, siteRule } from './site-rule.ts';

type Message = 'gone' | 'unanswered';

export const familyLinks = siteRule<Message>({
  id: 'family-links',
  lens: 'participation',
  impact: 'serious',
  sources: [{ name: 'Process and Protest, practice 2: when and how to take part' }],
  practices: ['pp-2'],
  fixedBy: 'editor',
  words: {
    en: {
      title: 'Links on pages about taking part lead somewhere',
      why: 'The agenda, the form or the survey behind a dead link is out of reach, and few families report it.',
      messages: {
        gone: {
          problem: 'A link leads nowhere: {address} (the server answers {status}).',
          fix: 'Correct the link, or take it away and say where the document is now.',
        },
        unanswered: {
          problem: 'A link could not be opened: {address}.',
          fix: 'Open it in a browser. If it is gone, correct the link.',
        },
      },
    },
    es: {
      title: 'Los enlaces de las páginas sobre participación llevan a algún lugar',
      why: 'La agenda, el formulario o la encuesta detrás de un enlace roto no se alcanza, y pocas familias avisan.',
      messages: {
        gone: {
          problem: 'Un enlace no lleva a ninguna parte: {address} (el servidor responde {status}).',
          fix: 'Corrija el enlace, o quítelo y diga dónde está ahora el documento.',
        },
        unanswered: {
          problem: 'No se pudo abrir un enlace: {address}.',
          fix: 'Ábralo en un navegador. Si ya no existe, corrija el enlace.',
        },
      },
    },
  },
  evaluate(site) {
    const links = linksOfFamilies(site);
    if (links.size === 0) return { applicable: false };
    const failed = new Map(site.failed.map(({ address, status }) => [pageKey(address), { address, status }]));
    const findings = [...links].flatMap(([link, pages]): SiteRuleFinding<Message>[] => {
      const tried = site.tried.get(link);
      const { address, status } =
        tried === undefined ? (failed.get(link) ?? { address: link, status: 200 }) : { address: link, status: tried };
      if (status === 404 || status === 410) {
        return [{ outcome: 'fail', message: 'gone', data: { address, status }, pages }];
      }
      // Forbidden, busy, broken, silent: it may be so for us alone.
      return status === 0 || status >= 400
        ? [{ outcome: 'review', message: 'unanswered', data: { address }, pages }]
        : [];
    });
    return { applicable: true, findings };
  },
});
