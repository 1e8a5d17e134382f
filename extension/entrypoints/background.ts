import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnPress } from '../platform/toolbar.ts';

export default defineBackground(openPanelOnPress);
