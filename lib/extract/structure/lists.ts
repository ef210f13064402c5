import { ENOUGH, type Evidence, weigh } from './evidence.ts';
import { linkShape } from './link-shape.ts';
import type { PageEvidence } from './page-evidence.ts';
import { type Piece, readPieces } from './pieces.ts';
import { cardOf, usualHeight } from './runs.ts';
import type { Candidate, Seeds } from './seeds.ts';
import { findTitleColumns, type ReadCard, type TitleColumns } from './titles.ts';
import { isWithin, LANDMARKS } from './within.ts';

/** A candidate with the usual height of its cards, weighed. */
export interface Weighed {
  candidate: Candidate;
  height: number;
  columns: TitleColumns;
  evidence: Evidence;
  /** Elements behind each card, beside it, that belong to it: of a grid whose cells have no card around them. */
  period: number;
  /** Once they were asked for. */
  cards?: readonly Element[];
}

/** More than any column of a piece read from one element. */
const COLUMNS = 2 ** 35;
const SAMPLE = 10;
const MOST_CANDIDATES = 60;

/** One reading: the pieces of each card are read once, however many kinds of links the card holds. */
export class Reading {
  private readonly pieces = new Map<Element, Piece[]>();
  private readonly tails = new Map<Element, readonly Element[]>();

  /** Links that surely lead to postings: what holds one is a card or more. */
  readonly sure = new Set<Element>();

  constructor(readonly evidence: PageEvidence) {}

  piecesOf(card: Element): Piece[] {
    let pieces = this.pieces.get(card);
    if (!pieces) {
      pieces = readPieces(card);
      for (const [nth, behind] of (this.tails.get(card) ?? []).entries())
        for (const piece of readPieces(behind, 8, 100))
          pieces.push({ ...piece, column: piece.column + (nth + 1) * COLUMNS });
      this.pieces.set(card, pieces);
    }
    return pieces;
  }

  /** What stands behind a card and belongs to it. */
  tailOf(card: Element): readonly Element[] {
    return this.tails.get(card) ?? [];
  }

  /** Reads each of these cards together with up to `period` elements behind it that are no card. */
  spread(cards: readonly Element[], period: number): void {
    const heads = new Set(cards);
    for (const card of cards) {
      const tail: Element[] = [];
      let at = card.nextElementSibling;
      for (; at && tail.length < period && !heads.has(at); at = at.nextElementSibling) tail.push(at);
      if (tail.length) {
        this.tails.set(card, tail);
        this.pieces.delete(card);
      }
    }
  }

  read({ runs }: Candidate, index: number, height: number): ReadCard {
    const card = cardOf(runs, index, height);
    return { run: runs[index] as ReadCard['run'], card, pieces: this.piecesOf(card) };
  }
}

/** Weighs everything at or below `root` that might be a list of postings, the strongest first. */
export function weighCandidates(root: Document | Element, reading: Reading, seeds: Seeds): Weighed[] {
  const weighed = weighAll(seeds.first(root, reading.evidence.below), reading);
  if (!seeds.besides) return sorted(weighed);
  // headings within the cards of links that surely lead to postings add nothing
  const lists = weighed.filter(isSure);
  const sure = new Set(lists.flatMap(cardsOf));
  for (const { candidate } of lists)
    for (const { elements } of candidate.runs) reading.sure.add(elements[0] as Element);
  const isKnown = (element: Element) => isWithin(element, sure);
  const headings = seeds
    .besides(root, isKnown)
    .filter(
      ({ runs }) => !sampleOf(runs.length, 5).every((index) => isKnown(runs[index]?.elements[0] as Element)),
    );
  for (const one of weighAll(headings, reading)) {
    weighed.push(one);
    if (one.evidence.score < ENOUGH) weighed.push(...apart(one, reading));
  }
  return sorted(weighed);
}

const sorted = (weighed: Weighed[]) => weighed.sort((a, b) => rankOf(b) - rankOf(a));

function weighAll(all: readonly Candidate[], reading: Reading): Weighed[] {
  const candidates = all.filter(isWorthReading);
  if (candidates.length > MOST_CANDIDATES) {
    candidates.sort(
      (a, b) => Number(b.shape?.job ?? 0) - Number(a.shape?.job ?? 0) || b.runs.length - a.runs.length,
    );
    candidates.length = MOST_CANDIDATES;
  }
  return candidates.map((candidate) => weighOne(candidate, reading));
}

const SURE = 2;

/** Whether cards stand on links that name a posting, with evidence to spare. */
function isSure({ candidate, evidence }: Weighed): boolean {
  return namesPosting(candidate) && evidence.score >= ENOUGH + SURE;
}

/** Whether its links say that each leads to one posting. */
const namesPosting = ({ shape }: Candidate) => Boolean(shape?.job && (shape.id || shape.slug));

/** The cards of a weighed list, one for each run. */
export function cardsOf(weighed: Weighed): readonly Element[] {
  const { runs } = weighed.candidate;
  weighed.cards ??= runs.map((_, index) => cardOf(runs, index, weighed.height));
  return weighed.cards;
}

/** Refuses without reading a text what could not be enough whatever the texts say. */
function isWorthReading(candidate: Candidate): boolean {
  const { shape, runs } = candidate;
  if (runs.length === 1 && !namesPosting(candidate)) return false;
  const middle = runs[runs.length >> 1]?.elements[0];
  if (middle?.closest(LANDMARKS)) return false;
  return shape !== undefined || !sampleOf(runs.length, 3).every((index) => leadsElsewhere(runs[index]));
}

/** Whether a heading's own link leads to an article, a person, a company: what it heads is no posting. */
function leadsElsewhere(run: Candidate['runs'][number] | undefined): boolean {
  const heading = run?.elements[0];
  const link = heading?.closest('a[href]') ?? heading?.querySelector('a[href]');
  const shape = link && linkShape(link.getAttribute('href') ?? '');
  if (!shape) return false;
  return (shape.elsewhere && !shape.job) || (!shape.id && (shape.content || (shape.facet && !shape.job)));
}

/** Of two ways to see the same cards, the one that sees more of them is the better. */
function rankOf({ evidence, candidate }: Weighed): number {
  return (
    evidence.score + (evidence.score < ENOUGH ? 0 : Math.min(1.2, 0.2 * Math.log2(candidate.runs.length)))
  );
}

/** Below this, a third of the cards say it as well as all of them: none that was a list came near. */
const HOPELESS = 0;

function weighOne(candidate: Candidate, reading: Reading): Weighed {
  const indexes = sampleOf(candidate.runs.length);
  const height = usualHeight(candidate.runs, indexes);
  const period = periodOf(candidate.runs, indexes, height, reading);
  const weighBy = (some: readonly number[]): Weighed => {
    const sample = some.map((index) => reading.read(candidate, index, height));
    const columns = findTitleColumns(sample);
    const evidence = weigh(candidate, sample, columns, reading.evidence);
    return { candidate, height, columns, evidence, period };
  };
  const doubtful = indexes.length > 5 && !namesPosting(candidate);
  const few = doubtful && weighBy(indexes.filter((_, nth) => nth % 3 === 0));
  return few && few.evidence.score < HOPELESS ? few : weighBy(indexes);
}

/** Cells of one posting in a grid, at most; what is further behind its title belongs to something else. */
const MOST_CELLS = 12;

/**
 * How many elements behind a card belong to it: where most cards hold a title alone, stand side by side, and are
 * set apart by as many elements each, none of which is a card. Marks the cards of the sample as such.
 */
function periodOf(
  runs: Candidate['runs'],
  sample: readonly number[],
  height: number,
  reading: Reading,
): number {
  const gaps = new Map<number, number>();
  const cards: Element[] = [];
  for (const index of sample) {
    // three with nothing between them: a list like most
    if (cards.length > 2 && gaps.size === 0) return 0;
    const card = cardOf(runs, index, height);
    cards.push(card);
    const next = index + 1 < runs.length ? cardOf(runs, index + 1, height) : undefined;
    if (!next || card.nextElementSibling === next || card.parentElement !== next.parentElement) continue;
    if (reading.piecesOf(card).length > 2) continue;
    let gap = 0;
    let at = card.nextElementSibling;
    for (; at && at !== next && gap <= MOST_CELLS && isCell(at, reading); at = at.nextElementSibling) gap++;
    if (at === next) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const counts = [...gaps.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  // what one posting lacks (a link, a line) makes its gap shorter than the others'
  if (all < 2 || all < 0.7 * (sample.length - 1) || Math.max(...counts) < all / 2) return 0;
  const gap = Math.max(...gaps.keys());
  for (const index of sample) if (index + 1 < runs.length) cards.push(cardOf(runs, index + 1, height));
  reading.spread(cards, gap);
  return gap;
}

/** Texts of one cell, at most. */
const MOST_IN_CELL = 6;

/** Whether an element may be a part of what it stands behind, rather than a card, below a day or beside an advert. */
function isCell(element: Element, reading: Reading): boolean {
  return (
    reading.piecesOf(element).length <= MOST_IN_CELL &&
    element.querySelector('h1,h2,h3,h4,h5,h6') === null &&
    !reading.sure.has(element) &&
    ![...element.getElementsByTagName('a')].some((link) => reading.sure.has(link))
  );
}

/** Headings of one kind that stand under different parents, each parent's on their own. */
function apart({ candidate, height }: Weighed, reading: Reading): Weighed[] {
  const byParent = new Map<Element | null, Candidate['runs']>();
  for (const [index, run] of candidate.runs.slice(0, 400).entries()) {
    const parent = cardOf(candidate.runs, index, height).parentElement;
    const runs = byParent.get(parent);
    if (runs) runs.push(run);
    else byParent.set(parent, [run]);
  }
  if (byParent.size < 2 || byParent.size > 60) return [];
  return [...byParent.values()]
    .filter((runs) => runs.length > 1)
    .slice(0, 10)
    .map((runs) => weighOne({ ...candidate, runs }, reading));
}

/**
 * The places that are weighed and, where the cards there are not all built alike, a few more between them: what
 * was read to be weighed is learned from too.
 */
export function learnedFrom(cards: readonly { card: Element }[], most: number): number[] {
  const { length } = cards;
  const weighed = sampleOf(length);
  const builds = new Set(weighed.map((at) => elementsIn((cards[at] as { card: Element }).card)));
  if (weighed.length === SAMPLE && builds.size === 1) return weighed;
  const others = sampleOf(length, 3 * most).filter((index) => !weighed.includes(index));
  const more = sampleOf(others.length, Math.max(0, most - weighed.length)).map((at) => others[at] as number);
  return [...weighed, ...more].sort((a, b) => a - b);
}

const elementsIn = (card: Element) => card.querySelectorAll('*').length;

/** Places of a few of many, spread evenly. */
export function sampleOf(length: number, most = SAMPLE): number[] {
  const step = Math.max(1, length / most);
  const indexes: number[] = [];
  for (let at = 0; at < length; at += step) indexes.push(Math.floor(at));
  return indexes;
}
