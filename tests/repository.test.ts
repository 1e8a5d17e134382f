import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lenses } from '../core/model/lens.ts';
import { generated, ruleFolders } from '../core/rules/generate.ts';
import { rules } from '../core/rules/index.ts';

// The conventions of the repository, each with a sentence that says what to do when it is broken.

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && existsSync(join(root, path)));
const code = tracked.filter((path) => /\.(ts|tsx|mjs|cjs|css)$/.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const foldersIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name);

/** Fails with all sentences at once. */
function expectNone(sentences: string[]) {
  expect(sentences.join('\n')).toBe('');
}

describe('rules', () => {
  it('have an id equal to their folder, and are all in the index', () => {
    expect(rules.map(({ id }) => id).sort(), 'Run `npm run generate`.').toEqual(ruleFolders());
  });

  it('have ids of words in kebab case that do not begin with "no"', () => {
    expectNone(
      rules
        .filter(({ id }) => !/^(?!no-)[a-z]+(-[a-z]+)*$/.test(id))
        .map(({ id }) => `${id}: name a rule after what it looks at.`),
    );
  });

  it('are each a folder with rule.ts, es.ts and README.md', () => {
    expectNone(
      ruleFolders().flatMap((folder) =>
        ['rule.ts', 'es.ts', 'README.md']
          .filter((file) => !existsSync(join(root, 'core/rules', folder, file)))
          .map((file) => `core/rules/${folder} should have ${file}.`),
      ),
    );
  });

  it('show examples in their README', () => {
    expectNone(
      ruleFolders()
        .filter((folder) => !/^```html /m.test(read(`core/rules/${folder}/README.md`)))
        .map(
          (folder) =>
            `core/rules/${folder}/README.md should show at least one example: a fence that begins with \`\`\`html passes.`,
        ),
    );
  });

  it('say the same in Spanish: every message, every placeholder', () => {
    // Which words follow a number in one or several is each language's own.
    const holders = (sentence: string) => [...sentence.matchAll(/\{[^}|]+\}/g)].map(([holder]) => holder).sort();
    expectNone(
      rules.flatMap(({ id, messages, es }) =>
        Object.entries(messages).flatMap(([message, { problem }]) => {
          const spanish = es.messages[message]?.problem ?? '';
          if (!spanish || spanish === problem) return [`${id}: the message "${message}" has no Spanish text in es.ts.`];
          return String(holders(problem)) === String(holders(spanish))
            ? []
            : [`${id}: "${message}" fills other values in Spanish than in English.`];
        }),
      ),
    );
  });

  it('leave generated files as `npm run generate` writes them', async () => {
    const stale = [...(await generated())].filter(([path, content]) => readFileSync(path, 'utf8') !== content);
    expectNone(stale.map(([path]) => `${path.slice(root.length)} is stale: run \`npm run generate\`.`));
  });

  it('cover every lens of our own', () => {
    expectNone(
      lenses
        .filter((lens) => lens !== 'accessibility' && !rules.some((rule) => rule.lens === lens))
        .map((lens) => `The ${lens} lens has no rule.`),
    );
  });
});

describe('widgets', () => {
  const widgets = foldersIn('widgets').filter(
    (name) => !['shared', 'testing', 'languages', 'upgrade', 'frame'].includes(name),
  );
  it('are each a folder with its class, define.ts, strings, states and README', () => {
    expectNone(
      widgets.flatMap((widget) =>
        ['define.ts', 'strings.ts', 'states.ts', 'README.md']
          .filter((file) => !existsSync(join(root, 'widgets', widget, file)))
          .map(
            (file) =>
              `widgets/${widget} should have ${file}${file === 'states.ts' ? ', the list of states that demo and tests walk through' : ''}.`,
          ),
      ),
    );
  });
});

describe('folders', () => {
  const needReadme = [
    ...[
      'model',
      'rules',
      'audit',
      'engines',
      'participation',
      'text',
      'practices',
      'site',
      'intake-client',
      'export',
      'page',
      'design',
      'storage',
      'decisions',
    ].map((name) => `core/${name}`),
    ...['page', 'panel', 'models', 'command-line', 'platform', 'entrypoints'].map((name) => `extension/${name}`),
    'widgets/shared',
    'demo/site',
  ];
  it.each(needReadme)('%s has a README that says what belongs there', (folder) => {
    expect(
      existsSync(join(root, folder, 'README.md')),
      `${folder}/README.md is missing: one or two sentences will do.`,
    ).toBe(true);
  });

  it('at the top are those that the README maps', () => {
    const map = read('README.md');
    const top = [...new Set(tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''))];
    expectNone(
      top
        .filter((name) => !name.startsWith('.') && !map.includes(`\`${name}/\``))
        .map((name) => `README.md should map the folder \`${name}/\`.`),
    );
  });
});

describe('files', () => {
  it('have at most 300 lines, or say in their first lines why more', () => {
    expectNone(
      code
        .filter((path) => read(path).split('\n').length > 300 && !/long because/i.test(read(path).slice(0, 600)))
        .map(
          (path) => `${path} has more than 300 lines: split it by idea, or begin it with a comment "Long because …".`,
        ),
    );
  });

  it('in extension/entrypoints have at most 30 lines', () => {
    expectNone(
      code
        .filter((path) => path.startsWith('extension/entrypoints/') && read(path).trimEnd().split('\n').length > 30)
        .map((path) => `${path}: an entrypoint wires things and does nothing; move the work out.`),
    );
  });

  it('outside of platform and entrypoints do not speak to the browser', () => {
    expectNone(
      code
        .filter(
          (path) =>
            path.startsWith('extension/') &&
            !/^extension\/(platform|entrypoints)\//.test(path) &&
            !path.includes('.test.'),
        )
        .filter((path) =>
          /\b(browser|chrome)\.(runtime|tabs|storage|scripting|sidePanel|action|i18n|permissions)\b/.test(read(path)),
        )
        .map((path) => `${path}: only extension/platform may call the browser; take a function of it as a parameter.`),
    );
  });

  it('put no text into HTML by hand', () => {
    expectNone(
      code
        .filter((path) => !path.includes('.test.') && !path.startsWith('tests/'))
        .filter((path) =>
          /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|unsafeHTML/.test(
            read(path),
          ),
        )
        .map(
          (path) =>
            `${path}: text from outside could become markup here; build elements, or use the templates of lit or preact.`,
        ),
    );
  });
});
