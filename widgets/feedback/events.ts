import type { Submission } from '@porchlight/core/model/submission';

/** Before a submission is sent. `preventDefault()` stops the sending; everything stays in the form. */
export type PorchlightSubmitEvent = Event & { readonly submission: Submission };

/** After a submission has arrived, or was saved on the device to be sent later. */
export type PorchlightSentEvent = Event & {
  readonly submission: Submission;
  /** The number on the family's receipt. */
  readonly reference: string;
};
