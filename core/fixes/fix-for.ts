import { pointsFeed } from '../export/points-feed.ts';
import { Feed } from '../model/feed.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { feedbackTag } from './feedback-tag.ts';
import { fixWords } from './fix-words.ts';
import { timelineTag } from './timeline-tag.ts';
import { youSaidTag } from './you-said-tag.ts';

/** A ready answer to a finding: HTML to paste, with what the page already says filled in. */
export interface Fix {
  /** Which finding it answers. */
  readonly ruleId: string;
  readonly message: string;
  readonly widget: 'timeline' | 'feedback' | 'you-said';
  /** What the person who pastes it should look at first. */
  readonly note: string;
  readonly html: string;
}

const MAX_ENTRIES = 12;
const widgetOf: Record<string, Fix['widget']> = {
  'participation-point': 'timeline',
  'upcoming-list': 'timeline',
  'remote-option': 'timeline',
  'agenda-ahead': 'timeline',
  'help-offer': 'timeline',
  'interpretation-offer': 'timeline',
  'page-freshness': 'timeline',
  'printable-version': 'timeline',
  'survey-closing-day': 'timeline',
  'ways-in': 'feedback',
  'feedback-channel': 'feedback',
  'comment-deadline': 'feedback',
  'decision-maker': 'feedback',
  'contact-person': 'feedback',
  'process-feedback': 'feedback',
  'hard-subject': 'feedback',
  'committee-joining': 'feedback',
  'family-role': 'feedback',
  'reporting-back': 'you-said',
};

/** The fix of one finding, made of the points of its report; undefined where no widget answers the finding. */
export function fixFor(finding: Finding, report: Report): Fix | undefined {
  const widget = widgetOf[finding.ruleId];
  if (!widget) return undefined;
  const words = fixWords[report.tool.language];
  const { ruleId, message } = finding;
  const made = { ruleId, message, widget };
  if (widget === 'feedback') {
    const endpoint = report.profile?.endpoint;
    const note = endpoint ? words.sendsNote.replace('{endpoint}', () => endpoint) : words.feedbackNote;
    return { ...made, note, html: feedback(finding, report) };
  }
  if (widget === 'you-said') return { ...made, note: words.youSaidNote, html: youSaidTag(answers(report)) };
  const feed = comingFeed(report);
  const note = feed.timeline.length > 0 ? words.timelineNote : words.emptyNote;
  return { ...made, note, html: timelineTag(feed) };
}

/** The fixes of a report, one for each rule and message that has one. */
export function fixesFor(report: Report): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const finding of report.findings) {
    const key = `${finding.ruleId} ${finding.message}`;
    const fix = fixes.has(key) ? undefined : fixFor(finding, report);
    if (fix) fixes.set(key, fix);
  }
  return [...fixes.values()];
}

function comingFeed(report: Report): Feed {
  const { asOf } = report.page;
  const ahead = report.participation.filter((point) => (point.start ?? point.deadline ?? asOf).slice(0, 10) >= asOf);
  const feed = pointsFeed(ahead, { ...settings(report), asOf });
  return { ...feed, timeline: feed.timeline.slice(0, MAX_ENTRIES) };
}

function feedback({ ruleId, data }: Finding, report: Report): string {
  const words = fixWords[report.tool.language];
  const found = report.participation.find(({ contact }) => contact.email || contact.phone)?.contact;
  const contact = { ...found, ...report.profile?.contact };
  const subject = String(data.subject ?? data.name ?? report.page.title);
  const question =
    ruleId === 'process-feedback'
      ? words.processQuestion
      : words.question.replace('{subject}', () => subject.slice(0, 80));
  const { languages } = settings(report);
  return feedbackTag({ asks: { question, languages }, contact, lead: words.lead, endpoint: report.profile?.endpoint });
}

function answers(report: Report): Feed {
  const words = fixWords[report.tool.language];
  return Feed.parse({
    schema: 'porchlight-feed/1',
    ...settings(report),
    responses: [{ id: 'answer-1', heard: words.heard, did: words.did, why: words.reason, date: report.page.asOf }],
  });
}

function settings({ profile, page }: Report): { district: string; languages: string[]; timeZone: string } {
  const tags = profile?.languages.map(({ tag }) => tag) ?? [];
  return {
    district: profile?.district || page.title.slice(0, 200),
    languages: tags.includes('en') ? tags : ['en', ...tags],
    timeZone: profile?.timeZone ?? 'America/New_York',
  };
}
