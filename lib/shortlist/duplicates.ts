import type { Catalogue } from './catalogue.ts';
import type { RowRecord } from './row.ts';
import { wordsOf } from './search.ts';
import type { Shortlist } from './shortlist.ts';
import { textLikeness } from './sketch.ts';

/** Two roles that look like one and the same, and why. */
export interface LikelyDuplicate {
  ids: [string, string];
  /** 0 to 1. */
  likeness: number;
  /** What they share. */
  because: ('title' | 'company' | 'place' | 'text')[];
}

/** Likeness from which a pair is suggested. Suggesting costs a look; nothing is merged by itself. */
const SUGGESTED = 0.75;
/** A shingle that more roles than this share is a phrase of the trade and tells nothing. */
const COMMONPLACE = 12;
/** The most pairs answered: more are not looked through at one sitting. */
const MOST_PAIRS = 100;

/** What a role is compared by. */
export interface Likeable {
  id: string;
  title: Set<string>;
  company: string;
  place: Set<string>;
  sketch: readonly number[];
}

/** Pairs on the shortlist that look like one role, likeliest first; not those the person said differ. */
export async function findDuplicates(shortlist: Shortlist, catalogue: Catalogue): Promise<LikelyDuplicate[]> {
  const rows = [...(await catalogue.rows()).values()].filter(
    (row) => row.listedAt !== undefined && !row.unreadable,
  );
  const [words, different] = await shortlist.read((transaction) =>
    Promise.all([
      transaction.objectStore('words').getAll(),
      transaction.objectStore('different').getAllKeys(),
    ]),
  );
  const sketches = new Map(words.map((record) => [record.id, record.sketch]));
  const roles = rows.map((row) => likeable(row, sketches.get(row.id) ?? []));
  const dismissed = new Set(different.map(String));
  const pairs: LikelyDuplicate[] = [];
  for (const [a, b] of candidates(roles)) {
    const pair = compareLikeable(a, b);
    if (pair && pair.likeness >= SUGGESTED && !dismissed.has(String(pair.ids))) pairs.push(pair);
  }
  return pairs.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_PAIRS);
}

/** "These are different": the pair is not suggested again. */
export function dismissDuplicate(shortlist: Shortlist, ids: [string, string]): Promise<void> {
  return shortlist.write(async ({ transaction }) => {
    await transaction.objectStore('different').put({ pair: sorted(ids), at: shortlist.now() });
  });
}

/**
 * How alike two roles are; undefined where something plainly tells them apart: an employer with the
 * same advert in two towns offers two jobs.
 */
export function compareLikeable(a: Likeable, b: Likeable): LikelyDuplicate | undefined {
  const title = overlap(a.title, b.title);
  const company = a.company && b.company ? Number(a.company === b.company) : undefined;
  const place = a.place.size > 0 && b.place.size > 0 ? overlap(a.place, b.place) : undefined;
  const text = textLikeness(a.sketch, b.sketch);
  if (place === 0 || title < 0.34) return undefined;
  // A card has no text to compare: then all three of title, company and place must be known.
  if (text === undefined && (company === undefined || place === undefined)) return undefined;
  const parts = [
    { weight: 3, value: title },
    { weight: 3, value: company },
    { weight: 1, value: place === undefined ? undefined : Math.min(1, place * 2) },
    { weight: 3, value: text },
  ];
  const known = parts.filter((part) => part.value !== undefined);
  const weights = known.reduce((sum, part) => sum + part.weight, 0);
  const likeness = known.reduce((sum, part) => sum + part.weight * (part.value ?? 0), 0) / weights;
  const because: LikelyDuplicate['because'] = [];
  if (title >= 0.6) because.push('title');
  if (company) because.push('company');
  if (place) because.push('place');
  if (text !== undefined && text >= 0.5) because.push('text');
  return { ids: sorted([a.id, b.id]), likeness, because };
}

/** A row as it is compared. */
export function likeable(row: RowRecord, sketch: readonly number[]): Likeable {
  return {
    id: row.id,
    title: new Set(wordsOf(row.title)),
    company: companyKey(row.company ?? ''),
    place: new Set(wordsOf(row.location ?? '').filter((word) => !/^\d+$/.test(word))),
    sketch,
  };
}

/** Legal forms say nothing about who the employer is. */
const LEGAL_FORMS =
  /^(?:ltd|limited|inc|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|sas|bv|pty|the|group)$/;

function companyKey(company: string): string {
  return wordsOf(company)
    .filter((word) => !LEGAL_FORMS.test(word))
    .join(' ');
}

/** Pairs worth comparing: of the same company, or with a rare shingle in common. Each pair once. */
function* candidates(roles: Likeable[]): Generator<[Likeable, Likeable]> {
  const groups = new Map<string | number, Likeable[]>();
  const add = (key: string | number, role: Likeable) => {
    const group = groups.get(key);
    if (group) group.push(role);
    else groups.set(key, [role]);
  };
  for (const role of roles) {
    for (const hash of role.sketch) add(hash, role);
    // The company and one word of the title: a chain with 500 saved roles makes small groups still.
    if (role.company) for (const word of role.title) add(`${role.company}|${word}`, role);
  }
  const seen = new Set<string>();
  for (const [key, group] of groups) {
    if (group.length < 2 || (typeof key === 'number' && group.length > COMMONPLACE)) continue;
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const pair = String(sorted([a.id, b.id]));
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

/** Words in common as a share of all words of both. */
function overlap(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function sorted([a, b]: [string, string]): [string, string] {
  return a < b ? [a, b] : [b, a];
}
