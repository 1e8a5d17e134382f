import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from './strings.en.ts';
import type { Strings } from './strings.ts';

/** The language of everything below. */
export const Words = createContext<Strings>(english);

export function useWords(): Strings {
  return useContext(Words);
}
