import { DistrictProfile, emptyProfile } from '@porchlight/core/model/profile';
import { read } from '@porchlight/core/model/read-error';
import { browser } from 'wxt/browser';

const KEY = 'profile';

/**
 * What staff told of their district, from this browser's storage; the empty profile when they told nothing.
 * @throws ReadError when what is stored is not a profile
 */
export async function readProfile(): Promise<DistrictProfile> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored === undefined ? emptyProfile : read(DistrictProfile, stored, 'the stored district profile');
}
