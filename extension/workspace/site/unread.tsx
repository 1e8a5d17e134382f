import { leftOutLines, pathOf } from '@porchlight/core/site/html/telling';
import type { Site } from '@porchlight/core/site/site';
import { useWords } from '../words.ts';
import { AddressLink } from './page-link.tsx';
import { said } from './said.ts';

const LISTED = 500;

/** What was not read, each with its reason: nobody should take silence for a good result. */
export function UnreadView({ site }: { site: Site }) {
  const { site: words, language } = useWords();
  const { own } = said(language);
  const { failed } = site;
  const lines = leftOutLines(site, own);
  return (
    <div class="stack">
      {lines.length === 0 && failed.length === 0 && <p>{words.results.noneUnread}</p>}
      <ul class="site-met">
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {failed.length > 0 && (
        <div class="wide">
          <table class="table">
            <caption>{words.going.failed(failed.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.results.address}</th>
                <th scope="col">{words.results.why}</th>
              </tr>
            </thead>
            <tbody>
              {failed.slice(0, LISTED).map(({ address, problem }) => (
                <tr key={address}>
                  <th scope="row">
                    <AddressLink address={address} text={pathOf(address)} />
                  </th>
                  <td>
                    <bdi>{problem}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {failed.length > LISTED && <p>{words.results.more(failed.length - LISTED)}</p>}
    </div>
  );
}
