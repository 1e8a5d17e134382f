import {
  Activity,
  JournalEntry,
  KeptEntry,
  LogEntry,
  Rating,
  Statement,
  ThemeAnswer,
  WorkspaceSetting,
} from '../../model/engagement.ts';
import { ColumnMapping, Comment, Effort, Population } from '../../model/feedback.ts';
import { Codebook, Reading, Round } from '../../model/theme.ts';
import { defineTable } from '../table.ts';

// What families said, and what the district does with it.
export const efforts = defineTable<Effort>({ name: 'efforts', schema: Effort, indexes: {} });
export const comments = defineTable<Comment>({ name: 'comments', schema: Comment, indexes: { effort: 'effort' } });
export const mappings = defineTable<ColumnMapping>({
  name: 'mappings',
  schema: ColumnMapping,
  indexes: {},
  changed: 'usedAt',
});
export const populations = defineTable<Population>({ name: 'populations', schema: Population, indexes: {} });
export const codebooks = defineTable<Codebook>({ name: 'codebooks', schema: Codebook, indexes: {} });
export const readings = defineTable<Reading>({ name: 'readings', schema: Reading, indexes: {}, changed: 'at' });
export const rounds = defineTable<Round>({ name: 'rounds', schema: Round, indexes: {} });
export const answers = defineTable<ThemeAnswer>({ name: 'answers', schema: ThemeAnswer, indexes: {}, changed: 'at' });
export const statements = defineTable<Statement>({ name: 'statements', schema: Statement, indexes: {}, changed: 'at' });
export const entries = defineTable<KeptEntry>({ name: 'entries', schema: KeptEntry, indexes: {}, changed: 'at' });
export const activities = defineTable<Activity>({ name: 'activities', schema: Activity, indexes: {}, changed: 'at' });
export const log = defineTable<LogEntry>({ name: 'log', schema: LogEntry, indexes: {}, changed: 'at' });
export const ratings = defineTable<Rating>({ name: 'ratings', schema: Rating, indexes: {}, changed: 'at' });
export const journal = defineTable<JournalEntry>({
  name: 'journal',
  schema: JournalEntry,
  indexes: {},
  changed: 'at',
});
export const workspace = defineTable<WorkspaceSetting>({
  name: 'workspace',
  schema: WorkspaceSetting,
  indexes: {},
  changed: 'at',
});

export const workspaceTables = [
  efforts,
  comments,
  mappings,
  populations,
  codebooks,
  readings,
  rounds,
  answers,
  statements,
  entries,
  activities,
  log,
  ratings,
  journal,
  workspace,
];
