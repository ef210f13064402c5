import { fold, type Said } from './cards.ts';

export interface Expected extends Said {
  id?: string;
  url?: string;
  role?: string;
  masked?: boolean;
}
export interface Read {
  title?: string;
  company?: string;
  location?: string;
  id?: string;
  url?: string;
}
export interface Score {
  required: number;
  found: number;
  wrong: number;
  company: [number, number];
  place: [number, number];
  /** What was missed, made up or misread, in words. */
  notes: string[];
}

const alike = (one?: string | null, other?: string | null) => {
  const [a, b] = [fold(one), fold(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
};

/** Pairs what was read with what stands on the page: by title, then by id, employer and place. */
export function score(expected: readonly Expected[], read: readonly Read[], left?: readonly number[]): Score {
  const seen = new Set<string>();
  const entries = expected.map((one, nth) => {
    const key = one.id ?? one.url ?? `#${nth}`;
    // two that say the same may be one where no address tells them apart
    const words = fold(`${one.title}|${one.company}|${one.location}`);
    const repeat = seen.has(key) || seen.has(words);
    seen.add(key);
    seen.add(words);
    return {
      ...one,
      required:
        !one.role?.match(/related|secondary/) && !one.masked && !repeat && (!left || left.includes(nth)),
    };
  });
  const pairs: [number, number, number][] = [];
  for (const [i, one] of entries.entries()) {
    const titles = [one.title, ...(one.also ?? [])].map(fold);
    for (const [j, posting] of read.entries()) {
      if (!titles.includes(fold(posting.title ?? ''))) continue;
      const same = one.id && `${posting.id} ${posting.url}`.includes(one.id) ? 16 : 0;
      const weight =
        same +
        (alike(one.company, posting.company) ? 5 : 0) +
        (alike(one.location, posting.location) ? 3 : 0);
      pairs.push([weight + (one.required ? 1 : 0), i, j]);
    }
  }
  pairs.sort((a, b) => b[0] - a[0]);
  const [byEntry, byRead] = [new Map<number, number>(), new Map<number, number>()];
  for (const [, i, j] of pairs)
    if (!byEntry.has(i) && !byRead.has(j)) {
      byEntry.set(i, j);
      byRead.set(j, i);
    }
  const result: Score = { required: 0, found: 0, wrong: 0, company: [0, 0], place: [0, 0], notes: [] };
  for (const [i, one] of entries.entries()) {
    if (!one.required) continue;
    result.required++;
    const posting = byEntry.has(i) ? read[byEntry.get(i) as number] : undefined;
    if (!posting) {
      result.notes.push(`missed   ${one.title}`);
      continue;
    }
    result.found++;
    for (const [key, field] of [
      ['company', 'company'],
      ['place', 'location'],
    ] as const) {
      if (!one[field]) continue;
      result[key][1]++;
      if (alike(one[field], posting[field])) result[key][0]++;
      else result.notes.push(`${key}  ${one.title} | ${one[field]} | ${posting[field] ?? '-'}`);
    }
  }
  for (const [j, posting] of read.entries())
    if (!byRead.has(j)) {
      result.wrong++;
      result.notes.push(
        `false    ${posting.title} | ${posting.company ?? ''} | ${posting.location ?? ''} | ${posting.url ?? ''}`,
      );
    }
  return result;
}
