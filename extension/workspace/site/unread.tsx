import { pathOf } from '@porchlight/core/site/html/telling';
import type { Site } from '@porchlight/core/site/site';
import { useWords } from '../words.ts';
import { AddressLink } from './page-link.tsx';
import { said } from './said.ts';

const LISTED = 500;

/** What was not read, each with its reason: nobody should take silence for a good result. */
export function UnreadView({ site }: { site: Site }) {
  const { site: words, language } = useWords();
  const { own } = said(language);
  const { failed, leftOut: left, settings } = site;
  const lines = left
    ? [
        left.beyondLimit > 0 && own.beyond(left.beyondLimit, settings.mostPages),
        left.forbidden > 0 && own.forbidden(left.forbidden),
        left.documents > 0 && own.documents(left.documents),
        ...left.endless.slice(0, 20).map(({ kind, count }) => own.endless(count, kind)),
      ].filter((line) => line !== false)
    : [own.unfinished];
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
