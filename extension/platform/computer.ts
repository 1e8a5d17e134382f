import type { Computer, OutFile } from '../models/computer.ts';

/** This computer, as far as a page of an extension may use it. */
export const computer: Computer = {
  save,
  now: () => new Date(),
  async usage() {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, limit: quota };
  },
};

/** Gives a file to the browser's downloads; the browser asks where to, or puts it where it always does. */
function save({ name, type, parts }: OutFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
