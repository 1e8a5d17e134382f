import type { DistrictProfile } from '@porchlight/core/model/profile';
import type { NotChecked } from '@porchlight/core/model/report';
import type { Answer, Box, Request } from '../page/protocol.ts';

/** Why a page cannot be audited. The panel has a sentence for each. */
export type ProblemReason =
  | 'no-grant'
  | 'browser-page'
  | 'store'
  | 'document'
  | 'managed'
  | 'local-file'
  | 'error-page'
  | 'closed'
  | 'unknown';

/** A page that cannot be read; `message` is the browser's own sentence, for the technical detail. */
export class PageProblem extends Error {
  override name = 'PageProblem';
  readonly reason: ProblemReason;

  constructor(reason: ProblemReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What the browser says of the page; both are empty while the extension may not know. */
export interface AboutPage {
  title: string;
  url: string;
}

export interface AuditSettings {
  version: string;
  profile: DistrictProfile;
  /** What is known beforehand not to be judged. */
  couldNotCheck: NotChecked[];
}

/** An open line to the page. */
export interface Line {
  ask(request: Request): void;
  /** Ends it from this side: what the page was doing for it ends, and nothing more is heard. */
  close(): void;
}

export interface Listener {
  answer(answer: Answer): void;
  /** The page is gone: it was left, reloaded or closed. Nothing more will be heard on this line. */
  gone(): void;
}

/** The one thing a model knows of the world: a page to talk with. The extension gives one, and so do tests. */
export interface PageAdapter {
  about(): Promise<AboutPage>;
  /** The version of Porchlight. */
  readonly version: string;
  /** @throws PageProblem when the page cannot be read */
  connect(listener: Listener): Promise<Line>;
  /** A picture of the page as it is seen now, cut to a box and some of what is around it, as a data URL. */
  picture(box: Box): Promise<string>;
  /** Staff pressed the toolbar button again. */
  onPressedAgain(listener: () => void): void;
}
