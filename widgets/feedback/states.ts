import type { Step, WidgetState } from '../shared/state.ts';
import { everyKind, form } from '../testing/form.ts';

const fallback = `
  <p>Tell us what you think: <a href="mailto:families@cedarvalley.example">families@cedarvalley.example</a>
  or call (555) 010-0142. We speak English and Spanish.</p>`;

const simple = (endpoint: string) => `
<porchlight-feedback endpoint="${endpoint}" form="front-page" languages="en es"
  question="What is one thing we should change?">${fallback}
</porchlight-feedback>`;

const whole = `
<porchlight-feedback endpoint="/intake">${fallback}
  <script type="application/json">${JSON.stringify(form)}</script>
</porchlight-feedback>`;

const written: Step[] = [
  { fill: '#answer-0', with: 'The crossing at Alder Street needs a guard before 8.' },
  { press: '[value=family]' },
  { fill: '#email', with: 'ana@example.org' },
];
const withForm = (definition: object) => `
<porchlight-feedback endpoint="/intake">${fallback}
  <script type="application/json">${JSON.stringify(definition)}</script>
</porchlight-feedback>`;
const every = withForm(everyKind);
const students = withForm({ ...everyKind, audience: 'students' });
const experience = `<porchlight-feedback endpoint="/intake" preset="experience">${fallback}</porchlight-feedback>`;

const send: Step = { press: '.send' };

export const states: WidgetState[] = [
  { name: 'question', html: simple('/intake'), shows: '#answer-0' },
  { name: 'whole-form', html: whole, shows: '#answer-1' },
  { name: 'spanish', html: whole, lang: 'es', shows: 'text=¿Qué cambiarían los nuevos límites para su familia?' },
  {
    name: 'switched-to-spanish',
    html: whole,
    steps: [{ press: '.languages [lang=es]' }],
    shows: 'text=¿Qué cambiarían los nuevos límites para su familia?',
  },
  { name: 'right-to-left', html: whole, lang: 'ar', shows: '[dir=rtl] #answer-0' },
  {
    name: 'errors',
    html: whole,
    steps: [{ fill: '#email', with: 'ana at example' }, send],
    shows: '#errors li + li',
  },
  { name: 'one-error', html: simple('/intake'), steps: [send], shows: '#errors' },
  { name: 'sending', html: simple('/intake-slow'), steps: [...written, send], shows: '.send[aria-disabled]' },
  { name: 'kept', html: simple('/intake-down'), steps: [...written, send], shows: '#receipt' },
  { name: 'refused', html: simple('/intake-refuses'), steps: [...written, send], shows: 'form .note' },
  { name: 'offline', html: simple('/intake'), steps: [...written, send], offline: true, shows: '#receipt' },
  { name: 'part-missing', html: simple('/intake'), steps: [...written, send], without: 'outbox', shows: 'form .note' },
  { name: 'written-part-missing', html: whole, without: 'written', shows: 'text=families@cedarvalley.example' },
  {
    name: 'every-kind',
    html: every,
    steps: [{ press: '[value=bus]' }, { fill: '#answer-5', with: 'Two words' }],
    shows: '#answer-2',
  },
  { name: 'every-kind-spanish', html: every, lang: 'es', shows: '#answer-1' },
  { name: 'every-kind-errors', html: every, steps: [send], shows: '#errors' },
  { name: 'experience', html: experience, shows: '#answer-0' },
  { name: 'students', html: students, shows: '#answer-0' },
  { name: 'mail', html: simple('mailto:families@cedarvalley.example'), shows: '#answer-0' },
  { name: 'sent', html: whole, steps: [...written, send], shows: '#receipt' },
  {
    name: 'sent-right-to-left',
    html: whole,
    lang: 'ar',
    steps: [{ fill: '#answer-0', with: 'الطريق طويل.' }, send],
    shows: '#receipt',
  },
  { name: 'no-endpoint', html: simple(''), shows: 'text=families@cedarvalley.example' },
];
