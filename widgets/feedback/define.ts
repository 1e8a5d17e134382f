import { define } from '../shared/define.ts';
import type { PorchlightSentEvent, PorchlightSubmitEvent } from './events.ts';
import { PorchlightFeedback } from './feedback.ts';

declare global {
  interface HTMLElementTagNameMap {
    'porchlight-feedback': PorchlightFeedback;
  }
  interface GlobalEventHandlersEventMap {
    'porchlight-submit': PorchlightSubmitEvent;
    'porchlight-kept': PorchlightSentEvent;
    'porchlight-sent': PorchlightSentEvent;
  }
}

define('porchlight-feedback', PorchlightFeedback);
