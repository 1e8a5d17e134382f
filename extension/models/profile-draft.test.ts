import { DistrictProfile } from '@porchlight/core/model/profile';
import { describe, expect, it } from 'vitest';
import { draftOf, withDraft } from './profile-draft.ts';

const profile = DistrictProfile.parse({
  schema: 'porchlight-profile/1',
  district: 'Maple Valley',
  state: 'CA',
  languages: [{ tag: 'es', share: 0.384, known: 'counted' }, { tag: 'hmn' }],
  enrolment: { 'English learners': 1540 },
  gradeTarget: 6,
  contact: { name: 'Family Office', email: 'families@maple.example', phone: '555-0104' },
  endpoint: 'https://intake.maple.example/submissions',
});
const draft = draftOf(profile);

describe('a profile that is typed', () => {
  it('comes back as it was when nothing is changed', () => {
    expect(draft.shares).toEqual({ es: '38.4' });
    expect(withDraft(profile, draft)).toEqual(profile);
  });

  it('loses what was emptied, and takes numbers as people write them', () => {
    const emptied = { state: '', gradeTarget: '', contactName: ' ', contactEmail: '', contactPhone: '', endpoint: '' };
    const shares = { es: '40 %', hmn: '9,5' };
    expect(withDraft(profile, { ...emptied, shares, enrolment: 'Foster youth: 1,140\n\nClub: AM: 3' })).toEqual(
      DistrictProfile.parse({
        schema: 'porchlight-profile/1',
        district: 'Maple Valley',
        languages: [
          { tag: 'es', share: 0.4, known: 'counted' },
          { tag: 'hmn', share: 0.095, known: 'estimated' },
        ],
        enrolment: { 'Foster youth': 1140, 'Club: AM': 3 },
      }),
    );
  });

  it.each([
    [{ state: 'Cal' }, { field: 'state' }],
    [{ gradeTarget: '0' }, { field: 'gradeTarget' }],
    [{ contactEmail: 'families at maple' }, { field: 'contactEmail' }],
    [{ endpoint: 'javascript:alert(1)' }, { field: 'endpoint' }],
    [{ enrolment: 'English learners 12' }, { field: 'enrolment', where: 'English learners 12' }],
    [{ shares: { es: '140' } }, { field: 'shares', where: 'es' }],
  ])('says which field is wrong: %o', (some, wrong) => {
    expect(withDraft(profile, { ...draft, ...some })).toEqual(wrong);
  });
});
