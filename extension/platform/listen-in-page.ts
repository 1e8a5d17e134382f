import { browser } from 'wxt/browser';
import { type Answer, PORT_NAME } from '../page/protocol.ts';

/**
 * Answers what the panel asks over its port, inside the audited page. Without an extension around (the command line
 * brings the same file into a page) there is nobody to listen to, and nothing happens.
 * When the panel closes, its audit and its mark end.
 */
export function listenInPage(answer: (message: unknown, tell: (answer: Answer) => void) => Promise<void>): void {
  const runtime = (browser as typeof browser | undefined)?.runtime;
  runtime?.onConnect?.addListener((port) => {
    if (port.name !== PORT_NAME) return;
    let open = true;
    const tell = (said: Answer) => {
      if (open) port.postMessage(said);
    };
    port.onMessage.addListener((message: unknown) => void answer(message, tell));
    port.onDisconnect.addListener(() => {
      open = false;
      void answer({ type: 'cancel' }, tell);
      void answer({ type: 'clear' }, tell);
    });
  });
}
