import { accessibleName, isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed, elementsWithRole } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'place' | 'look';

/** An order to find a thing by where it stands: "use the menu on the left". English and Spanish. */
const place =
  /\b(?:click|press|tap|find|use|see|select|choose|open|look at)\b[^.!?;"“]{0,40}?\b(menu|navigation|button|links?|box|form|column|list|icon)\b[^.!?;"“]{0,20}?\b(?:on|at|to|in) the (?:far |upper |lower |top |bottom )?(right|left|top right|top left|right-hand|left-hand)|\b(?:haga clic|pulse|presione|use|utilice|vea|busque|elija|seleccione)\b[^.!?;"“]{0,40}?\b(menú|navegación|botón|enlaces?|cuadro|formulario|columna|lista|icono)\b[^.!?;"“]{0,20}?\b(?:a la|de la) (derecha|izquierda)/iu;
/** An order to find a thing by its color or shape: "click the green button". */
const look =
  /\b(?:click|press|tap|find|use|select|choose|push|hit)\b[^.!?;"“]{0,30}?\b(red|green|blue|yellow|orange|purple|pink|gray|grey|black|white|gold|round|square|circle|triangle|star|big|large|small) (button|link|box|icon|image|arrow|text|menu|circle|square|tab)\b|\b(?:haga clic|pulse|presione|use|elija|seleccione)\b[^.!?;"“]{0,30}?\b(botón|enlace|cuadro|icono|imagen|flecha|texto|menú) (rojo|verde|azul|amarillo|naranja|morado|rosa|gris|negro|blanco|redondo|cuadrado|grande|pequeño)/iu;
/** Most texts hold no such order: this is quicker to ask. */
const order =
  /\b(click|press|tap|find|use|see|select|choose|open|look|push|hit|haga clic|pulse|presione|utilice|vea|busque|elija|seleccione)\b/i;
const named = /["“«']|\b(labell?ed|called|named|marked|that says|titled|llamado|que dice|con el nombre)\b/i;

export default rule<Message>({
  id: 'sensory-words',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Instructions name things, not only their place, color or shape',
  why: '"The green button on the right" means nothing to someone who hears the page, and on a telephone nothing is on the right.',
  sources: [
    {
      name: 'WCAG 2.1, 1.3.3 Sensory Characteristics',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/sensory-characteristics.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.3.3'],
  act: ['9bd38c'],
  fixedBy: 'editor',
  messages: {
    place: {
      problem: 'This text sends people to something by its place ("{words}"), and nothing else says which one it is.',
      fix: 'Name it as it is called on the page: "the School Menus links", "the button Enroll now".',
    },
    look: {
      problem: 'This text sends people to something by how it looks ("{words}").',
      fix: 'Add the words that stand on it: "the green button Enroll now".',
    },
  },
  needs: [elementIndex, textBlocks],
  *evaluate(page) {
    const findings: RuleFinding<Message>[] = [];
    let examined = 0;
    for (const [index, { element, text }] of page.derive(textBlocks).entries()) {
      if (index % 50 === 0) yield;
      const sentences = text.length > 5000 || !order.test(text) ? [] : text.split(/(?<=[.!?])\s/);
      for (const sentence of sentences) {
        const byPlace = place.exec(sentence);
        const byLook = byPlace ? null : look.exec(sentence);
        if (!byPlace && !byLook) continue;
        examined++;
        const words = (byPlace ?? byLook)?.[0].slice(0, 100) ?? '';
        if (named.test(sentence) || closest(element, 'a, button')) continue;
        const thing = (byPlace?.[1] ?? byPlace?.[3] ?? '').toLowerCase();
        if (byPlace && !isKnownByName(page, thing))
          findings.push({
            outcome: isCertain(thing) ? 'fail' : 'review',
            message: 'place',
            element,
            data: { words },
          });
        else if (byLook && !saysSo(page, byLook))
          findings.push({ outcome: 'review', message: 'look', element, data: { words } });
      }
    }
    if (examined === 0)
      return { applicable: false, because: 'No text sends people to a thing by its place, color or shape.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** Menus can be looked for by their role or heading; which button is meant only a person can say. */
function isCertain(thing: string): boolean {
  return /^(menu|navigation|menú|navegación)$/.test(thing);
}

/** Whether a heading or name says the word, or there is just one menu on the page. */
function isKnownByName(page: Page, thing: string): boolean {
  const navs = [...elementsNamed(page, 'nav'), ...elementsWithRole(page, 'navigation')].filter((each) =>
    isExposed(page, each),
  );
  if (isCertain(thing) && navs.length === 1) return true;
  const headings = elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'button').filter((each) =>
    isExposed(page, each),
  );
  return [...headings, ...navs].some((each) => accessibleName(page, each).toLowerCase().includes(thing));
}

/** Whether the control carries the word that describes it. */
function saysSo(page: Page, match: RegExpExecArray): boolean {
  const word = (match[1] ?? match[4] ?? '').toLowerCase();
  return elementsNamed(page, 'button', 'a', 'input', 'img').some((each) =>
    accessibleName(page, each).toLowerCase().includes(word),
  );
}
