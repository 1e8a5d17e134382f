import * as z from 'zod/mini';

/**
 * A BCP 47 language tag, for example `es`, `zh-Hant` or `hmn`.
 * Shape only: whether a browser knows the language is not decided here.
 * Source: RFC 5646 (the well-formed subset that `Intl.getCanonicalLocales` accepts).
 */
export const LanguageTag = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})*$/,
      'Expected a language tag such as "es", "zh-Hant" or "hmn".',
    ),
  );

/**
 * Text for people: one string, or one string per language tag.
 * `{"en": "Board meeting", "es": "Reunión de la junta"}`.
 */
export const LocalText = z.union([z.string(), z.record(LanguageTag, z.string())]);
export type LocalText = z.infer<typeof LocalText>;

/** A web address with the scheme http or https. Everything else (javascript:, data:) is refused. */
export const WebAddress = z
  .string()
  .check(
    z.maxLength(2048),
    z.regex(/^https?:\/\/[^\s<>"]+$/i, 'Expected an address that starts with http:// or https://.'),
  );

/** A link as found in a page or given in a feed: http, https, mailto, tel, or relative to the page. */
export const Link = z
  .string()
  .check(
    z.maxLength(2048),
    z.regex(
      /^(https?:\/\/|mailto:|tel:|sms:|\/|\.{1,2}\/|#|\?|[\w%-]+(?:[/.?#]|$))[^\s<>"]*$/i,
      'Expected a link: https, mailto, tel, or relative to the page.',
    ),
  );
