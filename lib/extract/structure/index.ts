import type { Sighting } from '../sighting.ts';
import { readFields } from './card-fields.ts';
import { ENOUGH, type Evidence, weigh } from './evidence.ts';
import { readOpenPosting } from './open-posting.ts';
import { readPageEvidence } from './page-evidence.ts';
import { readPieces } from './pieces.ts';
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

const SAMPLE = 12;
const MOST_CANDIDATES = 120;

/** Weighs everything on a page that might be a list of postings, the strongest first. */
export function weighCandidates(root: Document | Element, page: Document, url: URL): Weighed[] {
  const evidence = readPageEvidence(page, url);
  const candidates = findCandidates(root);
  if (candidates.length > MOST_CANDIDATES) {
    candidates.sort(
      (a, b) => Number(b.shape?.job ?? 0) - Number(a.shape?.job ?? 0) || b.runs.length - a.runs.length,
    );
    candidates.length = MOST_CANDIDATES;
  }
  return candidates
    .map((candidate) => {
      const { cards, height } = cardsOf(candidate.runs);
      const sample = sampleOf(candidate, cards);
      const columns = findTitleColumns(sample);
      return { candidate, cards, height, columns, evidence: weigh(candidate, sample, columns, evidence) };
    })
    .sort((a, b) => b.evidence.score - a.evidence.score || b.cards.length - a.cards.length);
}

function sampleOf(candidate: Candidate, cards: readonly Element[]): ReadCard[] {
  const step = Math.max(1, cards.length / SAMPLE);
  const sample: ReadCard[] = [];
  for (let at = 0; at < cards.length; at += step) {
    const index = Math.floor(at);
    const card = cards[index] as Element;
    sample.push({ run: candidate.runs[index] as ReadCard['run'], card, pieces: readPieces(card) });
  }
  return sample;
}

/** Finds the cards of result lists on a page that nobody described. */
export function readStructure(page: Document, url: URL): { sightings: Sighting[]; layout: Layout } {
  const sightings: Sighting[] = [];
  const layout: Layout = { lists: [] };
  const taken = new Set<Element>();
  const titles: Element[] = [];
  for (const { candidate, cards, columns, height, evidence } of weighCandidates(page, page, url)) {
    if (evidence.score < ENOUGH) break;
    const known = cards.map(() => false);
    markKnown(cards, known, taken, titles);
    if (known.filter(Boolean).length > cards.length / 3) continue;
    const reads: ReadCard[] = [];
    for (const [index, card] of cards.entries()) {
      if (known[index]) continue;
      reads.push({ run: candidate.runs[index] as ReadCard['run'], card, pieces: readPieces(card) });
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
