import { FLAG, type Tokens } from './tokens.ts';

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
