import { lenses } from '@porchlight/core/model/lens';
import type { KeptAudit } from '@porchlight/core/storage/tables/audits';
import { Icon } from './icons.tsx';
import { lensIcons } from './lens-icons.ts';
import { TrendPlot } from './trend-plot.tsx';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** How many fixes each audit found, lens by lens: lines to see, and the table that they are drawn from. */
export function Trend(props: {
  audits: readonly KeptAudit[];
  /** When the audit that is shown was. */
  shown: string | undefined;
  open(audit: KeptAudit): void;
}) {
  const { audits, shown, open } = props;
  const words = useWords();
  return (
    <figure class="trend">
      <figcaption>
        <h3>{words.history.trend}</h3>
        <p class="soft small">{words.history.trendHint}</p>
      </figcaption>
      <TrendPlot times={[...audits].reverse().map(fixesOf)} names={namesOf(words)} />
      <table class="trend-table small">
        <thead>
          <tr>
            <th scope="col">{words.history.when}</th>
            {lenses.map((lens) => (
              <th key={lens} scope="col">
                <Icon name={lensIcons[lens]} />
                <span class="heard">{words.lens[lens].name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {audits.map((audit) => (
            <tr key={audit.id}>
              <th scope="row">
                {audit.at === shown ? (
                  <b>
                    {moment(audit.at, words.language)} <span class="soft">{words.history.now}</span>
                  </b>
                ) : (
                  <button type="button" class="as-link" onClick={() => open(audit)}>
                    {moment(audit.at, words.language)}
                  </button>
                )}
                {audit.from === 'imported' && <span class="soft block">{words.history.imported}</span>}
              </th>
              {lenses.map((lens) => (
                <td key={lens}>{audit.lenses[lens].fixes}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const fixesOf = ({ lenses: { accessibility, language, participation } }: KeptAudit) => ({
  accessibility: accessibility.fixes,
  language: language.fixes,
  participation: participation.fixes,
});

const namesOf = ({ lens: { accessibility, language, participation } }: ReturnType<typeof useWords>) => ({
  accessibility: accessibility.name,
  language: language.name,
  participation: participation.name,
});
