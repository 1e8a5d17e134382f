import { open } from 'node:fs/promises';

/**
 * The address that a saved page came from, as browsers ("saved from url=…") and SingleFile write it into the file.
 * @returns nothing when the file does not say
 */
export async function savedFrom(path: string): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    const address =
      /<!-- saved from url=\(\d+\)(https?:\/\/[^\s<>"]+) -->/.exec(head)?.[1] ??
      /Page saved with SingleFile\s+url: (https?:\/\/[^\s<>"]+)/.exec(head)?.[1];
    return address && URL.canParse(address) ? address : undefined;
  } finally {
    await file.close();
  }
}
