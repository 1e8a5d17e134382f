import { useWords } from '../words.ts';
import { percent } from './numbers.ts';

export interface ShareBar {
  name: string;
  share: number;
  low?: number | undefined;
  high?: number | undefined;
}

const WIDTH = 300;
const ROW = 26;

/**
 * Shares as bars with their interval as a line, to be seen; the table beside says the same in words, so the plot itself
 * is not read out.
 */
export function SharesPlot({ bars, caption }: { bars: readonly ShareBar[]; caption: string }) {
  const { language } = useWords();
  const most = Math.max(0.1, ...bars.map(({ share, high }) => high ?? share));
  const x = (share: number) => (share / most) * WIDTH;
  return (
    <figure class="plot" aria-hidden="true">
      <figcaption class="soft small">{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDTH + 4} ${bars.length * ROW}`} aria-hidden="true" focusable="false">
        {bars.map(({ name, share, low, high }, at) => (
          <g key={name} transform={`translate(2 ${at * ROW})`}>
            <rect class="plot-bar" y="4" height={ROW - 10} width={Math.max(1, x(share))} rx="2" />
            {low !== undefined && high !== undefined && (
              <path
                class="plot-range"
                d={`M${x(low)} ${ROW / 2 - 1}H${x(high)}M${x(low)} ${ROW / 2 - 5}v8M${x(high)} ${ROW / 2 - 5}v8`}
              />
            )}
          </g>
        ))}
      </svg>
      <p class="plot-scale soft small">
        <span>{percent(0, language)}</span> <span>{percent(most, language)}</span>
      </p>
    </figure>
  );
}
