import { pageKey } from './address.ts';

/** One part of several into which a site is split. `index` runs from 1 to `of`. */
export interface Shard {
  index: number;
  of: number;
}

/** Whether a page belongs to a part. Decided by its address alone: every machine comes to the same answer. */
export function isInShard(address: string, shard: Shard | undefined): boolean {
  return shard === undefined || hash(pageKey(address)) % shard.of === shard.index - 1;
}

/** FNV-1a over UTF-16 units, stirred at its end so that the last bits are as good as the first. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
