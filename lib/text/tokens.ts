import { KIND } from './fold.ts';
import { CHECK_START, checkStep, HASH_START, hashStep, type Vocabulary } from './vocabulary.ts';

/** What stands before, in and after a token. Breaks are said of the token that follows them. */
export const FLAG = {
  /** First of a line. */
  line: 1,
  /** First of a sentence, list item or heading (also where two were run together: "experienceMust"). */
  sentence: 2,
  /** First of a clause: after a comma, semicolon, colon, dash or bracket. */
  clause: 4,
  /** First of a list item. */
  bullet: 8,
  /** Begins with a capital. */
  capital: 16,
  /** All capitals, two letters or more. */
  allCaps: 32,
  /** A number in digits. */
  number: 64,
  /** A number whose digits the source hides: "****". */
  masked: 128,
  /** Joined to the one before by a hyphen or dash without spaces. */
  hyphen: 256,
  /** Joined to the one before by a slash. */
  slash: 512,
  /** Followed by a plus sign. */
  plus: 1024,
  /** Money or per cent: a number that counts no years. */
  money: 2048,
  /** Followed by a colon. */
  colon: 4096,
  /** Had a possessive 's or '. */
  possessive: 8192,
  /** First after an empty line. */
  paragraph: 16384,
  /** After an opening bracket. */
  bracket: 32768,
} as const;

/** One text, read once. All arrays run parallel; offsets are UTF-16 indices into `source` as given. */
export interface Tokens {
  readonly source: string;
  readonly count: number;
  /** The word's number in the vocabulary, 0 where nobody knows it. */
  readonly word: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly flags: readonly number[];
}

/** No advert is longer than this; what follows is not read, so that no page can make reading slow. */
export const MAX_CHARS = 24_000;

const ABBREVIATION =
  /^(?:mrs?|ms|dr|st|jr|sr|inc|ltd|co|corp|vs|eg|ie|etc|approx|dept|no|nos|min|max|yrs?|exp)$/i;
/** Names that only look like two words run together. */
const ONE_WORD =
  /^(?:LinkedIn|YouTube|PowerPoint|JavaScript|QuickBooks|WordPress|DoorDash|SharePoint|GitHub|WhatsApp|FaceTime|HubSpot|ZenDesk|PayPal|MasterCard|FedEx|AutoCAD|OneDrive|SalesForce|ServiceNow|TikTok|InDesign|iPhone|LiveChat|FreshDesk)$/;

const isLetter = (kind: number) => kind === KIND.lower || kind === KIND.upper;

/** Index after a tag or an entity that begins at `at`, or `at` where none does. */
function afterMarkup(source: string, at: number, limit: number): number {
  const opener = source.charCodeAt(at);
  if (opener === 60) {
    const next = source.charCodeAt(at + 1) | 32;
    if (!((next >= 97 && next <= 122) || next === 47 || next === 33)) return at;
    const stop = Math.min(limit, at + 300);
    for (let i = at + 1; i < stop; i++) {
      const code = source.charCodeAt(i);
      if (code === 62) return i + 1;
      if (code === 60) return at;
    }
    return at;
  }
  const stop = Math.min(limit, at + 10);
  for (let i = at + 1; i < stop; i++) {
    const code = source.charCodeAt(i);
    if (code === 59) return i > at + 1 ? i + 1 : at;
    if (!((code | 32) >= 97 && (code | 32) <= 122) && !(code >= 48 && code <= 57) && code !== 35) return at;
  }
  return at;
}

const APOSTROPHE_ENTITY = /^&(?:#0?39|#8217|#x27|rsquo|lsquo|apos);$/i;
const BLOCK_TAG = /^<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|table|section)\b/i;

/** Reads a text into tokens in one pass; cost grows with its length, up to `MAX_CHARS`. */
export function tokenise(vocabulary: Vocabulary, source: string): Tokens {
  const { folding } = vocabulary;
  const { plain } = folding;
  const limit = Math.min(source.length, MAX_CHARS);
  // Plain arrays: a title has five words, and a typed array costs more than to read them.
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const flags: number[] = [];
  let count = 0;
  let pending: number = FLAG.line | FLAG.sentence | FLAG.clause | FLAG.paragraph;
  /** What stood just before, for the flags that need it touching. */
  let touching = 0;
  let at = 0;

  const codeAt = (i: number) => {
    if (i >= limit) return 10;
    const unit = source.charCodeAt(i);
    return unit >= 0xd800 && unit <= 0xdbff && i + 1 < limit ? (source.codePointAt(i) as number) : unit;
  };
  const widthOf = (code: number) => (code > 0xffff ? 2 : 1);

  while (at < limit) {
    const unit = source.charCodeAt(at);
    if (unit === 32) {
      touching = 0;
      at++;
      continue;
    }
    const code = unit < 128 ? unit : codeAt(at);
    const kind = unit < 128 ? (plain[unit] as number) : folding.kind(code);

    if (kind === KIND.lower || kind === KIND.upper) {
      const from = at;
      let hash = HASH_START;
      let check = CHECK_START;
      let letters = 0;
      let capitals = 0;
      let flag = 0;
      let previous: number = KIND.other;
      let joined = false;
      let to = at;
      while (at < limit) {
        let c = source.charCodeAt(at);
        if (previous === KIND.lower) {
          const before = at;
          // Most letters are small ones after small ones, of which nothing is to be asked.
          while (c >= 97 && c <= 122) {
            hash = hashStep(hash, c);
            check = checkStep(check, c);
            letters++;
            at++;
            c = at < limit ? source.charCodeAt(at) : 32;
          }
          if (at > before) to = at;
          if (c === 32 || at >= limit) break;
        }
        if (c > 127) c = codeAt(at);
        const k = c < 128 ? (plain[c] as number) : folding.kind(c);
        if (k === KIND.upper && previous === KIND.lower && letters >= (kind === KIND.lower ? 2 : 3)) {
          // "experienceMust": two sentences run together, unless it is a name such as LinkedIn.
          const more = folding.kind(codeAt(at + 1)) === KIND.lower || letters >= 4;
          if (more && !ONE_WORD.test(source.slice(from, wordEnd(source, from, limit)))) {
            joined = true;
            break;
          }
        }
        if (k === KIND.lower && previous === KIND.upper && capitals === letters && letters >= 4) {
          // "SKILLSMust": the last capital belongs to the next word, unless only an s follows ("KPIs").
          if (folding.kind(codeAt(at + widthOf(c))) === KIND.lower) {
            at -= 1;
            joined = true;
            to = at;
            hash = HASH_START;
            check = CHECK_START;
            for (let i = from; i < at; i++) {
              const folded = source.charCodeAt(i) | 32;
              hash = hashStep(hash, folded);
              check = checkStep(check, folded);
            }
            break;
          }
        }
        if (k === KIND.lower || k === KIND.upper) {
          if (c < 128) {
            const folded = c | 32;
            hash = hashStep(hash, folded);
            check = checkStep(check, folded);
          } else {
            const folded = folding.fold(c);
            for (let i = 0; i < folded.length; i++) {
              hash = hashStep(hash, folded.charCodeAt(i));
              check = checkStep(check, folded.charCodeAt(i));
            }
          }
          letters++;
          if (k === KIND.upper) capitals++;
          previous = k;
          at += widthOf(c);
          to = at;
        } else if (k === KIND.digit && letters < 4) {
          // b2b, h1b; but "windows10" is two.
          hash = hashStep(hash, c);
          check = checkStep(check, c);
          previous = k;
          at += widthOf(c);
          to = at;
        } else if (k === KIND.digit) {
          // "preferred3 years": what follows was on a line of its own.
          joined = true;
          break;
        } else if (k === KIND.skip) {
          at += widthOf(c);
        } else if (
          k === KIND.apostrophe ||
          (c === 63 && isLetter(folding.kind(codeAt(at + 1))) && at > from)
        ) {
          const next = codeAt(at + 1);
          const afterNext = folding.kind(codeAt(at + 2));
          if ((next | 32) === 115 && !isLetter(afterNext)) {
            flag |= FLAG.possessive;
            at += 2;
            break;
          }
          if (!isLetter(folding.kind(next))) {
            flag |= FLAG.possessive;
            break;
          }
          if (c === 63) break;
          hash = hashStep(hash, 39);
          check = checkStep(check, 39);
          previous = KIND.apostrophe;
          at += 1;
        } else if (
          c === 46 &&
          letters <= 2 &&
          isLetter(folding.kind(codeAt(at + 1))) &&
          dotted(source, from, at)
        ) {
          // "Ph.D.", "B.Sc.", "e.g.", "U.S.": one word.
          letters = 1;
          capitals = 1;
          previous = KIND.other;
          at += 1;
        } else break;
      }
      if (folding.kind(code) === KIND.upper) flag |= FLAG.capital;
      if (capitals === letters && letters >= 2) flag |= FLAG.allCaps;
      word.push(vocabulary.find(hash, check, source, from, to));
      start.push(from);
      end.push(to);
      flags.push(flag | pending | touching);
      count++;
      pending = joined ? FLAG.sentence | FLAG.clause : 0;
      touching = 0;
      continue;
    }

    if (kind === KIND.digit || (code === 42 && stars(source, at, limit) >= 4)) {
      const from = at;
      let flag: number = FLAG.number;
      const before = at > 0 ? source.charCodeAt(at - 1) : 32;
      if (before === 36 || before === 163 || before === 8364 || before === 8369 || before === 8377)
        flag |= FLAG.money;
      while (at < limit) {
        const c = codeAt(at);
        if (c === 42) {
          flag |= FLAG.masked;
          at++;
        } else if (folding.kind(c) === KIND.digit) at += widthOf(c);
        else if ((c === 44 || c === 46) && folding.kind(codeAt(at + 1)) === KIND.digit) at++;
        else break;
      }
      const after = source.charCodeAt(at);
      if (after === 37) flag |= FLAG.money;
      if (after === 43) flag |= FLAG.plus;
      if (at - from > 12 && flag & FLAG.masked) {
        // A row of stars is a line across the page.
        pending |= FLAG.sentence | FLAG.clause;
        continue;
      }
      word.push(vocabulary.find(...hashOf(source, from, at), source, from, at));
      start.push(from);
      end.push(at);
      flags.push(flag | pending | touching);
      count++;
      pending = 0;
      touching = 0;
      continue;
    }

    if (kind === KIND.space || kind === KIND.skip) {
      touching = 0;
      at += widthOf(code);
      continue;
    }
    if (kind === KIND.newline) {
      let lines = 0;
      let next = at;
      while (next < limit) {
        const c = source.charCodeAt(next);
        if (c === 10 || (c === 13 && source.charCodeAt(next + 1) !== 10)) lines++;
        else if (c !== 13 && folding.kind(c) !== KIND.space && folding.kind(c) !== KIND.newline) break;
        next++;
      }
      // A line that ends in the middle of a sentence goes on in lower case.
      const goesOn = lines < 2 && folding.kind(codeAt(next)) === KIND.lower;
      pending |= FLAG.line | (goesOn ? 0 : FLAG.sentence | FLAG.clause) | (lines > 1 ? FLAG.paragraph : 0);
      touching = 0;
      at = next;
      continue;
    }
    if (kind === KIND.bullet) {
      pending |= FLAG.bullet | FLAG.sentence | FLAG.clause;
      touching = 0;
      at += widthOf(code);
      continue;
    }
    if (kind === KIND.dash) {
      const spaced = at === 0 || source.charCodeAt(at - 1) <= 32 || source.charCodeAt(at - 1) === 160;
      if (pending & FLAG.line) pending |= FLAG.bullet | FLAG.sentence | FLAG.clause;
      else if (spaced) {
        const numbers = count > 0 && (flags[count - 1] as number) & FLAG.number;
        if (numbers) touching = FLAG.hyphen;
        else pending |= FLAG.clause;
      } else touching = FLAG.hyphen;
      at++;
      while (
        touching === FLAG.hyphen &&
        source.charCodeAt(at) === 32 &&
        folding.kind(codeAt(at + 1)) === KIND.digit
      )
        at++;
      continue;
    }
    if (code === 60 || code === 38) {
      const after = afterMarkup(source, at, limit);
      if (after > at) {
        const markup = source.slice(at, after);
        if (code === 60) {
          if (BLOCK_TAG.test(markup)) pending |= FLAG.line | FLAG.sentence | FLAG.clause;
        } else if (APOSTROPHE_ENTITY.test(markup) && count > 0 && end[count - 1] === at) {
          // "bachelor&#39;s"
          flags[count - 1] = (flags[count - 1] as number) | FLAG.possessive;
          if ((source.charCodeAt(after) | 32) === 115) {
            at = after + 1;
            continue;
          }
        }
        at = after;
        continue;
      }
    }
    if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0x2026) {
      const next = at + 1 < limit ? codeAt(at + 1) : 10;
      const nextKind = folding.kind(next);
      if (nextKind === KIND.space || nextKind === KIND.newline) {
        let i = at + 1;
        while (i < limit && folding.kind(codeAt(i)) === KIND.space) i++;
        const following = i < limit ? folding.kind(codeAt(i)) : KIND.newline;
        const short =
          code === 46 && count > 0 && end[count - 1] === at && at - (start[count - 1] as number) <= 6;
        const abbreviated =
          short && ABBREVIATION.test(source.slice(start[count - 1] as number, end[count - 1] as number));
        const single =
          short && at - (start[count - 1] as number) === 1 && !((flags[count - 1] as number) & FLAG.number);
        if (following !== KIND.lower && !abbreviated && !single) pending |= FLAG.sentence | FLAG.clause;
        else pending |= FLAG.clause;
      } else if (nextKind === KIND.upper || nextKind === KIND.bullet) pending |= FLAG.sentence | FLAG.clause;
      else if (next === 41 || next === 34 || next === 0x201d) pending |= FLAG.clause;
      touching = 0;
      at++;
      continue;
    }
    // Brackets, commas, colons and the rest.
    if (code === 47 || code === 92) touching = FLAG.slash;
    else if (code === 58 && count > 0) {
      const tight = source.charCodeAt(at + 1);
      if (!(tight >= 48 && tight <= 57)) {
        flags[count - 1] = (flags[count - 1] as number) | FLAG.colon;
        pending |= FLAG.clause;
      }
    } else if (code === 59) pending |= FLAG.clause;
    else if (code === 44) pending |= FLAG.clause;
    else if (code === 40 || code === 91) {
      pending |= FLAG.clause | FLAG.bracket;
      // "two (2) years": the bracket says the number again.
    } else if (code === 41 || code === 93) {
      pending |= FLAG.clause;
      if (folding.kind(codeAt(at + 1)) === KIND.upper) pending |= FLAG.sentence;
    } else if (code === 42) {
      if (pending & FLAG.line || folding.kind(codeAt(at + 1)) === KIND.space)
        pending |= FLAG.bullet | FLAG.sentence | FLAG.clause;
    } else if (code === 124) pending |= FLAG.sentence | FLAG.clause;
    at += widthOf(code);
  }
  return { source, count, word, start, end, flags };

  function hashOf(text: string, from: number, to: number): [number, number] {
    let hash = HASH_START;
    let check = CHECK_START;
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      hash = hashStep(hash, c);
      check = checkStep(check, c);
    }
    return [hash, check];
  }
}

function wordEnd(source: string, from: number, limit: number): number {
  let at = from;
  const stop = Math.min(limit, from + 16);
  while (at < stop && (source.charCodeAt(at) | 32) >= 97 && (source.charCodeAt(at) | 32) <= 122) at++;
  return at;
}

/** Whether the one or two letters before a full stop begin an abbreviation ("Ph", "B", "e") rather than end a sentence. */
function dotted(source: string, from: number, at: number): boolean {
  if (at - from === 1) return true;
  const first = source.charCodeAt(from);
  return first >= 65 && first <= 90 && !(source.charCodeAt(at + 2) >= 97 && source.charCodeAt(at + 3) >= 97);
}

function stars(source: string, at: number, limit: number): number {
  let n = 0;
  while (at + n < limit && n < 16 && source.charCodeAt(at + n) === 42) n++;
  return n;
}

/** The text of tokens `from` up to, not including, `to`, as the source has it. */
export function sourceOf(tokens: Tokens, from: number, to: number): string {
  if (to <= from) return '';
  return tokens.source.slice(tokens.start[from], tokens.end[to - 1]);
}

/** Index of the first token of the sentence that token `at` stands in. */
export function sentenceStart(tokens: Tokens, at: number): number {
  let i = Math.min(at, tokens.count - 1);
  while (i > 0 && !((tokens.flags[i] as number) & FLAG.sentence)) i--;
  return Math.max(i, 0);
}

/** Index after the last token of the sentence that token `at` stands in. */
export function sentenceEnd(tokens: Tokens, at: number): number {
  let i = at + 1;
  while (i < tokens.count && !((tokens.flags[i] as number) & FLAG.sentence)) i++;
  return i;
}
