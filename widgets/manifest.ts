import { readFile } from 'node:fs/promises';
import { version } from './package.json';

/** One widget as its comment describes it. */
export interface WidgetDescription {
  tag: string;
  className: string;
  summary: string;
  attributes: Named[];
  properties: Named[];
  events: Named[];
  slots: Named[];
  parts: Named[];
}

interface Named {
  name: string;
  description: string;
}

const sources = {
  'porchlight-feedback': 'feedback/feedback.ts',
  'porchlight-timeline': 'timeline/timeline.ts',
  'porchlight-you-said': 'you-said/you-said.ts',
};

/** Reads the comments of the widgets' classes: the one place where attributes, events and parts are described. */
export async function readDescriptions(): Promise<WidgetDescription[]> {
  return await Promise.all(
    Object.entries(sources).map(async ([tag, path]) => {
      const code = await readFile(new URL(path, import.meta.url), 'utf8');
      const [, comment = '', className = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport class (\w+)/.exec(code) ?? [];
      if (!className) throw new Error(`${path} has no class with a comment above it.`);
      const lines = comment.replace(/^\s*\* ?/gm, '').split('\n');
      const said = (mark: string) =>
        lines.flatMap((line) => {
          const [, name, description] = new RegExp(`^@${mark} (\\S+) - (.+)$`).exec(line) ?? [];
          return name && description ? [{ name: name === '-' ? '' : name, description }] : [];
        });
      return {
        tag,
        className,
        summary: /@summary (.+)/.exec(comment)?.[1] ?? '',
        attributes: said('attr'),
        properties: said('prop'),
        events: said('fires'),
        slots: [{ name: '', description: /@slot - (.+)/.exec(comment)?.[1] ?? '' }],
        parts: said('csspart'),
      };
    }),
  );
}

/** The widgets for tools: a custom-elements manifest (schema 1.0.0), and types for pages in TypeScript. */
export async function describeWidgets(): Promise<{ manifest: object; types: string }> {
  const widgets = await readDescriptions();
  return { manifest: manifestOf(widgets), types: typesOf(widgets) };
}

function manifestOf(widgets: WidgetDescription[]): object {
  return {
    schemaVersion: '1.0.0',
    modules: widgets.map(({ tag, className, summary, attributes, properties, events, slots, parts }) => ({
      kind: 'javascript-module',
      path: `${tag}.js`,
      declarations: [
        {
          kind: 'class',
          customElement: true,
          name: className,
          tagName: tag,
          summary,
          attributes: attributes.map((one) => ({ ...one, type: { text: 'string' }, fieldName: fieldOf(one.name) })),
          members: [
            ...attributes.map(({ name, description }) => ({
              kind: 'field',
              name: fieldOf(name),
              attribute: name,
              reflects: true,
              type: { text: 'string' },
              description,
            })),
            ...properties.map((one) => ({ kind: 'field', ...one, type: { text: 'unknown' } })),
          ],
          events: events.map((one) => ({ ...one, type: { text: 'Event' } })),
          slots,
          cssParts: parts,
        },
      ],
      exports: [
        { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: `${tag}.js` } },
      ],
    })),
  };
}

function typesOf(widgets: WidgetDescription[]): string {
  const events = new Map(
    widgets.flatMap((widget) => widget.events.map(({ name, description }) => [name, description])),
  );
  const told = (description: string) =>
    [...description.matchAll(/`(\w+)`/g)].map(
      ([, name]) => `readonly ${name}: ${name === 'reference' || name === 'language' ? 'string' : 'unknown'}`,
    );
  return `// Porchlight ${version}: types of the widgets, for pages and frameworks in TypeScript.
${widgets
  .map(
    ({ className, summary, attributes, properties }) => `
/** ${summary} */
export interface ${className} extends HTMLElement {
${[
  ...attributes.map(({ name, description }) => `  /** ${description} */\n  ${fieldOf(name)}: string;`),
  ...properties.map(({ name, description }) => `  /** ${description} */\n  ${name}: unknown;`),
].join('\n')}
}
`,
  )
  .join('')}
declare global {
  interface HTMLElementTagNameMap {
${widgets.map(({ tag, className }) => `    '${tag}': ${className};`).join('\n')}
  }
  interface GlobalEventHandlersEventMap {
${[...events].map(([name, description]) => `    /** ${description} */\n    '${name}': Event & { ${told(description).join('; ')} };`).join('\n')}
  }
}
`;
}

/** `headingLevel` for `heading-level`. */
function fieldOf(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
