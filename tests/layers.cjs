// Who may import whom. Each rule's comment says why and what to do instead; `npm run layers` checks all of it.
// dependency-cruiser reads TypeScript with swc, but does not tell swc of JSX.
const swc = require('@swc/core');
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });

const tests = '\\.test\\.tsx?$';
const tooling = '(\\.test\\.tsx?$)|(/testing/)|(^core/rules/generate\\.ts$)|(^widgets/(build|release|manifest)\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or hide a third: give the shared part a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file: delete it, or say here why it stands alone.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          tests,
          '^extension/entrypoints/',
          '^wxt\\.config\\.ts$',
          '^tests/',
          '\\.d\\.m?ts$',
          '^widgets/frame/',
          // Named by `new URL`, not imported: the worker that keeps time.
          '^extension/platform/clock-worker\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'unresolved',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'model-and-text-stand-alone',
      comment: 'core/model and core/text know nothing of pages, rules or screens: only zod/mini and text libraries.',
      severity: 'error',
      from: { path: '^core/(model|text)/', pathNot: tests },
      to: { path: '^(core/(?!model|text)|widgets|extension|demo|node_modules/(?!zod|syllable))' },
    },
    {
      name: 'a-rule-is-an-island',
      comment: 'A rule imports rule.ts, model, page, text and participation: never another rule, npm or the engines.',
      severity: 'error',
      from: { path: '^core/rules/([^/]+)/', pathNot: ['/testing/', tests] },
      to: {
        path: '^(core/|widgets|extension|demo|node_modules)',
        pathNot: ['^core/rules/$1/', '^core/rules/rule\\.ts$', '^core/(model|page|text|participation)/'],
      },
    },
    {
      name: 'rules-are-passed-in',
      comment: 'The runner, the engines, the exports and the store know no rule by name: take rules as a parameter.',
      severity: 'error',
      from: {
        path: '^core/(audit|engines|export|storage|page|participation|practices|design|translations|decisions)/',
        pathNot: tests,
      },
      to: { path: '^core/rules/', pathNot: '^core/rules/rule\\.ts$' },
    },
    {
      name: 'a-site-is-lines',
      comment:
        'core/site puts together what a run wrote down: it opens no page, knows no rule of pages and no store. Pass lines in.',
      severity: 'error',
      from: { path: '^core/site/', pathNot: tests },
      to: { path: '^core/(page|engines|translations|storage|intake-client|rules/(?!rule\\.ts$))' },
    },
    {
      name: 'core-is-below',
      comment: 'core imports nothing from the widgets, the extension or the demo.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(widgets|extension|demo|tests)/' },
    },
    {
      name: 'widgets-stay-small',
      comment: 'Widgets import core/model, core/design and widgets/shared; not the audit, even through another file.',
      severity: 'error',
      from: { path: '^widgets/', pathNot: tooling },
      to: {
        path: '^core/(rules|audit|engines|participation|export|storage|page|practices|translations|decisions)/',
        reachable: true,
      },
    },
    {
      name: 'widgets-stay-apart',
      comment: 'A widget never imports another: what both need belongs in widgets/shared.',
      severity: 'error',
      from: { path: '^widgets/(feedback|timeline|you-said)/', pathNot: tests },
      to: { path: '^widgets/(feedback|timeline|you-said)/', pathNot: '^widgets/$1/' },
    },
    {
      name: 'widgets-import-lit-only',
      comment:
        'Everything a widget imports is sent to a cheap phone: from npm Lit at run time, and the QR code of the poster.',
      severity: 'error',
      from: { path: '^widgets/', pathNot: tooling },
      to: {
        path: '^(node_modules/(?!(lit|lit-html|uqr)/)|extension/|demo/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'records-through-the-port',
      comment: 'Speak to core/storage/store.ts and the tables; only the platform opens the database behind it.',
      severity: 'error',
      from: {
        path: '^(core|widgets|extension|demo)/',
        pathNot: ['^core/storage/idb/', '^extension/platform/', '/testing/', tests],
      },
      to: { path: '^core/storage/idb/|^node_modules/idb/' },
    },
    {
      name: 'browser-only-in-platform',
      comment:
        'Only extension/platform and the entrypoints speak to the browser: panel, models and page take what they need as parameters.',
      severity: 'error',
      from: { path: '^extension/(panel|models|page|workspace|site)/', pathNot: tests },
      to: { path: '^node_modules/(wxt|webextension-polyfill)' },
    },
    {
      name: 'a-run-knows-no-place',
      comment:
        'extension/site is what a run does wherever it runs: the terminal and the workspace pass it pages, clock and journal.',
      severity: 'error',
      from: { path: '^extension/site/', pathNot: tests },
      to: {
        path: '^extension/(command-line|workspace|platform|panel|models)/',
      },
    },
    {
      name: 'a-run-needs-no-node',
      comment: 'extension/site runs in browsers too: nothing of Node.',
      severity: 'error',
      from: { path: '^extension/site/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'demo-and-tests-on-top',
      comment:
        "Nothing that ships imports the demo or the tests; the command line may use the demo's set-up of the browser.",
      severity: 'error',
      from: { path: '^(core|widgets|extension)/', pathNot: [tests, '^extension/command-line/', '/testing/'] },
      to: { path: '^(demo|tests)/' },
    },
  ],
  options: {
    // swc reads TypeScript here: the compiler's own API is not there in TypeScript 7.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.output|\\.wxt|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
