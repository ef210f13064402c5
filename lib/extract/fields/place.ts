import type { Workplace } from '../../posting.ts';
import { oneLine } from './element-text.ts';
import { decodeEntities } from './entities.ts';
import { hasLetter } from './letters.ts';

/**
 * Words for the three ways of working, as boards print them beside a place. In languages whose boards
 * were seen: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish.
 */
const WORKPLACES: readonly [Workplace, RegExp][] = [
  ['hybrid', /\b(?:hybrid|hybride|h[íi]brid[oa]|ibrido|hybrydow[aey]|teilweise (?:home.?office|remote))\b/i],
  [
    'remote',
    /\b(?:remote|fully remote|telecommute|work from home|wfh|home.?office|t[ée]l[ée]travail|teletrabajo|remot[oa]|da remoto|a distanza|[àa] distance|thuiswerken|zdaln[aey]|anywhere)\b/i,
  ],
  [
    'on-site',
    /\b(?:on.?site|in.?office|in.?person|vor ort|sur site|presencial|in sede|op locatie|stacjonarn[aey])\b/i,
  ],
];

/** The way of working that a short text names; nothing where it names none. Not for whole adverts. */
export function readWorkplace(text: string | undefined): Workplace | undefined {
  if (!text || text.length > 200) return undefined;
  const words = text.normalize('NFC');
  return WORKPLACES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What stands where a place should but is none. */
const NO_PLACE = /[£€₹₱]\s?\d|\$\s?\d|@|https?:|^\d+ (?:days?|hours?|weeks?|months?)\b|\bago$|[!?]$/i;

/** A place as the page words it, or nothing: pay, ages, addresses of the web and sentences are refused. */
export function readLocation(raw: string | undefined): string | undefined {
  if (!raw) return undefined;
  const text = oneLine(decodeEntities(raw.slice(0, 1000)))
    .replace(/^(?:location|place|ort|lieu|ubicaci[óo]n)\s*:\s*/i, '')
    .replace(/^[\s·•|,;/-]+|[\s·•|,;/-]+$/g, '');
  if (text.length < 2 || text.length > 160 || !hasLetter(text) || NO_PLACE.test(text)) return undefined;
  return text;
}
