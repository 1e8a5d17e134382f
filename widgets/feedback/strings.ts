/** Every word that the empty form says by itself. Families read them: short, plain, no terms of the trade. */
export const strings = {
  language: 'Language of this form',
  /** Asked when the page gives no question. */
  ask: 'What would you like us to know?',
  anyLanguage: 'Write in any language.',
  noNames: 'Please do not write the names of students.',
  roleAsk: 'Who is writing? (optional)',
  roles: {
    family: 'Parent, family or guardian',
    student: 'Student',
    staff: 'School staff',
    neighbor: 'I live nearby, no child in school here',
    partner: 'Community group',
  },
  unsaid: 'I would rather not say',
  replyAsk: 'Would you like an answer? (optional)',
  replyHint: 'Leave these empty and your words are sent without your name.',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  replyLanguage: 'Answer me in',
  send: 'Send',
  sending: 'Sending…',
  failedTitle: 'This was not sent yet',
  failed: 'Nothing you wrote is lost: it is all still here. Please send it again.',
} as const;
