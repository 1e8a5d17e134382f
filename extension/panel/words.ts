import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from './strings.ts';

/** The language of everything below. */
export const Words = createContext<Strings | undefined>(undefined);

/** @throws Error outside of `Words.Provider` */
export function useWords(): Strings {
  const words = useContext(Words);
  if (!words) throw new Error('Nothing here says which language to speak: put Words.Provider around it.');
  return words;
}
