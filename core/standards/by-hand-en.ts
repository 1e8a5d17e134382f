/** Something that only a person can look at, and how. */
export interface LookWords {
  title: string;
  /** In the order in which they are done. */
  steps: readonly string[];
}

/** How to look, for staff who have only a browser. */
export const byHandEn = {
  keyboard: {
    title: 'Use the page without a mouse',
    steps: [
      'Reload the page and press Tab. The first stop should be a link that skips the menus. Press Enter and see that it works.',
      'Go on with Tab to the end. You must always see where you are, and come to things in the order you read them.',
      'Open every menu, pop-up and player with Enter or the space bar. Leave each one with Esc or Tab.',
      'Note every place that you cannot reach, cannot leave, or where you lose sight of where you are.',
    ],
  },
  'screen-reader': {
    title: 'Listen to the page',
    steps: [
      'Turn on a screen reader: Narrator (Windows: Ctrl, Windows key and Enter) or VoiceOver (Mac: Command and F5).',
      'Jump from heading to heading. They should read like a table of contents.',
      'Listen to one menu, one table and one form. Each button and field must say what it is and whether it is open, chosen or wrong.',
      'Send a form or open a filter. What changes on the screen must be said as well.',
    ],
  },
  zoom: {
    title: 'Make the page larger',
    steps: [
      'Press Ctrl and + (Mac: Command and +) until the browser says 200%, then 400%.',
      'All text must still be there, nothing may lie over it, and you should scroll in one direction only.',
      'Look at it on a phone too, held upright.',
    ],
  },
  pictures: {
    title: 'Compare pictures with their descriptions',
    steps: [
      'For each picture in the report, ask: if it did not load, would the description tell the same?',
      'Text in a picture (a flyer, a banner) must stand on the page as text as well.',
      'Charts need their numbers nearby, as a table or in words.',
    ],
  },
  media: {
    title: 'Watch videos without sound, and listen without looking',
    steps: [
      'Turn the sound off. Captions must be there, be correct, and say who speaks.',
      'Close your eyes. What is shown but not said must be told by the speaker or in a text.',
      'Live meetings need live captions. Recordings of sound alone need the words in writing.',
      'Nothing may play by itself for more than three seconds without a way to stop it.',
    ],
  },
  color: {
    title: 'Look at the page without color',
    steps: [
      'Print it in black and white, or set the screen to gray. Links, errors, charts and calendars must still make sense.',
      'Look at icons, field borders and the frame around the chosen link: they must be easy to see.',
      'Read text that lies over pictures, outside in daylight.',
    ],
  },
  movement: {
    title: 'Watch for things that move',
    steps: [
      'Wait ten seconds. What moves, changes or scrolls by itself must have a button that stops it.',
      'Nothing may flash more than three times in a second.',
    ],
  },
  forms: {
    title: 'Fill in the form, wrongly and rightly',
    steps: [
      'Send it empty. Each error must be said in words, beside its field, with what would be right.',
      'Choosing an answer must not send the form or open another page.',
      'There must be time enough, and a way to check answers that have legal or money effects before they are sent.',
      'Do not ask twice for the same thing. A login must let people paste or fill in a saved password.',
    ],
  },
  words: {
    title: 'Read only the title, the headings and the links',
    steps: [
      'The title in the browser tab must name this page, not only the district.',
      'Each heading must say what follows. Each link must say where it leads, at least with its sentence.',
      'What is written on a button is what people say to it: its hidden name must hold the same words.',
    ],
  },
  directions: {
    title: 'Look for directions that need eyes or ears',
    steps: [
      'Search for words such as "on the right", "the green button" or "after the tone".',
      'Add what the thing is called: "the green Send button at the end of the form".',
    ],
  },
  hover: {
    title: 'Rest the mouse on menus and icons',
    steps: [
      'If something opens, you must be able to move the mouse onto it, and it must stay.',
      'Esc must close it without moving the mouse. The same must open with Tab.',
    ],
  },
  touch: {
    title: 'Use the page on a phone with one finger',
    steps: [
      'Turn the phone: the page must work both ways.',
      'What needs a swipe, a pinch, dragging or shaking must also work with a tap.',
      'Press a button, slide your finger off and let go: nothing may happen.',
      'Buttons must be large enough, or far enough apart, not to hit the wrong one.',
    ],
  },
  site: {
    title: 'Compare this page with three others of the site',
    steps: [
      'Menus, search and help must stand in the same order and have the same names everywhere.',
      'There must be two ways to find a page, such as menus and search.',
    ],
  },
  languages: {
    title: 'Check what is in other languages',
    steps: [
      'Ask someone who reads the language to look at the page and its translation.',
      'Let a screen reader read one paragraph in each language: the voice must change.',
    ],
  },
} as const satisfies Record<string, LookWords>;

export type LookId = keyof typeof byHandEn;
