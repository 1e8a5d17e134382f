import { Picture } from '../../model/note.ts';
import type { Strings } from '../strings.ts';
import { html, type Markup } from './markup.ts';

/** A picture of a place; nothing when it is not a picture inside the file. */
export function shownPicture(address: string, say: Strings): Markup | false {
  return Picture.safeParse(address).success && html`<img class="picture" src="${address}" alt="${say.pictureOfPlace}">`;
}
