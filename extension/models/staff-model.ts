import { type DistrictProfile, emptyProfile } from '@porchlight/core/model/profile';
import { put } from '@porchlight/core/storage/store';
import { type DistrictSetting, type StaffSetting, settings } from '@porchlight/core/storage/tables/settings';
import { signal } from '@preact/signals';
import type { Keeper } from './keeper.ts';

/** Who works here. */
export type Staff = Pick<StaffSetting, 'name' | 'cms' | 'shares'>;

export type StaffModel = ReturnType<typeof createStaffModel>;

/** What staff told of their district and of themselves. */
export function createStaffModel(keeper: Keeper, now: () => Date) {
  /** `unknown` until the store was asked; undefined while nobody was asked yet. */
  const district = signal<DistrictProfile | 'unknown' | undefined>('unknown');
  const staff = signal<Staff>({ name: '', cms: '', shares: false });
  const at = () => now().toISOString();

  async function load(): Promise<void> {
    const found = await keeper.look((store) => store.list(settings));
    const told = found?.find((each): each is DistrictSetting => each.id === 'district');
    // Where nothing can be kept, or what is kept cannot be read, asking again at every audit would be a nuisance.
    const isLost = !found || keeper.unreadable.value.some(({ id }) => id === 'district');
    district.value = told?.profile ?? (isLost ? emptyProfile : undefined);
    const person = found?.find((each): each is StaffSetting => each.id === 'staff');
    if (person) staff.value = { name: person.name, cms: person.cms, shares: person.shares };
  }

  const loaded = load();
  keeper.onChange(({ table }) => {
    if (table === settings.name || table === '*') void load();
  });

  return {
    district,
    staff,
    /** Fulfilled when the store was asked. */
    loaded,
    async saveDistrict(profile: DistrictProfile): Promise<void> {
      district.value = profile;
      await keeper.keep((store) => store.write(put(settings, { id: 'district', profile, at: at() })));
    },
    async saveStaff(some: Partial<Staff>): Promise<void> {
      staff.value = { ...staff.value, ...some };
      await keeper.keep((store) => store.write(put(settings, { id: 'staff', ...staff.value, at: at() })));
    },
  };
}
