import type { Fetched, FetchVersion } from '@porchlight/core/translations/read-versions';

/** Characters kept; what was asked for longest ago goes first. */
const MOST = 40_000_000;

/**
 * Versions in other languages that pages of a run share: hundreds of pages lead to the same `/es`, which is asked for
 * once.
 */
export class VersionCache {
  readonly #kept = new Map<string, { fetched: Promise<Fetched>; size: number }>();
  #size = 0;

  /** Asks the cache first. What did not come in time, or is of another site, the next page asks for itself. */
  through(fetchVersion: FetchVersion): FetchVersion {
    return (address, signal) => {
      const before = this.#kept.get(address);
      if (before) {
        this.#kept.delete(address);
        this.#kept.set(address, before);
        return before.fetched;
      }
      const kept = { fetched: fetchVersion(address, signal), size: address.length };
      this.#kept.set(address, kept);
      this.#size += kept.size;
      void kept.fetched.then((fetched) => this.#settle(address, kept, fetched));
      return kept.fetched;
    };
  }

  #settle(address: string, kept: { size: number }, fetched: Fetched): void {
    if ('unread' in fetched && ['no-answer', 'other-site'].includes(fetched.unread)) this.#drop(address);
    else if ('html' in fetched && this.#kept.has(address)) {
      kept.size += fetched.html.length;
      this.#size += fetched.html.length;
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= MOST) return;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    this.#size -= this.#kept.get(address)?.size ?? 0;
    this.#kept.delete(address);
  }
}
