import type {
  Activity,
  JournalEntry,
  KeptEntry,
  LogEntry,
  LogKind,
  Rating,
  Statement,
  ThemeAnswer,
} from '../model/engagement.ts';
import type { Effort } from '../model/feedback.ts';
import type { Round } from '../model/theme.ts';
import type { EvidenceKind } from '../practices/practice.ts';
import { competencies } from './domains.ts';
import { answerState } from './owed.ts';
import { standingOf } from './ratings.ts';

/** What a district has in its workspace. */
export interface Holdings {
  audits: number;
  comments: number;
  languages: number;
  efforts: readonly Effort[];
  /** Groups whose numbers in the district are known, and those of them not heard yet. */
  coverage: { groups: number; notHeard: number };
  /** Themes that most groups share, and themes that only few raise but often. */
  sharedThemes: number;
  fewVoices: number;
  readers: number;
  answers: readonly ThemeAnswer[];
  rounds: readonly Round[];
  statements: readonly Statement[];
  entries: readonly KeptEntry[];
  activities: readonly Activity[];
  log: readonly LogEntry[];
  ratings: readonly Rating[];
  journal: readonly JournalEntry[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** How much of a kind of evidence there is: so many, of so many where that can be said. Never a grade. */
export interface Evidence {
  count: number;
  of?: number;
}

/** Counts one kind of evidence. */
export function evidenceOf(kind: EvidenceKind, holdings: Holdings): Evidence {
  return counters[kind](holdings);
}

const filled =
  (pick: (activity: Activity) => unknown) =>
  ({ activities }: Holdings) => ({
    count: activities.filter((activity) => {
      const value = pick(activity);
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    }).length,
    of: activities.length,
  });
const logged =
  (kind: LogKind) =>
  ({ log }: Holdings) => ({ count: log.filter((entry) => entry.kind === kind).length });
const done =
  (kind: LogKind) =>
  ({ log }: Holdings) => {
    const own = log.filter((entry) => entry.kind === kind);
    return { count: own.filter((entry) => entry.done).length, of: own.length };
  };
const published = ({ answers }: Holdings) => answers.filter(({ publishedAt }) => publishedAt);
const said = (word: 'why' | 'whoDecided') => (holdings: Holdings) => ({
  count: published(holdings).filter(({ words }) => Object.values(words).some((each) => each[word].trim())).length,
  of: published(holdings).length,
});

const counters: Record<EvidenceKind, (holdings: Holdings) => Evidence> = {
  audits: ({ audits }) => ({ count: audits }),
  comments: ({ comments }) => ({ count: comments }),
  languages: ({ languages }) => ({ count: languages }),
  efforts: ({ efforts }) => ({ count: efforts.length }),
  coverage: ({ coverage }) => ({ count: coverage.groups }),
  notHeard: ({ coverage }) => ({ count: coverage.notHeard, of: coverage.groups }),
  sharedThemes: ({ sharedThemes }) => ({ count: sharedThemes }),
  fewVoices: ({ fewVoices }) => ({ count: fewVoices }),
  secondReader: ({ readers }) => ({ count: Math.max(0, readers - 1) }),
  timeline: ({ entries }) => ({ count: entries.length }),
  responses: (holdings) => ({ count: published(holdings).length, of: holdings.answers.length }),
  reasons: said('why'),
  deciders: said('whoDecided'),
  overdue: ({ answers, today }) => ({
    count: answers.filter((answer) => answerState(answer, today) === 'overdue').length,
    of: answers.length,
  }),
  rounds: ({ rounds }) => ({ count: rounds.length }),
  statements: ({ statements }) => ({ count: statements.length }),
  activities: ({ activities }) => ({ count: activities.length }),
  designedWith: filled(({ designedWith }) => designedWith),
  help: filled(({ help }) => help),
  success: filled(({ success }) => success),
  outcomes: filled(({ outcome }) => outcome),
  timing: filled(({ opens, closes }) => opens && closes),
  staffLearn: filled(({ staffLearn }) => staffLearn),
  familiesGain: filled(({ familiesGain }) => familiesGain),
  collective: filled(({ collective }) => collective),
  stages: filled(({ stage }) => stage),
  resources: filled(({ hours, cost }) => hours || cost),
  learningGoal: filled(({ learningGoal }) => learningGoal),
  conversations: logged('conversation'),
  promises: done('promise'),
  barriers: done('barrier'),
  pilots: logged('pilot'),
  partners: logged('partner'),
  communicators: logged('communicator'),
  assets: logged('asset'),
  training: logged('training'),
  seats: done('seat'),
  ratings: ({ ratings }) => ({
    count: new Set(ratings.map(({ competency }) => competency)).size,
    of: competencies.length,
  }),
  ratingGaps: ({ ratings }) => ({
    count: competencies.filter(({ id }) => standingOf(id, ratings).gap !== undefined).length,
    of: competencies.length,
  }),
  journal: ({ journal }) => ({ count: journal.length }),
};
