/** Words of a text with a little of what stands around them, enough to find them again if the text shifts. */
export interface Quote {
  quote: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;

/** A cut never splits a surrogate pair. */
function whole(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** The words of a source from `start` to `end` (UTF-16 indices), with up to 32 units on either side. */
export function quoteAt(source: string, start: number, end: number): Quote {
  return {
    quote: source.slice(start, end),
    prefix: source.slice(whole(source, Math.max(0, start - CONTEXT)), start),
    suffix: source.slice(end, whole(source, Math.min(source.length, end + CONTEXT))),
  };
}

/**
 * Finds a saved quote in a text that may have changed, by the words and then by what stood around them.
 * Returns the offsets, or undefined where the words are gone.
 */
export function findQuote(
  source: string,
  { quote, prefix, suffix }: Quote,
): { start: number; end: number } | undefined {
  let best: { start: number; end: number } | undefined;
  let most = -1;
  for (let start = source.indexOf(quote); start >= 0 && quote; start = source.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const score =
      (source.slice(Math.max(0, start - prefix.length), start) === prefix ? 1 : 0) +
      (source.slice(end, end + suffix.length) === suffix ? 1 : 0);
    if (score > most) {
      most = score;
      best = { start, end };
    }
    if (most === 2) break;
  }
  return best;
}
