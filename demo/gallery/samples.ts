import { feed } from '@porchlight/widgets/testing/feed';
import { everyKind, form } from '@porchlight/widgets/testing/form';
import { hostileFeed } from '@porchlight/widgets/testing/hostile';

/** A state of a widget to begin with. */
export interface Sample {
  tag: string;
  name: string;
  attributes: string;
  data?: object;
}

const now = 'now="2026-11-20"';
const endpoint = 'endpoint="/submissions"';
const many = {
  ...feed,
  timeline: Array.from({ length: 500 }, (_, index) => ({
    id: `date-${index}`,
    title: { en: `Meeting ${index + 1}`, es: `Reunión ${index + 1}` },
    start: new Date(Date.UTC(2026, 10, 1 + index)).toISOString().slice(0, 10),
    topic: { en: index % 2 ? 'Budget' : 'Buses', es: index % 2 ? 'Presupuesto' : 'Autobuses' },
    help: { interpretation: index % 3 ? ['es'] : ['es', 'hmn'] },
  })),
};

const feedStates = (tag: string, attributes: string): Sample[] => [
  { tag, name: 'Filled', attributes, data: feed },
  { tag, name: 'Nothing in the feed', attributes, data: { ...feed, timeline: [], responses: [] } },
  { tag, name: 'The feed is missing', attributes: `src="./no-such-feed.json" ${attributes}` },
  { tag, name: 'The feed is malformed', attributes, data: { schema: 'porchlight-feed/2' } },
  { tag, name: 'A feed that means harm', attributes, data: hostileFeed },
  { tag, name: 'No feed at all: what stands in the tag', attributes },
];

export const samples: Sample[] = [
  {
    tag: 'porchlight-feedback',
    name: 'One question',
    attributes: `${endpoint} form="front-page" question="What is one thing we should change?" languages="en es vi ar"`,
  },
  { tag: 'porchlight-feedback', name: 'A form in several languages', attributes: endpoint, data: form },
  { tag: 'porchlight-feedback', name: 'Every kind of question', attributes: endpoint, data: everyKind },
  {
    tag: 'porchlight-feedback',
    name: 'A form for students',
    attributes: endpoint,
    data: { ...everyKind, audience: 'students' },
  },
  {
    tag: 'porchlight-feedback',
    name: 'Did we hear you right?',
    attributes: endpoint,
    data: {
      schema: 'porchlight-form/1',
      id: 'heard-right',
      title: 'Did we hear you right?',
      askReply: false,
      questions: feed.responses?.map(({ id, heard }) => ({ id, ask: heard, kind: 'view' })) ?? [],
    },
  },
  { tag: 'porchlight-feedback', name: 'How was this for you?', attributes: `${endpoint} preset="experience"` },
  {
    tag: 'porchlight-feedback',
    name: 'The server fails: kept on this device',
    attributes: 'endpoint="./no-such-intake" question="What should we know?"',
  },
  {
    tag: 'porchlight-feedback',
    name: 'Nothing kept on this device',
    attributes: 'endpoint="./no-such-intake" keep="off" question="What should we know?"',
  },
  { tag: 'porchlight-feedback', name: 'By e-mail', attributes: 'endpoint="mailto:families@cedarvalley.example"' },
  { tag: 'porchlight-feedback', name: 'No endpoint: what stands in the tag', attributes: '' },
  ...feedStates('porchlight-timeline', now),
  { tag: 'porchlight-timeline', name: 'Nothing to do today', attributes: 'now="2026-11-27"', data: feed },
  { tag: 'porchlight-timeline', name: '500 dates', attributes: `${now} calendar="./feed.ics"`, data: many },
  ...feedStates('porchlight-you-said', ''),
];
