import { DistrictProfile, Endpoint } from '@porchlight/core/model/profile';

/** What staff type of their district beside languages, standard and time zone; each as it stands in its field. */
export interface ProfileDraft {
  state: string;
  gradeTarget: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  endpoint: string;
  /** A line for each group: `English learners: 1200`. */
  enrolment: string;
  /** Language tag → percent of students. */
  shares: Readonly<Record<string, string>>;
}

/** The field that cannot be understood; of `enrolment` the line, of `shares` the language. */
export interface WrongField {
  field: Exclude<keyof ProfileDraft, 'contactName' | 'contactPhone'>;
  where?: string;
}

export function draftOf({
  state,
  gradeTarget,
  contact,
  endpoint,
  enrolment,
  languages,
}: DistrictProfile): ProfileDraft {
  return {
    state: state ?? '',
    gradeTarget: String(gradeTarget),
    contactName: contact.name ?? '',
    contactEmail: contact.email ?? '',
    contactPhone: contact.phone ?? '',
    endpoint: endpoint ?? '',
    enrolment: Object.entries(enrolment)
      .map(([group, count]) => `${group}: ${count}`)
      .join('\n'),
    shares: Object.fromEntries(
      languages.flatMap(({ tag, share }) =>
        share === undefined ? [] : [[tag, String(Math.round(share * 1000) / 10)]],
      ),
    ),
  };
}

/**
 * The profile with what was typed in place of what it said; what was emptied is gone.
 * @param profile languages, standard and time zone are taken as they are
 */
export function withDraft(profile: DistrictProfile, draft: ProfileDraft): DistrictProfile | WrongField {
  const state = draft.state.trim().toUpperCase();
  if (state && !/^[A-Z]{2}$/.test(state)) return { field: 'state' };
  const gradeTarget = Number(draft.gradeTarget.trim() || 8);
  if (!(gradeTarget >= 1 && gradeTarget <= 16)) return { field: 'gradeTarget' };
  const email = draft.contactEmail.trim();
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { field: 'contactEmail' };
  const endpoint = draft.endpoint.trim();
  if (endpoint && !Endpoint.safeParse(endpoint).success) return { field: 'endpoint' };

  const enrolment = new Map<string, number>();
  for (const line of draft.enrolment.split('\n').filter((each) => each.trim())) {
    const [, group = '', count = ''] = /^(.*):\s*(\d[\d.,]*)\s*$/.exec(line) ?? [];
    if (!group.trim()) return { field: 'enrolment', where: line.trim() };
    enrolment.set(group.trim(), Number(count.replace(/[.,]/g, '')));
  }
  const languages = [];
  for (const { tag, known } of profile.languages) {
    const typed = Object.hasOwn(draft.shares, tag) ? (draft.shares[tag] ?? '').trim() : '';
    const percent = Number(typed.replace(',', '.').replace(/\s*%$/, ''));
    if (typed && !(percent >= 0 && percent <= 100)) return { field: 'shares', where: tag };
    languages.push(typed ? { tag, share: percent / 100, known: known ?? ('estimated' as const) } : { tag });
  }

  const { state: _, endpoint: __, ...rest } = profile;
  const name = draft.contactName.trim();
  const phone = draft.contactPhone.trim();
  return DistrictProfile.parse({
    ...rest,
    languages,
    gradeTarget,
    enrolment: Object.fromEntries(enrolment),
    contact: { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    ...(state ? { state } : {}),
    ...(endpoint ? { endpoint } : {}),
  });
}
