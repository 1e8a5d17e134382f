import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { overlayOf, providerOf } from './providers.ts';

type Message = 'embed' | 'overlay';

export default rule<Message>({
  id: 'embed-provider',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'What others show inside the page can be used by everyone',
  why: 'A calendar, a form or a map from another company is part of the page for a family. When it shuts someone out, the district has shut them out.',
  sources: [
    {
      name: 'ADA Title II web rule, 28 CFR 35.200: content by contract with a vendor is covered',
      url: 'https://www.ada.gov/resources/2024-03-08-web-rule/',
    },
  ],
  practices: ['pp-1.3a'],
  fixedBy: 'vendor',
  messages: {
    embed: {
      problem:
        '{count} {count|part of this page comes|parts of this page come} from {provider}. Your staff cannot change what is inside.',
      fix: 'Go through it with the keyboard alone. Ask {provider} for its accessibility report (VPAT). Put the key facts beside it as text, with a telephone number.',
    },
    overlay: {
      problem:
        'A widget from {provider} is added to this page. It cannot mend what is wrong in the page, and it gets in the way of some screen readers.',
      fix: 'Mend the page itself. Ask families with disabilities before you keep paying for the widget.',
    },
  },
  needs: [elementIndex],
  evaluate(page) {
    const embeds = new Map<string, Element[]>();
    let opened = 0;
    for (const frame of elementsNamed(page, 'iframe', 'embed', 'object')) {
      const provider = providerOf(frame);
      if (!provider || !page.isRendered(frame)) continue;
      if (hasLinkBeside(frame)) opened++;
      else embeds.set(provider, [...(embeds.get(provider) ?? []), frame]);
    }
    const overlays = new Set(elementsNamed(page, 'script').flatMap((script) => overlayOf(script) ?? []));
    if (embeds.size + overlays.size + opened === 0)
      return { applicable: false, because: 'Nothing from a known provider is shown inside the page.' };
    const findings: RuleFinding<Message>[] = [...embeds].flatMap(([provider, [element, ...also]]) =>
      element
        ? [{ outcome: 'review', message: 'embed', element, also, data: { provider, count: also.length + 1 } } as const]
        : [],
    );
    for (const provider of overlays) findings.push({ outcome: 'review', message: 'overlay', data: { provider } });
    return { applicable: true, examined: embeds.size + overlays.size + opened, findings };
  },
  es,
});

/** A link beside the frame that opens the same thing by itself, in a window of its own size and with its own controls. */
function hasLinkBeside(frame: Element): boolean {
  const block = frame.parentElement?.closest('section, article, figure, td, li, div') ?? frame.parentElement;
  const own = providerOf(frame);
  return [...(block?.querySelectorAll('a[href]') ?? [])].some((link) => providerOf(link) === own);
}
