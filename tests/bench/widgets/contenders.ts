/** One page to measure. */
export interface Contender {
  name: string;
  /** What is bundled into `<name>.js`; none for our own built files. */
  code?: string;
  /** A folder of the package that is served as it is, under the name. */
  copy?: string;
  page: string;
  /** What can be used once it is there. */
  shows: string;
}

export const packages = [
  'survey-core@2.5.38',
  'survey-js-ui@2.5.38',
  '@formio/js@5.6.0',
  '@knight-lab/timelinejs@3.9.11',
  'vis-timeline@8.5.4',
  'vis-data',
  'preact',
];

const module = (name: string) => `<script type="module" src="/${name}.js"></script>`;
const form =
  '<porchlight-feedback endpoint="/x" question="What should we change?" languages="en es"><p>Call us.</p></porchlight-feedback>';
const timeline = '<porchlight-timeline src="/feed.json" now="2026-11-20"><p>Call us.</p></porchlight-timeline>';

export const contenders: Contender[] = [
  { name: 'blank', page: '<main><h1>Take part</h1></main>', shows: 'h1' },
  { name: 'our-form', page: `${module('porchlight-feedback')}${form}`, shows: 'porchlight-feedback textarea' },
  {
    name: 'our-form-in-spanish',
    page: `${module('porchlight-feedback')}<div lang="es">${form}</div>`,
    shows: 'porchlight-feedback textarea',
  },
  {
    name: 'our-form-in-spanish-preloaded',
    page: `<link rel="modulepreload" href="/porchlight-0.1.0/es.js">${module('porchlight-feedback')}<div lang="es">${form}</div>`,
    shows: 'porchlight-feedback textarea',
  },
  {
    name: 'our-timeline-preloaded',
    page: `<link rel="preload" href="/feed.json" as="fetch" crossorigin>${module('porchlight-timeline')}${timeline}`,
    shows: 'porchlight-timeline .entry',
  },
  { name: 'our-timeline', page: `${module('porchlight-timeline')}${timeline}`, shows: 'porchlight-timeline .entry' },
  {
    name: 'our-three',
    page: `${module('porchlight')}${form}${timeline}<porchlight-you-said src="/feed.json"></porchlight-you-said>`,
    shows: 'porchlight-feedback textarea',
  },
  {
    name: 'surveyjs',
    code: `import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
const survey = new Model({ elements: [{ type: 'comment', name: 'q', title: 'What should we change?' }, { type: 'radiogroup', name: 'r', title: 'Who is writing?', choices: ['Family', 'Student', 'Staff'] }, { type: 'text', name: 'e', title: 'E-mail', inputType: 'email' }] });
survey.render(document.getElementById('at'));`,
    page: `<div id="at"></div>${module('surveyjs')}`,
    shows: '#at textarea',
  },
  {
    name: 'formio',
    code: `import '@formio/js/dist/formio.form.min.css';
import { Formio } from '@formio/js';
Formio.createForm(document.getElementById('at'), { components: [{ type: 'textarea', key: 'q', label: 'What should we change?' }, { type: 'radio', key: 'r', label: 'Who is writing?', values: [{ label: 'Family', value: 'f' }, { label: 'Staff', value: 's' }] }, { type: 'email', key: 'e', label: 'E-mail' }, { type: 'button', action: 'submit', label: 'Send', key: 's' }] });`,
    page: `<div id="at"></div>${module('formio')}`,
    shows: '#at textarea',
  },
  {
    name: 'timelinejs',
    copy: '@knight-lab/timelinejs/dist',
    page: `<link rel="stylesheet" href="/timelinejs/css/timeline.css"><div id="at" style="height: 500px"></div><script src="/timelinejs/js/timeline.js"></script><script>new TL.Timeline('at', { events: [{ start_date: { year: 2026, month: 12, day: 10 }, text: { headline: 'Family forum' } }, { start_date: { year: 2027, month: 1, day: 21 }, text: { headline: 'Board votes' } }] });</script>`,
    shows: '#at .tl-timemarker',
  },
  {
    name: 'vis-timeline',
    code: `import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet, Timeline } from 'vis-timeline/standalone';
new Timeline(document.getElementById('at'), new DataSet([{ id: 1, content: 'Family forum', start: '2026-12-10' }, { id: 2, content: 'Board votes', start: '2027-01-21' }]), {});`,
    page: `<div id="at"></div>${module('vis-timeline')}`,
    shows: '#at .vis-item',
  },
];
