import { feedOf } from '@porchlight/core/engagement/feed-of';
import { answerState, daysAfter } from '@porchlight/core/engagement/owed';
import { type Tally, votesOf } from '@porchlight/core/feedback/count-votes';
import { publishFeed, readFeed } from '@porchlight/core/intake-client/feed';
import { type AnswerWords, type KeptEntry, ThemeAnswer } from '@porchlight/core/model/engagement';
import { Feed, type TimelineEntry } from '@porchlight/core/model/feed';
import { type DistrictProfile, emptyProfile } from '@porchlight/core/model/profile';
import { readJson } from '@porchlight/core/model/read-error';
import {
  answers as answerTable,
  entries as entryTable,
  statements as statementTable,
} from '@porchlight/core/storage/tables/workspace';
import { computed, signal } from '@preact/signals';
import type { Computer } from '../../models/computer.ts';
import type { Keeper } from '../../models/keeper.ts';
import type { StaffModel } from '../../models/staff-model.ts';
import { createCollection } from './collection.ts';
import type { IntakeReach } from './intake-reach.ts';
import type { SettingModel } from './setting-model.ts';
import type { WhoModel } from './who-model.ts';

export type RespondModel = ReturnType<typeof createRespondModel>;

/** What is answered, what is owed, and its way to families. */
export function createRespondModel(
  keeper: Keeper,
  who: WhoModel,
  staff: StaffModel,
  setting: SettingModel,
  computer: Computer,
  reach: IntakeReach,
) {
  const answers = createCollection(keeper, answerTable);
  const entries = createCollection(keeper, entryTable);
  const statements = createCollection(keeper, statementTable);
  const at = () => computer.now().toISOString();
  const today = () => at().slice(0, 10);
  const profile = computed<DistrictProfile>(() => {
    const told = staff.district.value;
    return typeof told === 'object' ? told : emptyProfile;
  });
  /** The feed as it would be published now. */
  const feed = computed<Feed>(() =>
    feedOf({
      profile: profile.value,
      answers: answers.items.value,
      rounds: who.rounds.items.value,
      entries: entries.items.value,
      now: at(),
    }),
  );
  const owed = computed(() =>
    answers.items.value
      .map((answer) => ({ answer, state: answerState(answer, today()) }))
      .sort((one, other) => one.answer.due.localeCompare(other.answer.due)),
  );
  const published = signal<'file' | 'intake' | undefined>(undefined);

  async function change(id: string, some: Partial<ThemeAnswer>): Promise<void> {
    await answers.change(id, (answer) => ({ ...answer, ...some, at: at() }));
  }

  /** What is in the feed now has been published: it is no longer owed. */
  async function markPublished(): Promise<void> {
    const shown = new Set(feed.value.responses.map(({ id }) => id));
    for (const { id, publishedAt } of answers.items.value) {
      if (shown.has(id) && !publishedAt) await change(id, { publishedAt: at() });
    }
  }

  return {
    answers,
    entries,
    statements,
    profile,
    feed,
    owed,
    published,
    today,
    /** A person says: yes, families raise this. From now on an answer is owed. */
    async confirm(theme: string): Promise<void> {
      if (answers.get(theme)) return;
      const due = daysAfter(today(), setting.value.value.answerDays);
      await answers.save(ThemeAnswer.parse({ id: theme, confirmedAt: at(), due, at: at() }));
    },
    change,
    async setWords(id: string, language: string, words: AnswerWords): Promise<void> {
      await answers.change(id, (answer) => ({
        ...answer,
        words: { ...answer.words, [language]: words },
        at: at(),
      }));
    },
    /** Votes that the web form holds now, in place of those it held before. */
    async takeVotes(tally: Tally): Promise<void> {
      for (const [id, kinds] of tally) {
        await statements.change(id, (kept) => ({ ...kept, formVotes: votesOf(kinds), at: at() }));
      }
    },
    async saveEntry(entry: TimelineEntry): Promise<void> {
      await entries.save({ id: entry.id, entry, at: at() } satisfies KeptEntry);
    },
    /**
     * Takes the timeline of a feed that the district publishes already.
     * @throws ReadError
     */
    async takeFeed(text: string): Promise<number> {
      const taken = readJson(Feed, text, 'This file');
      for (const entry of taken.timeline) await entries.save({ id: entry.id, entry, at: at() });
      return taken.timeline.length;
    },
    async saveFile(): Promise<void> {
      const parts = [`${JSON.stringify(feed.value, undefined, 2)}\n`];
      computer.save({ name: 'feed.json', type: 'application/json', parts });
      await markPublished();
      published.value = 'file';
    },
    /**
     * Publishes to the intake, unless somebody else did so in between.
     * @throws IntakeError, ReadError
     */
    async publish(address: string, token: string): Promise<void> {
      const access = { address, token, fetch: reach.fetch };
      const there = await readFeed(access);
      await publishFeed(access, feed.value, there?.tag);
      await markPublished();
      published.value = 'intake';
    },
  };
}
