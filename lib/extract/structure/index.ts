import { fold } from '../fields/letters.ts';
import type { Sighting } from '../sighting.ts';
import { type KnownList, readFields, type Unread } from './card-fields.ts';
import { ENOUGH } from './evidence.ts';
import { nameByGroup } from './groups.ts';
import { kinOf } from './kin.ts';
import { learnHabits } from './list-habits.ts';
import { cardsOf, learnedFrom, Reading, sampleOf, weighCandidates } from './lists.ts';
import { Addresses, readOpenPosting, type Shown } from './open-posting.ts';
import { type PageEvidence, readPageEvidence } from './page-evidence.ts';
import { cardOf, type Run } from './runs.ts';
import {
  BARE_ROWS,
  type Candidate,
  findAll,
  kindOf,
  LINKS_AND_HEADINGS,
  type Seeds,
  standsOnRows,
} from './seeds.ts';
import { Templates } from './template.ts';
import type { ReadCard } from './titles.ts';
import { isShown } from './visible.ts';
import { isWithin } from './within.ts';

/** One list as a reading learned it. */
interface LearnedList extends KnownList {
  /** Levels from the link up to the card. */
  height: number;
}

/** What a first full pass learned of a page's lists, so that what is appended later is read alone. */
export interface Layout {
  evidence: PageEvidence;
  lists: LearnedList[];
  /** Addresses of the cards by their titles: a pane shows one of them. */
  addresses: Addresses;
  /** Where the open posting stood. */
  open: Element | undefined;
}

/** Fewer cards than this may not be the page's list. */
const FEW = 3;
/** Cards of a list that are read in full to learn it, spread over all of it, where they are not all built alike. */
const MOST_LEARNED = 14;

/** Finds the cards of result lists, and the open posting, on a page that nobody described. */
export function readStructure(page: Document, url: URL): { sightings: Sighting[]; layout: Layout } {
  const layout: Layout = {
    evidence: readPageEvidence(page, url),
    lists: [],
    addresses: new Addresses(),
    open: undefined,
  };
  const sightings = readLists(page, layout);
  const open = readOpenPosting(page, page, url, layout.evidence, shownBy(layout, sightings));
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
  const openBeside = (cards: readonly Sighting[]) =>
    readOpenPosting(pane, page, url, layout.evidence, shownBy(layout, cards));
  const open = openBeside(sightings);
  if (open) layout.open = open.element;
  const [card, ...others] = sightings;
  if (open || known.length || !card || others.length) return open ? [open, ...sightings] : sightings;
  // one card that no list of the page is made of may be the head of the open posting
  layout.addresses.forget(card);
  const headed = openBeside([]);
  if (headed && headed.title === card.title) {
    layout.open = headed.element;
    return [headed];
  }
  layout.addresses.add(sightings);
  return sightings;
}

function readLists(root: Document | Element, layout: Layout): Sighting[] {
  const reading = new Reading(layout.evidence);
  const found = readFound(root, layout, reading, LINKS_AND_HEADINGS);
  if (found.length >= FEW) return found;
  // a pane's own link is no list: rows that only scripts open may stand beside it
  const lists = layout.lists.splice(0);
  const rows = readFound(root, layout, reading, BARE_ROWS);
  if (rows.length > found.length) return rows;
  layout.lists = lists;
  return found;
}

/** Whether what was found is one card that says what a card of a list says: it stands over the posting's own text. */
function headsPane([one, ...others]: readonly Sighting[], cards: readonly Sighting[]): boolean {
  if (!one || others.length > 0 || cards.length < FEW) return false;
  const saysOf = ({ title = '', company = '', location = '' }: Sighting) =>
    fold(`${title}|${company}|${location}`);
  const said = saysOf(one);
  return cards.some((card) => saysOf(card) === said);
}

function readFound(root: Document | Element, layout: Layout, reading: Reading, seeds: Seeds): Sighting[] {
  const sightings: Sighting[] = [];
  const taken = new Set<Element>();
  const titles: Element[] = [];
  for (const weighed of weighCandidates(root, reading, seeds)) {
    const { candidate, columns, height, evidence, period } = weighed;
    if (evidence.score < ENOUGH) break;
    const { runs } = candidate;
    if (taken.size && mostlyTaken(candidate, height, taken)) continue;
    const cards = cardsOf(weighed);
    if (period) reading.spread(cards, period);
    const known = markKnown(cards, taken, titles);
    if (known.filter(Boolean).length > cards.length / 3) continue;
    const own: Unread[] = [];
    for (const [index, card] of cards.entries())
      if (!known[index]) own.push({ card, run: runs[index] as Run });
    const learned = new Map<Unread, ReadCard>();
    for (const index of learnedFrom(own, MOST_LEARNED)) {
      const one = own[index] as Unread;
      learned.set(one, { ...one, pieces: reading.piecesOf(one.card) });
    }
    const reads = [...learned.values()];
    const besides = period
      ? []
      : kinOf(
          own.map((one) => one.card),
          reads,
          columns,
          reading,
        );
    const kin = besides.filter(({ card }) => !taken.has(card) && isShown(card));
    const all = [...(period ? own : withoutStragglers(own, learned)), ...kin];
    const list = {
      kind: kindOf(candidate.key),
      height,
      columns,
      habits: learnHabits([...reads, ...kin], columns),
      templates: new Templates(),
      period,
    };
    layout.lists.push(list);
    const found = readFields(all, list, reading);
    if (headsPane(found, sightings)) {
      layout.lists.pop();
      continue;
    }
    nameByGroup(found);
    for (const one of all) {
      taken.add(one.card);
      for (const behind of reading.tailOf(one.card)) taken.add(behind);
    }
    for (const { titleElement } of found) if (titleElement) titles.push(titleElement);
    sightings.push(...found);
  }
  layout.addresses.add(sightings);
  return sightings;
}

function readLearned(root: Element, layout: Layout): Sighting[] {
  if (layout.lists.length === 0) return [];
  const reading = new Reading(layout.evidence);
  const sightings: Sighting[] = [];
  const done = new Set<Element>();
  const onRows = layout.lists.some(({ kind }) => standsOnRows(kind));
  for (const candidate of findAll(root, onRows, layout.evidence.below)) {
    const list = layout.lists.find((one) => one.kind === candidate.key);
    if (!list) continue;
    const cards: Unread[] = [];
    for (const [index, run] of candidate.runs.entries()) {
      const card = cardOf(candidate.runs, index, list.height);
      if (done.has(card)) continue;
      done.add(card);
      cards.push({ card, run });
    }
    if (list.period)
      reading.spread(
        cards.map((one) => one.card),
        list.period,
      );
    sightings.push(...readFields(cards, list, reading));
  }
  layout.addresses.add(sightings);
  return sightings;
}

function shownBy(layout: Layout, sightings: readonly Sighting[]): Shown {
  const cards = new Set<Element>();
  for (const { element } of sightings) if (element) cards.add(element);
  return { addresses: layout.addresses, cards };
}

/** A bare link among full cards is a link to a posting, not a card of it. */
function withoutStragglers(cards: Unread[], learned: ReadonlyMap<Unread, ReadCard>): Unread[] {
  if (cards.length < 4) return cards;
  const counts = [...learned.values()].map((read) => read.pieces.length).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  if (usual < 4) return cards;
  return cards.filter((one) => {
    const read = learned.get(one);
    return read ? read.pieces.length > 1 : one.card.firstElementChild !== null;
  });
}

function mostlyTaken({ runs }: Candidate, height: number, taken: ReadonlySet<Element>): boolean {
  const sample = sampleOf(runs.length);
  const inside = sample.filter((index) => isWithin(cardOf(runs, index, height), taken));
  return inside.length > sample.length / 2;
}

/** Which of these cards are, hold or stand in a card already read. */
function markKnown(
  cards: readonly Element[],
  taken: ReadonlySet<Element>,
  titles: readonly Element[],
): boolean[] {
  if (taken.size === 0) return cards.map(() => false);
  const own = new Map(cards.map((card, index) => [card, index]));
  const known = cards.map((card) => isWithin(card, taken));
  for (const title of titles)
    for (let at: Element | null = title, up = 0; at && up < 24; at = at.parentElement, up++) {
      const index = own.get(at);
      if (index !== undefined) known[index] = true;
    }
  return known;
}
