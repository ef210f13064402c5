import type { Annotation, Evidence } from '../../../lib/classify/annotation.ts';
import type { Posting } from '../../../lib/posting.ts';
import { quoteAnnotation } from '../../../lib/shortlist/quote.ts';
import type { SavedRole } from '../../../lib/shortlist/saved-role.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  'ser vi ce cus to mer care call shop team lead desk mar ket hol day ren tal pay plan ton ber gra lin'.split(
    ' ',
  );

/** A word by its rank: 30,000 of them, as distinct as those of real adverts. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** An advert of real length (some 4,500 characters), its words as unevenly frequent as in language. */
function advertOf(random: () => number): string {
  const lines: string[] = [];
  let length = 0;
  while (length < 4500) {
    const words = Array.from({ length: 8 + Math.floor(random() * 16) }, () =>
      wordOf(Math.floor(30_000 ** random())),
    );
    const line = `${words.join(' ')}.`;
    lines.push(random() < 0.4 ? `• ${line}` : line);
    length += line.length;
  }
  return lines.join('\n\n');
}

const TITLES = [
  'Customer Service Adviser',
  'Team Leader',
  'Store Manager',
  'Cashier',
  'Receptionist',
  'Account Manager',
  'Help Desk Analyst',
  'Guest Services Agent',
];
const PLACES = ['Leeds', 'York', 'Hull', 'Cardiff', 'Bristol', 'Glasgow', 'Belfast', 'Derby'];

/** Posting number `index`: the same in every run. */
export function postingOf(index: number): Posting {
  const random = randomNumbers(index);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const boardId = `n${String(index).padStart(6, '0')}`;
  return {
    id: `indeed:${boardId}`,
    board: 'indeed',
    boardId,
    depth: 'ad',
    title: `${pick(TITLES)} ${wordOf(Math.floor(random() * 3000))}`,
    company: `${wordOf(Math.floor(random() * 2000))} ${pick(['Utilities', 'Market', 'Hotels', 'Insurance'])}`,
    location: pick(PLACES),
    employmentType: 'Full-time',
    pay: {
      min: 20000 + index,
      max: 30000 + index,
      currency: 'GBP',
      period: 'year',
      source: 'employer',
      text: `£${20000 + index}–£${30000 + index} a year`,
    },
    postedOn: '2026-11-01',
    closesOn: '2026-12-24',
    description: advertOf(random),
    language: 'en',
    url: `https://uk.indeed.com/viewjob?jk=${boardId}`,
    readers: {
      title: 'indeed',
      company: 'indeed',
      location: 'indeed',
      pay: 'json-ld',
      description: 'json-ld',
    },
  };
}

/** An annotation with as much evidence as a real one: some 25 places. */
export function annotationOf(index: number): Annotation {
  const random = randomNumbers(index + 1_000_000);
  const evidence = (rule: string): Evidence => {
    const start = Math.floor(random() * 4000);
    return { field: 'description', start, end: start + 30, rule, section: 'requirements' };
  };
  const verdict = <T>(value: T, rule: string) => ({
    value,
    rule,
    confidence: 0.8,
    evidence: [evidence(rule), evidence(rule)],
  });
  const level = ([1, 2, 3, 4, 5, 6] as const)[Math.floor(random() * 6)] ?? 1;
  return {
    classifier: 1,
    basis: 'ad',
    language: 'en',
    family: verdict('core', 'family.title'),
    level: verdict(level, 'level.scope'),
    stage: { ...verdict(2, 'stage.training'), implied: false },
    track: verdict('customer-care', 'track.title'),
    yearsRequired: verdict(2, 'years.stated'),
    education: verdict('high-school', 'education.stated'),
    managesPeople: verdict(level > 2, 'manages.words'),
    credentials: [{ id: 'driving', need: 'preferred', evidence: evidence('credential.name') }],
    skills: (['listening', 'empathy', 'teamwork', 'communication', 'patience'] as const).map((skill) => ({
      skill,
      evidence: evidence('skill.named'),
    })),
    warnings: index % 5 ? [] : [{ id: 'commission-only', evidence: evidence('warning.commission') }],
  };
}

/** Saved role number `index`, of real size: some 13 kB as JSON. */
export function roleOf(index: number): SavedRole {
  const posting = postingOf(index);
  const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
  return {
    id: posting.id,
    posting,
    annotation: quoteAnnotation(posting, annotationOf(index)),
    savedAt: at,
    readAt: at,
    lastSeen: at,
    status: 'saved',
    statusHistory: [{ status: 'saved', at }],
    notes: index % 3 ? '' : `Note number ${index}: ask about shifts`,
    tags: index % 4 ? [] : ['near home'],
    contacts: [],
    changes: [],
    revision: 1,
  };
}
