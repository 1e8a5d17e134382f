/**
 * The little that the demo's pages may leave to the server: dates that never go stale, and parts they share.
 *
 * - `{{date:+21d}}` is 21 days after today, `{{date:-2w}}` two weeks before. `@tue` moves on to the next Tuesday
 *   (today counts). Then, each after a colon, a form (`long` unless told; see `forms`) and a language (`en` unless
 *   told): `{{date:+3w@tue:day:es}}`.
 * - `{{part:footer}}` is the file `_parts/footer.html` of the site; parts may hold dates, not parts.
 *
 * Nothing else is filled in, and nothing that a visitor sends ever reaches a template.
 */
const DATE = /\{\{date:([+-]\d{1,4})([dw])(?:@(sun|mon|tue|wed|thu|fri|sat))?(?::([a-z]+))?(?::(ar|en|es|vi))?\}\}/g;
const PART = /\{\{part:([a-z]+(?:-[a-z]+)*)\}\}/g;
const DAY = 86_400_000;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const forms = {
  /** Tuesday, September 15, 2026 */
  long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  /** September 15, 2026 */
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  /** September 15: the year left out, as the board page does and should not */
  undated: { month: 'long', day: 'numeric' },
  /** Sep 15 */
  short: { month: 'short', day: 'numeric' },
  /** Sep, for a calendar leaf */
  month: { month: 'short' },
  /** 15, for a calendar leaf */
  number: { day: 'numeric' },
  /** 2026 */
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Fills in dates and parts.
 * @param today the day that offsets count from, `YYYY-MM-DD`
 * @param part gives the text of a part, or undefined when there is none of that name
 * @throws Error that names what stands between braces and is neither a date nor a part
 */
export function fillTemplate(text: string, today: string, part: (name: string) => string | undefined): string {
  const whole = text.replace(PART, (placeholder, name: string) => part(name) ?? placeholder);
  const filled = whole.replace(DATE, (placeholder, count: string, unit: string, weekday, form, language) => {
    const day = dayFrom(today, Number(count) * (unit === 'w' ? 7 : 1), weekday);
    return written(day, form ?? 'long', language ?? 'en') ?? placeholder;
  });
  const unknown = /\{\{.{0,60}/.exec(filled)?.[0];
  if (unknown) throw new Error(`The template says "${unknown}", which is neither a date nor a part.`);
  return filled;
}

/** The day so many days after another, moved on to a weekday when one is named; both `YYYY-MM-DD`. */
function dayFrom(today: string, days: number, weekday: string | undefined): string {
  let time = Date.parse(`${today}T00:00:00Z`) + days * DAY;
  if (weekday) time += ((weekdays.indexOf(weekday) - new Date(time).getUTCDay() + 7) % 7) * DAY;
  return new Date(time).toISOString().slice(0, 10);
}

function written(day: string, form: string, language: string): string | undefined {
  if (form === 'iso') return day;
  if (form === 'ics') return day.replaceAll('-', '');
  if (!isForm(form)) return undefined;
  return new Intl.DateTimeFormat(language, { ...forms[form], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function isForm(form: string): form is keyof typeof forms {
  return Object.hasOwn(forms, form);
}
