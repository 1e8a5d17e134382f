const ahead = /\b(upcoming|coming up|next meetings?|future meetings?|pr[oó]xim[ao]s?|pr[oó]xima reuni[oó]n)\b/i;
const behind = /\b(recent(ly)?|past|previous|archived?|reciente(s|mente)?|pasad[ao]s?|anteriores)\b/i;

/** Whether a heading says that what follows still lies ahead. "Upcoming and recent agendas" does not. */
export function saysUpcoming(heading: string): boolean {
  return ahead.test(heading) && !behind.test(heading);
}
