import type { Goal } from '../../lib/career/goal.ts';
import { classifyPosting } from '../../lib/classify/index.ts';
import { type FoundPosting, openPage } from '../../lib/extract/index.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import { HOST } from '../../lib/page/host.ts';
import { createQueue } from '../../lib/page/slice.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { describeBadge, isInFamily } from '../../lib/view/badge.ts';
import type { Words } from '../../lib/view/words.ts';
import type { Card } from './card.ts';
import { createSaving } from './saving.ts';
import { createStands } from './stands.ts';

export interface SessionDeps {
  words: Words;
  css: string;
}

/** Keeps the badges of one page right from now until `signal` is aborted, when nothing of it is left. */
export function startSession(page: Document, { words, css }: SessionDeps, signal: AbortSignal): void {
  const cards = new Map<Element, Card>();
  let reader = openPage(page, page.URL);
  let state: { board: string; changed: boolean } = { board: 'web', changed: false };
  let goal: Goal | null = null;

  const saving = createSaving((ids) => {
    for (const card of cards.values()) if (ids.has(card.found.posting.id)) stands.show(card);
  }, signal);

  const stands = createStands(
    page,
    {
      css,
      isSaved: saving.has,
      saveLabel: (card) =>
        words(saving.has(card.found.posting.id) ? 'badge_saved' : 'badge_save', card.found.posting.title),
      onOpen() {},
      onSave: (card) => void saving.write(card, !saving.has(card.found.posting.id)),
      onHover() {},
    },
    signal,
  );

  const adopting = createQueue<FoundPosting>(adopt, signal, { afterSlice: settle });
  let fresh: string[] = [];

  /** Takes over one posting as it was read, new or read again. */
  function adopt(found: FoundPosting) {
    const { element } = found;
    if (!element?.isConnected) return;
    const known = cards.get(element);
    if (known && saysTheSame(known.found, found)) return;
    const annotation = classifyPosting(found.posting);
    const card: Card = known ?? { element, found, annotation };
    card.found = found;
    card.annotation = annotation;
    cards.set(element, card);
    draw(card);
    if (card.stand) fresh.push(found.posting.id);
  }

  function draw(card: Card) {
    if (isInFamily(card.annotation)) {
      stands.put(card, describeBadge(card.found.posting, card.annotation, goal, words));
    } else if (card.stand) stands.drop(card);
  }

  /** After each slice: one question for all the new ids, and the number for the toolbar. */
  function settle() {
    saving.learn(fresh);
    fresh = [];
    count();
  }

  let told = -1;
  function count() {
    const ids = new Set<string>();
    for (const card of cards.values()) if (card.stand) ids.add(card.found.posting.id);
    if (ids.size === told) return;
    told = ids.size;
    void askBackground('page.count', { inFamily: told });
  }

  function sweep() {
    for (const [element, card] of cards) {
      if (element.isConnected) continue;
      stands.drop(card);
      cards.delete(element);
    }
  }

  /** Reads the whole page: at the start and after each navigation. */
  function readAll() {
    reader = openPage(page, page.URL);
    const { postings, board, state: how } = reader.read();
    state = { board, changed: how === 'changed' };
    const now = new Set(postings.map((found) => found.element));
    for (const [element, card] of cards) {
      if (now.has(element) && element.isConnected) continue;
      stands.drop(card);
      cards.delete(element);
    }
    adopting.push(postings);
    count();
  }

  watchPage(
    page,
    {
      own: (node) => stands.ownerOf(node) !== undefined || (node as Element).localName === HOST,
      knownAround(node) {
        for (let at: Node | null = node; at; at = at.parentNode) {
          if (cards.has(at as Element)) return at as Element;
        }
        return undefined;
      },
      lost(node) {
        const card = stands.ownerOf(node);
        if (card) stands.returnTo(card);
      },
      changed({ roots, removed }) {
        if (removed) sweep();
        if (roots.length) adopting.push(reader.readWithin(roots));
        count();
      },
      arrived() {
        readAll();
        saving.learnAgain();
      },
    },
    signal,
  );

  signal.addEventListener(
    'abort',
    () => {
      for (const card of cards.values()) stands.drop(card);
      cards.clear();
    },
    { once: true },
  );

  readAll();
  void askBackground('goal.read', {}).then((answer) => {
    if (!answer.ok || signal.aborted) return;
    goal = answer.value.goal;
    if (goal) for (const card of cards.values()) draw(card);
  });
  void state;
}

/** Whether reading a card again brought nothing new. Bodies are compared by length and edges: they are long. */
function saysTheSame(a: FoundPosting, b: FoundPosting): boolean {
  const p = a.posting;
  const q = b.posting;
  return (
    p.id === q.id &&
    p.title === q.title &&
    p.company === q.company &&
    p.snippet === q.snippet &&
    p.description === q.description &&
    a.role === b.role &&
    a.titleElement === b.titleElement
  );
}
