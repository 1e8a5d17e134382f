import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '@porchlight/core/model/read-error';
import { pageKey } from '@porchlight/core/site/address';
import { type BeginLine, SiteLine } from '@porchlight/core/site/site-line';
import type { Journal, Visited } from '../../site/journal.ts';

/** The file of a run's folder that everything else is made from. */
export const JOURNAL = 'pages.jsonl';

interface Place {
  at: number;
  length: number;
}

/**
 * The lines of a run on the disk. In memory are only the keys of pages and where their lines stand, about 150 bytes a
 * page. A last line that a crash tore off is cut away: its page is read again.
 */
export class FileJournal implements Journal {
  readonly #file: FileHandle;
  readonly #pages = new Map<string, Place>();
  readonly #links = new Map<string, Place>();
  readonly begin: BeginLine;
  #end: Place | undefined;
  #size: number;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle, begin: BeginLine, size: number) {
    this.#file = file;
    this.begin = begin;
    this.#size = size;
  }

  /** Begins a run in an empty folder. */
  static async create(folder: string, begin: BeginLine): Promise<FileJournal> {
    await mkdir(folder, { recursive: true });
    const file = await open(join(folder, JOURNAL), 'wx+');
    const journal = new FileJournal(file, begin, 0);
    await journal.#write(begin);
    return journal;
  }

  /**
   * Opens the journal of a run that was begun.
   * @throws ReadError when it is none, Error of the file system when there is none
   */
  static async open(folder: string): Promise<FileJournal> {
    const path = join(folder, JOURNAL);
    const file = await open(path, 'r+');
    let journal: FileJournal | undefined;
    let at = 0;
    let number = 0;
    for await (const bytes of linesOf(file)) {
      number++;
      const line = readJson(SiteLine, bytes.toString('utf8'), `Line ${number} of ${path}`);
      if (!journal) {
        if (line.kind !== 'begin') throw new Error(`${path} is not the journal of a run: it does not begin as one.`);
        journal = new FileJournal(file, line, 0);
      } else journal.#index(line, { at, length: bytes.length });
      at += bytes.length + 1;
    }
    if (!journal) throw new Error(`${path} is empty: begin anew in another folder.`);
    journal.#size = at;
    await file.truncate(at);
    return journal;
  }

  has(address: string): boolean {
    return this.#pages.has(pageKey(address));
  }

  get pages(): number {
    return this.#pages.size;
  }

  hasTried(address: string): boolean {
    return this.#links.has(address);
  }

  async lineOf(address: string): Promise<Visited | undefined> {
    const place = this.#pages.get(pageKey(address));
    return place && ((await this.#read(place)) as Visited);
  }

  append(line: Exclude<SiteLine, BeginLine>): Promise<void> {
    const written = this.#turn.then(() => this.#write(line));
    this.#turn = written.catch(() => undefined);
    return written;
  }

  async *lines(): AsyncGenerator<SiteLine> {
    for (const places of [this.#pages, this.#links]) {
      for (const key of [...places.keys()].sort()) {
        const place = places.get(key);
        if (place) yield await this.#read(place);
      }
    }
    if (this.#end) yield await this.#read(this.#end);
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#file.sync();
    await this.#file.close();
  }

  async #write(line: SiteLine): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    const at = this.#size;
    for (let done = 0; done < bytes.length; ) {
      done += (await this.#file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
    }
    this.#size += bytes.length;
    this.#index(line, { at, length: bytes.length - 1 });
  }

  async #read({ at, length }: Place): Promise<SiteLine> {
    const bytes = Buffer.alloc(length);
    await this.#file.read(bytes, 0, length, at);
    return JSON.parse(bytes.toString('utf8')) as SiteLine;
  }

  #index(line: SiteLine, place: Place): void {
    if (line.kind === 'end') this.#end = place;
    else if (line.kind === 'link') this.#links.set(line.address, place);
    else if (line.kind !== 'begin') this.#pages.set(pageKey(line.address), place);
  }
}

const NEWLINE = 0x0a;

/** Whole lines, without their ends; what follows the last line end is left out. */
async function* linesOf(file: FileHandle): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  const chunk = Buffer.alloc(1 << 20);
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const text: Buffer = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let from = 0;
    for (let end = text.indexOf(NEWLINE, from); end >= 0; end = text.indexOf(NEWLINE, from)) {
      yield text.subarray(from, end);
      from = end + 1;
    }
    rest = text.subarray(from);
  }
}
