/**
 * Gives the page its turn. By message, not by timer: browsers hold the timers of a page in the background back to one
 * a second, and an audit would take minutes as soon as staff look at another tab.
 */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
