/** What every widget says. English; the other languages are in `languages/`. */
export const strings = {
  retry: 'Try again',
  next: 'What comes next',
  why: 'Why',
} as const;
