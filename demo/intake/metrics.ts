/** Upper bounds of the classes of duration, seconds. */
const bounds = [0.005, 0.025, 0.1, 0.5, 2.5, 10];

/** Counts what happens, for Prometheus. Labels are names of our own: nothing that a client wrote. */
export class Metrics {
  readonly #counts = new Map<string, number>();
  readonly #seconds = new Map<string, { classes: number[]; sum: number; count: number }>();

  /** Adds to a counter, for example `intake_refused_total` with `{code: 'origin'}`. */
  count(name: string, labels: Record<string, string> = {}, by = 1): void {
    const key = `${name}${written(labels)}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** Notes how long a request took. */
  took(route: string, seconds: number): void {
    const of = this.#seconds.get(route) ?? { classes: bounds.map(() => 0), sum: 0, count: 0 };
    bounds.forEach((bound, index) => {
      if (seconds <= bound) of.classes[index] = (of.classes[index] ?? 0) + 1;
    });
    of.sum += seconds;
    of.count += 1;
    this.#seconds.set(route, of);
  }

  /** @param gauges values as they are at this moment */
  text(gauges: Record<string, number>): string {
    const lines: string[] = [];
    const names = [...new Set([...this.#counts.keys()].map((key) => key.replace(/\{.*/, '')))].sort();
    for (const name of names) {
      lines.push(`# TYPE ${name} counter`);
      for (const [key, value] of this.#counts) if (key.replace(/\{.*/, '') === name) lines.push(`${key} ${value}`);
    }
    for (const [name, value] of Object.entries(gauges)) lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
    lines.push('# TYPE intake_request_seconds histogram');
    for (const [route, { classes, sum, count }] of this.#seconds) {
      bounds.forEach((bound, index) => {
        lines.push(`intake_request_seconds_bucket${written({ route, le: String(bound) })} ${classes[index] ?? 0}`);
      });
      lines.push(`intake_request_seconds_bucket${written({ route, le: '+Inf' })} ${count}`);
      lines.push(`intake_request_seconds_sum${written({ route })} ${sum}`);
      lines.push(`intake_request_seconds_count${written({ route })} ${count}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function written(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
