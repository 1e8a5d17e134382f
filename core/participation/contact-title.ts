/** Characters: longer lines are read for the part that says whom to ask. */
const SHORT = 80;

/**
 * What a contact is called: its line, or, of a long one, the sentence that holds the address or number, and of a long
 * sentence the clauses around it.
 * @param text one line, white space folded
 * @param detail the address, number or street as it stands in the text; when it does not, the line's beginning is taken
 */
export function contactTitle(text: string, detail: string): string {
  if (text.length <= SHORT) return text;
  const at = detail ? text.indexOf(detail) : -1;
  if (at === -1) return cut(text);
  const sentence = around(text, at, at + detail.length, /[.!?]\s+(?=[\p{Lu}¿¡])/gu);
  if (sentence.length <= SHORT) return sentence;
  const place = sentence.indexOf(detail);
  return cut(around(sentence, place, place + detail.length, /[,;:–—]\s/g).replace(/[,;:–—]$/, ''));
}

/** What stands between the last mark before a stretch of text and the first one behind it. */
function around(text: string, from: number, to: number, mark: RegExp): string {
  let [start, end] = [0, text.length];
  for (const { index, 0: sign } of text.matchAll(mark)) {
    if (index + sign.length <= from) start = index + sign.length;
    else if (index >= to) {
      end = index + 1;
      break;
    }
  }
  return text.slice(start, end).trim();
}

function cut(text: string): string {
  if (text.length <= SHORT) return text;
  return `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`;
}
