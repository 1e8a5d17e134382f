import { evidenceOf, type Holdings } from '@porchlight/core/engagement/evidence';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { EvidenceKind } from '@porchlight/core/practices/practice';
import { audits as auditTable } from '@porchlight/core/storage/tables/audits';
import {
  activities as activityTable,
  journal as journalTable,
  log as logTable,
  ratings as ratingTable,
} from '@porchlight/core/storage/tables/workspace';
import { computed, signal } from '@preact/signals';
import type { Computer } from '../../models/computer.ts';
import { createKeeper, type OpenStore } from '../../models/keeper.ts';
import { createStaffModel } from '../../models/staff-model.ts';
import type { Engine } from '../engine/engine.ts';
import { createAudited } from './audited.ts';
import { createCollection } from './collection.ts';
import { createFeedbackModel } from './feedback-model.ts';
import { createHandOver } from './hand-over.ts';
import type { IntakeReach } from './intake-reach.ts';
import { createRespondModel } from './respond-model.ts';
import { createSettingModel } from './setting-model.ts';
import { createSiteModel } from './site-model.ts';
import type { SiteTabs } from './site-tabs.ts';
import { createThemeModel } from './theme-model.ts';
import type { Translator } from './translator.ts';
import { createWhoModel } from './who-model.ts';

export const screens = ['site', 'feedback', 'themes', 'who', 'respond', 'plan', 'reflect', 'practices'] as const;
export type ScreenName = (typeof screens)[number];

/** What the workspace is made of. */
export interface WorkspaceParts {
  openStore: OpenStore;
  computer: Computer;
  engine: Engine;
  reach: IntakeReach;
  tabs: SiteTabs;
  /** Undefined where there is none. */
  translator?: Translator | undefined;
  language: ToolLanguage;
}

export type WorkspaceModel = ReturnType<typeof createWorkspaceModel>;

/** All that the workspace shows, and all that staff can do there. */
export function createWorkspaceModel(parts: WorkspaceParts) {
  const { openStore, computer, engine, reach, tabs, translator, language } = parts;
  const now = () => computer.now();
  const keeper = createKeeper(openStore);
  const setting = createSettingModel(keeper, now);
  const staff = createStaffModel(keeper, now);
  const feedback = createFeedbackModel(keeper, engine, reach, now);
  const themes = createThemeModel(keeper, engine, feedback, setting, now);
  const who = createWhoModel(keeper, feedback, themes, setting, now);
  const respond = createRespondModel(keeper, who, staff, setting, computer, reach);
  const site = createSiteModel({ keeper, tabs, respond, computer, language });
  const handOver = createHandOver(keeper, themes, setting, computer);
  const activities = createCollection(keeper, activityTable);
  const log = createCollection(keeper, logTable);
  const ratings = createCollection(keeper, ratingTable);
  const journal = createCollection(keeper, journalTable);
  const audits = createCollection(keeper, auditTable);
  const { value: audited, load: loadAudited } = createAudited(keeper);
  const screen = signal<ScreenName>('feedback');
  /** Which view of the themes is open, also after looking elsewhere. */
  const themesView = signal<'list' | 'read' | 'codebook' | 'second'>('list');
  /** Asked for anew each time, and never kept. */
  const token = signal('');

  const holdings = computed<Holdings>(() => ({
    audits: audits.items.value.length,
    comments: feedback.comments.value.length,
    languages: new Set(feedback.comments.value.map((comment) => comment.language?.split('-')[0] ?? '')).size,
    efforts: feedback.efforts.items.value,
    coverage: {
      groups: who.missing.value.length,
      notHeard: who.missing.value.filter(({ notHeard }) => notHeard).length,
    },
    sharedThemes: who.rows.value.filter((row) => (row.sharing?.breadth ?? 0) >= 0.8).length,
    fewVoices: who.rows.value.filter(({ few }) => few.length > 0).length,
    readers: themes.byCoder.value.size,
    answers: respond.answers.items.value,
    rounds: who.rounds.items.value,
    statements: respond.statements.items.value,
    entries: respond.entries.items.value,
    activities: activities.items.value,
    log: log.items.value,
    ratings: ratings.items.value,
    journal: journal.items.value,
    today: respond.today(),
  }));

  return {
    language,
    keeper,
    computer,
    engine,
    reach,
    translator,
    setting,
    staff,
    feedback,
    themes,
    handOver,
    themesView,
    site,
    who,
    respond,
    activities,
    log,
    ratings,
    journal,
    screen,
    token,
    holdings,
    audited,
    loadAudited,
    evidence: (kind: EvidenceKind) => evidenceOf(kind, holdings.value),
    at: () => now().toISOString(),
  };
}
