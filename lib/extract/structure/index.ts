import type { Sighting } from '../sighting.ts';
import { readFields } from './card-fields.ts';
import { ENOUGH, type Evidence, weigh } from './evidence.ts';
import { readOpenPosting } from './open-posting.ts';
import { type PageEvidence, readPageEvidence } from './page-evidence.ts';
import { type Piece, readPieces } from './pieces.ts';
import { cardsOf } from './runs.ts';
import { type Candidate, findCandidates } from './seeds.ts';
import { findTitleColumns, type ReadCard, type TitleColumns, titleIn } from './titles.ts';

/** One list as a full reading learned it. */
export interface LearnedList {
  key: string;
  height: number;
  columns: TitleColumns;
}

/** What a first full pass learned of a page's lists, so that what is appended later is read alone. */
export interface Layout {
  lists: LearnedList[];
}

/** A candidate with its cards, weighed. */
export interface Weighed {
  candidate: Candidate;
  cards: Element[];
  height: number;
  columns: TitleColumns;
  evidence: Evidence;
}

const SAMPLE = 10;
const MOST_CANDIDATES = 60;
const LANDMARKS =
  'nav,footer,[role="navigation"],[role="contentinfo"],[role="menu"],[role="menubar"],[role="tablist"],[role="banner"]';

/** One reading: the pieces of each card are read once, however many kinds of links the card holds. */
export class Reading {
  private readonly pieces = new Map<Element, Piece[]>();
  readonly evidence: PageEvidence;

  constructor(page: Document, url: URL) {
    this.evidence = readPageEvidence(page, url);
  }

  piecesOf(card: Element): Piece[] {
    let pieces = this.pieces.get(card);
    if (!pieces) {
      pieces = readPieces(card);
      this.pieces.set(card, pieces);
    }
    return pieces;
  }

  read(candidate: Candidate, cards: readonly Element[], index: number): ReadCard {
    const card = cards[index] as Element;
    return { run: candidate.runs[index] as ReadCard['run'], card, pieces: this.piecesOf(card) };
  }
}

/** Weighs everything at or below `root` that might be a list of postings, the strongest first. */
export function weighCandidates(root: Document | Element, reading: Reading): Weighed[] {
  const candidates = findCandidates(root).filter(isWorthReading);
  if (candidates.length > MOST_CANDIDATES) {
    candidates.sort(
      (a, b) => Number(b.shape?.job ?? 0) - Number(a.shape?.job ?? 0) || b.runs.length - a.runs.length,
    );
    candidates.length = MOST_CANDIDATES;
  }
  return candidates
    .flatMap((candidate) => {
      const weighed = weighOne(candidate, reading);
      return candidate.shape || weighed.evidence.score >= ENOUGH
        ? [weighed]
        : [weighed, ...apart(weighed, reading)];
    })
    .sort((a, b) => b.evidence.score - a.evidence.score || b.cards.length - a.cards.length);
}

/** Refuses without reading a text what could not be enough whatever the texts say. */
function isWorthReading({ shape, runs }: Candidate): boolean {
  if (shape?.content) return false;
  if (shape?.facet && !(shape.job && shape.id)) return false;
  if (runs.length === 1 && !(shape?.job && (shape.id || shape.slug))) return false;
  const middle = runs[runs.length >> 1]?.elements[0];
  return !middle?.closest(LANDMARKS);
}

function weighOne(candidate: Candidate, reading: Reading): Weighed {
  const { cards, height } = cardsOf(candidate.runs);
  const sample = sampleOf(candidate, cards, reading);
  const columns = findTitleColumns(sample);
  return { candidate, cards, height, columns, evidence: weigh(candidate, sample, columns, reading.evidence) };
}

/** Headings of one kind that stand under different parents, each parent's on their own. */
function apart(all: Weighed, reading: Reading): Weighed[] {
  const byParent = new Map<Element | null, Candidate['runs']>();
  for (const [index, card] of all.cards.entries()) {
    const run = all.candidate.runs[index] as Candidate['runs'][number];
    const runs = byParent.get(card.parentElement);
    if (runs) runs.push(run);
    else byParent.set(card.parentElement, [run]);
  }
  if (byParent.size < 2 || byParent.size > 40) return [];
  return [...byParent.values()]
    .filter((runs) => runs.length > 1)
    .slice(0, 10)
    .map((runs) => weighOne({ ...all.candidate, runs }, reading));
}

function sampleOf(candidate: Candidate, cards: readonly Element[], reading: Reading): ReadCard[] {
  const step = Math.max(1, cards.length / SAMPLE);
  const sample: ReadCard[] = [];
  for (let at = 0; at < cards.length; at += step) sample.push(reading.read(candidate, cards, Math.floor(at)));
  return sample;
}

/** Finds the cards of result lists on a page that nobody described. */
export function readStructure(page: Document, url: URL): { sightings: Sighting[]; layout: Layout } {
  const sightings: Sighting[] = [];
  const layout: Layout = { lists: [] };
  const taken = new Set<Element>();
  const titles: Element[] = [];
  const reading = new Reading(page, url);
  for (const { candidate, cards, columns, height, evidence } of weighCandidates(page, reading)) {
    if (evidence.score < ENOUGH) break;
    const known = cards.map(() => false);
    markKnown(cards, known, taken, titles);
    if (known.filter(Boolean).length > cards.length / 3) continue;
    const reads: ReadCard[] = [];
    for (const index of cards.keys()) {
      if (known[index]) continue;
      reads.push(reading.read(candidate, cards, index));
    }
    const kept = withoutStragglers(reads);
    for (const read of kept) {
      taken.add(read.card);
      const title = titleIn(read, columns);
      if (title) titles.push(title.element);
    }
    layout.lists.push({ key: candidate.key, height, columns });
    sightings.push(...readFields(kept, columns));
  }
  const open = readOpenPosting(page, page, url, sightings);
  if (open) sightings.unshift(open);
  return { sightings, layout };
}

/** A bare link among full cards is a link to a posting, not a card of it. */
function withoutStragglers(reads: ReadCard[]): ReadCard[] {
  if (reads.length < 4) return reads;
  const counts = reads.map((read) => read.pieces.length).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  return usual >= 4 ? reads.filter((read) => read.pieces.length > 1) : reads;
}

/** Marks the cards that are, hold or stand in a card already read. */
function markKnown(
  cards: readonly Element[],
  known: boolean[],
  taken: ReadonlySet<Element>,
  titles: readonly Element[],
): void {
  if (taken.size === 0) return;
  const own = new Map(cards.map((card, index) => [card, index]));
  for (const [index, card] of cards.entries())
    for (let at: Element | null = card, up = 0; at && up < 30; at = at.parentElement, up++)
      if (taken.has(at)) {
        known[index] = true;
        break;
      }
  for (const title of titles)
    for (let at: Element | null = title, up = 0; at && up < 30; at = at.parentElement, up++) {
      const index = own.get(at);
      if (index !== undefined) known[index] = true;
    }
}

/** Reads cards at or below `root` by the layout that a full pass learned. */
export function readStructureWithin(_root: Element, _layout: Layout, _url: URL): Sighting[] {
  return [];
}
