/** A translator that works on this computer. The extension gives the browser's own, where there is one; so do tests. */
export interface Translator {
  /**
   * Whether it can go from one language to another.
   * @param from BCP 47 tag, as is `to`
   */
  can(from: string, to: string): Promise<boolean>;
  /**
   * Translates plain text. Called straight from the click: a browser loads a language pack only then.
   * @param onLoading hears which part of the pack has come, 0 to 1
   * @throws Error with the browser's own sentence when it cannot after all
   */
  translate(text: string, from: string, to: string, onLoading: (part: number) => void): Promise<string>;
}
