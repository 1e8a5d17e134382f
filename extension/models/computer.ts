/** A file to be kept by staff. */
export interface OutFile {
  name: string;
  /** Media type, for example `text/html`. */
  type: string;
  /** Put together in this order. */
  parts: readonly string[];
}

/** How much of the disk the browser gives to Porchlight, in bytes. */
export interface Usage {
  used: number;
  limit: number;
}

/** What models need of this computer. The extension gives one, and so do tests. */
export interface Computer {
  save(file: OutFile): void;
  /** Undefined where the browser does not tell. */
  usage(): Promise<Usage | undefined>;
  now(): Date;
}
