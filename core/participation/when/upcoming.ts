const ahead = /\b(upcoming|coming up|next meetings?|future meetings?|pr[oó]xim[ao]s?|pr[oó]xima reuni[oó]n)\b/i;
const behind = /\b(recent(ly)?|past|previous|archived?|reciente(s|mente)?|pasad[ao]s?|anteriores)\b/i;
/** Of several, some may lie behind. */
const next = /\bnext (?:[\w-]+ ){0,3}(?:meeting|session|hearing)\b|\bpr[oó]xima (?:reuni[oó]n|junta|sesi[oó]n)\b/i;

/** Whether words lead to the one meeting that is next. */
export function saysNext(words: string): boolean {
  return next.test(words) && !behind.test(words);
}

/** Whether a heading says that what follows still lies ahead. "Upcoming and recent agendas" does not. */
export function saysUpcoming(heading: string): boolean {
  return ahead.test(heading) && !behind.test(heading);
}
