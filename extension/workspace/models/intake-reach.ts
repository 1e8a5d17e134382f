import type { IntakeAccess } from '@porchlight/core/intake-client/intake';

/** How the workspace reaches an intake that staff name. The extension gives one, and so do tests. */
export interface IntakeReach {
  /**
   * Asks the browser's leave to speak to this one address. Call it straight from a click.
   * @returns whether it was given
   */
  allow(address: string): Promise<boolean>;
  fetch: IntakeAccess['fetch'];
}
