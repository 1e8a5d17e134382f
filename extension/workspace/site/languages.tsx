import { languageCoverage } from '@porchlight/core/site/coverage';
import { keyTopics } from '@porchlight/core/site/key-pages';
import type { Site } from '@porchlight/core/site/site';
import { languageName } from '@porchlight/core/text/language-name';
import { useWords } from '../words.ts';
import { AddressLink } from './page-link.tsx';
import { said } from './said.ts';

/** Which of the families' languages reach which of the pages that families look for. */
export function LanguagesView({ site }: { site: Site }) {
  const { language } = useWords();
  const { say, own } = said(language);
  const rows = languageCoverage(site);
  return (
    <div class="stack">
      <p>{own.languageLead}</p>
      {rows.length === 0 ? (
        <p>{own.noLanguages}</p>
      ) : (
        <div class="wide">
          <table class="table">
            <caption>{own.language}</caption>
            <thead>
              <tr>
                <th scope="col">{say.familyLanguages}</th>
                {keyTopics.map((topic) => (
                  <th key={topic} scope="col">
                    {own.topic[topic]}
                  </th>
                ))}
                <th scope="col">{own.pagesDeclared}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ language: spoken, cells, pages }) => (
                <tr key={spoken.tag}>
                  <th scope="row">{languageName(spoken.tag, language)}</th>
                  {keyTopics.map((topic) => {
                    const { level, address } = cells[topic];
                    return (
                      <td key={topic} class={`site-level site-level-${level}`}>
                        {address ? <AddressLink address={address} text={own.level[level]} /> : own.level[level]}
                      </td>
                    );
                  })}
                  <td>{pages}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
