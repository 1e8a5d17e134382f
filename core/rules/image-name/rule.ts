import { accessibleName, isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed, elementsWithRole } from '../../page/element-index.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'file-name' | 'placeholder' | 'long';

const file =
  /^[^\s]*\.(jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif|pdf)$|^(img|dsc|dscn|pxl|image|screenshot|screen shot|photo)[-_ ]?\d[\d\W_]*$/i;
const placeholder =
  /^(image|images|img|photo|photograph|picture|pic|graphic|graphics|icon|banner|spacer|placeholder|untitled|alt|alt text|alternative text|image description|description|insert alt text|null|undefined|none|n\/a|blank|decorative|imagen|foto|fotografía|gráfico|icono|sin título|texto alternativo)\.?$/i;
const LONGEST = 250;

export default rule<Message>({
  id: 'image-name',
  lens: 'accessibility',
  impact: 'serious',
  title: 'The text for a picture says what the picture shows',
  why: 'A blind parent hears "I M G underscore four zero three two dot J P G" where the others see when the concert is.',
  sources: [
    {
      name: 'WCAG 2.1, 1.1.1 Non-text Content',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/non-text-content.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.1.1'],
  act: ['qt1vmo'],
  fixedBy: 'editor',
  messages: {
    'file-name': {
      problem: 'The text for this picture is the name of its file ("{name}").',
      fix: 'Click the picture in the editor and write what it shows in the field "alternative text". If it only decorates, leave the field empty.',
    },
    placeholder: {
      problem: 'The text for this picture is only "{name}".',
      fix: 'Write what the picture shows in the field "alternative text", or leave it empty if the picture only decorates.',
    },
    long: {
      problem: 'The text for this picture is {count} characters long. It is heard in one breath and cannot be skimmed.',
      fix: 'Put the words on the page as text, and keep a short name for the picture.',
    },
  },
  needs: [elementIndex],
  *evaluate(page) {
    const pictures = [
      ...elementsNamed(page, 'img', 'svg', 'canvas', 'area'),
      ...elementsNamed(page, 'input').filter((each) => each.getAttribute('type') === 'image'),
      ...elementsWithRole(page, 'img'),
    ];
    const findings: RuleFinding<Message>[] = [];
    const seen = new Set<Element>();
    for (const [index, element] of pictures.entries()) {
      if (index % 20 === 0) yield;
      if (seen.has(element) || !isExposed(page, element)) continue;
      const name = accessibleName(page, element);
      if (!name) continue;
      seen.add(element);
      const data = { name: name.slice(0, 80), count: name.length };
      if (file.test(name)) findings.push({ outcome: 'fail', message: 'file-name', element, data });
      else if (placeholder.test(name)) findings.push({ outcome: 'fail', message: 'placeholder', element, data });
      else if (name.length > LONGEST) findings.push({ outcome: 'review', message: 'long', element, data });
    }
    if (seen.size === 0) return { applicable: false, because: 'No picture has a text.' };
    return { applicable: true, examined: seen.size, findings };
  },
  es,
});
