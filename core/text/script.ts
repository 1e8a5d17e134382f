/** Scripts that the languages of US district families are written in; `Kana` stands for both Japanese syllabaries. */
export const scripts = {
  Latn: /\p{Script=Latin}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Hani: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hang: /\p{Script=Hangul}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Guru: /\p{Script=Gurmukhi}/gu,
  Gujr: /\p{Script=Gujarati}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Telu: /\p{Script=Telugu}/gu,
  Ethi: /\p{Script=Ethiopic}/gu,
  Khmr: /\p{Script=Khmer}/gu,
  Laoo: /\p{Script=Lao}/gu,
  Mymr: /\p{Script=Myanmar}/gu,
  Thai: /\p{Script=Thai}/gu,
  Grek: /\p{Script=Greek}/gu,
  Armn: /\p{Script=Armenian}/gu,
} as const;

export type Script = keyof typeof scripts;

/** The script most letters of a text are in. `share` is of all letters counted, 0 to 1; undefined without letters. */
export function dominantScript(text: string): { script: Script; share: number; letters: number } | undefined {
  let letters = 0;
  let best: { script: Script; count: number } | undefined;
  for (const [script, pattern] of Object.entries(scripts) as [Script, RegExp][]) {
    const count = text.match(pattern)?.length ?? 0;
    letters += count;
    if (count > (best?.count ?? 0)) best = { script, count };
  }
  return best ? { script: best.script, share: best.count / letters, letters } : undefined;
}

/** Whether a script is written from right to left. */
export function isRightToLeft(script: Script): boolean {
  return script === 'Arab' || script === 'Hebr';
}
