import { ceiDomains } from './cei-domains.ts';
import { ceiFrame } from './cei-frame.ts';
import { ceiReflection } from './cei-reflection.ts';
import { gsp } from './gsp.ts';
import { njsba } from './njsba.ts';
import { pp } from './pp.ts';
import type { Practice } from './practice.ts';
import { sis } from './sis.ts';

/** Ids are the source's short name and its own numbering where it has one. They never change. */
export const practices = { ...gsp, ...pp, ...sis, ...njsba, ...ceiFrame, ...ceiDomains, ...ceiReflection };

export type PracticeId = keyof typeof practices;

/** All practices with their ids, in the order of their sources. */
export const allPractices = Object.entries(practices).map(([id, practice]) => ({
  id: id as PracticeId,
  ...(practice as Practice),
}));
