/** How a text file is written; spreadsheet programs still write all four. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads a file once to find how it is written: by its first bytes, else UTF-8 when all of it is, else Windows-1252.
 * @param seen told how many bytes have been read
 */
export async function encodingOf(file: Blob, seen?: (bytes: number) => void): Promise<Encoding> {
  const [first = 0, second = 0] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    let bytes = 0;
    for await (const chunk of chunksOf(file)) {
      decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      seen?.(bytes);
    }
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file piece by piece, without the mark at its beginning. Memory holds one piece. */
export async function* textOf(file: Blob, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(file)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  // Not `for await` over the stream: not every browser can.
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
