import './feedback/define.ts';
import './timeline/define.ts';
import './you-said/define.ts';
