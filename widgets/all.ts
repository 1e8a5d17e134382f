import './feedback/define.ts';
import './timeline/define.ts';
import './you-said/define.ts';
import './shared/find-plain.ts';
