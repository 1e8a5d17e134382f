import type { AnswerWords, KeptEntry, ThemeAnswer } from '../model/engagement.ts';
import { Feed, type FeedInput } from '../model/feed.ts';
import type { DistrictProfile } from '../model/profile.ts';
import type { LocalText } from '../model/text.ts';
import type { Round } from '../model/theme.ts';
import { wholeIn } from './owed.ts';

/** What is published. */
export interface Publication {
  profile: DistrictProfile;
  answers: readonly ThemeAnswer[];
  rounds: readonly Round[];
  entries: readonly KeptEntry[];
  /** An instant in UTC. */
  now: string;
}

/**
 * The feed of what is answered and what is coming. Numbers come from frozen rounds alone, and only those that may be
 * shown; answers that lack what was heard, what was done or why are left out.
 */
export function feedOf({ profile, answers, rounds, entries, now }: Publication): Feed {
  const told = profile.languages.map(({ tag }) => tag);
  const written = answers.flatMap((answer) => wholeIn(answer));
  const input: FeedInput = {
    schema: 'porchlight-feed/1',
    district: profile.district || 'School district',
    languages: [...new Set(['en', ...written, ...told])],
    timeZone: profile.timeZone,
    updated: now,
    timeline: entries.map(({ entry }) => entry).sort((one, other) => one.start.localeCompare(other.start)),
    responses: answers
      .filter((answer) => wholeIn(answer).length > 0)
      .sort((one, other) => (other.decidedOn ?? other.at).localeCompare(one.decidedOn ?? one.at))
      .map((answer) => responseOf(answer, rounds)),
  };
  return Feed.parse(input);
}

function responseOf(answer: ThemeAnswer, rounds: readonly Round[]) {
  const { id, words, status, decidedOn, round: roundId } = answer;
  const round = rounds.find((each) => each.id === roundId);
  const row = round?.rows.find(({ theme }) => theme === id);
  const told = wholeIn(answer);
  const text = (key: keyof AnswerWords): LocalText | undefined => {
    const all = told.flatMap((language) => {
      const said = words[language]?.[key].trim();
      return said ? [[language, said] as const] : [];
    });
    return all.length > 0 ? Object.fromEntries(all) : undefined;
  };
  const given = <Key extends string>(key: Key, value: LocalText | undefined) =>
    (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, LocalText>>;
  return {
    id,
    heard: text('heard') ?? '',
    did: text('did') ?? '',
    ...given('why', text('why')),
    ...given('whoDecided', text('whoDecided')),
    ...given('otherViews', text('otherViews')),
    ...given('next', text('next')),
    ...given('thanks', text('thanks')),
    ...(status ? { status } : {}),
    ...(decidedOn ? { date: decidedOn } : {}),
    ...(row && typeof row.voices === 'number' ? { voices: row.voices } : {}),
    groups: row ? shownGroups(round, row.cells) : [],
  };
}

/** The groups of which it may be said that they raised it: those whose number is shown and is not zero. */
function shownGroups(round: Round | undefined, cells: Round['rows'][number]['cells']): string[] {
  return (round?.groups ?? []).filter((group, at) => {
    const cell = cells[at];
    return group !== '' && typeof cell === 'number' && cell > 0;
  });
}
