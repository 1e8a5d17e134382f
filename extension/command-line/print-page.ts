import { type FixGroup, groupFindings, tally } from '@porchlight/core/export/group';
import { isWholePage } from '@porchlight/core/export/place';
import { strings as exportStrings } from '@porchlight/core/export/strings';
import { topicWords } from '@porchlight/core/export/topic-words';
import { span } from '@porchlight/core/export/when';
import type { Target } from '@porchlight/core/model/finding';
import { lenses } from '@porchlight/core/model/lens';
import type { ParticipationPoint } from '@porchlight/core/model/participation-point';
import type { Report } from '@porchlight/core/model/report';
import { rowInWords, translationWords } from '@porchlight/core/translations/words';
import { strings } from './strings.ts';
import { harmless, type Paper, paragraph, tint, toneOf } from './terminal.ts';

/** Places and points named one by one; the HTML and JSON reports have the rest. */
const PLACES = 3;
const POINTS = 5;

/** One report in plain language, for a terminal. */
export function printPage(report: Report, paper: Paper): string {
  const { language } = report.tool;
  const say = exportStrings(language);
  const groups = groupFindings(report.findings);
  const { fixes, places, reviews, byImpact } = tally(groups);
  const lead = [
    fixes === 0 ? say.foundNothing : say.found(fixes, places),
    byImpact.critical > 0 ? say.blocking(byImpact.critical) : '',
    reviews > 0 ? say.toReview(reviews) : '',
  ];
  return [
    `${tint(paper, '─'.repeat(paper.width), 'quiet')}\n`,
    paragraph(paper, report.page.title.trim() || say.untitled, { tone: 'title' }),
    paragraph(paper, report.page.url, { tone: 'quiet' }),
    '\n',
    paragraph(paper, lead.filter(Boolean).join(' ')),
    ...lenses.map((lens) => section(report, lens, groups, paper)),
    points(report, paper),
    unseen(report, paper),
    '\n',
  ].join('');
}

function section(report: Report, lens: (typeof lenses)[number], groups: readonly FixGroup[], paper: Paper): string {
  const say = exportStrings(report.tool.language);
  const here = groups.filter((group) => group.lens === lens);
  const { fixes, places, reviews } = tally(here);
  const { passed, errors } = report.lenses[lens];
  const { topic } = report.page;
  const facts = [
    fixes + reviews + passed + errors === 0 ? say.nothingToJudge : say.lensFixes(fixes, places),
    reviews > 0 ? say.looks(reviews) : '',
    passed > 0 ? say.lensMet(passed) : '',
    errors > 0 ? say.lensErrors(errors) : '',
  ];
  return [
    '\n',
    paragraph(paper, `${say.lens[lens]}: ${say.question[lens]}`, { tone: 'title' }),
    paragraph(paper, facts.filter(Boolean).join(' · '), {
      tone: fixes > 0 ? 'fail' : reviews + errors > 0 ? 'review' : passed > 0 ? 'good' : 'quiet',
    }),
    lens === 'participation' && topic
      ? paragraph(paper, `${say.readAs} ${topicWords(topic, say)}.`, { tone: 'quiet' })
      : '',
    ...here.map((group) => fix(report, group, paper)),
    lens === 'language' ? translations(report, paper) : '',
  ].join('');
}

function translations({ translations: rows = [], tool }: Report, paper: Paper): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => {
    const { name, share, level, details } = rowInWords(row, tool.language);
    return paragraph(paper, `${name}${share && ` (${share})`}: ${[`${level}.`, ...details].join(' ')}`, {
      first: '  - ',
    });
  });
  return [
    '\n',
    paragraph(paper, translationWords(tool.language).title, { first: '  ', tone: 'strong' }),
    ...lines,
  ].join('');
}

function fix({ tool }: Report, group: FixGroup, paper: Paper): string {
  const own = strings(tool.language);
  const say = exportStrings(tool.language);
  const isReview = group.outcome === 'review';
  const label = isReview ? say.needsPerson : say.impact[group.impact];
  const count = say.places(group.findings.length);
  const shown = group.findings.slice(0, PLACES).map(({ target }) => spot(target, say.wholePage));
  const more = group.findings.length - shown.length;
  const where = [...new Set(shown)].join('; ') + (more > 0 ? `; ${own.also(more)}` : '');
  const line = (name: string, text: string) => paragraph(paper, `${name}: ${text}`, { first: '    ' });
  return [
    '\n',
    paragraph(paper, group.problem, { first: isReview ? '  ? ' : '  • ', tone: 'strong' }),
    paragraph(paper, `${label} · ${count} · ${say.fixedBy[group.fixedBy]}`, {
      first: '    ',
      tone: isReview ? 'review' : toneOf(group.impact),
    }),
    line(say.who, group.why),
    line(isReview ? own.look : own.fix, group.fix),
    line(say.where, where),
  ].join('');
}

function spot(target: Target, wholePage: string): string {
  if (isWholePage(target)) return wholePage;
  const words = harmless(target.text);
  return words ? `“${short(words)}”` : short(harmless(target.html));
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function points({ participation, tool }: Report, paper: Paper): string {
  const say = exportStrings(tool.language);
  const own = strings(tool.language);
  if (participation.length === 0) return '';
  const open = participation.filter(({ status }) => !['past', 'cancelled', 'closed'].includes(status ?? ''));
  const named = [...open].sort((one, other) => (one.start ?? '~').localeCompare(other.start ?? '~')).slice(0, POINTS);
  const more = participation.length - named.length;
  const line = (point: ParticipationPoint) => {
    const when = point.start ? ` · ${span(point.start, point.end, tool.language)}` : '';
    return paragraph(paper, `${point.title || say.kind[point.kind]} (${say.kind[point.kind]})${when}`, {
      first: '  - ',
    });
  };
  return [
    '\n',
    paragraph(paper, say.participation, { tone: 'title' }),
    ...named.map(line),
    more > 0
      ? paragraph(paper, named.length > 0 ? own.morePoints(more) : own.pastPoints(more), { first: '  ', tone: 'quiet' })
      : '',
  ].join('');
}

function unseen({ couldNotCheck, tool }: Report, paper: Paper): string {
  if (couldNotCheck.length === 0) return '';
  const say = exportStrings(tool.language);
  return [
    '\n',
    paragraph(paper, say.couldNotCheck, { tone: 'title' }),
    ...couldNotCheck.map(({ what, why }) => paragraph(paper, `${what}. ${why}`, { first: '  - ', tone: 'quiet' })),
  ].join('');
}
