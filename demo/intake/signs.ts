import type { IntakeSettings, SubmissionFlag } from '@porchlight/core/model/intake';
import { proofBits } from '@porchlight/core/model/proof';
import type { Submission } from '@porchlight/core/model/submission';

/** What is known of how a submission came. */
export interface Arrival {
  /** The page's origin; undefined when none was named. */
  origin: string | undefined;
  /** How many came from the same place within an hour, this one included. */
  fromPlace: number;
}

/** What a person should know before trusting a submission. Nothing is ever dropped for it. */
export async function flagsOf(
  submission: Submission,
  arrival: Arrival,
  settings: IntakeSettings,
): Promise<SubmissionFlag[]> {
  const { signs } = submission;
  const flags: SubmissionFlag[] = [];
  if (signs?.trap) flags.push('trap');
  if (signs && signs.seconds < settings.fastSeconds) flags.push('fast');
  if (settings.proofBits > 0) {
    const bits = signs?.proof === undefined ? 0 : await proofBits(submission.id, signs.proof);
    if (bits < settings.proofBits) flags.push('no-proof');
  }
  if (settings.forms.length > 0 && !settings.forms.some(({ id }) => id === submission.form)) flags.push('unknown-form');
  if (arrival.origin === undefined) flags.push('no-origin');
  if (arrival.fromPlace > settings.limits.placeFlag) flags.push('many-from-one-place');
  return flags;
}
