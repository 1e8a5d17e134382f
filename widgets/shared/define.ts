/** The version of Porchlight that a widget came with; read when two copies of it meet on one page. */
interface Widget extends CustomElementConstructor {
  version: string;
}

/**
 * Registers a widget, once. A page may load it twice, or two versions of it: the first stays, and a webmaster is
 * told when they differ.
 */
export function define(tag: string, widget: Widget): void {
  const there = customElements.get(tag);
  const first: unknown = there && Reflect.get(there, 'version');
  if (!there) customElements.define(tag, widget);
  else if (first !== widget.version) {
    console.warn(`${tag}: this page loads version ${widget.version} too, but ${first} came first and stays.`);
  }
}
