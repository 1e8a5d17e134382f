import { pathOf } from '@porchlight/core/site/html/telling';
import type { Site } from '@porchlight/core/site/site';
import { useWords } from '../words.ts';

/** A link to an address of the site or beyond it; nothing but http and https becomes a link. */
export function AddressLink({ address, text, lang }: { address: string; text: string; lang?: string | undefined }) {
  if (!/^https?:\/\//i.test(address)) return <bdi dir="ltr">{text}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer" dir="auto" lang={lang || undefined}>
      {text}
    </a>
  );
}

/** Some pages by title, the first few, and how many more there are. */
export function PageLinks({ site, addresses, most }: { site: Site; addresses: readonly string[]; most: number }) {
  const { site: words } = useWords();
  return (
    <ul class="site-addresses">
      {addresses.slice(0, most).map((address) => {
        const page = site.pageAt(address);
        return (
          <li key={address}>
            <AddressLink
              address={address}
              text={page?.title || shownAddress(address)}
              lang={page?.title && page.language}
            />
          </li>
        );
      })}
      {addresses.length > most && <li>{words.results.more(addresses.length - most)}</li>}
    </ul>
  );
}

function shownAddress(address: string): string {
  return URL.canParse(address) ? `${new URL(address).host}${pathOf(address)}` : address;
}
