import type { EngineWords } from '../engine.ts';

const maker = 'Send this report to the maker of the menu, slider or plug-in, and ask for a fix.';
const wrong = 'A screen reader says something wrong about it, or nothing at all.';
const noName = 'A parent who uses a screen reader, or speaks commands, cannot know what it is for.';

/** Words for what is wrong inside menus, sliders and plug-ins: staff can seldom mend it, but can say whom to ask. */
export const aria = {
  'widget-field-name': {
    title: 'Fields of plug-ins have a label',
    problem: 'This field of a plug-in has no label.',
    fix: maker,
    why: noName,
  },
  'toggle-name': {
    title: 'Switches and check boxes have a label',
    problem: 'This switch or check box has no label.',
    fix: maker,
    why: noName,
  },
  'command-name': {
    title: 'Menu entries and home-made buttons have a name',
    problem: 'This menu entry or button has no name.',
    fix: 'Put words in it. If the template makes it, send this report to its maker.',
    why: noName,
  },
  'meter-name': {
    title: 'Gauges say what they measure',
    problem: 'This gauge does not say what it measures.',
    fix: 'Put a label beside it, or ask its maker to name it.',
    why: noName,
  },
  'progress-name': {
    title: 'Progress bars say what is being done',
    problem: 'This progress bar does not say what is being done.',
    fix: maker,
    why: noName,
  },
  'dialog-name': {
    title: 'Windows that pop up have a name',
    problem: 'This window that pops up has no name.',
    fix: 'Give it a heading. If the template makes it, send this report to its maker.',
    why: 'Screen-reader users land in it and do not know where they are.',
  },
  'tooltip-name': { title: 'Tips have words', problem: 'This tip has no words.', fix: maker, why: noName },
  'tree-name': {
    title: 'Entries of a folding menu have a name',
    problem: 'This entry of a folding menu has no name.',
    fix: maker,
    why: noName,
  },
  'hidden-page': {
    title: 'The page is not hidden from screen readers',
    problem: 'The whole page is hidden from screen readers.',
    fix: 'Ask whoever keeps the template to take "aria-hidden" off the body of the page, today.',
    why: 'For a blind parent there is nothing on this page.',
  },
  'hidden-focus': {
    title: 'What is hidden from screen readers takes no keyboard',
    problem: 'This is hidden from screen readers, but the keyboard still stops here.',
    fix: maker,
    why: 'A blind keyboard user lands on something that says nothing.',
  },
  'role-name': {
    title: 'Parts say what they are in words that browsers know',
    problem: 'This part calls itself "{value}", which no browser knows.',
    fix: maker,
    why: wrong,
  },
  'aria-spelling': {
    title: 'Hints for screen readers are spelled right',
    problem: 'The hint "{value}" for screen readers does not exist.',
    fix: maker,
    why: wrong,
  },
  'aria-value': {
    title: 'Hints for screen readers have values that exist',
    problem: 'A hint for screen readers has a value that does not exist.',
    fix: maker,
    why: wrong,
  },
  'aria-missing': {
    title: 'Home-made controls tell their state',
    problem: 'This home-made control does not tell its state.',
    fix: maker,
    why: 'A blind parent cannot hear whether it is on or off, open or closed, or how far it is.',
  },
  'aria-misplaced': {
    title: 'Hints for screen readers fit what they stand on',
    problem: 'The hint "{value}" for screen readers does not fit here.',
    fix: maker,
    why: wrong,
  },
  'role-misplaced': {
    title: 'Parts are not called what they cannot be',
    problem: 'This part calls itself something that it cannot be.',
    fix: maker,
    why: wrong,
  },
  'role-conflict': {
    title: 'Decoration takes no keyboard and has no name',
    problem: 'This calls itself decoration, but has a name or takes the keyboard.',
    fix: maker,
    why: wrong,
  },
  'swallowed-control': {
    title: 'Buttons hold no other buttons or links',
    problem: 'Here a button or link stands inside something that hides it from screen readers.',
    fix: maker,
    why: 'A blind keyboard user lands on something that says nothing.',
  },
} as const satisfies Record<string, EngineWords>;
