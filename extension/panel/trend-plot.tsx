import { type Lens, lenses } from '@porchlight/core/model/lens';

const WIDTH = 320;
const HEIGHT = 130;
const EDGE = 12;
/** Told apart by dash and by mark as well as by colour. */
const looks: Record<Lens, { dash: string; mark: (x: number, y: number) => string }> = {
  accessibility: { dash: '', mark: (x, y) => `M${x - 4} ${y - 4}h8v8h-8z` },
  language: { dash: '7 4', mark: (x, y) => `M${x} ${y - 5}l5 9h-10z` },
  participation: { dash: '2 4', mark: (x, y) => `M${x} ${y - 5}l5 5-5 5-5-5z` },
};

/** How many fixes were found each time, lens by lens, as lines to see; a table beside says the same, so it is not read out. */
export function TrendPlot({ times, names }: { times: readonly Record<Lens, number>[]; names: Record<Lens, string> }) {
  const most = Math.max(1, ...times.flatMap((time) => lenses.map((lens) => time[lens])));
  const x = (index: number) =>
    times.length === 1 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (times.length - 1);
  const y = (fixes: number) => HEIGHT - EDGE - (fixes * (HEIGHT - 2 * EDGE)) / most;
  return (
    <>
      <svg class="trend-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="trend-ground" d={`M0 ${y(0)}H${WIDTH}M0 ${y(most)}H${WIDTH}`} />
        {lenses.map((lens) => {
          const points = times.map((time, index) => [x(index), y(time[lens])] as const);
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
            {names[lens]}
          </li>
        ))}
      </ul>
    </>
  );
}
