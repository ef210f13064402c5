/** The letters of an element's text, and where each came from. */
interface Flat {
  text: string;
  nodes: Text[];
  /** For each character: index of its node, and offset in it. */
  at: { node: number; offset: number }[];
}

/** Longest text looked through, in UTF-16 units. An advert is a few thousand. */
const MOST_TEXT = 200_000;

/**
 * Finds a posting's words where they stand on the page, however they are spread over elements. Where they
 * stand more than once, the place whose surroundings fit is taken. Reads only.
 */
export function findWords(
  within: Element,
  wanted: { words: string; prefix: string; suffix: string },
): Range | undefined {
  const flat = flatten(within);
  const { text } = flat;
  const words = squeeze(wanted.words);
  if (!words) return undefined;
  const before = squeeze(wanted.prefix).slice(-16);
  const after = squeeze(wanted.suffix).slice(0, 16);
  let best = -1;
  let most = -1;
  for (let at = text.indexOf(words); at >= 0 && most < 2; at = text.indexOf(words, at + 1)) {
    const score =
      Number(text.slice(0, at).endsWith(before)) + Number(text.slice(at + words.length).startsWith(after));
    if (score > most) [best, most] = [at, score];
  }
  const start = flat.at[best];
  const end = flat.at[best + words.length - 1];
  const first = start && flat.nodes[start.node];
  const last = end && flat.nodes[end.node];
  if (!first || !last) return undefined;
  const range = within.ownerDocument.createRange();
  range.setStart(first, start.offset);
  range.setEnd(last, end.offset + 1);
  return range;
}

/**
 * Letters alone: white space and bullets differ between a posting's text and the page it was read from.
 * Lower case by units, so that lengths stay: `İ` would grow.
 */
function squeeze(text: string): string {
  let out = '';
  for (const unit of text) if (!/[•\s]/.test(unit)) out += lower(unit);
  return out;
}

function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === unit.length ? small : unit;
}

function flatten(within: Element): Flat {
  const walker = within.ownerDocument.createTreeWalker(within, 4 /* text */);
  const flat: Flat = { text: '', nodes: [], at: [] };
  const parts: string[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    const index = flat.nodes.push(node) - 1;
    for (let offset = 0; offset < data.length && flat.at.length < MOST_TEXT; offset++) {
      const unit = data[offset] as string;
      if (/[•\s]/.test(unit)) continue;
      parts.push(lower(unit));
      flat.at.push({ node: index, offset });
    }
  }
  flat.text = parts.join('');
  return flat;
}
