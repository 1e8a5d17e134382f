import { type SortedOut, sortOut } from '@porchlight/core/decisions/sort-out';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import { type DistrictProfile, emptyProfile } from '@porchlight/core/model/profile';
import { computed, effect, type Signal, signal } from '@preact/signals';
import { type AuditModel, createAuditModel } from './audit-model.ts';
import type { Computer } from './computer.ts';
import { createDataModel, type DataModel } from './data-model.ts';
import { createDecisionModel, type DecisionModel } from './decision-model.ts';
import { createHistoryModel, type HistoryModel } from './history-model.ts';
import { createKeeper, type Keeper, type OpenStore } from './keeper.ts';
import { createNoteModel, type NoteModel } from './note-model.ts';
import { createOutlineModel, type OutlineModel } from './outline-model.ts';
import type { AuditSettings, PageAdapter } from './page-adapter.ts';
import { createPlaceModel, type PlaceModel } from './place-model.ts';
import { createReadingModel, type ReadingModel } from './reading-model.ts';
import { createRecordsModel, type RecordsModel } from './records-model.ts';
import { createSendModel, type SendModel } from './send-model.ts';
import { createStaffModel, type StaffModel } from './staff-model.ts';

/** The screens of the panel. */
export const views = ['page', 'outline', 'history', 'send', 'settings'] as const;
export type View = (typeof views)[number];

/** All that the side panel shows, and all that staff can do there. */
export interface PanelModel {
  view: Signal<View>;
  keeper: Keeper;
  staff: StaffModel;
  audit: AuditModel;
  records: RecordsModel;
  /** What was found, after what people decided. */
  sorted: { readonly value: SortedOut };
  reading: ReadingModel;
  place: PlaceModel;
  decisions: DecisionModel;
  notes: NoteModel;
  outline: OutlineModel;
  history: HistoryModel;
  send: SendModel;
  data: DataModel;
  /** Audits the page, unless staff were never asked about their district: then that comes first. */
  start(): Promise<void>;
  /** Keeps what staff told of their district on the first screen, and audits. */
  begin(profile: DistrictProfile): Promise<void>;
  /** Gives the decisions that are for colleagues too as a file. */
  saveShared(): Promise<void>;
}

export interface PanelOptions {
  adapter: PageAdapter;
  openStore: OpenStore;
  computer: Computer;
  /** The language of the findings. */
  language: ToolLanguage;
  /** What the district's profile is called where it could not be read. */
  profileName: string;
}

export function createPanelModel({ adapter, openStore, computer, language, profileName }: PanelOptions): PanelModel {
  const { now } = computer;
  const keeper = createKeeper(openStore);
  const staff = createStaffModel(keeper, now);
  const audit = createAuditModel(adapter, { language, settings });
  const records = createRecordsModel(keeper, audit.about);

  async function settings(): Promise<AuditSettings> {
    await staff.loaded;
    const profile = typeof staff.district.value === 'object' ? staff.district.value : emptyProfile;
    // A profile that cannot be read must not stand in the way of an audit, but is told.
    const lost = keeper.unreadable.value.filter(({ id }) => id === 'district');
    const couldNotCheck = lost.map(({ why }) => ({ what: profileName, why }));
    return { version: adapter.version, profile, couldNotCheck };
  }

  const sorted = computed(() => {
    const report = audit.report.value;
    // What a colleague sent carries what that colleague decided.
    const theirs = audit.kept.value === 'imported' ? report : undefined;
    return sortOut({
      findings: audit.findings.value,
      decisions: theirs ? (theirs.decisions ?? []) : records.decisions.value,
      notes: theirs ? (theirs.notes ?? []) : records.notes.value,
      auditedAt: report?.page.auditedAt ?? now().toISOString(),
      language,
    });
  });
  const reading = createReadingModel(computed(() => sorted.value.open));
  const place = createPlaceModel(audit, reading.groups, reading.shown);
  effect(() => {
    if (audit.state.value.status === 'running') place.reset();
  });

  const decisions = createDecisionModel(keeper, audit.about, staff.staff, now);

  return {
    view: signal<View>('page'),
    keeper,
    staff,
    audit,
    records,
    sorted,
    reading,
    place,
    decisions,
    notes: createNoteModel(keeper, audit, staff.staff, now),
    outline: createOutlineModel(audit),
    history: createHistoryModel(keeper, audit, records),
    send: createSendModel(audit, records, reading, computer),
    data: createDataModel(keeper, computer),
    async start() {
      await staff.loaded;
      if (staff.district.value !== undefined) await audit.audit();
    },
    async begin(profile) {
      await staff.saveDistrict(profile);
      await audit.audit();
    },
    async saveShared() {
      const text = await decisions.sharedFile();
      const day = now().toISOString().slice(0, 10);
      if (text) computer.save({ name: `porchlight-decisions-${day}.json`, type: 'application/json', parts: [text] });
    },
  };
}
