/**
 * Tells the page of something. Every event bubbles, out of shadow trees too, and can be cancelled.
 * @param told becomes the event's properties
 * @returns false when the page said no
 */
export function tell(host: Element, type: string, told: object): boolean {
  return host.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), told));
}
