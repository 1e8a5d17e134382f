import type { Standing } from '@porchlight/core/engagement/ratings';
import { raterKinds, ratingStages } from '@porchlight/core/model/engagement';
import { useWords } from '../words.ts';

/** How many see a competency at which stage, by who rates. Counts, never a mean of everybody. */
export function Standings({ standing }: { standing: Standing }) {
  const { reflect: words } = useWords();
  const kinds = raterKinds.filter((kind) => ratingStages.some((stage) => standing.counts[stage][kind]));
  const { latest } = standing;
  return (
    <>
      <div class="wide">
        <table class="table numbers standings">
          <caption class="heard">{words.rate.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rate.by}</th>
              {ratingStages.map((stage) => (
                <th scope="col" key={stage}>
                  {words.rate.stages[stage]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.rate.raters[kind]}</th>
                {ratingStages.map((stage) => (
                  <td key={stage}>{standing.counts[stage][kind] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {latest?.evidence && (
        <p class="small" dir="auto">
          <strong>{words.rate.evidence}</strong> {latest.evidence}
        </p>
      )}
      {latest?.next && (
        <p class="small" dir="auto">
          <strong>{words.rate.next}:</strong> {latest.next}
        </p>
      )}
    </>
  );
}
