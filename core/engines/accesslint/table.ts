import type { FixedBy, Impact } from '../../model/lens.ts';
import type { EngineRule } from '../engine.ts';
import type { WordsId } from '../words/en.ts';

/** A row: which rule of AccessLint it is, what we make of it, and how it has to be run. */
export interface Row extends EngineRule {
  id: WordsId;
  /** AccessLint's own name. */
  engineRule: string;
  /** `page`: judges the page in one go. Otherwise one element after another, so that it can be interrupted. */
  wholePage?: boolean;
  /** Which elements to hand over, where the rule would walk through all of them to find them itself; or `ARIA`. */
  among?: string;
  /** Reports what is inside the elements that it looks at. */
  inner?: boolean;
  /** Elements that are not displayed are looked at too: styles, settings, areas of a picture. */
  hidden?: boolean;
  /** Only asked when the district chose this standard. */
  standard?: 'wcag22aa';
}

type Given = Partial<Pick<Row, 'wholePage' | 'among' | 'inner' | 'hidden' | 'standard' | 'outcome' | 'fault'>>;

function row(
  engineRule: string,
  id: WordsId,
  impact: Impact,
  fixedBy: FixedBy,
  wcag: string,
  act: string,
  given: Given = {},
): Row {
  const list = (text: string) => (text ? text.split(' ') : []);
  return {
    ...{ engineRule, id, impact, fixedBy, wcag: list(wcag), act: list(act) },
    ...{ outcome: 'fail', fault: id },
    ...given,
  };
}

/** All elements that have a role or an `aria-` attribute. */
export const ARIA = 'aria';

const controls = 'button, summary, img, svg, hr, math, option, progress, meter, input, [role]';
const interactive =
  'a, audio, button, img[usemap], input, select, textarea, video, [role], [tabindex], [contenteditable]';
const page = { wholePage: true, hidden: true };

/**
 * Every rule of AccessLint that we ask, in the order in which they run: what shuts most families out comes first.
 * A rule that a rule of our own replaces is not here but in `off`, with the reason.
 */
export const table: readonly Row[] = [
  row('text-alternatives/img-alt', 'image-alt', 'critical', 'editor', '1.1.1', '23a2a8'),
  row('navigable/link-name', 'link-name', 'serious', 'editor', '2.4.4 4.1.2', 'c487ae'),
  row('labels-and-names/button-name', 'button-name', 'critical', 'webmaster', '4.1.2', '97a4e1'),
  row('labels-and-names/input-button-name', 'input-button-name', 'critical', 'webmaster', '4.1.2', '97a4e1', {
    fault: 'button-name',
  }),
  row('text-alternatives/input-image-alt', 'image-button-name', 'critical', 'webmaster', '1.1.1 4.1.2', '59796f', {
    fault: 'button-name',
  }),
  row('labels-and-names/form-label', 'field-name', 'critical', 'webmaster', '4.1.2 1.3.1 3.3.2', 'e086e5'),
  row('labels-and-names/label-placeholder-only', 'hint-as-label', 'serious', 'webmaster', '3.3.2', '', {
    fault: 'field-name',
  }),
  row('labels-and-names/label-title-only', 'tooltip-as-label', 'moderate', 'webmaster', '', '', {
    fault: 'field-name',
  }),
  row('labels-and-names/aria-input-field-name', 'widget-field-name', 'critical', 'vendor', '4.1.2', 'e086e5', {
    fault: 'field-name',
  }),
  row('labels-and-names/aria-toggle-field-name', 'toggle-name', 'critical', 'vendor', '4.1.2', 'e086e5', {
    fault: 'field-name',
  }),
  row('labels-and-names/aria-command-name', 'command-name', 'critical', 'vendor', '4.1.2', 'm6b1q3', {
    fault: 'button-name',
  }),
  row('labels-and-names/summary-name', 'summary-name', 'serious', 'editor', '4.1.2', '2t702h'),
  row('labels-and-names/frame-title', 'frame-name', 'serious', 'editor', '4.1.2', 'cae760'),
  row('navigable/document-title', 'document-title', 'serious', 'editor', '2.4.2', '2779a5', page),
  row('navigable/empty-heading', 'empty-heading', 'moderate', 'editor', '2.4.6', 'ffd0e9'),
  row('navigable/page-has-heading-one', 'main-heading', 'moderate', 'editor', '', '', page),
  row('adaptable/list-children', 'list-items', 'serious', 'editor', '1.3.1', ''),
  row('adaptable/listitem-parent', 'list-of-item', 'serious', 'editor', '1.3.1', ''),
  row('adaptable/dl-children', 'list-of-term', 'serious', 'editor', '1.3.1', ''),
  row('adaptable/definition-list', 'term-list', 'serious', 'editor', '1.3.1', ''),
  row('adaptable/td-has-header', 'data-table-headers', 'serious', 'editor', '1.3.1', '', { outcome: 'review' }),
  row('adaptable/td-headers-attr', 'cell-headers', 'serious', 'webmaster', '1.3.1', 'a25f45'),
  row('adaptable/scope-attr-valid', 'header-scope', 'moderate', 'editor', '1.3.1', ''),
  row('adaptable/empty-table-header', 'empty-header', 'minor', 'editor', '', ''),
  row('text-alternatives/area-alt', 'map-area-name', 'critical', 'editor', '1.1.1 2.4.4 4.1.2', 'c487ae', {
    hidden: true,
  }),
  row('text-alternatives/svg-img-alt', 'drawing-name', 'serious', 'webmaster', '1.1.1', '7d6734', {
    fault: 'image-alt',
  }),
  row('text-alternatives/role-img-alt', 'icon-name', 'serious', 'webmaster', '1.1.1', '23a2a8', { fault: 'image-alt' }),
  row('text-alternatives/object-alt', 'object-name', 'serious', 'editor', '1.1.1', '8fc3b6'),
  row('text-alternatives/image-redundant-alt', 'repeated-alt', 'minor', 'editor', '', ''),
  row('text-alternatives/image-alt-words', 'alt-words', 'minor', 'editor', '', ''),
  row('distinguishable/link-in-text-block', 'link-in-text', 'serious', 'webmaster', '1.4.1', ''),
  row('distinguishable/line-height', 'line-height', 'serious', 'editor', '1.4.12', '78fd32'),
  row('distinguishable/letter-spacing', 'letter-spacing', 'serious', 'editor', '1.4.12', '24afc2'),
  row('distinguishable/word-spacing', 'word-spacing', 'serious', 'editor', '1.4.12', '9e45ec'),
  row('keyboard-accessible/scrollable-region', 'scroll-area', 'serious', 'webmaster', '2.1.1', '0ssw9k'),
  row('keyboard-accessible/tabindex', 'tab-order', 'serious', 'webmaster', '', ''),
  row('keyboard-accessible/focus-order', 'focus-role', 'moderate', 'vendor', '', '', { outcome: 'review' }),
  // Before what says less of the same: only this one is a fault by the ACT rule.
  row('aria/presentational-children-focusable', 'swallowed-control', 'serious', 'vendor', '4.1.2', '307n5z', {
    among: controls,
    inner: true,
    fault: 'nested-controls',
  }),
  row('keyboard-accessible/nested-interactive', 'nested-controls', 'serious', 'vendor', '4.1.2', '', {
    wholePage: true,
    among: interactive,
  }),
  row('keyboard-accessible/accesskeys', 'shortcut-keys', 'minor', 'webmaster', '', '', { wholePage: true }),
  row('keyboard-accessible/server-image-map', 'server-map', 'critical', 'webmaster', '2.1.1', ''),
  row('enough-time/meta-refresh', 'page-reload', 'critical', 'webmaster', '2.2.1', 'bc659a bisz58', { hidden: true }),
  row('enough-time/meta-refresh-no-exception', 'late-reload', 'minor', 'webmaster', '', 'bisz58', {
    hidden: true,
    fault: 'page-reload',
  }),
  row('navigable/skip-link', 'skip-link', 'moderate', 'webmaster', '', '', { wholePage: true, hidden: true }),
  row('landmarks/landmark-main', 'main-part', 'moderate', 'webmaster', '', '', page),
  row('landmarks/region', 'outside-parts', 'moderate', 'webmaster', '', '', { wholePage: true }),
  row('landmarks/landmark-unique', 'part-names', 'moderate', 'webmaster', '', '', { wholePage: true }),
  row('landmarks/no-duplicate-banner', 'one-header', 'minor', 'webmaster', '', '', { wholePage: true }),
  row('landmarks/no-duplicate-contentinfo', 'one-footer', 'minor', 'webmaster', '', '', { wholePage: true }),
  row('landmarks/banner-is-top-level', 'header-place', 'minor', 'webmaster', '', ''),
  row('landmarks/contentinfo-is-top-level', 'footer-place', 'minor', 'webmaster', '', ''),
  row('landmarks/main-is-top-level', 'main-place', 'minor', 'webmaster', '', ''),
  row('landmarks/complementary-is-top-level', 'aside-place', 'minor', 'webmaster', '', ''),
  row('readable/html-xml-lang-mismatch', 'two-languages', 'moderate', 'webmaster', '3.1.1', '5b7ae0', page),
  row('labels-and-names/frame-focusable-content', 'frame-keyboard', 'serious', 'vendor', '2.1.1', 'akn7bn'),
  row('labels-and-names/multiple-labels', 'many-labels', 'minor', 'webmaster', '', '', { outcome: 'review' }),
  row('labels-and-names/duplicate-id-aria', 'doubled-id', 'serious', 'vendor', '4.1.2', '3ea0c8', {
    wholePage: true,
    hidden: true,
  }),
  row('labels-and-names/aria-meter-name', 'meter-name', 'serious', 'vendor', '4.1.2', ''),
  row('labels-and-names/aria-progressbar-name', 'progress-name', 'serious', 'vendor', '4.1.2', ''),
  row('labels-and-names/aria-dialog-name', 'dialog-name', 'serious', 'vendor', '4.1.2', ''),
  row('labels-and-names/aria-tooltip-name', 'tooltip-name', 'serious', 'vendor', '4.1.2', ''),
  row('labels-and-names/aria-treeitem-name', 'tree-name', 'serious', 'vendor', '4.1.2', ''),
  row('input-assistance/accessible-authentication', 'login-paste', 'serious', 'vendor', '3.3.8', '', {
    standard: 'wcag22aa',
    outcome: 'review',
  }),
  row('adaptable/autocomplete-valid', 'field-purpose', 'serious', 'webmaster', '1.3.5', '73f2c2'),
  row('adaptable/orientation-lock', 'screen-rotation', 'serious', 'webmaster', '1.3.4', 'b33eff', { hidden: true }),
  row('aria/aria-hidden-body', 'hidden-page', 'critical', 'webmaster', '4.1.2', '', page),
  row('aria/aria-hidden-focus', 'hidden-focus', 'serious', 'vendor', '4.1.2', '6cfa84', { inner: true }),
  row('aria/aria-roles', 'role-name', 'serious', 'vendor', '4.1.2', '674b10'),
  row('aria/aria-valid-attr', 'aria-spelling', 'critical', 'vendor', '4.1.2', '5f99a7', { among: ARIA }),
  row('aria/aria-valid-attr-value', 'aria-value', 'critical', 'vendor', '4.1.2', '6a7281', { among: ARIA }),
  row('aria/aria-required-attr', 'aria-missing', 'critical', 'vendor', '4.1.2', '4e8ab6'),
  row('aria/aria-allowed-attr', 'aria-misplaced', 'serious', 'vendor', '4.1.2', '5c01ea', { among: ARIA }),
  row('aria/aria-allowed-role', 'role-misplaced', 'minor', 'vendor', '', ''),
  row('aria/presentation-role-conflict', 'role-conflict', 'minor', 'vendor', '', '46ca7f'),
];

/** Rules of AccessLint that we do not ask, and why not. */
export const off: Readonly<Record<string, string>> = {
  'distinguishable/color-contrast':
    'text-contrast is ours: interruptible, a fifteenth of the time, and it asks where it cannot know.',
  'distinguishable/color-contrast-enhanced': 'WCAG AAA.',
  'navigable/heading-order': 'heading-order is ours, and can be interrupted.',
  'landmarks/no-duplicate-main': 'main-part says the same.',
  'readable/html-has-lang': 'page-language is ours, and looks at the text too.',
  'readable/html-lang-valid': 'page-language is ours, and looks at the text too.',
  'readable/valid-lang': 'language-of-parts is ours, and looks at the text too.',
  'adaptable/th-has-data-cells': 'table-headers is ours: it knows roles of tables, and says why a heading is cut off.',
  'time-based-media/video-captions': 'video-captions is ours: it knows whether there is sound.',
  'time-based-media/audio-transcript': 'audio-transcript is ours: it looks for the text.',
  'keyboard-accessible/focus-visible':
    'focus-visible is ours: it reads what the style sheets put in place of the outline.',
  'navigable/bypass': 'bypass-blocks is ours: a heading inside the menu is no way past it.',
  'enough-time/blink': 'moving-content is ours.',
  'enough-time/marquee': 'moving-content is ours.',
  'adaptable/aria-required-children': 'role-parts is ours: it looks at what stands directly in it, and at aria-owns.',
  'adaptable/aria-required-parent': 'role-parts is ours: it looks out of shadow roots, and at aria-owns.',
  'aria/aria-prohibited-attr': 'unheard-name is ours: it knows what elements without a role cannot be called.',
  'labels-and-names/label-content-mismatch':
    'spoken-name is ours: it knows icons, and half of the words are not enough.',
  'labels-and-names/frame-title-unique': 'frame-names is ours: it looks at what they show.',
  'distinguishable/meta-viewport': 'zoom is ours: it reads values as browsers do.',
  'navigable/p-as-heading': 'bold-heading is ours: one finding for the page.',
};
