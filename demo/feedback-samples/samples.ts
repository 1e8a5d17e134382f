import { receiptOf } from '@porchlight/core/model/intake';
import { makeDice } from '../../widgets/testing/dice.ts';
import type { Bank, SampleTheme } from './bank.ts';
import { english, letter } from './english.ts';
import { arabic, chinese, vietnamese } from './others.ts';
import { spanish } from './spanish.ts';

/** One comment, and what its writer meant. */
export interface Sample {
  text: string;
  language: keyof typeof banks;
  school: string;
  role: 'family' | 'student' | 'staff' | 'neighbor';
  themes: SampleTheme[];
  /** Days after September 1, 2026. */
  day: number;
}

const banks = { en: english, es: spanish, vi: vietnamese, zh: chinese, ar: arabic };
const amounts: Record<keyof typeof banks, number> = { en: 330, es: 150, vi: 45, zh: 40, ar: 35 };
const schools = ['Orchard Elementary', 'Riverbend Elementary', 'Lincoln Middle', 'Hill High'];
const leads: Record<keyof typeof banks, string[]> = {
  en: [
    'Honestly:',
    'Two kids here.',
    'Grandmother of three.',
    'I will be short.',
    'First year for us.',
    'Please read this.',
    'Same as last year:',
    'Speaking for my wife too.',
    'My older one says so as well.',
    'We love this school, but.',
    'Ninth year in the district.',
    'From a foster parent.',
    'I teach here and have a child here.',
    'Not the first time I say it.',
    'What I would change:',
    'You asked, so:',
  ],
  es: [
    'La verdad,',
    'Tengo tres hijos aquí.',
    'Soy la abuela.',
    'Con todo respeto:',
    'Lo mismo que el año pasado.',
    'Hablo por varias mamás.',
    'Es mi primer año.',
    'Ya lo dije antes.',
    'Lo que yo cambiaría:',
  ],
  vi: ['Kính gửi nhà trường,', 'Tôi có hai cháu.', 'Xin nói thật:', 'Năm nào cũng vậy.'],
  zh: ['老实说，', '我們有兩個孩子。', '希望你们能看到。', '謝謝你們問我們。'],
  ar: ['بصراحة،', 'عندي ثلاثة أولاد.', 'شكرا لأنكم سألتم.', 'هذه سنتنا الأولى.'],
};
/** What comes up more often where: a theme that all share, some that only few know of. */
const emphasis: Partial<Record<SampleTheme, Record<string, number>>> = {
  decisions: { en: 2, es: 2, 'Orchard Elementary': 2.5 },
  'language-access': { es: 4, vi: 4, zh: 4, ar: 4, en: 0.6 },
  schedule: { es: 2, vi: 2, zh: 2, ar: 2, en: 1.3 },
  belonging: { ar: 3, es: 1.5, en: 0.8 },
  transport: { 'Orchard Elementary': 2, 'Hill High': 0.4, en: 1.4, es: 1.4, vi: 1.4, zh: 1.4, ar: 1.4 },
  'no-theme': { en: 1.6, es: 1 },
  'dress-code': { 'Lincoln Middle': 3, en: 0.8, es: 0.8, vi: 0.3, zh: 0.3, ar: 0.3 },
};

export function samples(): Sample[] {
  const roll = makeDice(2026);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(roll() * items.length)] as Item;
  const seen = new Set<string>();
  const made = (Object.keys(amounts) as (keyof typeof banks)[]).flatMap((language) =>
    Array.from({ length: amounts[language] }, (): Sample => {
      const bank = banks[language];
      for (;;) {
        const school = pick(schools);
        const themes = [themeFor(bank, language, school, roll())];
        if (roll() < 0.3 && themes[0] !== 'no-theme') themes.push(themeFor(bank, language, school, roll()));
        const parts = [...new Set(themes)].map((theme) => pick(bank[theme]));
        if (roll() < 0.55 || seen.has(parts.join(' '))) parts.unshift(pick(leads[language]));
        const text = parts.join(language === 'zh' ? '' : ' ');
        if (seen.has(text)) continue;
        seen.add(text);
        const role = roll() < 0.82 ? 'family' : pick(['student', 'staff', 'neighbor'] as const);
        const named = [...new Set(themes)].filter((theme) => theme !== 'no-theme' || themes.length === 1);
        return { text, language, school, role, themes: named, day: Math.floor(roll() * 60) };
      }
    }),
  );
  // A campaign: one letter, many senders, each with a few words of their own before or after.
  const own = [
    '',
    'Thank you.',
    'A neighbor.',
    'Mother of two at Orchard.',
    'Please.',
    'I walked there myself in 1988.',
  ];
  const english = made.filter(({ language, role }) => language === 'en' && role === 'family');
  for (let at = 0; at < 22; at++) {
    const sample = english[at * 9];
    if (!sample) continue;
    sample.text = at % 3 === 0 ? letter : `${letter} ${own[at % own.length]}`.trim();
    sample.themes = ['decisions'];
    sample.school = 'Orchard Elementary';
  }
  return made
    .map((sample) => ({ sample, place: roll() }))
    .sort((one, other) => one.place - other.place)
    .map(({ sample }) => sample);
}

function themeFor(bank: Bank, language: string, school: string, roll: number): SampleTheme {
  const weights = (Object.keys(bank) as SampleTheme[]).map((theme) => {
    const more = emphasis[theme];
    return { theme, weight: (more?.[language] ?? 1) * (more?.[school] ?? 1) };
  });
  let left = roll * weights.reduce((sum, { weight }) => sum + weight, 0);
  for (const { theme, weight } of weights) {
    left -= weight;
    if (left < 0) return theme;
  }
  return 'no-theme';
}

/** The three imports of the journey, and the labels for the benchmark. */
export function makeSamples(): { samples: Sample[]; files: Record<string, string> } {
  const all = samples();
  const survey = all.slice(0, 380);
  const intake = all.slice(380, 520);
  const notes = all.slice(520);
  return {
    samples: all,
    files: {
      'survey.csv': csv([
        ['Timestamp', 'What should the district know?', 'School', 'I am', 'Email Address'],
        ...survey.map(({ text, school, role, day }, at) => [
          `${dayOf(day).replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1')} 18:${String(at % 60).padStart(2, '0')}:00`,
          text,
          school,
          roleNames[role],
          at % 5 === 0 ? `person${at}@example.org` : '',
        ]),
      ]),
      'intake.jsonl': intake.map((sample, at) => `${JSON.stringify(submission(sample, at))}\n`).join(''),
      'notes.txt': notesOf(notes),
      'labels.csv': csv([
        ['text', 'language', 'group', 'themes'],
        ...all.map(({ text, language, school, themes }) => [text, language, school, themes.join('; ')]),
      ]),
    },
  };
}

const roleNames = { family: 'Parent or guardian', student: 'Student', staff: 'Staff', neighbor: 'Neighbor' };

function submission({ text, language, role, day, school }: Sample, at: number) {
  const id = `${(0x5a000000 + at * 7919).toString(16)}-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const receivedAt = `${dayOf(day)}T17:${String(at % 60).padStart(2, '0')}:00.000Z`;
  return {
    schema: 'porchlight-stored-submission/1',
    receipt: receiptOf(id),
    receivedAt,
    flags: [],
    submission: {
      schema: 'porchlight-submission/1',
      id,
      form: 'plan-2027',
      sentAt: receivedAt,
      language,
      answers: [
        { id: 'know', question: 'What should we know?', text },
        { id: 'school', question: 'Which school?', text: school },
      ],
      role,
    },
  };
}

function notesOf(samples: Sample[]): string {
  const meetings = [
    'Parents at St. Brigid church, October 6',
    'Family night at Riverbend, October 14',
    'Cards from the barber shop on Alder',
  ];
  const size = Math.ceil(samples.length / meetings.length);
  return meetings
    .map((meeting, at) =>
      [
        `# ${meeting}`,
        '',
        ...samples
          .slice(at * size, (at + 1) * size)
          .map(({ text, school, role }) => `- ${text} [School: ${school}; I am: ${roleNames[role]}]`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);
}

function csv(rows: string[][]): string {
  return rows
    .map(
      (row) => `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`,
    )
    .join('');
}
