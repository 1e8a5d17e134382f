import { browser } from 'wxt/browser';
import type { IntakeReach } from '../workspace/models/intake-reach.ts';

/** Reaches an intake that staff named, once the browser has asked them for that one address. */
export const intakeReach: IntakeReach = {
  // No `async`: the browser takes the question only straight from the click.
  allow(address) {
    const origin = originOf(address);
    return origin
      ? browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false)
      : Promise.resolve(false);
  },
  fetch: (address, init) => fetch(address, init),
};

/** What a pattern can hold of an address: no port, since patterns match every one. */
function originOf(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : undefined;
  } catch {
    return undefined;
  }
}
