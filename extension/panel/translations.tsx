import { emptyProfile } from '@porchlight/core/model/profile';
import type { Report } from '@porchlight/core/model/report';
import { rowInWords, translationWords } from '@porchlight/core/translations/words';
import { useWords } from './words.ts';

/** By language of the profile: is the page there in it, and how much of it. Nothing where nobody looked. */
export function Translations({ report }: { report: Report }) {
  const { language } = useWords();
  const rows = report.translations;
  if (!rows) return null;
  const words = translationWords(language);
  const { languages } = report.profile ?? emptyProfile;
  return (
    <div class="translations">
      <h3 class="section-subtitle" id="translations">
        {words.title}
      </h3>
      <p class="soft small">{rows.length === 0 ? words.none : languages.length > 0 ? words.judged : words.assumed}</p>
      {rows.length > 0 && (
        <table class="translations-table" aria-labelledby="translations">
          <thead>
            <tr>
              <th scope="col">{words.columns.language}</th>
              <th scope="col">{words.columns.level}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { name, share, level, details } = rowInWords(row, language);
              return (
                <tr key={row.language}>
                  <th scope="row">
                    {name} {share && <span class="translations-share">{share}</span>}
                  </th>
                  <td>
                    <span class="translations-level" data-level={row.level}>
                      {level}
                    </span>
                    {details.map((detail) => (
                      <p key={detail} class="small" dir="auto">
                        {detail}
                      </p>
                    ))}
                    {row.address && (
                      <p class="small">
                        <a href={row.address} target="_blank" rel="noreferrer">
                          <bdi dir="ltr">{row.address}</bdi>
                        </a>
                      </p>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
