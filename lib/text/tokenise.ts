import { codeAt, KIND, widthOf } from './fold.ts';
import { afterListMark, layoutOf, wraps } from './layout.ts';
import { afterTag, isBlockTag } from './markup.ts';
import { mended } from './mend.ts';
import { createWordReader } from './read-word.ts';
import { FLAG, MAX_CHARS, type Tokens } from './tokens.ts';
import { CHECK_START, checkStep, HASH_START, hashStep, type Vocabulary } from './vocabulary.ts';

const ABBREVIATION =
  /^(?:mrs?|ms|dr|st|jr|sr|inc|ltd|co|corp|vs|eg|ie|etc|approx|dept|no|nos|min|max|yrs?|exp)$/i;

const SENTENCE = FLAG.sentence | FLAG.clause;
const BULLET = FLAG.bullet | SENTENCE;

const CAPITALS = FLAG.capital | FLAG.allCaps;
/** A text of which more words than this have a capital is written so throughout: in it a capital begins nothing. */
const MOST_CAPITALS = 0.6;
/** A title, or a line or two, of which that is not told. */
const FEW = 40;

/** Reads texts into tokens, each in one pass; cost grows with its length, up to `MAX_CHARS`. */
export function createTokeniser(vocabulary: Vocabulary): (source: string) => Tokens {
  const { folding } = vocabulary;
  const { plain, kind: kindOf } = folding;
  const readWord = createWordReader(folding);
  // Written on again by the next text, so that no text pays for their growth; what is answered is cut from them.
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const flags: number[] = [];

  return (published) => {
    const limit = Math.min(published.length, MAX_CHARS);
    const source = mended(limit < published.length ? published.slice(0, limit) : published);
    const { isLower, width } = layoutOf(source);
    const kindAt = (i: number) => kindOf(codeAt(source, i, limit));
    let count = 0;
    let capitals = 0;
    let pending: number = FLAG.line | SENTENCE | FLAG.paragraph;
    /** What stood just before, for the flags that need it touching. */
    let touching = 0;
    /** Whether a word of this line began to be set off ("**Shift** leader"). */
    let isSetOff = false;
    let at = 0;

    while (at < limit) {
      const unit = source.charCodeAt(at);
      if (unit === 32) {
        touching = 0;
        at++;
        continue;
      }
      const code = unit < 128 ? unit : codeAt(source, at, limit);
      const kind = unit < 128 ? (plain[unit] as number) : kindOf(code);

      if (kind === KIND.lower || kind === KIND.upper) {
        if (pending & FLAG.line) {
          const after = afterListMark(source, at);
          if (after > at) {
            pending = (pending | BULLET) & ~FLAG.bracket;
            at = after;
            continue;
          }
        }
        const read = readWord(source, at, limit);
        word[count] = vocabulary.find(read.hash, read.check, source, at, read.to);
        start[count] = at;
        end[count] = read.to;
        flags[count] = read.flags | pending | touching;
        if (kind === KIND.upper) capitals++;
        count++;
        at = read.next;
        pending = read.isRunOn ? SENTENCE : 0;
        touching = 0;
      } else if (kind === KIND.digit || (code === 42 && stars(source, at, limit) >= 4)) {
        const from = at;
        let flag: number = FLAG.number;
        while (at < limit) {
          const c = codeAt(source, at, limit);
          if (c === 42) {
            flag |= FLAG.masked;
            at++;
          } else if (kindOf(c) === KIND.digit) at += widthOf(c);
          else if ((c === 44 || c === 46) && kindAt(at + 1) === KIND.digit) at++;
          else break;
        }
        if (at - from > 12 && flag & FLAG.masked) {
          // A row of stars is a line across the page.
          pending |= SENTENCE;
          continue;
        }
        const after = source.charCodeAt(at);
        if (after === 37 || isCurrency(source.charCodeAt(from - 1))) flag |= FLAG.money;
        if (after === 43) flag |= FLAG.plus;
        word[count] = findNumber(source, from, at);
        start[count] = from;
        end[count] = at;
        flags[count] = flag | pending | touching;
        count++;
        pending = 0;
        touching = 0;
      } else if (kind === KIND.space || kind === KIND.skip) {
        touching = 0;
        at += widthOf(code);
      } else if (kind === KIND.newline) {
        const newline = at;
        let lines = 0;
        while (at < limit) {
          const c = source.charCodeAt(at);
          if (c === 10 || (c === 13 && source.charCodeAt(at + 1) !== 10)) lines++;
          else if (c !== 13 && kindOf(c) !== KIND.space && kindOf(c) !== KIND.newline) break;
          at++;
        }
        // A line that ends in the middle of a sentence goes on in lower case.
        const goesOn =
          lines < 2 && ((!isLower && kindAt(at) === KIND.lower) || wraps(source, newline, at, width));
        isSetOff = false;
        pending |= FLAG.line | (goesOn ? 0 : SENTENCE) | (lines > 1 ? FLAG.paragraph : 0);
        touching = 0;
      } else if (kind === KIND.bullet) {
        pending |= BULLET;
        touching = 0;
        at += widthOf(code);
      } else if (kind === KIND.dash) {
        const before = at === 0 ? 32 : source.charCodeAt(at - 1);
        const isSpaced = before <= 32 || before === 160;
        const followsNumber = count > 0 && ((flags[count - 1] as number) & FLAG.number) !== 0;
        if (pending & FLAG.line) pending |= BULLET;
        else if (!isSpaced || followsNumber) touching = FLAG.hyphen;
        else pending |= FLAG.clause;
        at++;
        while (touching === FLAG.hyphen && source.charCodeAt(at) === 32 && kindAt(at + 1) === KIND.digit)
          at++;
      } else if (code === 60) {
        const after = afterTag(source, at, limit);
        if (isBlockTag(source.slice(at, after))) pending |= FLAG.line | SENTENCE;
        at = Math.max(after, at + 1);
      } else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0x2026) {
        pending |= breakAfterStop(source, at, code, limit, count, isLower);
        touching = 0;
        at++;
      } else if (code === 42) {
        const to = at + stars(source, at, limit);
        const isApart = at === 0 || source.charCodeAt(at - 1) <= 32;
        const isOpen = kindAt(to) !== KIND.space && kindAt(to) !== KIND.newline;
        if (isApart ? !isOpen || pending & FLAG.line : !isSetOff && !isOpen) pending |= BULLET;
        isSetOff = isApart && isOpen;
        at = to;
      } else {
        if (code === 47 || code === 92) touching = FLAG.slash;
        else if (code === 58) {
          const isClock = source.charCodeAt(at + 1) >= 48 && source.charCodeAt(at + 1) <= 57;
          if (count > 0 && !isClock) {
            flags[count - 1] = (flags[count - 1] as number) | FLAG.colon;
            pending |= FLAG.clause;
          }
        } else pending |= breakAfterMark(code, kindAt(at + 1));
        at += widthOf(code);
      }
    }
    if (capitals > MOST_CAPITALS * count && count > FEW)
      for (let i = 0; i < count; i++) flags[i] = (flags[i] as number) & ~CAPITALS;
    return {
      source: published,
      count,
      word: word.slice(0, count),
      start: start.slice(0, count),
      end: end.slice(0, count),
      flags: flags.slice(0, count),
    };
  };

  function findNumber(source: string, from: number, to: number): number {
    let hash = HASH_START;
    let check = CHECK_START;
    for (let i = from; i < to; i++) {
      hash = hashStep(hash, source.charCodeAt(i));
      check = checkStep(check, source.charCodeAt(i));
    }
    return vocabulary.find(hash, check, source, from, to);
  }

  /** What a full stop or the like begins, `count` tokens after the beginning. */
  function breakAfterStop(
    source: string,
    at: number,
    code: number,
    limit: number,
    count: number,
    isLower: boolean,
  ): number {
    const next = codeAt(source, at + 1, limit);
    const nextKind = kindOf(next);
    if (nextKind === KIND.upper || nextKind === KIND.bullet) return SENTENCE;
    if (nextKind !== KIND.space && nextKind !== KIND.newline)
      return next === 41 || next === 34 || next === 0x201d ? FLAG.clause : 0;
    let i = at + 1;
    while (i < limit && kindOf(codeAt(source, i, limit)) === KIND.space) i++;
    if (!isLower && i < limit && kindOf(codeAt(source, i, limit)) === KIND.lower) return FLAG.clause;
    if (code !== 46 || count === 0 || end[count - 1] !== at) return SENTENCE;
    const from = start[count - 1] as number;
    const isInitial = at - from === 1 && !((flags[count - 1] as number) & FLAG.number);
    const isShort = isInitial || (at - from <= 6 && ABBREVIATION.test(source.slice(from, at)));
    return isShort ? FLAG.clause : SENTENCE;
  }
}

/** What brackets, commas and the like begin. */
function breakAfterMark(code: number, nextKind: number): number {
  switch (code) {
    case 44:
    case 59:
      return FLAG.clause;
    // "two (2) years": the bracket says the number again.
    case 40:
    case 91:
      return FLAG.clause | FLAG.bracket;
    case 41:
    case 93:
      return nextKind === KIND.upper ? SENTENCE : FLAG.clause;
    case 124:
      return SENTENCE;
    default:
      return 0;
  }
}

const isCurrency = (unit: number) =>
  unit === 36 || unit === 163 || unit === 8364 || unit === 8369 || unit === 8377;

function stars(source: string, at: number, limit: number): number {
  let n = 0;
  while (at + n < limit && n < 16 && source.charCodeAt(at + n) === 42) n++;
  return n;
}
