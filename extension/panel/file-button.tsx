import { TakeFile } from './take-file.tsx';

/** Choosing a file, and handing on its text. */
export function FileButton({ text, accept, take }: { text: string; accept: string; take(text: string): void }) {
  return <TakeFile text={text} accept={accept} take={async (file) => take(await file.text())} />;
}
