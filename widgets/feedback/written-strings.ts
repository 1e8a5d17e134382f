/** What a written form says beside: how to answer, and whom it asks. */
export const strings = {
  limit: { one: 'At most {count} word', other: 'At most {count} words' },
  choose: 'Choose all that fit.',
  views: { agree: 'Agree', disagree: 'Disagree', unsure: 'Not sure' },
  aboutYou: 'About you (optional)',
} as const;
