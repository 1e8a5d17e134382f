const WIDTH = 160;
const HEIGHT = 18;

/** A share as a bar with its interval as a line, to be seen; the words beside it say the same, so it is not read out. */
export function ShareBar({
  share,
  low,
  high,
  most,
}: {
  share: number;
  low?: number | undefined;
  high?: number | undefined;
  most: number;
}) {
  const x = (value: number) => 2 + (value / Math.max(most, 0.01)) * (WIDTH - 4);
  return (
    <svg class="share" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect class="share-bar" x="2" y="3" height={HEIGHT - 6} width={Math.max(1, x(share) - 2)} rx="2" />
      {low !== undefined && high !== undefined && high > low && (
        <path class="share-range" d={`M${x(low)} ${HEIGHT / 2}H${x(high)}M${x(low)} 4.5v9M${x(high)} 4.5v9`} />
      )}
    </svg>
  );
}
