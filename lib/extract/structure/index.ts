import type { Sighting } from '../sighting.ts';
import { type Habits, learnHabits, readFields } from './card-fields.ts';
import { ENOUGH } from './evidence.ts';
import { kinOf } from './kin.ts';
import { Reading, weighCandidates } from './lists.ts';
import { readOpenPosting } from './open-posting.ts';
import { type PageEvidence, readPageEvidence } from './page-evidence.ts';
import { cardsOf } from './runs.ts';
import { findCandidates, kindOf } from './seeds.ts';
import { findTitleColumns, type ReadCard, type TitleColumns, titleIn } from './titles.ts';

/** One list as a reading learned it. */
interface LearnedList {
  /** The kind of link or heading that its cards stand on. */
  kind: string;
  /** Levels from the link up to the card. */
  height: number;
  columns: TitleColumns;
  habits: Habits;
}

/** What a first full pass learned of a page's lists, so that what is appended later is read alone. */
export interface Layout {
  evidence: PageEvidence;
  lists: LearnedList[];
  /** Titles and addresses of the cards: a pane shows one of them. */
  cards: Sighting[];
  /** Where the open posting stood. */
  open: Element | undefined;
}

const MOST_REMEMBERED = 2000;

/** Finds the cards of result lists, and the open posting, on a page that nobody described. */
export function readStructure(page: Document, url: URL): { sightings: Sighting[]; layout: Layout } {
  const layout: Layout = { evidence: readPageEvidence(page, url), lists: [], cards: [], open: undefined };
  const sightings = readLists(page, layout);
  const open = readOpenPosting(page, page, url, layout.evidence, sightings);
  if (open) sightings.unshift(open);
  layout.open = open?.element;
  return { sightings, layout };
}

/**
 * Reads what stands at or below `root`, and the card around it, by the layout that a full pass learned;
 * where that knows no such card, weighs `root` as if it were a page. Work in proportion to `root`.
 */
export function readStructureWithin(root: Element, layout: Layout, page: Document, url: URL): Sighting[] {
  const known = readLearned(root, layout);
  const sightings = known.length ? known : readLists(root, layout);
  const pane = layout.open?.isConnected && layout.open.contains(root) ? layout.open : root;
  const cards = [...sightings, ...layout.cards];
  const open = readOpenPosting(pane, page, url, layout.evidence, cards);
  if (open) layout.open = open.element;
  return open ? [open, ...sightings] : sightings;
}

function readLists(root: Document | Element, layout: Layout): Sighting[] {
  const sightings: Sighting[] = [];
  const reading = new Reading(layout.evidence);
  const taken = new Set<Element>();
  const titles: Element[] = [];
  for (const { candidate, cards, columns, height, evidence } of weighCandidates(root, reading)) {
    if (evidence.score < ENOUGH) break;
    const known = cards.map(() => false);
    markKnown(cards, known, taken, titles);
    if (known.filter(Boolean).length > cards.length / 3) continue;
    const reads: ReadCard[] = [];
    for (const index of cards.keys()) if (!known[index]) reads.push(reading.read(candidate, cards, index));
    const own = withoutStragglers(reads);
    const kept = [...own, ...kinOf(own, columns, reading).filter((read) => !taken.has(read.card))];
    for (const read of kept) {
      taken.add(read.card);
      const title = titleIn(read, columns);
      if (title) titles.push(title.element);
    }
    const habits = learnHabits(kept, columns);
    layout.lists.push({ kind: kindOf(candidate.key), height, columns, habits });
    sightings.push(...readFields(kept, columns, habits));
  }
  remember(layout, sightings);
  return sightings;
}

function readLearned(root: Element, layout: Layout): Sighting[] {
  if (layout.lists.length === 0) return [];
  const reading = new Reading(layout.evidence);
  const sightings: Sighting[] = [];
  const done = new Set<Element>();
  for (const candidate of findCandidates(root)) {
    const list = layout.lists.find((one) => one.kind === candidate.key);
    if (!list) continue;
    const { cards } = cardsOf(candidate.runs, list.height);
    const reads: ReadCard[] = [];
    for (const [index, card] of cards.entries()) {
      if (done.has(card)) continue;
      done.add(card);
      reads.push(reading.read(candidate, cards, index));
    }
    const titled = reads.some((read) => titleIn(read, list.columns));
    sightings.push(...readFields(reads, titled ? list.columns : findTitleColumns(reads), list.habits));
  }
  remember(layout, sightings);
  return sightings;
}

function remember(layout: Layout, sightings: readonly Sighting[]): void {
  for (const { reader, role, title, url } of sightings)
    if (layout.cards.length < MOST_REMEMBERED)
      layout.cards.push({ reader, role, ...(title && { title }), ...(url && { url }) });
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
