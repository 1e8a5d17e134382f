import { define } from '../shared/define.ts';
import { PorchlightYouSaid } from './you-said.ts';

declare global {
  interface HTMLElementTagNameMap {
    'porchlight-you-said': PorchlightYouSaid;
  }
}

define('porchlight-you-said', PorchlightYouSaid);
