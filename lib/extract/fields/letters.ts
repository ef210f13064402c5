/**
 * Letters without Unicode property escapes: a browser takes milliseconds to compile each pattern that has
 * them, and a page's first reading would wait for dozens. Latin, Greek, Cyrillic, Semitic, Indic and East Asian
 * scripts; not the punctuation between them. For use in a character class.
 */
const HAS_LETTER = /[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]/;
const HAS_LETTERS = /[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]{2}/;
const ASCII = /^[\x20-\x7e]*$/;

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  return HAS_LETTER.test(text);
}

/** Whether a text has two letters in a row: less is no word. */
export function hasLetters(text: string): boolean {
  return HAS_LETTERS.test(text);
}

/** Whether a text is plain ASCII, in which most tests are cheaper. */
export function isPlain(text: string): boolean {
  return ASCII.test(text);
}

/** A text's letters and digits in lower case: what is left when case, spaces and punctuation do not count. */
export function fold(text: string): string {
  return isPlain(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]+/g, '');
}
