import { contrast } from '@porchlight/core/design/contrast';
import { colours } from '@porchlight/core/design/tokens';
import { Feed } from '@porchlight/core/model/feed';
import { FormDefinition } from '@porchlight/core/model/form';
import { protectedAreas } from '@porchlight/core/model/protected-areas';
import { ReadError, readJson } from '@porchlight/core/model/read-error';
import { spoken } from '@porchlight/widgets/shared/language';
import { ownName } from '@porchlight/widgets/shared/language-names';
import { el } from './el.ts';
import { recipes } from './recipes.ts';
import { samples } from './samples.ts';

// The gallery: every widget alive, what to paste for each kind of site, a theme with its contrast checked.

interface Manifest {
  modules: {
    declarations: [
      {
        tagName: string;
        summary: string;
        attributes: { name: string; description: string }[];
        events: { name: string; description: string }[];
        cssParts: { name: string; description: string }[];
      },
    ];
  }[];
}

const at = (id: string) => document.getElementById(id) ?? document.body;
const manifest: Manifest = await (await fetch('../custom-elements.json')).json();
const release: { files: { versioned: string; integrity: string; gzip: number }[] } = await (
  await fetch('../release.json')
).json();

for (const { declarations } of manifest.modules) {
  const [widget] = declarations;
  at('widgets').append(workbench(widget));
}
at('sizes').append(
  table(
    ['File', 'gzip', 'Tag with its hash'],
    release.files.map(({ versioned, integrity, gzip }) => [
      versioned,
      `${(gzip / 1000).toFixed(1)} kB`,
      el('code', `<script type="module" src="/porchlight/${versioned}" integrity="${integrity}" crossorigin></script>`),
    ]),
  ),
);
at('theme').append(themeEditor());

/** One widget: its samples, its language, its data and attributes to change, what to paste. */
function workbench(widget: Manifest['modules'][number]['declarations'][0]): HTMLElement {
  const { tagName } = widget;
  const own = samples.filter((sample) => sample.tag === tagName);
  const stage = el('div');
  stage.className = 'stage';
  const data = el('textarea');
  data.rows = 12;
  data.spellcheck = false;
  const attributes = el('input');
  const said = el('p');
  said.setAttribute('role', 'status');
  const language = select(spoken.map((tag) => [tag, ownName(tag)]));
  const sample = select(own.map(({ name }, index) => [String(index), name]));
  const recipe = select(recipes.map(({ name }, index) => [String(index), name]));
  const paste = el('textarea');
  paste.rows = 9;
  paste.readOnly = true;

  const show = () => {
    const element = document.createElement(tagName);
    for (const [, name = '', value = ''] of attributes.value.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      if (!name.startsWith('on')) element.setAttribute(name, value);
    }
    element.lang = language.value;
    if (data.value.trim()) {
      const script = el('script', data.value);
      script.type = 'application/json';
      element.append(script);
    }
    element.append(el('p', 'Call (555) 010-0142, or write to families@cedarvalley.example.'));
    stage.replaceChildren(element);
    said.textContent = judge(tagName, data.value);
    paste.value = recipes[Number(recipe.value)]?.write(tagName, attributes.value, data.value) ?? '';
  };
  const choose = () => {
    const chosen = own[Number(sample.value)];
    attributes.value = chosen?.attributes ?? '';
    data.value = chosen?.data ? JSON.stringify(chosen.data, null, 2) : '';
    show();
  };
  for (const control of [data, attributes]) control.addEventListener('input', show);
  for (const control of [language, recipe]) control.addEventListener('change', show);
  sample.addEventListener('change', choose);
  choose();

  const section = el('section', el('h2', tagName), el('p', widget.summary));
  section.append(
    el('div', field('State', sample), field('Language', language)),
    stage,
    disclosure(
      'Change its attributes and data',
      field('Attributes', attributes),
      field('Feed or form, JSON', data),
      said,
    ),
    disclosure('Paste it into your site', field('Your site', recipe), field('What to paste', paste), copyButton(paste)),
    disclosure(
      'Attributes, events and parts',
      table(
        ['Attribute', 'What it does'],
        widget.attributes.map(({ name, description }) => [el('code', name), description]),
      ),
      table(
        ['Event', 'When'],
        widget.events.map(({ name, description }) => [el('code', name), description]),
      ),
      table(
        ['Part', 'What it is'],
        widget.cssParts.map(({ name, description }) => [el('code', name), description]),
      ),
    ),
  );
  return section;
}

/** What is wrong with the data, in the words of the schema, and what students must not be asked lightly. */
function judge(tag: string, text: string): string {
  if (!text.trim()) return '';
  try {
    if (tag !== 'porchlight-feedback') {
      readJson(Feed, text, 'The feed');
      return 'The feed is sound.';
    }
    const form = readJson(FormDefinition, text, 'The form');
    const asked = [...form.questions, ...(form.groups ?? [])].flatMap(({ id, ask }) =>
      protectedAreas(typeof ask === 'string' ? ask : Object.values(ask).join(' ')).map((area) => `${id}: ${area}`),
    );
    if (asked.length === 0) return 'The form is sound.';
    return `The form is sound. It may touch what students must not be asked without their parents (PPRA): ${asked.join('; ')}.`;
  } catch (error) {
    return error instanceof ReadError ? error.message : String(error);
  }
}

function themeEditor(): HTMLElement {
  const pairs = [
    ['ink', 'surface', 4.5],
    ['ink-soft', 'surface', 4.5],
    ['accent', 'surface', 4.5],
    ['on-accent', 'accent', 4.5],
    ['line-strong', 'surface', 3],
    ['focus', 'surface', 3],
  ] as const;
  const names = ['surface', 'ink', 'ink-soft', 'accent', 'on-accent', 'line-strong', 'focus', 'lamp'] as const;
  const inputs = new Map(
    names.map((name) => {
      const input = el('input');
      input.type = 'color';
      input.value = colours.light[name];
      return [name, input] as const;
    }),
  );
  const verdict = el('div');
  verdict.setAttribute('role', 'status');
  const css = el('textarea');
  css.rows = names.length + 2;
  css.readOnly = true;
  const value = (name: (typeof names)[number]) => inputs.get(name)?.value ?? '#000000';
  const paint = () => {
    for (const name of names) document.documentElement.style.setProperty(`--porchlight-${name}`, value(name));
    css.value = `:root {\n${names.map((name) => `  --porchlight-${name}: ${value(name)};`).join('\n')}\n}`;
    verdict.replaceChildren(
      ...pairs.map(([front, back, least]) => {
        const ratio = contrast(value(front), value(back));
        const word = ratio >= least ? 'enough' : `too little, at least ${least}`;
        return el('p', `${front} on ${back}: ${ratio.toFixed(1)} to 1, ${word}.`);
      }),
    );
  };
  for (const input of inputs.values()) input.addEventListener('input', paint);
  css.value = ':root {\n}';
  const start = el('button', 'Try these colors');
  start.addEventListener('click', paint);
  return el(
    'div',
    el('div', ...names.map((name) => field(name, inputs.get(name) ?? el('input')))),
    start,
    verdict,
    field('For your style sheet', css),
    copyButton(css),
  );
}

function select(options: [string, string][]): HTMLSelectElement {
  const list = el('select');
  for (const [value, words] of options) {
    const option = el('option', words);
    option.value = value;
    list.append(option);
  }
  return list;
}

function field(words: string, control: HTMLElement): HTMLElement {
  return el('label', el('span', words), control);
}

function disclosure(words: string, ...content: Node[]): HTMLElement {
  return el('details', el('summary', words), ...content);
}

function copyButton(from: HTMLTextAreaElement): HTMLElement {
  const button = el('button', 'Copy');
  button.addEventListener('click', async () => {
    from.select();
    await navigator.clipboard.writeText(from.value);
    button.textContent = 'Copied';
  });
  return button;
}

function table(heads: string[], rows: (string | Node)[][]): HTMLElement {
  const scroll = el(
    'div',
    el(
      'table',
      el('thead', el('tr', ...heads.map((head) => el('th', head)))),
      el('tbody', ...rows.map((row) => el('tr', ...row.map((cell) => el('td', cell))))),
    ),
  );
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  return scroll;
}
