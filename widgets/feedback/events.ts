import type { Submission } from '@porchlight/core/model/submission';

/** Before a submission is sent. `preventDefault()` stops the sending; everything stays in the form. */
export class PorchlightSubmitEvent extends Event {
  readonly submission: Submission;

  constructor(submission: Submission) {
    super('porchlight-submit', { bubbles: true, composed: true, cancelable: true });
    this.submission = submission;
  }
}

/** After a submission has arrived. */
export class PorchlightSentEvent extends Event {
  readonly submission: Submission;
  /** The number on the family's receipt. */
  readonly reference: string;

  constructor(submission: Submission, reference: string) {
    super('porchlight-sent', { bubbles: true, composed: true });
    this.submission = submission;
    this.reference = reference;
  }
}
