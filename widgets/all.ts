// Styles first: together they squeeze better.
import './shared/styles.ts';
import './feedback/styles.ts';
import './timeline/styles.ts';
import './you-said/styles.ts';
import './shared/strings.ts';
import './feedback/strings.ts';
import './timeline/strings.ts';
import './you-said/strings.ts';
import './feedback/define.ts';
import './timeline/define.ts';
import './you-said/define.ts';
import './shared/find-plain.ts';
