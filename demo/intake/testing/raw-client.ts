import { connect } from 'node:net';

/** What a server sent back on a connection of its own. */
export interface RawAnswer {
  /** 0 when it closed without any answer. */
  status: number;
  /** How many bytes the client got rid of. */
  sent: number;
  milliseconds: number;
}

/**
 * Sends bytes as no browser would, and waits until the server closes or has answered.
 * @param chunks the whole request, head and body; it is read on only as fast as the server takes it
 */
export async function sendRaw(port: number, chunks: AsyncIterable<Uint8Array | string>): Promise<RawAnswer> {
  const start = performance.now();
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  let closed = false;
  const ended = new Promise<void>((done) => {
    socket.on('data', (data) => {
      heard += data.toString('latin1');
      done();
    });
    socket.on('error', () => done());
    socket.on('close', () => {
      closed = true;
      done();
    });
  });
  let sent = 0;
  const sending = (async () => {
    for await (const chunk of chunks) {
      if (closed || heard !== '') return;
      sent += chunk.length;
      if (!socket.write(chunk)) {
        await Promise.race([new Promise((drained) => socket.once('drain', drained)), ended]);
      }
    }
  })();
  await ended;
  socket.destroy();
  await sending;
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0),
    sent,
    milliseconds: performance.now() - start,
  };
}
