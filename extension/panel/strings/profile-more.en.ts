import type { ProfileMoreWords } from './profile-more.ts';

export const profileMoreInEnglish: ProfileMoreWords = {
  title: 'More: contact, forms, state, numbers',
  fields: {
    contactName: { name: 'Whom families ask', hint: 'A person or an office. Stands in the parts you are offered.' },
    contactEmail: { name: 'E-mail' },
    contactPhone: { name: 'Telephone' },
    endpoint: {
      name: 'Where your feedback forms send to',
      hint: 'Your intake’s address ends in /submissions; a form service tells you its own. Your webmaster knows it.',
    },
    state: { name: 'State, two letters', hint: 'Some expectations are state law.' },
    gradeTarget: {
      name: 'Reading level of your pages, as a school grade',
      hint: 'No harder than this: 6 to 8 is usual.',
    },
    enrolment: {
      name: 'Students by group',
      hint: 'One line per group: English learners: 1200. The workspace shows who is not heard yet.',
    },
  },
  shares: 'How many students’ families speak it at home, in percent',
  sharesHint: 'From 15% on, documents sent home are expected in the language.',
  wrong: {
    state: 'A state is two letters, such as CA.',
    gradeTarget: 'A grade is a number from 1 to 16.',
    contactEmail: 'An e-mail address looks like families@example.org.',
    endpoint: 'This is no address that a form can send to. Write it like https://intake.example.org/submissions.',
    enrolment: 'Each line is a group, a colon and a whole number: English learners: 1200.',
    shares: 'A share is a number from 0 to 100.',
  },
};
