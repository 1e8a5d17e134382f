// Long because it is one list of words, four sentences for each rule.

import type { EngineWords } from '../engine.ts';
import { aria } from './en-aria.ts';

const makerOf = 'Send this report to the maker of the menu, slider or plug-in, and ask for a fix.';
const template = 'Ask whoever keeps the template of the site';
const jump = 'Screen-reader users jump from part to part of a page. Here they cannot tell the parts apart.';
const noName = 'A parent who uses a screen reader, or speaks commands, cannot know what it is for.';
const listSound = 'A blind parent hears "list, seven items" and knows what is coming. Here that is lost.';
const tableSound = 'A blind parent moves from cell to cell and must hear which row and column it belongs to.';
const crowded = 'Some people with low vision or dyslexia need more space to read. This page takes it away from them.';

/** English words for the rules of engines. Each is read by school staff who have never heard of WCAG. */
export const en = {
  ...aria,
  'image-alt': {
    title: 'Pictures say in words what they show',
    problem: 'This picture has no description.',
    fix: 'Select the picture in the editor and fill in "Alternative text": what it says or shows. If it only decorates, mark it as decorative.',
    why: 'Someone who cannot see the picture hears a file name, or nothing. If it is a flyer, the whole invitation is lost.',
  },
  'drawing-name': {
    title: 'Drawings and charts have a name',
    problem: 'This drawing or chart has no name.',
    fix: 'Ask your webmaster to give it a title that says what it shows. Put the numbers of a chart in the text as well.',
    why: 'Someone who cannot see the drawing does not learn what it says.',
  },
  'icon-name': {
    title: 'Icons that mean something have a name',
    problem: 'This icon counts as a picture, but has no name.',
    fix: 'Ask your webmaster to name what it means, or to hide it from screen readers when it only decorates.',
    why: 'Someone who cannot see the icon hears "image" and nothing more.',
  },
  'image-button-name': {
    title: 'Picture buttons say what they do',
    problem: 'This picture button has no name.',
    fix: 'Give the picture an alternative text that says what the button does, such as "Search".',
    why: noName,
  },
  'map-area-name': {
    title: 'Clickable parts of a picture have a name',
    problem: 'A clickable part of this picture has no name.',
    fix: 'Give each part an alternative text. Better: put plain links below the picture.',
    why: 'Screen-reader users cannot tell where the link goes.',
  },
  'object-name': {
    title: 'Embedded files have a name',
    problem: 'This embedded file has no name.',
    fix: 'Say in the embed code what it is, and put a link to the file beside it.',
    why: 'Someone who cannot see it does not learn that it is there.',
  },
  'repeated-alt': {
    title: 'Pictures do not repeat the words beside them',
    problem: 'The description of this picture says the same as the words beside it.',
    fix: 'Empty the alternative text, or mark the picture as decorative: the words beside it are enough.',
    why: 'Screen-reader users hear everything twice.',
  },
  'alt-words': {
    title: 'Descriptions do not begin with "image of"',
    problem: 'The description of this picture begins with words such as "image of".',
    fix: 'Leave those words out and say at once what is shown.',
    why: 'Screen readers say "image" themselves. People hear it twice.',
  },
  'field-purpose': {
    title: 'Form fields tell the browser what they ask for',
    problem: 'This field tells the browser something it cannot understand.',
    fix: 'In the form builder, set "autocomplete" to a known word such as name, email or tel.',
    why: 'People who find typing hard let the browser fill in their name and address. Here it cannot.',
  },
  'list-items': {
    title: 'Lists hold list items and nothing else',
    problem: 'This list holds something that is not a list item.',
    fix: 'Use the list buttons of the editor. Only list items may stand directly in a list.',
    why: listSound,
  },
  'list-of-item': {
    title: 'List items stand in a list',
    problem: 'This list item stands outside of a list.',
    fix: 'Select the lines in the editor and press the list button.',
    why: listSound,
  },
  'list-of-term': {
    title: 'Terms and their meanings stand in a list of terms',
    problem: 'This term or its meaning stands outside of a list of terms.',
    fix: 'Use the list buttons of the editor, or headings with text below them.',
    why: listSound,
  },
  'term-list': {
    title: 'Lists of terms hold terms and their meanings',
    problem: 'This list of terms holds something else as well.',
    fix: 'Use the list buttons of the editor, or headings with text below them.',
    why: listSound,
  },
  'cell-headers': {
    title: 'Table cells point to headers that are there',
    problem: 'A cell of this table points to a header that is not there.',
    fix: 'Make the table anew in the editor and choose "header row" in its settings.',
    why: tableSound,
  },
  'data-table-headers': {
    title: 'Tables of facts have header cells',
    problem: 'This table seems to have no header cells.',
    fix: 'Look whether the first row or column names the others. If so, choose "header row" in the table settings. If the table only places things side by side, use columns instead.',
    why: tableSound,
  },
  'header-scope': {
    title: 'Header cells say whether they name a row or a column',
    problem: 'A header cell does not say clearly whether it names a row or a column.',
    fix: 'In the table settings choose "header row" or "header column" anew.',
    why: tableSound,
  },
  'empty-header': {
    title: 'Header cells are not empty',
    problem: 'This header cell is empty.',
    fix: 'Write what the row or column holds, or make it an ordinary cell.',
    why: 'Screen-reader users hear no name for the whole row or column.',
  },
  'letter-spacing': {
    title: 'Letters may be set further apart',
    problem: 'The space between these letters is fixed, and tight.',
    fix: 'Select the text in the editor, choose "clear formatting" and write it without fixed spacing.',
    why: crowded,
  },
  'line-height': {
    title: 'Lines may be set further apart',
    problem: 'The space between these lines is fixed, and tight.',
    fix: 'Select the text in the editor, choose "clear formatting" and write it without fixed spacing.',
    why: crowded,
  },
  'word-spacing': {
    title: 'Words may be set further apart',
    problem: 'The space between these words is fixed, and tight.',
    fix: 'Select the text in the editor, choose "clear formatting" and write it without fixed spacing.',
    why: crowded,
  },
  'link-in-text': {
    title: 'Links stand out by more than color',
    problem: 'This link differs from the words around it by color alone.',
    fix: `${template} to underline links in running text.`,
    why: 'People who do not see colors well cannot find the link.',
  },
  'server-map': {
    title: 'Maps to click on work without a mouse',
    problem: 'This picture can only be used with a mouse.',
    fix: 'Put plain links below the picture that lead to the same places.',
    why: 'People who use the keyboard or a screen reader cannot reach what it leads to.',
  },
  'tab-order': {
    title: 'The Tab key follows the order of the page',
    problem: 'The Tab key jumps to this place out of turn.',
    fix: `${template} to take out the "tabindex" number.`,
    why: 'Someone who uses the keyboard jumps back and forth and gets lost.',
  },
  'focus-role': {
    title: 'What takes the keyboard says what it is',
    problem: 'The keyboard stops here, but nothing says what this is.',
    fix: makerOf,
    why: 'A blind keyboard user cannot tell whether it is a button, a link or plain text.',
  },
  'nested-controls': {
    title: 'Buttons and links do not stand inside each other',
    problem: 'This button or link stands inside another one.',
    fix: 'Put them side by side. If the template does it, send this report to its maker.',
    why: 'Screen readers and voice control often reach only one of the two.',
  },
  'scroll-area': {
    title: 'Boxes that scroll can be scrolled with the keyboard',
    problem: 'This box scrolls, but not with the keyboard.',
    fix: `${template} to make the box take the keyboard ("tabindex=0"), or to show it in full length.`,
    why: 'Someone who cannot use a mouse never sees the rest of it.',
  },
  'shortcut-keys': {
    title: 'Each shortcut key has one use',
    problem: 'Two places on this page share one shortcut key.',
    fix: `${template} to remove the shortcut keys.`,
    why: 'The key leads some people to the wrong place.',
  },
  'page-reload': {
    title: 'The page does not reload or leave by itself',
    problem: 'After a while this page reloads, or leads away by itself.',
    fix: `${template} to take out the automatic refresh and to offer a link instead.`,
    why: 'People who read slowly or listen to the page lose their place, and what they typed.',
  },
  'late-reload': {
    title: 'The page never reloads by itself',
    problem: 'After a long while this page reloads or leads away by itself.',
    fix: `${template} to take out the automatic refresh and to offer a link instead.`,
    why: 'Someone in the middle of a long form may lose it.',
  },
  'document-title': {
    title: 'The page has a title',
    problem: 'The page has no title.',
    fix: 'Fill in the page title in the page settings: what the page is about, then the name of the district.',
    why: 'The title is the first thing a screen reader says. It also names the tab and the bookmark.',
  },
  'main-heading': {
    title: 'The page has a main heading',
    problem: 'The page has no main heading.',
    fix: 'Make the name of the page a level 1 heading.',
    why: 'The main heading tells screen-reader users that they have arrived.',
  },
  'empty-heading': {
    title: 'Headings have words',
    problem: 'This heading is empty.',
    fix: 'Delete the empty heading, or turn the blank line into ordinary space.',
    why: 'Screen-reader users land on a heading that says nothing.',
  },
  'link-name': {
    title: 'Links have words',
    problem: 'This link has no words.',
    fix: 'Write what it leads to. If the link is a picture, fill in its alternative text with where it leads.',
    why: 'Screen-reader users hear "link" and nothing more.',
  },
  'skip-link': {
    title: 'The link that skips the menus works',
    problem: 'The link to skip the menus leads nowhere: "{value}" is not on this page.',
    fix: `${template} to let the link lead to the main part.`,
    why: 'Someone who uses the keyboard presses it, and nothing happens.',
  },
  'main-part': {
    title: 'The main part of the page is marked, once',
    problem: 'The main part of the page is not marked, or more than one is.',
    fix: `${template} to put the content, and only that, into one "main" element.`,
    why: 'Screen-reader users jump straight to the main part. Here they must listen through every menu first.',
  },
  'one-header': {
    title: 'The page has one header',
    problem: 'The page has more than one header.',
    fix: `${template} to mark only the top of the page as its header.`,
    why: jump,
  },
  'one-footer': {
    title: 'The page has one footer',
    problem: 'The page has more than one footer.',
    fix: `${template} to mark only the foot of the page as its footer.`,
    why: jump,
  },
  'header-place': {
    title: 'The header of the page stands on its own',
    problem: 'The header of the page stands inside another part.',
    fix: `${template} to move it out of that part.`,
    why: jump,
  },
  'footer-place': {
    title: 'The footer of the page stands on its own',
    problem: 'The footer of the page stands inside another part.',
    fix: `${template} to move it out of that part.`,
    why: jump,
  },
  'main-place': {
    title: 'The main part of the page stands on its own',
    problem: 'The main part of the page stands inside another part.',
    fix: `${template} to move it out of that part.`,
    why: jump,
  },
  'aside-place': {
    title: 'Side columns stand on their own',
    problem: 'This side column stands inside another part.',
    fix: `${template} to move it out of that part.`,
    why: jump,
  },
  'part-names': {
    title: 'Parts of one kind have names of their own',
    problem: 'Two parts of this page have the same name, or none.',
    fix: `${template} to name them, such as "Main menu" and "Quick links".`,
    why: jump,
  },
  'outside-parts': {
    title: 'All content stands in a marked part of the page',
    problem: 'This content stands outside of every marked part of the page.',
    fix: `${template} to put it into the main part, the menu, the header or the footer.`,
    why: 'Screen-reader users who jump from part to part pass it by.',
  },
  'two-languages': {
    title: 'The page names one language',
    problem: 'The settings of the page name two languages.',
    fix: `${template} to set "lang" and "xml:lang" to the same language.`,
    why: 'A screen reader may choose the wrong voice.',
  },
  'frame-name': {
    title: 'Embedded content has a title',
    problem: 'This embedded map, video or form has no title.',
    fix: 'Add title="…" to the embed code, saying what is in it: "Map to the district office".',
    why: 'Screen-reader users cannot decide whether to enter it.',
  },
  'frame-keyboard': {
    title: 'Embedded content can be reached with the keyboard',
    problem: 'This embedded content cannot be reached with the keyboard.',
    fix: 'Take tabindex="-1" out of the embed code, or ask its maker for a code without it.',
    why: 'Someone who cannot use a mouse cannot use it at all.',
  },
  'field-name': {
    title: 'Form fields have a label',
    problem: 'This form field has no label.',
    fix: 'In the form builder, give the field a label of its own. Gray hint text inside the field does not count.',
    why: 'A parent who uses a screen reader or speaks commands cannot tell what to enter.',
  },
  'hint-as-label': {
    title: 'Labels stay while people type',
    problem: 'The only label of this field is a hint that goes away as soon as someone types.',
    fix: 'In the form builder, give the field a label that stays above it.',
    why: 'People who are interrupted, forget easily or read slowly no longer know what the field asks.',
  },
  'tooltip-as-label': {
    title: 'Labels can be seen',
    problem: 'The only label of this field shows when a mouse rests on it.',
    fix: 'In the form builder, give the field a label that everyone can see.',
    why: 'People on a phone or with a keyboard never see it.',
  },
  'many-labels': {
    title: 'Each field has one label',
    problem: 'This field has several labels.',
    fix: 'Look whether each of them belongs to it, and put the words into one label.',
    why: 'Some screen readers read only one of them.',
  },
  'button-name': {
    title: 'Buttons say what they do',
    problem: 'This button has no name.',
    fix: 'Put words in the button. If it shows only an icon, ask your webmaster to name it ("aria-label").',
    why: noName,
  },
  'input-button-name': {
    title: 'Form buttons say what they do',
    problem: 'This form button has no name.',
    fix: 'In the form builder, write on the button what it does, such as "Send".',
    why: noName,
  },
  'summary-name': {
    title: 'Folded parts say what is in them',
    problem: 'The line that unfolds this part has no words.',
    fix: 'Write in that line what is in the part.',
    why: noName,
  },
  'doubled-id': {
    title: 'Labels belong to one field each',
    problem: 'Two things on this page share one id, so a label may belong to the wrong one.',
    fix: makerOf,
    why: 'Screen readers may read the wrong label.',
  },
  'login-paste': {
    title: 'A password can be filled in by the browser',
    problem: 'This password field asks the browser not to help.',
    fix: 'Try whether a saved password can be filled in. If not, send this report to the maker of the login.',
    why: 'People who cannot remember or type long passwords are locked out.',
  },
  'screen-rotation': {
    title: 'The page works in both directions of a phone',
    problem: 'The page turns itself to one direction of the screen.',
    fix: `${template} to remove the rotation.`,
    why: 'A phone or tablet fixed to a wheelchair cannot be turned.',
  },
} as const satisfies Record<string, EngineWords>;

/** Our names for what engines look for. */
export type WordsId = keyof typeof en;
