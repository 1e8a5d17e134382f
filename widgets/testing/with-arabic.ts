import '../all.ts';
import { translations as feedback } from '../feedback/strings.ts';
import { translations as timeline } from '../timeline/strings.ts';
import { translations as youSaid } from '../you-said/strings.ts';
import * as arabic from './arabic.ts';

feedback.ar = arabic.feedback;
timeline.ar = arabic.timeline;
youSaid.ar = arabic.youSaid;
