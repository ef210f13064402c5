import { decodeEntities } from './entities.ts';
import { flowOf, TextFlow } from './text-flow.ts';

/** No advert is longer; what is beyond is left out. */
export const DESCRIPTION_LIMIT = 60_000;

const ESCAPED_TAG = /&(?:amp;)*lt;\/?(?:p|br|li|ul|ol|div|b|strong|h\d|span|em|i|u|a|table)\b/i;
const TAG = /<\/?[a-z]/i;

/** Undoes the escaping of markup that was escaped once or twice too often on its way into JSON-LD. */
function unescapeMarkup(html: string): string {
  let text = html;
  for (let round = 0; round < 3 && !TAG.test(text) && ESCAPED_TAG.test(text); round++)
    text = decodeEntities(text);
  return text;
}

/** The end of a tag that starts at `from`: behind its ">", quotes respected; -1 where it never ends. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  const limit = Math.min(html.length, from + 20_000);
  for (let i = from; i < limit; i++) {
    const c = html[i] as string;
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '>') return i + 1;
    else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c;
  }
  return -1;
}

/**
 * Markup to text, without a parser of the host's: a linear reading of tags and character references, so
 * that nothing of it can run or load. Accepts plain text as well (its line breaks are kept).
 * @param html markup, escaped markup or text, of any size; at most `limit` characters come back
 */
export function htmlToText(html: string, limit = DESCRIPTION_LIMIT): string {
  const source = unescapeMarkup(html.slice(0, limit * 20));
  const flow = new TextFlow(limit);
  if (!TAG.test(source)) {
    for (const line of decodeEntities(source).split(/\r\n?|\n|\\n/)) {
      if (line.trim()) flow.text(line);
      flow.end(line.trim() ? 0 : 1);
    }
    return decodeEntities(flow.toString());
  }
  const unclosed = new Set<string>();
  let at = 0;
  while (at < source.length && !flow.full) {
    const open = source.indexOf('<', at);
    if (open < 0) {
      flow.text(decodeEntities(source.slice(at)));
      break;
    }
    if (open > at) flow.text(decodeEntities(source.slice(at, open)));
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-z][a-z\d]*)/i.exec(source.slice(open, open + 24));
    if (!name) {
      if (/^<[!?]/.test(source.slice(open, open + 2))) at = Math.max(tagEnd(source, open), open + 2);
      else {
        flow.text('<');
        at = open + 1;
      }
      continue;
    }
    const tag = (name[2] as string).toLowerCase();
    const end = tagEnd(source, open);
    at = end < 0 ? source.length : end;
    if (name[1]) flow.close(tag);
    else {
      flow.open(tag);
      if (flowOf(tag) === 'silent' && !unclosed.has(tag)) {
        const closing = new RegExp(`</${tag}`, 'gi');
        closing.lastIndex = at;
        if (closing.test(source)) at = closing.lastIndex - tag.length - 2;
        else unclosed.add(tag);
      }
    }
  }
  return decodeEntities(flow.toString());
}
