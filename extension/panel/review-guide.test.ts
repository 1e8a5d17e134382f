import { rules } from '@porchlight/core/rules';
import { expect, it } from 'vitest';
import { guideOf } from './review-guide.ts';

it.each([
  ['document-format', 'document'],
  ['image-name', 'picture'],
  ['video-captions', 'media'],
  ['moving-content', 'moving'],
  ['keyboard-trap', 'keyboard'],
  ['link-purpose', 'words'],
  ['reading-level', 'plain'],
  ['help-lines', 'help'],
  ['translated-page', 'language'],
  ['agenda-ahead', 'participation'],
  ['new-window', 'look'],
])('%s is decided by the steps for “%s”', (ruleId, guide) => {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`There is no rule ${ruleId}.`);
  expect(guideOf({ ruleId, lens: rule.lens, wcag: rule.wcag ?? [] })).toBe(guide);
});
