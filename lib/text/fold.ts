/**
 * What one character is, and what it is compared as: letters without case and accents, every apostrophe the
 * same, compatibility forms (full-width, mathematical bold, ligatures) as their plain letters.
 */

export const KIND = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  newline: 5,
  /** Not there at all: zero-width, soft hyphen, combining and direction marks. */
  skip: 6,
  apostrophe: 7,
  dash: 8,
  bullet: 9,
} as const;

/** The code point at an index of a text that ends at `limit`; a line's end beyond. */
export function codeAt(source: string, at: number, limit: number): number {
  if (at >= limit) return 10;
  const unit = source.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < limit ? (source.codePointAt(at) as number) : unit;
}

/** How many UTF-16 units a code point takes. */
export const widthOf = (code: number) => (code > 0xffff ? 2 : 1);

const BULLETS = '•·▪●○◦■□▸►‣⁃∙➢➤➔✓✔✅❖◆★☑';
const APOSTROPHES = "'’‘ʼ`´＇";

export interface Folding {
  /** The kinds of the 128 plain characters, for the fast path. */
  readonly plain: Uint8Array;
  /** The kind of a UTF-16 unit or code point. */
  kind(code: number): number;
  /** What it is compared as: usually one lower-case letter, for a ligature more. */
  fold(code: number): string;
}

function kindSlow(code: number): number {
  const char = String.fromCodePoint(code);
  if (BULLETS.includes(char) || (code >= 0xe000 && code <= 0xf8ff)) return KIND.bullet;
  if (APOSTROPHES.includes(char)) return KIND.apostrophe;
  if (code >= 0x2010 && code <= 0x2015) return KIND.dash;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return KIND.newline;
  if (code === 0x3002 || code === 0xff0e) return KIND.other;
  if (/\p{Cf}|\p{M}/u.test(char) || (code >= 0xfe00 && code <= 0xfe0f)) return KIND.skip;
  if (/\s|\p{Z}/u.test(char)) return KIND.space;
  if (/\p{Nd}/u.test(char)) return KIND.digit;
  if (/\p{Lu}/u.test(char)) return KIND.upper;
  if (/\p{L}/u.test(char)) {
    const plain = char.normalize('NFKC');
    return plain !== char && plain.toLowerCase() !== plain ? KIND.upper : KIND.lower;
  }
  return KIND.other;
}

function kindPlain(code: number): number {
  if (code >= 97 && code <= 122) return KIND.lower;
  if (code >= 65 && code <= 90) return KIND.upper;
  if (code >= 48 && code <= 57) return KIND.digit;
  if (code === 10 || code === 13 || code === 11 || code === 12) return KIND.newline;
  if (code === 32 || code === 9) return KIND.space;
  if (code === 39 || code === 96) return KIND.apostrophe;
  if (code === 45) return KIND.dash;
  return KIND.other;
}

/** Tables of characters, filled as characters are met. Make one and keep it. */
export function createFolding(): Folding {
  const plain = new Uint8Array(128).map((_, code) => kindPlain(code));
  const kinds = new Map<number, number>();
  const folds = new Map<number, string>();
  return {
    plain,
    kind(code) {
      if (code < 128) return plain[code] as number;
      let kind = kinds.get(code);
      if (kind === undefined) {
        kind = kindSlow(code);
        // Bounded, so that a text of every character there is costs no memory afterwards.
        if (kinds.size < 4096) kinds.set(code, kind);
      }
      return kind;
    },
    fold(code) {
      let folded = folds.get(code);
      if (folded === undefined) {
        folded = String.fromCodePoint(code).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        if (folds.size < 4096) folds.set(code, folded);
      }
      return folded;
    },
  };
}
