import type { DistrictProfile } from '@porchlight/core/model/profile';
import { languageNames } from '@porchlight/core/text/language-names';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { draftOf, type WrongField, withDraft } from '../models/profile-draft.ts';
import { Choices } from './choices.tsx';
import { ProfileMore } from './profile-more.tsx';
import type { Strings } from './strings.ts';
import { useWords } from './words.ts';

/** By number of English learners in US schools, most first (US Department of Education, as of 2026). */
const suggested = ['es', 'ar', 'zh', 'vi', 'pt', 'ru', 'ht', 'hmn', 'ur', 'so', 'tl', 'ko'];
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
];

/** The few things that every judgement depends on: languages, standard, time zone. */
export function ProfileForm(props: {
  profile: DistrictProfile;
  submit: string;
  /** Also asks what only matters once there are forms; not at the first use. */
  isWhole?: boolean;
  save(profile: DistrictProfile): void;
  children?: preact.ComponentChildren;
}) {
  const { profile, submit, isWhole, save, children } = props;
  const words = useWords();
  const { setup } = words;
  const id = useId();
  const tags = useSignal<readonly string[]>(profile.languages.map(({ tag }) => tag));
  const offered = useSignal<readonly string[]>([...new Set([...suggested, ...tags.value])]);
  const district = useSignal(profile.district);
  const standard = useSignal(profile.standard);
  const timeZone = useSignal(profile.timeZone);
  const draft = useSignal(draftOf(profile));
  const wrong = useSignal<WrongField | undefined>(undefined);
  const others = Object.keys(languageNames).filter((tag) => tag !== 'en' && !offered.value.includes(tag));

  function submitted(event: Event): void {
    event.preventDefault();
    const known = new Map(profile.languages.map((language) => [language.tag, language]));
    const told = {
      ...profile,
      district: district.value.trim(),
      standard: standard.value,
      timeZone: timeZone.value,
      languages: tags.value.map((tag) => known.get(tag) ?? { tag }),
    };
    const made = isWhole ? withDraft(told, draft.value) : told;
    wrong.value = 'field' in made ? made : undefined;
    if (!('field' in made)) save(made);
  }

  return (
    <form class="form" onSubmit={submitted}>
      <fieldset class="choices">
        <legend>{setup.languages}</legend>
        <p class="soft small">{setup.languagesHint}</p>
        <div class="language-list">
          {offered.value.map((tag) => (
            <label key={tag} class="check">
              <input
                type="checkbox"
                checked={tags.value.includes(tag)}
                onChange={({ currentTarget }) => {
                  tags.value = currentTarget.checked ? [...tags.value, tag] : tags.value.filter((each) => each !== tag);
                }}
              />
              <LanguageName tag={tag} words={words} />
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        <span>{setup.moreLanguages}</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            const tag = currentTarget.value;
            if (!tag) return;
            offered.value = [...offered.value, tag];
            tags.value = [...tags.value, tag];
            currentTarget.value = '';
          }}
        >
          <option value="">…</option>
          {others.map((tag) => (
            <option key={tag} value={tag}>
              {nameIn(tag, words)}
            </option>
          ))}
        </select>
      </label>
      <Choices
        legend={setup.standard}
        name={`${id}-standard`}
        options={(['wcag21aa', 'wcag22aa'] as const).map((value) => ({ value, text: setup.standards[value] }))}
        value={standard.value}
        choose={(value) => {
          standard.value = value;
        }}
      />
      <label class="field">
        <span>{setup.timeZone}</span>
        <select
          value={timeZone.value}
          onChange={({ currentTarget }) => {
            timeZone.value = currentTarget.value;
          }}
        >
          {[...new Set([timeZone.value, ...zones])].map((zone) => (
            <option key={zone} value={zone} selected={zone === timeZone.value}>
              {zoneName(zone, words)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{setup.district}</span>
        <input
          type="text"
          maxLength={200}
          value={district.value}
          onInput={({ currentTarget }) => {
            district.value = currentTarget.value;
          }}
        />
      </label>
      {isWhole && (
        <ProfileMore
          draft={draft}
          wrong={wrong.value}
          languages={tags.value.map((tag) => ({ tag, name: nameIn(tag, words) }))}
        />
      )}
      <div class="row">
        <button type="submit" class="primary">
          {submit}
        </button>
        {children}
      </div>
    </form>
  );
}

/** In the language itself, and in the reader's. */
function LanguageName({ tag, words }: { tag: string; words: Strings }) {
  const own = languageNames[tag]?.own[0] ?? '';
  const name = nameIn(tag, words);
  return (
    <span>
      {name}
      {own && own !== name && (
        <>
          {' '}
          <bdi class="soft small" lang={tag}>
            {own}
          </bdi>
        </>
      )}
    </span>
  );
}

function nameIn(tag: string, { language }: Strings): string {
  if (tag === 'hmn') return 'Hmong';
  const english = languageNames[tag]?.english[0] ?? languageNames[tag]?.own[0] ?? tag;
  if (language === 'en') return english;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  return name === tag ? english : name;
}

function zoneName(zone: string, { language }: Strings): string {
  const parts = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  });
  const name = parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return `${name} (${zone.split('/').at(-1)?.replaceAll('_', ' ')})`;
}
