import { oneLine } from './element-text.ts';
import { decodeEntities } from './entities.ts';
import { hasLetter } from './letters.ts';

/** Badges that boards set beside a title. Removed only where they stand in a node of their own. */
const BADGE =
  /^[\s([]*(?:new|new!|neu|nouveau|nuevo|novo|nuovo|nieuw|urgent|urgently hiring|hot|featured|promoted|sponsored|actively hiring|easy apply|quick apply|verified|job post|opens in a new (?:tab|window)|\d+ (?:new|vaga|vagas))[\s)\]]*$/i;

/** What screen readers hear behind a title: a suffix of the board's, not of the employer's. */
const SPOKEN = /\s*(?:[,–-]\s*job (?:post|details)|with verification|,? ?opens in a new (?:tab|window)\.?)$/i;

function withoutSpoken(text: string): string {
  return /[snbtw.]$/i.test(text) ? text.replace(SPOKEN, '').trim() : text;
}

/** A page's title instead of a posting's: what follows the last bar is the site's name. */
const SITE =
  /[|–—-]\s*(?:linkedin|indeed(?:\.[a-z.]+)?|glassdoor|monster|seek|jobstreet|ziprecruiter|stepstone|totaljobs|reed(?:\.co\.uk)?|dice(?:\.com)?|simplyhired|careerbuilder|adzuna|jora|naukri(?:\.com)?|welcome to the jungle)\s*$/i;

/** "full details of X", "Apply to X" and the like are not told from titles here: refuse what is no title for sure. */
const NO_TITLE = /^(?:https?:|www\.)/;

/**
 * A posting's title from the pieces of text in its element: a copy for screen readers and badges in
 * nodes of their own left out.
 */
export function titleFromPieces(pieces: readonly string[]): string {
  const kept: string[] = [];
  for (const piece of pieces) {
    const text = withoutSpoken(piece);
    if (!text || (kept.length > 0 && BADGE.test(text))) continue;
    const soFar = kept.join(' ');
    if (soFar.length > 3 && (text === soFar || (text.length > 8 && text.startsWith(soFar)))) continue;
    kept.push(text);
  }
  if (kept.length > 1 && BADGE.test(kept[0] as string)) kept.shift();
  return kept.join(' ');
}

/**
 * A title as the employer means it, or nothing: a site's name, an address, a masked text ("*****") and
 * what is too long for a title are refused rather than cut to fit.
 */
export function readTitle(raw: string | undefined): string | undefined {
  if (!raw) return undefined;
  let title = oneLine(decodeEntities(decodeEntities(raw.slice(0, 1000))));
  if (title.includes('<')) title = title.replace(/<\/?[a-z][^<>]*>/gi, '');
  title = withoutSpoken(title);
  const half = title.slice(0, title.length >> 1).trim();
  if (half.length > 3 && `${half} ${half}` === title) title = half;
  title = title.replace(/^(?:new|neu|nouveau|nuevo)\s*[:!|·•]\s+/i, '');
  if (/[)\]]$/.test(title)) title = title.replace(/\s*[([]\s*new\s*[)\]]$/i, '');
  if (title.length < 2 || title.length > 250 || !hasLetter(title)) return undefined;
  if (NO_TITLE.test(title) || (/[|–—-]/.test(title) && SITE.test(title))) return undefined;
  return title;
}
