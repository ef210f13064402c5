import browser from 'webextension-polyfill';
import type { Goal, Rung } from './career/goal.ts';
import { type Review, RHYTHMS } from './career/review.ts';
import { withNext } from './career/route.ts';
import { LEVELS, TRACKS } from './taxonomy/scales.ts';

/** Small preferences, kept in the browser's storage for extensions on this computer. Roles are not among them. */
export interface Settings {
  goal: Goal | null;
  /** When the person wants to look at their plan again; null where they do not. */
  review: Review | null;
}

/** Nobody's work has a longer name. */
const LONGEST_TITLE = 100;

const DEFAULTS: Settings = { goal: null, review: null };

/**
 * Reads all preferences. A value that is missing or malformed reads as its default and is left as it
 * is in storage: a newer version may know what it means.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(DEFAULTS));
  return { goal: parseGoal(stored.goal), review: parseReview(stored.review) };
}

/** Writes the preferences given and no others. Rejects when the browser refuses the write. */
export async function changeSettings({ goal, ...changes }: Partial<Settings>): Promise<void> {
  // What follows from the ladders is told anew each time: an update may know a better way.
  const kept = goal && (({ next: _, ...stored }: Goal) => stored)(goal);
  await browser.storage.local.set({ ...changes, ...(goal !== undefined && { goal: kept }) });
}

/** Calls back with all preferences whenever one of them changes, in whichever page. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key in DEFAULTS)) return;
    void readSettings().then((settings) => {
      if (!signal.aborted) changed(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** A goal from data of unknown origin, with the first step towards it: null where it is not one. */
export function parseGoal(value: unknown): Goal | null {
  const goal = parseRung(value);
  if (!goal) return null;
  const now = parseRung((value as { now?: unknown }).now);
  return now ? withNext({ ...goal, now }) : goal;
}

function parseRung(value: unknown): Rung | null {
  if (typeof value !== 'object' || value === null) return null;
  const { track, level } = value as { track?: unknown; level?: unknown };
  const knownTrack = TRACKS.find((known) => known === track);
  const knownLevel = LEVELS.find((known) => known === level);
  if (!knownTrack || !knownLevel) return null;
  const { title } = value as { title?: unknown };
  const isTitle = typeof title === 'string' && title.length > 0 && title.length <= LONGEST_TITLE;
  return { track: knownTrack, level: knownLevel, ...(isTitle && { title }) };
}

/** A rhythm from data of unknown origin: null where it is not one. */
export function parseReview(value: unknown): Review | null {
  if (typeof value !== 'object' || value === null) return null;
  const { every, next, toldOn } = value as { every?: unknown; next?: unknown; toldOn?: unknown };
  const rhythm = RHYTHMS.find((known) => known === every);
  if (!rhythm || !isDay(next)) return null;
  return { every: rhythm, next, ...(isDay(toldOn) && { toldOn }) };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
