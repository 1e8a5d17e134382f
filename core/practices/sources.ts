/** The publications that the practices come from. */
export const practiceSources = {
  gsp: {
    name: 'Great Schools Partnership: Designing an Equitable Community Engagement Policy',
    url: 'https://www.greatschoolspartnership.org/',
  },
  pp: { name: 'Process and Protest: promising practices of community engagement' },
  sis: { name: 'Engagement is a school improvement strategy' },
  cei: { name: 'Community Engagement Initiative 2.0 (California): modules and self-assessment' },
  njsba: {
    name: 'New Jersey School Boards Association: community engagement action steps',
    url: 'https://www.njsba.org/',
  },
} as const;

export type PracticeSource = keyof typeof practiceSources;
