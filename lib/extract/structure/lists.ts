import { ENOUGH, type Evidence, weigh } from './evidence.ts';
import type { PageEvidence } from './page-evidence.ts';
import { type Piece, readPieces } from './pieces.ts';
import { cardsOf } from './runs.ts';
import { type Candidate, findCandidates } from './seeds.ts';
import { findTitleColumns, type ReadCard, type TitleColumns } from './titles.ts';

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

  constructor(readonly evidence: PageEvidence) {}

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
