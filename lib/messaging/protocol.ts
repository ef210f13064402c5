import type { Goal } from '../career/goal.ts';
import type { Annotation } from '../classify/annotation.ts';
import type { Gist } from '../classify/gist.ts';
import type { Posting } from '../posting.ts';
import type { Level } from '../taxonomy/scales.ts';

/**
 * Who may say what to whom, one table per direction. A name is `noun.verb`; an entry is what is asked
 * and what is answered. Every message is checked when it arrives, and who sent it.
 */

/** A failure is a value that crosses the wire: a code to act on, and no page text. */
export interface Failure {
  code:
    | 'quota'
    | 'database-blocked'
    | 'database-newer'
    | 'database-failed'
    | 'invalid'
    | 'forbidden'
    | 'not-found'
    | 'unreachable';
}
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** The rung and ladder a person is heading for, and where they stand now if they said so. */
export type { Goal } from '../career/goal.ts';

/**
 * What a content script may ask of the background. It stands beside a page that may be hostile: it can
 * ask about postings it shows, add one and remove one; it can never list or export.
 */
export interface PageRequests {
  'saved.which': { ask: { ids: string[] }; answer: { saved: string[] } };
  /** Judged by the background, by the text that is kept. */
  'role.save': { ask: { posting: Posting }; answer: { id: string } };
  'role.remove': { ask: { id: string }; answer: { id: string } };
  /** Judges result cards, up to 200 at once, and answers in their order. */
  'cards.judge': { ask: { cards: CardText[] }; answer: { gists: Gist[] } };
  /** All that is said of one of them, for who asks why. Evidence points into the texts as sent. */
  'card.explain': { ask: { card: CardText }; answer: { annotation: Annotation } };
  /** Judges whole adverts, up to 8 at once, and answers in their order. Evidence points into the texts as sent. */
  'adverts.judge': { ask: { adverts: AdvertText[] }; answer: { annotations: Annotation[] } };
  /** Puts one more part of our script into the page that asks, beside the one that asks. */
  'page.part': { ask: { part: PartName }; answer: Record<never, never> };
  /** A saved posting was read again: `lastSeen` moves, changes of pay, title, closing date are kept. */
  'role.seen': { ask: { posting: Posting }; answer: { known: boolean } };
  /** Which of these postings the person had open before, on this computer. */
  'seen.which': { ask: { ids: string[] }; answer: { seen: string[] } };
  'seen.mark': { ask: { id: string }; answer: Record<never, never> };
  /** Opens a page of the extension in a tab beside the one that asks. */
  'panel.open': { ask: { place: PanelPlace }; answer: Record<never, never> };
  /** A page of a board begins: the background makes ready to judge its cards, and tells the goal. */
  'page.begins': { ask: Record<never, never>; answer: { goal: Goal | null } };
  /** The number of in-family postings on the page, for the toolbar badge. */
  'page.count': { ask: { inFamily: number }; answer: Record<never, never> };
}

/** What is read of a result card to judge it. */
export interface CardText {
  title: string;
  company?: string;
  /** Tells the language. */
  snippet?: string;
}

/** What is read of an advert to judge it. */
export interface AdvertText {
  title: string;
  company?: string;
  description: string;
}

/** Parts of the page's script that come when they are needed. */
export type PartName = 'structure' | 'details';

/** Where a person can be led to from a badge. */
export type PanelPlace = 'list' | 'plan';

/** What the background tells or asks content scripts. */
export interface PageNotices {
  'saved.changed': { ask: { id: string; saved: boolean }; answer: Record<never, never> };
  /** Many roles changed at once, or all are gone: ask again which are saved. */
  'saved.renew': { ask: Record<never, never>; answer: Record<never, never> };
  'goal.changed': { ask: { goal: Goal | null }; answer: Record<never, never> };
  /** The person took pages back, as match patterns: nothing of ours is to stay where none that they kept matches. */
  'sites.taken': { ask: Record<'taken' | 'kept', string[]>; answer: Record<never, never> };
  /** The keyboard command, or the context menu on a posting's link. Answers which posting is meant; how saving it went is said there. */
  'command.save': { ask: { linkUrl?: string }; answer: { id: string | null } };
  /** No frame of the page knew which posting a command meant: one with badges in sight says so there. */
  'command.missed': { ask: Record<never, never>; answer: { told: boolean } };
  'page.summary': { ask: Record<never, never>; answer: PageSummary };
  'page.filter': { ask: PageFilter; answer: PageSummary };
  /** The shape of the page without a word of it, for a board whose layout changed. */
  'page.report': { ask: Record<never, never>; answer: { report: string } };
  /** Scroll to the next posting of that level. */
  'page.show': { ask: { level: Level | 'unknown' }; answer: Record<never, never> };
}

/** What the popup says of the current tab. */
export interface PageSummary {
  board: string;
  boardChanged: boolean;
  postings: number;
  inFamily: number;
  byLevel: Record<Level | 'unknown', number>;
  hidden: number;
  /** The filter that is on; absent where none is. */
  filter?: PageFilter;
}

/** Which postings of the page to dim or hide. */
export interface PageFilter {
  how: 'off' | 'dim' | 'hide';
  outside: boolean;
  belowLevel: Level | null;
  aboveLevel: Level | null;
  seen: boolean;
  saved: boolean;
  reposted: boolean;
}

export type { PanelNotices, PanelRequests } from './panel-protocol.ts';
