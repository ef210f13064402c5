/** Where a sentence, an item of a list or a line is over. */
const OVER = /(?<=[.!?…:;]["'”’)\]]{0,3})\s|\s[•·▪●|*]\s|\n/;

/** Of the text before a quote what belongs to the quote's own sentence; all of it where the sentence begins further off. */
export function sentenceBefore(prefix: string): string {
  return prefix.split(OVER).at(-1) ?? '';
}

/** Of the text after a quote what belongs to its sentence, the full stop with it; all of it where the sentence goes on. */
export function sentenceAfter(suffix: string): string {
  return suffix.split(OVER)[0] ?? '';
}

/**
 * A quote as it is shown: with an ellipsis where its sentence goes on. For the eye alone: what is looked for on a
 * page, and what a voice reads, are the words themselves.
 * @param prefix what stands right before the words in their source
 * @param suffix what stands right after
 */
export function withEllipses(words: string, prefix: string, suffix: string): string {
  // Bullets and full stops are no words.
  const says = /[\p{L}\p{N}]/u;
  const before = says.test(sentenceBefore(prefix)) && !words.startsWith('…') ? '…' : '';
  const after = says.test(sentenceAfter(suffix)) && !/[.!?…:;]$/.test(words) ? '…' : '';
  return before + words + after;
}
