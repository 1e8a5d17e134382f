const strong = 'aeoáéó';
const stressedWeak = 'íú';
const weak = 'iuüy';

/** Syllables of a Spanish word by the rules of its spelling: hiatus, diphthong, silent u, y as a vowel at the end. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?=[aeiouáéíóú])/g, 'j');
  let syllables = 0;
  let before = '';
  for (const letter of letters) {
    const isVowel = (strong + stressedWeak + weak).includes(letter);
    // A new syllable begins at a vowel after a consonant, between two strong vowels, and beside a stressed í or ú.
    const hiatus =
      isVowel &&
      before !== '' &&
      ((strong.includes(letter) && strong.includes(before)) ||
        stressedWeak.includes(letter) ||
        stressedWeak.includes(before));
    if (isVowel && (before === '' || hiatus)) syllables++;
    before = isVowel ? letter : '';
  }
  return syllables;
}
