import type { FixedBy } from '../../model/lens.ts';

/** How we say what one axe-core rule found. */
export interface AxeWords {
  problem: string;
  fix: string;
  why: string;
  fixedBy: FixedBy;
}

type Words = Record<string, AxeWords>;

/** Our words for the axe-core rules that district pages meet most. Rules without an entry speak axe-core's own words. */
export const wordsInEnglish: Words = {
  'image-alt': {
    problem: 'This picture has no description.',
    fix: 'Select the picture in the editor and fill in "Alternative text": what it says or shows. If it only decorates, leave it empty and mark it as decorative.',
    why: 'Someone who cannot see the picture hears a file name, or nothing. If it is a flyer, the whole invitation is lost.',
    fixedBy: 'editor',
  },
  'input-image-alt': {
    problem: 'This picture button has no name.',
    fix: 'Give the picture an alternative text that says what the button does.',
    why: 'Screen-reader users hear "button" and cannot know what it will do.',
    fixedBy: 'webmaster',
  },
  'area-alt': {
    problem: 'A clickable part of this picture has no name.',
    fix: 'Give every area of the image map an alternative text, or replace the map by plain links.',
    why: 'Screen-reader users cannot tell where the link goes.',
    fixedBy: 'editor',
  },
  'color-contrast': {
    problem: 'This text is too pale against its background ({ratio} to 1; at least {needed} to 1 is needed).',
    fix: 'Choose a darker text color or a lighter background. Text laid over photos needs a solid band behind it.',
    why: 'Parents with low vision, older grandparents and anyone on a phone in sunlight cannot read it.',
    fixedBy: 'editor',
  },
  'link-name': {
    problem: 'This link has no words.',
    fix: 'Give the link a text, or, when it is a picture, an alternative text that says where it leads.',
    why: 'Screen-reader users hear "link" and nothing more.',
    fixedBy: 'editor',
  },
  'button-name': {
    problem: 'This button has no name.',
    fix: 'Put words in the button, or an aria-label on a button that shows only an icon.',
    why: 'Screen-reader users hear "button" and cannot know what it will do.',
    fixedBy: 'webmaster',
  },
  label: {
    problem: 'This form field has no label.',
    fix: 'In the form builder, give the field a label of its own; grey hint text inside the field does not count.',
    why: 'A parent who uses a screen reader or speaks commands cannot tell what to enter.',
    fixedBy: 'webmaster',
  },
  'select-name': {
    problem: 'This drop-down list has no label.',
    fix: 'In the form builder, give the list a label of its own.',
    why: 'A parent who uses a screen reader cannot tell what is being chosen.',
    fixedBy: 'webmaster',
  },
  'frame-title': {
    problem: 'This embedded frame has no title.',
    fix: 'Add title="…" to the embed code, saying what is in it: "Map to the district office".',
    why: 'Screen-reader users meet a frame and cannot decide whether to enter it.',
    fixedBy: 'editor',
  },
  'document-title': {
    problem: 'The page has no title.',
    fix: 'Fill in the page title in the page settings: what the page is about, then the name of the district.',
    why: 'The title is the first thing a screen reader says and the name of the tab and of the bookmark.',
    fixedBy: 'editor',
  },
  list: {
    problem: 'This list is built so that screen readers do not hear it as one list.',
    fix: 'Use the list buttons of the editor; nothing but list items may stand directly in a list.',
    why: 'Hearing "list, seven items" is how a blind reader knows what is coming.',
    fixedBy: 'editor',
  },
  'heading-order': {
    problem: 'A heading level is skipped here.',
    fix: 'Choose the heading level by place in the outline (2 under 1, 3 under 2), not by size.',
    why: 'Screen-reader users move from heading to heading; a gap sounds as if something is missing.',
    fixedBy: 'editor',
  },
  'empty-heading': {
    problem: 'This heading is empty.',
    fix: 'Delete the empty heading, or turn the blank line into ordinary space.',
    why: 'Screen-reader users land on a heading that says nothing.',
    fixedBy: 'editor',
  },
  'page-has-heading-one': {
    problem: 'The page has no main heading.',
    fix: 'Make the name of the page a level 1 heading.',
    why: 'The main heading tells screen-reader users that they have arrived.',
    fixedBy: 'editor',
  },
  'landmark-one-main': {
    problem: 'The main part of the page is not marked.',
    fix: 'Ask whoever keeps the template to put the content into a <main> element.',
    why: 'Screen-reader users jump straight to the main part; here they must listen through every menu first.',
    fixedBy: 'webmaster',
  },
  region: {
    problem: 'This content stands outside of every marked part of the page.',
    fix: 'Ask whoever keeps the template to put it into main, navigation, header or footer.',
    why: 'Screen-reader users who jump from part to part pass it by.',
    fixedBy: 'webmaster',
  },
  bypass: {
    problem: 'There is no way to jump over the menus.',
    fix: 'Ask whoever keeps the template for a "Skip to content" link and a <main> element.',
    why: 'Someone who uses the keyboard must press Tab through every menu on every page.',
    fixedBy: 'webmaster',
  },
  'duplicate-id-aria': {
    problem: 'Two elements share one id, so a label may belong to the wrong one.',
    fix: 'Ask whoever keeps the template or plug-in to make the ids unique.',
    why: 'Screen readers may read the wrong label.',
    fixedBy: 'vendor',
  },
  'aria-hidden-focus': {
    problem: 'This part is hidden from screen readers but still takes the keyboard.',
    fix: 'Ask the maker of this menu or slider to make hidden controls unreachable.',
    why: 'A blind keyboard user lands on something that says nothing.',
    fixedBy: 'vendor',
  },
  'meta-viewport': {
    problem: 'The page keeps people from zooming in.',
    fix: 'Ask whoever keeps the template to remove "user-scalable=no" and "maximum-scale" from the viewport setting.',
    why: 'Parents with low vision zoom on their phones to read.',
    fixedBy: 'webmaster',
  },
  'target-size': {
    problem: 'This control is too small or too close to another.',
    fix: 'Give it at least 24 by 24 pixels, or more room around it.',
    why: 'People with trembling hands, large thumbs or a child on the arm hit the wrong one.',
    fixedBy: 'webmaster',
  },
  'link-in-text-block': {
    problem: 'This link differs from the words around it by color alone.',
    fix: 'Underline links in running text.',
    why: 'People who do not see colors well cannot find the link.',
    fixedBy: 'webmaster',
  },
  'video-caption': {
    problem: 'Captions could not be found for this video.',
    fix: 'Add captions that a person has checked; automatic ones get names and school words wrong.',
    why: 'Deaf parents, and everyone who watches without sound, miss what is said.',
    fixedBy: 'editor',
  },
};

/** The same in Spanish. */
export const wordsInSpanish: Words = {
  'image-alt': {
    problem: 'Esta imagen no tiene descripción.',
    fix: 'Seleccione la imagen en el editor y llene "Texto alternativo": lo que dice o muestra. Si solo adorna, déjelo vacío y márquela como decorativa.',
    why: 'Quien no ve la imagen oye el nombre de un archivo, o nada. Si es un volante, se pierde toda la invitación.',
    fixedBy: 'editor',
  },
  'color-contrast': {
    problem: 'Este texto es demasiado claro sobre su fondo ({ratio} a 1; se necesita al menos {needed} a 1).',
    fix: 'Elija un color de texto más oscuro o un fondo más claro. El texto sobre fotos necesita una banda sólida detrás.',
    why: 'No lo pueden leer quienes ven poco, los abuelos ni nadie con el teléfono al sol.',
    fixedBy: 'editor',
  },
  'link-name': {
    problem: 'Este enlace no tiene palabras.',
    fix: 'Dé un texto al enlace o, si es una imagen, un texto alternativo que diga a dónde lleva.',
    why: 'Quien usa lector de pantalla oye "enlace" y nada más.',
    fixedBy: 'editor',
  },
  'button-name': {
    problem: 'Este botón no tiene nombre.',
    fix: 'Ponga palabras en el botón, o un aria-label si solo muestra un icono.',
    why: 'Quien usa lector de pantalla oye "botón" y no sabe qué hará.',
    fixedBy: 'webmaster',
  },
  label: {
    problem: 'Este campo del formulario no tiene etiqueta.',
    fix: 'En el creador de formularios, dé al campo su propia etiqueta; el texto gris dentro del campo no cuenta.',
    why: 'Quien usa lector de pantalla o da órdenes con la voz no sabe qué escribir.',
    fixedBy: 'webmaster',
  },
  'frame-title': {
    problem: 'Este marco incrustado no tiene título.',
    fix: 'Añada title="…" al código, diciendo qué contiene: "Mapa de la oficina del distrito".',
    why: 'Quien usa lector de pantalla no puede decidir si entrar.',
    fixedBy: 'editor',
  },
  'document-title': {
    problem: 'La página no tiene título.',
    fix: 'Llene el título en los ajustes de la página: de qué trata y luego el nombre del distrito.',
    why: 'El título es lo primero que dice el lector de pantalla, y el nombre de la pestaña y del marcador.',
    fixedBy: 'editor',
  },
};
