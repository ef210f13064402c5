import type { Pay, Posting } from '../posting.ts';
import type { PostingChange, SavedRole } from './saved-role.ts';

/** A role seen again within this many milliseconds is not written again. */
const QUIET = 60_000;
/** The latest changes that are kept of one role: a page that words itself anew each time must not fill the disk. */
const MOST_CHANGES = 200;

/**
 * The role after its posting was read once more: what the board changed is noted and taken over.
 * Undefined where there is nothing to write.
 */
export function seenAgain(role: SavedRole, posting: Posting, now: string): SavedRole | undefined {
  const changes = changesBetween(role.posting, posting, now);
  const isQuiet = Math.abs(Date.parse(now) - Date.parse(role.lastSeen)) < QUIET;
  if (changes.length === 0 && isQuiet) return undefined;
  const taken = { ...role.posting, readers: { ...role.posting.readers } };
  for (const { field } of changes) {
    Object.assign(taken, { [field]: posting[field] });
    const reader = posting.readers[field];
    if (reader) taken.readers[field] = reader;
  }
  return {
    ...role,
    posting: taken,
    lastSeen: later(role.lastSeen, now),
    changes: changes.length ? [...role.changes, ...changes].slice(-MOST_CHANGES) : role.changes,
  };
}

/**
 * What a posting now says otherwise than before. A field that is absent now was not read rather than
 * taken away: a card shows less than the advert.
 */
export function changesBetween(before: Posting, after: Posting, at: string): PostingChange[] {
  const changes: PostingChange[] = [];
  // What a card did not show and the advert does was there all along.
  const isKnown = (value: unknown) => value !== undefined || before.depth === after.depth;
  if (!sameWords(before.title, after.title) && !isCutShort(after.title, before.title)) {
    changes.push({ at, field: 'title', from: before.title, to: after.title });
  }
  if (after.pay && isKnown(before.pay) && !samePay(before.pay, after.pay)) {
    changes.push({ at, field: 'pay', from: before.pay?.text ?? null, to: after.pay.text });
  }
  if (after.closesOn && isKnown(before.closesOn) && after.closesOn !== before.closesOn) {
    changes.push({ at, field: 'closesOn', from: before.closesOn ?? null, to: after.closesOn });
  }
  return changes;
}

function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Cards cut long titles and end them with an ellipsis. */
function isCutShort(shown: string, whole: string): boolean {
  const cut = /^(.+?)(?:…|\.\.\.)$/.exec(shown.trim())?.[1];
  return cut !== undefined && plain(whole).startsWith(plain(cut));
}

function samePay(a: Pay | undefined, b: Pay): boolean {
  if (!a) return false;
  const hasAmounts = (a.min ?? a.max) !== undefined && (b.min ?? b.max) !== undefined;
  if (!hasAmounts) return sameWords(a.text, b.text);
  return a.min === b.min && a.max === b.max && a.period === b.period && a.currency === b.currency;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Of two instants the later one: a clock that was set back moves nothing into the past. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}
