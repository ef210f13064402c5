/** How a text as a whole is written, as far as its breaks and capitals depend on it. */
export interface Layout {
  /** No capital anywhere: sentences begin with small letters. */
  isLower: boolean;
  /** Characters at which every line was broken, as in e-mails; 0 where lines end where something ends. */
  width: number;
}

const NO_CAPITAL = /^[^A-Z]*$/;
/** Characters from which on a text without a capital is written so throughout. */
const SOME_TEXT = 200;
/** The longest line of a text that was broken at a width is between these. */
const NARROWEST = 40;
const WIDEST = 100;
/** Lines from which on a width is told. */
const SOME_LINES = 6;
/** Of the lines so many are nearly full where a text was broken at a width. */
const FULL_LINES = 0.35;

export function layoutOf(source: string): Layout {
  return { isLower: source.length >= SOME_TEXT && NO_CAPITAL.test(source), width: widthOfLines(source) };
}

function widthOfLines(source: string): number {
  const lengths: number[] = [];
  let widest = 0;
  for (let from = 0; from < source.length; ) {
    const newline = source.indexOf('\n', from);
    const to = newline < 0 ? source.length : newline;
    const length = to - from - (source.charCodeAt(to - 1) === 13 ? 1 : 0);
    if (length > WIDEST) return 0;
    if (length > 0) lengths.push(length);
    widest = Math.max(widest, length);
    from = to + 1;
  }
  if (widest < NARROWEST) return 0;
  const full = lengths.filter((length) => length >= 0.75 * widest).length;
  return lengths.length >= SOME_LINES && full >= FULL_LINES * lengths.length ? widest : 0;
}

/**
 * Whether a line goes on in the next one: the word that begins it had no room left.
 * @param newline where the line ends, spaces behind its last word included
 * @param next where the next word begins
 */
export function wraps(source: string, newline: number, next: number, width: number): boolean {
  if (width === 0) return false;
  const line = source.lastIndexOf('\n', newline - 1) + 1;
  let word = next;
  while (word < source.length && word - next <= width && source.charCodeAt(word) > 32) word++;
  const last = source.charCodeAt(newline - 1);
  return last !== 46 && last !== 58 && newline - line + 1 + (word - next) > width;
}

/** Letters that bullets of other fonts come out as. */
const BULLET_LETTERS = 'oüØ§';

/** Where a text goes on after a list's mark that looks like a word ("a) ", "ii. ", "o "), or `at` where none begins there. */
export function afterListMark(source: string, at: number): number {
  const next = source.charCodeAt(at + 1);
  if (next === 32 || next === 9 || next === 160)
    return BULLET_LETTERS.includes(source.charAt(at)) ? at + 1 : at;
  if (next === 41 || (next === 46 && source.charCodeAt(at + 2) === 32)) return at + 2;
  return at;
}
