import { warn } from './warn.ts';

/** The version of Porchlight that a widget came with; read when two copies of it meet on one page. */
interface Widget extends CustomElementConstructor {
  version: string;
}

/**
 * Registers a widget, once. A page may load it twice, or two versions of it: the first stays, and a webmaster is
 * told when they differ.
 */
export function define(tag: string, widget: Widget): void {
  const first = customElements.get(tag) as Widget | undefined;
  if (!first) customElements.define(tag, widget);
  else if (first.version !== widget.version) warn(tag, 'version', first.version);
}
