import type { TextLink } from '@porchlight/core/model/feed';
import type { LocalText } from '@porchlight/core/model/text';
import { either, isObject, list, type Reader, shape, text } from './read.ts';

const tag = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})*$/;

export const languageTag = text(tag);
export const languageTags = list(languageTag);
export const shortId = text(/^[\w.-]+$/, 80);

/** No scheme but http, https, mailto, tel and sms ever becomes an `href`. */
export const link = text(/^(https?:\/\/|mailto:|tel:|sms:|\/|\.{1,2}\/|#|\?|[\w%-]+(?:[/.?#]|$))[^\s<>"]*$/i, 2048);

const byLanguage: Reader<Record<string, string>> = (value) => {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => tag.test(pair[0]) && typeof pair[1] === 'string'),
  );
};

/** Text for people; of a language map, the entries that are languages. */
export const localText: Reader<LocalText> = either(text(), byLanguage);

export const textLink = shape<TextLink>({ href: link, text: localText }, {});
