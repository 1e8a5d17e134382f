import { boardMeetingDay } from './board-meeting-day.ts';
import { familyLanguages } from './family-languages.ts';
import { familyLinks } from './family-links.ts';
import type { SiteRule } from './site-rule.ts';
import { surveyResults } from './survey-results.ts';
import { threeClicks } from './three-clicks.ts';
import { translationLinks } from './translation-links.ts';

/** Every rule that only a whole site can show, hardest first. */
export const siteRules: readonly SiteRule[] = [
  boardMeetingDay,
  familyLanguages,
  surveyResults,
  familyLinks,
  translationLinks,
  threeClicks,
];
