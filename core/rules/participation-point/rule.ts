import type { ParticipationPoint } from '../../model/participation-point.ts';
import { findBySelector } from '../../page/selector.ts';
import { coming, momentOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { isGathering } from '../../participation/kinds.ts';
import { pageTopic, topicOf } from '../../participation/page-topic.ts';
import { isRecord } from '../../participation/record.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'only-past' | 'record' | 'not-found' | 'no-time' | 'no-place';

export default rule<Message>({
  id: 'participation-point',
  lens: 'participation',
  impact: 'serious',
  title: 'A family sees the next chance to take part: when, and where or how',
  why: 'A parent who works two jobs plans weeks ahead. When the page shows only what is over, or a day without a time and a place, that parent is not in the room.',
  sources: [{ name: 'Process and Protest, practice 2 Transparency: everyone can see when and how to take part' }],
  practices: ['pp-2', 'pp-2.1a', 'pp-2.1c'],
  fixedBy: 'editor',
  messages: {
    'only-past': {
      problem: 'Every date to take part that this page names is over or cancelled ({count}); the last was {last:day}.',
      fix: 'Add the next date with its time and place, or say when the next one will be announced and how to hear of it. The timeline widget keeps past and coming dates apart by itself.',
    },
    record: {
      problem: 'This page keeps a record of what is over, up to {last:day}, and names no date ahead.',
      fix: 'Say at its top where the next dates stand, with a link: families come here by search too. Beside what is over, link the minutes or say what came of it.',
    },
    'not-found': {
      problem: 'No date to take part was found on this page.',
      fix: 'Say when the next meeting, hearing or survey is, with day, year, time and place. If the dates stand in a document or another site, put at least the next one here as text.',
    },
    'no-time': {
      problem: 'The page names {day:day} but no time was found beside it.',
      fix: 'Write the time beside the day: "Tuesday, 15 September 2026, 6:00 p.m."',
    },
    'no-place': {
      problem: 'The page names a meeting on {day:day}, but no place and no way to join from afar was found beside it.',
      fix: 'Write the street address or the room, and the link or telephone number to join from afar.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const topic = pageTopic(page);
    if (topic !== 'board' && topic !== 'engagement') {
      return { applicable: false, because: topicOf(page).because };
    }
    const points = page.derive(findPoints).filter(momentOf);
    const ahead = coming(points, page.asOf);
    if (points.length === 0) {
      return {
        applicable: true,
        examined: 0,
        findings: [{ outcome: 'review', message: 'not-found', element: page.document.documentElement }],
      };
    }
    const element = (selector: string) => findBySelector(page.document, selector) ?? page.document.documentElement;
    if (ahead.length === 0) {
      const isOver = (point: ParticipationPoint) => (momentOf(point) ?? '').slice(0, 10) < page.asOf;
      const over = points.some(isOver) ? points.filter(isOver) : points;
      const last = over.reduce((one, other) => ((momentOf(other) ?? '') > (momentOf(one) ?? '') ? other : one));
      const day = momentOf(last)?.slice(0, 10) ?? '';
      const finding: RuleFinding<Message> = isRecord(page, over)
        ? { outcome: 'review', message: 'record', element: element(last.selector), data: { last: day } }
        : {
            outcome: 'fail',
            message: 'only-past',
            element: element(last.selector),
            data: { count: points.length, last: day },
          };
      return { applicable: true, examined: points.length, findings: [finding] };
    }
    const findings: RuleFinding<Message>[] = [];
    for (const { kind, start, allDay, place, address, remote, selector } of ahead) {
      if (!start || !isGathering(kind)) continue;
      const day = start.slice(0, 10);
      if (allDay) findings.push({ outcome: 'review', message: 'no-time', element: element(selector), data: { day } });
      if (!place && !address && !remote) {
        findings.push({ outcome: 'review', message: 'no-place', element: element(selector), data: { day } });
      }
    }
    return { applicable: true, examined: points.length, findings };
  },
  es,
});
