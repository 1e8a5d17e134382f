import type { FixedBy, Impact, Lens, ToolLanguage } from '@porchlight/core/model/lens';
import type { ParticipationPoint, PointKind } from '@porchlight/core/model/participation-point';
import type { ProblemReason } from '../models/page-adapter.ts';
import type { PlaceState } from '../models/place-model.ts';
import type { Who } from '../models/reading-model.ts';
import type { OnPageStrings } from './strings/on-page.ts';
import type { RecordStrings } from './strings/records.ts';

type HelpKind = keyof ParticipationPoint['help'];
type PointStatus = NonNullable<ParticipationPoint['status']>;

/** Every sentence of the panel. Sentences of the findings come with the findings, in the same language. */
export interface Strings extends RecordStrings, OnPageStrings {
  language: ToolLanguage;
  /** What the district's profile is called. */
  profileName: string;
  /** The link to the full-page screens. */
  workspace: string;
  audit: { again: string; stop: string; stopped: string; left: string; running: string; waitingForPage: string };
  progress(done: number, total: number): string;
  soFar(fixes: number): string;
  /** The one sentence above all: how much is to be fixed. */
  summary(fixes: number): string;
  /** How many places wait, and how much is left for a person. */
  summaryDetail(places: number, reviews: number): string;
  nothing: { title: string; text: string };
  caution: string;
  lens: Record<Lens, { name: string; question: string }>;
  /** `isComplete`: the audit ran to its end, so that nothing found means something. */
  lensCount(fixes: number, places: number, reviews: number, isComplete: boolean): string;
  lensMet(passed: number): string;
  lensNothingToJudge(count: number): string;
  overview: string;
  first: string;
  who: { legend: string; names: Record<Who, string>; none: string };
  impact: Record<Impact, string>;
  mustLook: string;
  /** Over the doubts of a lens. */
  toLookAt: string;
  places(count: number): string;
  fixedBy(by: FixedBy): string;
  group: { why: string; fix: string; look: string; showAll(count: number): string; also(count: number): string };
  place: {
    whole: string;
    previous: string;
    next: string;
    unmark: string;
    position(index: number, count: number): string;
    label(index: number, count: number, problem: string): string;
    state: Record<PlaceState, string>;
    afterAudit: string;
  };
  technical: {
    title: string;
    rule: string;
    criterion: string;
    act: string;
    sources: string;
    selector: string;
    html: string;
    newTab: string;
  };
  points: {
    title: string;
    none: string;
    over(count: number): string;
    kind: Record<PointKind, string>;
    status: Record<PointStatus, string>;
    way: Record<ParticipationPoint['howTo'][number]['way'], string>;
    help: Record<HelpKind, string>;
    onRequest: string;
    facts: Record<'when' | 'where' | 'deadline' | 'how' | 'help' | 'contact', string>;
  };
  notChecked: { title: string; text: string };
  welcome: { title: string; text: string; hint: string };
  problem: Record<ProblemReason, { title: string; text: string }>;
}
