import { type Lens, lenses } from '@porchlight/core/model/lens';
import type { KeptAudit } from '@porchlight/core/storage/tables/audits';
import { Icon } from './icons.tsx';
import { lensIcons } from './lens-icons.ts';
import { moment } from './when.ts';
import { useWords } from './words.ts';

const WIDTH = 320;
const HEIGHT = 130;
const EDGE = 12;
/** Told apart by dash and by mark as well as by colour. */
const looks: Record<Lens, { dash: string; mark: (x: number, y: number) => string }> = {
  accessibility: { dash: '', mark: (x, y) => `M${x - 4} ${y - 4}h8v8h-8z` },
  language: { dash: '7 4', mark: (x, y) => `M${x} ${y - 5}l5 9h-10z` },
  participation: { dash: '2 4', mark: (x, y) => `M${x} ${y - 5}l5 5-5 5-5-5z` },
};

/** How many fixes each audit found, lens by lens: lines to see, and the table that they are drawn from. */
export function Trend(props: {
  audits: readonly KeptAudit[];
  /** When the audit that is shown was. */
  shown: string | undefined;
  open(audit: KeptAudit): void;
}) {
  const { audits, shown, open } = props;
  const words = useWords();
  const inTime = [...audits].reverse();
  const most = Math.max(1, ...inTime.flatMap((audit) => lenses.map((lens) => audit.lenses[lens].fixes)));
  const x = (index: number) =>
    inTime.length === 1 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (inTime.length - 1);
  const y = (fixes: number) => HEIGHT - EDGE - (fixes * (HEIGHT - 2 * EDGE)) / most;
  return (
    <figure class="trend">
      <figcaption>
        <h3>{words.history.trend}</h3>
        <p class="soft small">{words.history.trendHint}</p>
      </figcaption>
      <svg class="trend-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="trend-ground" d={`M0 ${y(0)}H${WIDTH}M0 ${y(most)}H${WIDTH}`} />
        {lenses.map((lens) => {
          const points = inTime.map((audit, index) => [x(index), y(audit.lenses[lens].fixes)] as const);
          return (
            <g key={lens} class={`trend-${lens}`}>
              <path
                class="trend-line"
                stroke-dasharray={looks[lens].dash}
                d={`M${points.map((each) => each.join(' ')).join('L')}`}
              />
              <path class="trend-marks" d={points.map((each) => looks[lens].mark(...each)).join('')} />
            </g>
          );
        })}
        <text class="trend-text" x="2" y={y(most) - 3}>
          {most}
        </text>
      </svg>
      <ul class="trend-key small" aria-hidden="true">
        {lenses.map((lens) => (
          <li key={lens} class={`trend-${lens}`}>
            <svg viewBox="0 0 28 12" class="trend-sample" aria-hidden="true" focusable="false">
              <path class="trend-line" stroke-dasharray={looks[lens].dash} d="M0 6h28" />
              <path class="trend-marks" d={looks[lens].mark(14, 6)} />
            </svg>
            {words.lens[lens].name}
          </li>
        ))}
      </ul>
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
