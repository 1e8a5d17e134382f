/** The rate is that of the last so many pages: what was an hour ago says nothing of now. */
const WINDOW = 60;

/** Makes what counts pages a minute: called at each page, it gives the rate by then; 0 while there is none. */
export function makeRate(now: () => number = Date.now): () => number {
  const times: number[] = [now()];
  return () => {
    times.push(now());
    if (times.length > WINDOW) times.shift();
    const minutes = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 60_000;
    return minutes > 0 ? (times.length - 1) / minutes : 0;
  };
}
