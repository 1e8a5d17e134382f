import { define } from '../shared/define.ts';
import { PorchlightTimeline } from './timeline.ts';

declare global {
  interface HTMLElementTagNameMap {
    'porchlight-timeline': PorchlightTimeline;
  }
}

define('porchlight-timeline', PorchlightTimeline);
