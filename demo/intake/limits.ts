import { createHmac, randomBytes } from 'node:crypto';

/** Counts events per key within a window of time, in bounded memory. */
export class Counter {
  readonly #window: number;
  readonly #keys: number;
  #now: Map<string, number> = new Map();
  #before: Map<string, number> = new Map();
  #turn = 0;

  /**
   * @param window milliseconds
   * @param keys at most so many keys are told apart; further ones are counted together
   */
  constructor(window: number, keys = 20_000) {
    this.#window = window;
    this.#keys = keys;
  }

  /**
   * Counts one event.
   * @param now milliseconds
   * @returns how many there were within the last window, this one included; the window slides, so a burst at its
   *   edge is not allowed twice
   */
  add(key: string, now: number): number {
    this.#turnTo(now);
    const name = this.#now.has(key) || this.#now.size < this.#keys ? key : '';
    this.#now.set(name, (this.#now.get(name) ?? 0) + 1);
    return this.#count(name, now);
  }

  /** How many there were, without counting one. */
  count(key: string, now: number): number {
    this.#turnTo(now);
    return this.#count(key, now);
  }

  #count(key: string, now: number): number {
    const left = 1 - (now % this.#window) / this.#window;
    return (this.#now.get(key) ?? 0) + Math.floor((this.#before.get(key) ?? 0) * left);
  }

  #turnTo(now: number): void {
    const turn = Math.floor(now / this.#window);
    if (turn === this.#turn) return;
    this.#before = turn === this.#turn + 1 ? this.#now : new Map();
    this.#now = new Map();
    this.#turn = turn;
  }
}

/**
 * Turns a network address into a name for "the same place, today": a keyed hash whose key is made in memory, is never
 * written down and changes every day. Nobody can tell the address from it, nor know the place again tomorrow.
 */
export class Places {
  #key = randomBytes(32);
  #day = 0;

  /** @param now milliseconds since 1970 */
  nameOf(address: string, now: number): string {
    const day = Math.floor(now / 86_400_000);
    if (day !== this.#day) {
      this.#key = randomBytes(32);
      this.#day = day;
    }
    return createHmac('sha256', this.#key).update(network(address)).digest('base64url').slice(0, 16);
  }
}

/** An IPv6 customer has a whole /64 at hand: that is one place. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('%', 1)[0]?.toLowerCase().split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill('0'), ...last].slice(0, 4).join(':');
}
