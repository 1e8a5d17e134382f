import { ariaElements } from '../../page/aria-elements.ts';
import { isExposed } from '../../page/assistive.ts';
import { ownRole } from '../../page/element-index.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 50;
/** Elements that are nothing to a screen reader, or plain text; ARIA in HTML. */
const plain = new Set(
  'abbr b bdi bdo br caption cite code data del div em i ins kbd p pre q s samp small span strong sub sup u var'.split(
    ' ',
  ),
);
const plainRoles = new Set(
  'caption code deletion emphasis generic insertion paragraph strong subscript superscript'.split(' '),
);
const names = ['aria-label', 'aria-labelledby', 'aria-braillelabel'];
const kinds = ['aria-roledescription', 'aria-brailleroledescription'];

export default rule({
  id: 'unheard-name',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Hidden names stand where screen readers read them',
  why: 'A blind parent may never hear what it says: what has no role, or is plain text, has no name either.',
  sources: [
    {
      name: 'WAI-ARIA 1.2, roles which cannot be named',
      url: 'https://www.w3.org/TR/wai-aria-1.2/#namefromprohibited',
    },
    {
      name: 'WCAG 2.1, 4.1.2 Name, Role, Value',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/name-role-value.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['4.1.2'],
  act: ['kb1m8s'],
  fixedBy: 'vendor',
  messages: {
    unheard: {
      problem: 'This has a hidden name ("{attribute}") in a place where screen readers may pass it by.',
      fix: 'Put the words on the page where all can see them. Or send this report to the maker of the template.',
    },
  },
  needs: [ariaElements],
  *evaluate(page) {
    const findings: RuleFinding<'unheard'>[] = [];
    let examined = 0;
    for (const elements of page.derive(ariaElements).values()) {
      for (const element of elements) {
        const attribute = prohibited(element);
        if (!attribute && !names.some((name) => element.hasAttribute(name))) continue;
        if (++examined % PAUSE_EVERY === 0) yield;
        if (attribute && isExposed(page, element))
          findings.push({ outcome: 'fail', message: 'unheard', element, data: { attribute } });
      }
    }
    if (examined === 0) return { applicable: false, because: 'Nothing here has a hidden name.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** The attribute that names what cannot be named. */
function prohibited(element: Element): string | undefined {
  if (element.matches('[contenteditable]:not([contenteditable="false"])')) return undefined;
  const role = ownRole(element);
  const has = (name: string) => Boolean(element.getAttribute(name)?.trim());
  if (role === 'none' || role === 'presentation') return kinds.find(has);
  const isPlain = role ? plainRoles.has(role) : isPlainElement(element);
  if (!isPlain) return undefined;
  const isGeneric = role
    ? role === 'generic'
    : /^(div|span|b|i|u|s|small|data|bdi|bdo|q|samp|pre)$/.test(element.localName);
  return names.find(has) ?? (isGeneric ? kinds.find(has) : undefined);
}

function isPlainElement(element: Element): boolean {
  return plain.has(element.localName) || (element.localName === 'a' && !element.hasAttribute('href'));
}
