import type { Pacer } from '@porchlight/core/audit/pacer';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { DistrictProfile } from '@porchlight/core/model/profile';
import type { NotChecked } from '@porchlight/core/model/report';
import type { ReadVersion, UnreadReason } from '@porchlight/core/model/translation';
import { addressKey } from '@porchlight/core/page/address-key';
import { finish, openPage, type Page } from '@porchlight/core/page/page';
import { type Version, versionsToRead } from '@porchlight/core/translations/find-versions';
import { readVersions } from '@porchlight/core/translations/read-versions';
import { unreadVersion } from '@porchlight/core/translations/words';
import { fetchVersion } from './fetch-version.ts';
import { parsePage } from './parse-page.ts';

export interface OtherVersionsOptions {
  profile: DistrictProfile;
  language: ToolLanguage;
  pacer: Pacer;
  signal: AbortSignal;
  /** Filled as a side effect, by whole address. */
  documents: Map<string, Document>;
  /** Filled likewise, with why a version was not read. */
  unread: Map<string, UnreadReason>;
  /** What somebody else has read, who may read more than a page may. */
  given?: readonly ReadVersion[] | undefined;
}

/** Milliseconds for all versions together; the rest of the audit does not wait for them. */
const LIMIT = 20_000;

/**
 * Reads the other versions of a page, and the page once more as its server sends it, to compare like with like.
 * @returns what of those that the page names could not be read; a guess that leads nowhere is no loss
 */
export async function readOtherVersions(page: Page, options: OtherVersionsOptions): Promise<NotChecked[]> {
  const { profile, language, pacer, signal, documents, unread, given } = options;
  const versions = await pacer.run(versionsToRead(page, profile));
  const addresses = addressesOf(versions, page.url);
  const read = given ?? (await readVersions(addresses, page.url, { fetchVersion, signal, limit: LIMIT }));
  for (const version of read) {
    const document = 'html' in version ? parsePage(version.html) : undefined;
    if (document) documents.set(version.address, document);
    else unread.set(version.address, 'unread' in version ? version.unread : 'refused');
    await pacer.pause();
  }
  return versions.flatMap((version) => {
    const reason = unread.get(version.address);
    return reason && version.foundBy !== 'path' ? [unreadVersion(version, reason, language)] : [];
  });
}

/**
 * What somebody outside of the page would have to read for its audit: the page itself and its other versions.
 * @param url of the page, where that is not the document's
 */
export function versionsAskedFor({ profile, url }: { profile: DistrictProfile; url?: string | undefined }) {
  const page = openPage(document, { asOf: '', ...(url === undefined ? {} : { url }) });
  const versions = finish(versionsToRead(page, profile));
  const guesses = new Set(versions.flatMap(({ address, foundBy }) => (foundBy === 'path' ? [address] : [])));
  return addressesOf(versions, page.url).map((address) => ({ address, isGuess: guesses.has(address) }));
}

function addressesOf(versions: readonly Version[], url: string): string[] {
  const own = addressKey(url, url);
  return versions.length > 0 ? [own, ...new Set(versions.map(({ address }) => address))] : [];
}
