import type { Opinion } from '../text/identify-language.ts';
import { isRendered } from './is-rendered.ts';
import type { Picture } from './pictures/picture.ts';

/** A computation over a page: a function, or a generator that pauses wherever it may be interrupted. */
export type Derivation<Result> = (page: Page) => Result | Generator<undefined, Result>;

/**
 * One page, as it stands while it is audited. Rules read it and never change it.
 * The document is the real one: DOM types, but no globals.
 */
export interface Page {
  readonly document: Document;
  readonly url: string;
  /** The frame that the page stands in, when it is a part of another page: what concerns pages as a whole is not asked of it. */
  readonly frame: Element | undefined;
  /** The day the page is read as of, `YYYY-MM-DD`. What is past and what is coming depends on it. */
  readonly asOf: string;
  /** IANA name of the district's time zone, when it is known: for times that the page states in UTC. */
  readonly timeZone?: string;
  /** What the browser's own detector said of the texts of blocks; empty where there is none. */
  readonly opinions: ReadonlyMap<string, Opinion>;
  /** Pages that this one links to as its versions in other languages, as far as they could be read, by whole address. */
  readonly otherVersions: ReadonlyMap<string, Document>;
  /** Pictures that the page shows, by whole address, as far as they could be read; filled while the audit goes on. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Whether a sighted visitor can see the element without doing anything. Position and size are not looked at. */
  isRendered(element: Element): boolean;
  /** The result of a computation over this page, made once and then shared by all rules. */
  derive<Result>(derivation: Derivation<Result>): Result;
  /** The same, in pieces: pauses wherever the derivation does. */
  prepare<Result>(derivation: Derivation<Result>): Generator<undefined, Result>;
}

export interface PageOptions {
  url?: string;
  frame?: Element;
  /** `YYYY-MM-DD` */
  asOf: string;
  timeZone?: string;
  /** Filled before the audit by `askDetector`. */
  opinions?: ReadonlyMap<string, Opinion>;
  /** Read beforehand by whoever may fetch; see core/translations. Keys are whole addresses without fragment. */
  otherVersions?: ReadonlyMap<string, Document>;
  /** Read beside the audit by whoever has a canvas. Keys are whole addresses. */
  pictures?: ReadonlyMap<string, Picture>;
}

/** Makes a Page of a document: a live one in a browser, or a parsed one in Node. */
export function openPage(document: Document, options: PageOptions): Page {
  const derived = new Map<Derivation<unknown>, unknown>();
  const begun = new Set<Derivation<unknown>>();
  let inOneGo = 0;
  const rendered = new WeakMap<Element, boolean>();
  const page: Page = {
    document,
    url: options.url ?? document.URL,
    frame: options.frame,
    asOf: options.asOf,
    ...(options.timeZone ? { timeZone: options.timeZone } : {}),
    opinions: options.opinions ?? new Map(),
    otherVersions: options.otherVersions ?? new Map(),
    pictures: options.pictures ?? new Map(),
    isRendered: (element) => isRendered(element, rendered),
    derive: (derivation) => {
      inOneGo++;
      try {
        return finish(page.prepare(derivation));
      } finally {
        inOneGo--;
      }
    },
    *prepare<Result>(derivation: Derivation<Result>) {
      // Whoever works beside has begun it: two would do it twice. In one go there is nobody to wait for.
      while (begun.has(derivation) && inOneGo === 0) yield;
      if (derived.has(derivation)) return derived.get(derivation) as Result;
      begun.add(derivation);
      try {
        const made = derivation(page);
        const result = isGenerator<Result>(made) ? yield* made : made;
        derived.set(derivation, result);
        return result;
      } finally {
        begun.delete(derivation);
      }
    },
  };
  return page;
}

/** Whether a value is a running generator rather than a result. */
export function isGenerator<Result>(value: unknown): value is Generator<undefined, Result> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && 'throw' in value;
}

/** Runs a generator to its end without a pause. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
