import type { PracticeSource } from './sources.ts';

interface Practice {
  source: PracticeSource;
  /** Our paraphrase, never a quotation. */
  practice: string;
}

/** Ids are the source's short name and its own numbering where it has one. */
export const practices = {
  'gsp-f3c': {
    source: 'gsp',
    practice: 'Take away what keeps people from coming: care for children, a meal, a way to get there.',
  },
  'gsp-f3d': { source: 'gsp', practice: 'Give survey results back to the people who answered.' },
  'gsp-p4b': {
    source: 'gsp',
    practice: 'Show how decisions are made and how the public can hold deciders to account.',
  },
  'pp-1.3a': { source: 'pp', practice: 'Make events and materials usable by everybody.' },
  'pp-1.3b': { source: 'pp', practice: 'Give out information before the decision, in time to read it.' },
  'pp-1.6': { source: 'pp', practice: 'Seat families who are seldom heard in standing committees.' },
  'pp-1.5': { source: 'pp', practice: 'Offer more than one way to take part.' },
  'pp-2': { source: 'pp', practice: 'Let everybody see easily when and how to take part, and that it matters.' },
  'pp-2.1a': { source: 'pp', practice: 'Keep an up-to-date timeline of engagement online.' },
  'pp-2.1b': { source: 'pp', practice: 'Put the timeline on paper where people meet.' },
  'pp-2.2': { source: 'pp', practice: 'Talk openly about the hardest subjects.' },
  'pp-3.1': { source: 'pp', practice: 'Give engagement people and money of its own.' },
  'pp-3.5': { source: 'pp', practice: 'Ask people how the engagement itself went.' },
  'pp-2.1c': { source: 'pp', practice: 'Mark clearly where in the timeline the community can act.' },
  'pp-2.3a': { source: 'pp', practice: 'Tell people what was heard.' },
  'pp-2.3b': { source: 'pp', practice: 'Tell people how what they said was used.' },
  'pp-2.3c': { source: 'pp', practice: 'Tell people the reasons for what was decided.' },
  'cei-3.6': { source: 'cei', practice: 'Open several ways to plan together, online and in person.' },
  'cei-4.3': { source: 'cei', practice: 'Give families access in the languages they speak.' },
  'cei-1.1': { source: 'cei', practice: 'Be a district where every family feels expected and welcome.' },
} as const satisfies Record<string, Practice>;

export type PracticeId = keyof typeof practices;
