/** Every word that the cards say by themselves. */
export const strings = {
  loading: 'Looking up the answers…',
  failed: 'The newest answers cannot be read just now.',
  empty: 'No answers are published yet.',
  heard: 'You said',
  voices: { one: '{count} person said this', other: '{count} people said this' },
  groups: 'Heard from',
  /** What stands over the answer, by how far it has come; `done` when nothing is said of it. */
  did: { done: 'We did', 'under-way': 'We are doing', planned: 'We will do', 'not-done': 'We decided' },
  status: { done: 'Done', 'under-way': 'Under way', planned: 'Planned', 'not-done': 'Not done' },
  whoDecided: 'Who decided',
  otherViews: 'Others said',
  answered: 'Answered {day}',
} as const;
