import type { PanelModel } from '../models/panel-model.ts';
import type { OnPageStrings } from './strings/on-page.ts';
import type { Strings } from './strings.ts';

/**
 * Keys of the panel, each with Alt and Shift: letters alone would stand in the way of speech input (WCAG 2.1.4).
 * By the key's place, since Alt makes other letters on a Mac.
 */
export const shortcuts: { code: string; keys: string; does: Exclude<keyof OnPageStrings['shortcuts'], 'open'> }[] = [
  { code: 'KeyA', keys: 'Alt+Shift+A', does: 'audit' },
  { code: 'KeyN', keys: 'Alt+Shift+N', does: 'next' },
  { code: 'KeyB', keys: 'Alt+Shift+B', does: 'previous' },
  { code: 'KeyX', keys: 'Alt+Shift+X', does: 'unmark' },
];

/** What the manifest gives to the toolbar button; listed beside the others. */
export const OPEN_KEYS = 'Alt+Shift+P';

/** Does what a shortcut stands for; every other key is left alone. */
export function onShortcut(event: KeyboardEvent, model: PanelModel, words: Strings): void {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
  const does = shortcuts.find(({ code }) => code === event.code)?.does;
  if (!does) return;
  event.preventDefault();
  if (does === 'audit') void model.audit.audit();
  else if (does === 'unmark') model.place.leave();
  else model.place.walk(does === 'next' ? 1 : -1, words.place.label);
}
