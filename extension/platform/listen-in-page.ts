import { browser } from 'wxt/browser';
import { type Answer, PORT_NAME } from '../page/protocol.ts';

/**
 * Answers what the panel asks over its port, inside the audited page. Without an extension around (the command line
 * brings the same file into a page) there is nobody to listen to, and nothing happens.
 * When the panel closes or the page is left, the audit and the mark end.
 */
export function listenInPage(answer: (message: unknown, tell: (answer: Answer) => void) => Promise<void>): void {
  const runtime = (browser as typeof browser | undefined)?.runtime;
  let latest: unknown;
  runtime?.onConnect?.addListener((port) => {
    if (port.name !== PORT_NAME) return;
    latest = port;
    const closed = new AbortController();
    const tell = (said: Answer) => {
      if (!closed.signal.aborted) port.postMessage(said);
    };
    const close = () => {
      closed.abort();
      // A line that a newer one has replaced may close late: the audit is no longer its own.
      if (latest !== port) return;
      void answer({ type: 'cancel' }, tell);
      void answer({ type: 'clear' }, tell);
    };
    port.onMessage.addListener((message: unknown) => void answer(message, tell));
    port.onDisconnect.addListener(close);
    // Firefox keeps the port of a page that it keeps for going back to, and the panel would talk to a sleeping page.
    addEventListener(
      'pagehide',
      () => {
        close();
        port.disconnect();
      },
      { signal: closed.signal },
    );
  });
}
