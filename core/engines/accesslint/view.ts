import type { Root } from '../../page/roots.ts';

/** How a rule finds what it will judge. */
export interface Finder {
  /** Answers `querySelectorAll`. */
  all(selector: string): readonly Element[];
  /** What a walk through the document meets. */
  walk?: readonly Element[];
}

/**
 * A document as a rule of AccessLint sees it: `find` says what is there to be judged, all else is answered by the root
 * itself. So a rule can be run on one element at a time, inside a shadow root, or on what is displayed, though it was
 * written for a whole document.
 */
export function viewOf(root: Root, find: Finder): Document {
  const document = documentOfRoot(root);
  const view = {
    documentElement: document.documentElement,
    // A page that is still on its way has none yet.
    body: document.body ?? document.documentElement,
    doctype: document.doctype,
    querySelector: (selector: string) => root.querySelector(selector),
    querySelectorAll: (selector: string) => find.all(selector),
    getElementById: (id: string) => root.getElementById(id),
    createTreeWalker() {
      const met = find.walk ?? [];
      let at = 0;
      return { currentNode: met[0] ?? null, nextNode: () => met[++at] ?? null };
    },
  };
  return view as unknown as Document;
}

/** The selectors by which a rule finds what it will judge: what it asks of a document in which there is nothing. */
export function selectorsOf(run: (document: Document) => unknown): string[] {
  const selectors: string[] = [];
  const nothing = {
    documentElement: null,
    body: null,
    querySelector: () => null,
    getElementById: () => null,
    querySelectorAll(selector: string) {
      selectors.push(selector);
      return [];
    },
    createTreeWalker: () => ({ currentNode: null, nextNode: () => null }),
  };
  run(nothing as unknown as Document);
  return [...new Set(selectors)];
}

const classes = [
  ...['Element', 'HTMLElement', 'HTMLImageElement', 'HTMLAreaElement', 'HTMLInputElement', 'HTMLTextAreaElement'],
  ...['HTMLSelectElement', 'HTMLButtonElement', 'HTMLOptionElement', 'ShadowRoot'],
] as const;

/**
 * Runs something as if it belonged to the root: each frame has element classes of its own, and the engine asks
 * `instanceof`; each shadow root has ids of its own, and the engine asks the document. Nothing else runs in between,
 * and all is as before afterwards.
 */
export function asIn<Result>(root: Root, run: () => Result): Result {
  const document = documentOfRoot(root);
  // biome-ignore lint/style/noRestrictedGlobals: the engine takes its classes from the global scope; there is no other way to it
  const here = globalThis as unknown as Record<string, unknown>;
  const there = document.defaultView as unknown as Record<string, unknown> | null;
  const isForeign = there !== null && there.HTMLElement !== here.HTMLElement;
  if (!isForeign && root === document) return run();
  const values: [object: object, name: string, value: unknown][] = [];
  if (isForeign) for (const name of classes) values.push([here, name, there[name]]);
  if (root !== document) {
    values.push([document, 'getElementById', (id: string) => root.getElementById(id)]);
    values.push([document, 'querySelector', (selector: string) => root.querySelector(selector)]);
  }
  return withValues(values, run);
}

function withValues<Result>(
  values: readonly [object: object, name: string, value: unknown][],
  run: () => Result,
): Result {
  const before = values.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name));
  try {
    for (const [object, name, value] of values) {
      Object.defineProperty(object, name, { value, configurable: true, writable: true });
    }
    return run();
  } finally {
    for (const [index, [object, name]] of values.entries()) {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(object, name, descriptor);
      else Reflect.deleteProperty(object, name);
    }
  }
}

export function documentOfRoot(root: Root): Document {
  return root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
}
