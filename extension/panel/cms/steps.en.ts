import type { CmsWords } from './systems.ts';

const words = [
  'Open the page in the editor and select the old words.',
  'Type the new words over them. The link or button stays.',
  'Save and publish, then audit again.',
];
const pasteEnd =
  'Publish and look at the page. If only plain text is left, your system strips tags: ask your webmaster to add the Porchlight script once for the whole site, and paste the list as it stands inside the tag.';

export const stepsInEnglish: CmsWords = {
  other: 'Another system',
  untried:
    'Names of menus change between versions, and we could not try every system. If a step does not fit, ask your vendor how to do what it says.',
  steps: {
    finalsite: {
      paste: [
        'In Composer, open the page and add an Embed element where the part should stand.',
        'Paste the code into it and save.',
        pasteEnd,
      ],
      alt: [
        'In Composer, select the content element with the picture and open it.',
        'Select the picture and open its properties; fill in "Alternative text".',
        'If the picture comes from Resources, write it there too: it then follows the picture to other pages.',
        'Publish and audit again.',
      ],
      lang: [
        'The language of a page or site is a setting of the site: ask your Finalsite administrator to set it.',
        'For one paragraph: open the element’s source view and add the mark to the opening tag.',
      ],
      words,
    },
    schoolwires: {
      paste: [
        'Open the page in Site Manager and add an "Embed Code" app (or "Content" app, source view).',
        'Paste the code and save.',
        pasteEnd,
      ],
      alt: ['In the app, select the picture and choose "Image properties".', 'Fill in "Alternative text" and save.'],
      lang: [
        'The language of the page is in the template: ask your webmaster.',
        'For one paragraph: open the source view of the Content app and add the mark to the opening tag.',
      ],
      words,
    },
    apptegy: {
      paste: [
        'In Thrillshare, open Pages and edit the page.',
        'Add an "Embed" or "HTML" block and paste the code. If there is none, ask Apptegy support to switch it on.',
        pasteEnd,
      ],
      alt: ['Edit the page and select the picture’s block.', 'Fill in the field for alternative text and save.'],
      lang: ['The language of the page is set by Apptegy: write to support with the address of the page and the mark.'],
      words,
    },
    edlio: {
      paste: [
        'Edit the page and add an HTML or "Code" block; or switch the editor to source view.',
        'Paste the code and save.',
        pasteEnd,
      ],
      alt: [
        'Edit the page, select the picture and open its properties.',
        'Fill in the description (alternative text) and save.',
      ],
      lang: [
        'The language of the page is in Edlio’s template: ask support with the address of the page and the mark.',
        'For one paragraph: source view, in the opening tag.',
      ],
      words,
    },
    wordpress: {
      paste: [
        'Edit the page and add a "Custom HTML" block.',
        'Paste the code, choose Preview, then Update.',
        'If WordPress takes the tag away, your account may not use unfiltered HTML: ask an administrator to paste it.',
        pasteEnd,
      ],
      alt: [
        'Edit the page and select the picture.',
        'In the sidebar on the right fill in "Alternative text"; leave it empty only for decoration.',
        'Update, then audit again.',
      ],
      lang: [
        'For the whole site: Settings, General, Site Language. With a translation plugin: set the language of the page there.',
        'For one paragraph: select its block, choose "Edit as HTML", and add the mark to the opening tag.',
      ],
      words,
    },
    'google-sites': {
      paste: [
        'Choose Insert, then Embed, then "Embed code".',
        'Paste the code. Google shows it in a frame of its own: families with older devices may not see it, so keep the plain list on the page too.',
        pasteEnd,
      ],
      alt: [
        'Select the picture, choose the three dots, then "Add alt text".',
        'Write what it says or shows, or mark it as decorative. Publish.',
      ],
      lang: [
        'Site language: Settings, Viewer tools or Language. Single paragraphs cannot be marked in Google Sites: put the translation on a page of its own.',
      ],
      words,
    },
    other: {
      paste: [
        'Open the page in the editor and switch to its source or HTML view.',
        'Paste the code where the part should stand, and save.',
        pasteEnd,
      ],
      alt: [
        'Select the picture in the editor and open its properties.',
        'Fill in the field called alternative text, alt text or description.',
      ],
      lang: [
        'The language of the whole page is a setting of the page, the site or the template.',
        'For one paragraph: source view, in the opening tag.',
      ],
      words,
    },
  },
};
