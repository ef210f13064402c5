import { TURNS_TO_JOB } from '../taxonomy/en/headings.ts';
import type { Row } from '../text/compile.ts';
import type { Hit, Lexicon } from '../text/lexicon.ts';
import { type Section, sectionAt, splitSections } from '../text/sections.ts';
import { sentenceEnd, sentenceStart } from '../text/spans.ts';
import { FLAG, type Tokens } from '../text/tokens.ts';
import type { Evidence, EvidenceField, SectionKind } from './annotation.ts';
import type { AdRow } from './lexicon.ts';

/** One field of a posting, read once: its words, the phrases found in it, its sections. */
export interface Reading {
  field: EvidenceField;
  lexicon: Lexicon<AdRow>;
  tokens: Tokens;
  /** Everything found, by the kind of row. */
  found: ReadonlyMap<string, readonly Hit<AdRow>[]>;
  sections: readonly Section<SectionKind>[];
  /** Words of preference and requirement, the longest of those that overlap. */
  scopes: readonly Hit<Extract<AdRow, { kind: 'scope' }>>[];
}

/** No advert says the same kind of thing more often; a text made to costs no more for it. */
export const MOST_MENTIONS = 40;

/**
 * Reads one field of a posting with the lexicon of adverts.
 * @param tokens its words as read
 */
export function readField(
  lexicon: Lexicon<AdRow>,
  field: EvidenceField,
  source: string,
  tokens = lexicon.read(source),
): Reading {
  const hits = lexicon.match(tokens);
  const found = new Map<string, Hit<AdRow>[]>();
  for (const hit of hits) {
    const list = found.get(hit.row.kind);
    if (list) list.push(hit);
    else found.set(hit.row.kind, [hit]);
  }
  const first: SectionKind = field === 'title' ? 'title' : 'intro';
  const sections = splitSections<SectionKind>(tokens, found.get('heading') ?? [], first, {
    ends: 'about',
    row: TURNS_TO_JOB,
  });
  const scopes = longest((found.get('scope') ?? []) as Hit<Extract<AdRow, { kind: 'scope' }>>[]);
  return { field, lexicon, tokens, found, sections, scopes };
}

export function findAll<K extends AdRow['kind']>(
  reading: Reading,
  kind: K,
): readonly Hit<Extract<AdRow, { kind: K }>>[] {
  return (reading.found.get(kind) ?? []) as readonly Hit<Extract<AdRow, { kind: K }>>[];
}

/** Of hits that overlap, the longest: "high school degree" is no "degree". */
export function longest<R extends Row>(hits: readonly Hit<R>[]): Hit<R>[] {
  // They come in the order in which they end, and mostly none reaches into the next.
  if (hits.every(({ from }, i) => i === 0 || from >= (hits[i - 1] as Hit).to)) return [...hits];
  const kept: Hit<R>[] = [];
  const ordered = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  for (const hit of ordered) {
    let free = true;
    for (let at = hit.from; at < hit.to && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = hit.from; at < hit.to; at++) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

export function sectionOf(reading: Reading, at: number): SectionKind {
  return sectionAt(reading.sections, at).kind;
}

/** Where a claim's words stand in the field as the posting holds it. */
export function evidenceAt(reading: Reading, from: number, to: number, rule: string): Evidence {
  const { tokens } = reading;
  return {
    field: reading.field,
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    rule,
    section: sectionOf(reading, from),
  };
}

const LONG = 30;

/** Whether a capital begins a new line here that the source has run on: "… at all levels Able to …". */
function isSoftBreak(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const flag = tokens.flags[at] as number;
  if (!(flag & FLAG.capital) || flag & (FLAG.allCaps | FLAG.hyphen | FLAG.slash | FLAG.bracket)) return false;
  // "5 Years" is one thing.
  if ((tokens.flags[at - 1] as number) & (FLAG.capital | FLAG.colon | FLAG.number)) return false;
  return !lexicon.isIn(tokens, at - 1, 'joining');
}

/**
 * First and last token (exclusive) of the sentence around a token. Where a "sentence" is far too long, because
 * the source has lost its line breaks, a capital after an ordinary word ends it too.
 */
export function sentenceAround(reading: Reading, at: number): [number, number] {
  const { tokens } = reading;
  let from = sentenceStart(tokens, at);
  let to = sentenceEnd(tokens, at);
  if (to - from > LONG) {
    let back = at;
    while (back > from && !isSoftBreak(reading, back)) back--;
    let on = at + 1;
    while (on < to && !isSoftBreak(reading, on)) on++;
    from = back;
    to = on;
  }
  return [from, to];
}

export type Need = 'required' | 'preferred' | 'negated';

/** Whether a list goes on over a comma: "in Business, Marketing or a related field". */
function listGoesOn(reading: Reading, from: number, to: number): boolean {
  let list = false;
  for (let at = from; at < to; at++) {
    if (reading.lexicon.isIn(reading.tokens, at, 'list-end')) list = true;
    if (reading.lexicon.isIn(reading.tokens, at, 'experience')) return false;
  }
  return list;
}

/** "Preferred background in …": the word speaks of the noun that follows it. */
function isAttributive(reading: Reading, scope: Hit<Extract<AdRow, { kind: 'scope' }>>): boolean {
  const { tokens } = reading;
  if (scope.row.scope !== 'preferred-after' || scope.to - scope.from > 1 || scope.to >= tokens.count)
    return false;
  const next = scope.to;
  if ((tokens.flags[next] as number) & (FLAG.clause | FLAG.sentence)) return false;
  // "A degree is preferred Excellent manners": what follows was on a line of its own.
  if ((tokens.flags[next] as number) & ~(tokens.flags[scope.from] as number) & FLAG.capital) return false;
  return !reading.lexicon.isIn(tokens, next, 'after-preference');
}

/** Words of preference and requirement in a stretch of the text, the first of them where there are very many. */
function scopesWithin({ scopes }: Reading, start: number, end: number): Reading['scopes'] {
  let from = 0;
  while (from < scopes.length && (scopes[from] as Hit).to <= start) from++;
  let to = from;
  while (to < scopes.length && to - from < MOST_MENTIONS && (scopes[to] as Hit).from < end) to++;
  return scopes.slice(from, to);
}

/**
 * How far words are a requirement, by what stands around them in their sentence and section.
 * @param peers other mentions of the same thing ("High school required, degree preferred"): a word of
 *   preference speaks of the nearest one only
 */
export function needOf(reading: Reading, from: number, to: number, peers: readonly Hit[] = []): Need {
  const { tokens } = reading;
  const [start, end] = sentenceAround(reading, from);
  const scopes = scopesWithin(reading, start, end);
  const between = (a: number, b: number) => peers.some((peer) => peer.from >= a && peer.to <= b);
  let need: Need | undefined;

  // "No degree needed".
  for (const scope of scopes) {
    if (scope.row.scope !== 'negated' || scope.to > from) continue;
    // "You do not need a degree or any formal qualification" reaches further than "no degree".
    if (from - scope.to > (scope.to - scope.from > 1 ? 6 : 3)) continue;
    let parted = false;
    for (let at = scope.to; at <= from; at++) if ((tokens.flags[at] as number) & FLAG.clause) parted = true;
    if (!parted) return 'negated';
  }

  // What stands after: "is preferred", "a plus", "not required", "required".
  for (const scope of scopes) {
    if (scope.from < to || scope.row.scope === 'preferred-before' || scope.row.scope === 'negated') continue;
    if (between(to, scope.from)) {
      // "Bachelor's or Master's degree preferred" is one mention; a comma or "and" parts two.
      let parted = false;
      for (let at = to; at < scope.from; at++) if ((tokens.flags[at] as number) & FLAG.clause) parted = true;
      if (parted || scope.row.scope === 'required') break;
    }
    if (scope.row.scope === 'required') {
      // "minimum 2 years" begins something new; "required" closes what stood before.
      need = 'required';
      break;
    }
    if (isAttributive(reading, scope)) break;
    let lastBreak = to;
    for (let at = to; at < scope.from; at++) if ((tokens.flags[at] as number) & FLAG.clause) lastBreak = at;
    if (lastBreak > to && scope.from - lastBreak >= 2 && !listGoesOn(reading, lastBreak, scope.from)) break;
    need = 'preferred';
    break;
  }
  if (need) return need === 'preferred' ? 'preferred' : sectionNeed(reading, from, 'required');

  // What stands before: "ideally", "preferably", "no".
  for (const scope of scopes.toReversed()) {
    if (scope.to > from) continue;
    if (scope.row.scope === 'required') return 'required';
    if (scope.row.scope === 'negated') continue;
    if (scope.row.scope === 'preferred-before' || isAttributive(reading, scope)) {
      if (between(scope.to, from) && (tokens.flags[from] as number) & FLAG.clause) break;
      return 'preferred';
    }
  }
  return sectionNeed(reading, from, undefined);
}

function sectionNeed(reading: Reading, at: number, said: Need | undefined): Need {
  if (said) return said;
  return sectionOf(reading, at) === 'preferred' ? 'preferred' : 'required';
}
