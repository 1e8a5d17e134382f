import { part } from './lazy.ts';
import type * as Warnings from './warnings.ts';

/**
 * Tells a webmaster, in the console, that something is not as it should be.
 * @param who the tag of the widget
 * @param details what is known of it: an error, a number
 */
export function warn(who: string, what: keyof typeof Warnings.warnings, ...details: unknown[]): void {
  part<typeof Warnings>('warnings').then(
    ({ warnings }) => console.warn(`${who}: ${warnings[what]}`, ...details),
    () => console.warn(who, what, ...details),
  );
}
