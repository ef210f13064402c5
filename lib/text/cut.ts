/** Where a sentence, an item of a list or a line is over. */
const OVER = /[.!?…:;]["'”’)\]]*(?=\s|$)|\s[•·▪●|*](?=\s)|\n/g;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** "a) " and "2. " count items; they say nothing. */
const COUNTS = /^\s*\(?\w{1,2}[.)]\s*$/;

/** A piece of text next to a quote, as far as it belongs to the quote's own sentence. */
export interface Beside {
  /** Without words: the quote begins, or ends, the sentence. */
  text: string;
  /** Whether the sentence's own beginning or end was met; else it goes on where this text was cut off. */
  isWhole: boolean;
}

/** Of the text before a quote what belongs to its sentence. */
export function sentenceBefore(prefix: string): Beside {
  // A stop with the quote right behind it is none: "3.|5 years".
  const last = [...prefix.matchAll(OVER)].findLast(
    ({ 0: over, index }) => over === '\n' || index + over.length < prefix.length,
  );
  const text = last ? prefix.slice(last.index + last[0].length) : prefix;
  return { text: saysNothing(text) ? '' : text, isWhole: last !== undefined };
}

/** Of the text after a quote what belongs to its sentence, its full stop with it. */
export function sentenceAfter(suffix: string): Beside {
  const first = suffix.matchAll(OVER).next().value;
  if (!first) return { text: suffix, isWhole: false };
  const end = /^[.!?…:;]/.test(first[0]) ? first[0].length : 0;
  return { text: suffix.slice(0, first.index + end), isWhole: true };
}

/**
 * A quote as it is shown: with an ellipsis where its sentence goes on. For the eye alone: what is looked for on a
 * page, and what a voice reads, are the words themselves.
 * @param prefix what stands right before the words in their source, the sentence's part at least
 * @param suffix what stands right after
 */
export function withEllipses(words: string, prefix: string, suffix: string): string {
  const before = !saysNothing(sentenceBefore(prefix).text) && !/^[.…]/.test(words);
  const after = !saysNothing(sentenceAfter(suffix).text) && !/[.!?…:;]$/.test(words);
  return `${before ? '…' : ''}${words}${after ? '…' : ''}`;
}

function saysNothing(text: string): boolean {
  return !HAS_WORDS.test(text) || COUNTS.test(text);
}
