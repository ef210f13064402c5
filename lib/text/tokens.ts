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
