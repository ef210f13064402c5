import type { Site } from './pages.ts';

/** A CSS selector, or an ARIA role with its exact accessible name. */
export type Query = string | { role: string; name?: string };

/** Something to look in: a document, an element, a shadow root. */
export interface Scope {
  /** What is there now, possibly nothing. */
  all(query: Query): Promise<Found[]>;
  /** The first match; waits for it to appear and fails with what was there instead. */
  find(query: Query, options?: { within?: number }): Promise<Found>;
}

/** One element, or one shadow root. Goes stale with its page, like any handle. */
export interface Found extends Scope {
  /** The shadow root of this element, closed ones too. Waits for it. */
  shadow(): Promise<Found>;
  /** The text as shown, white space collapsed. */
  text(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** Runs in the page with the element as first argument. Arguments and result travel as JSON. */
  evaluate<T, A extends unknown[]>(read: (element: HTMLElement, ...args: A) => T, ...args: A): Promise<T>;
  /** Scrolls into view and clicks with the browser's own mouse, once a person could: the event is trusted. */
  click(): Promise<void>;
  hover(): Promise<void>;
  /** Clicks, then types with the browser's own keyboard. */
  type(text: string): Promise<void>;
}

export interface Tab extends Scope {
  go(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page's main world. Arguments and result travel as JSON; promises are awaited. */
  evaluate<T, A extends unknown[]>(read: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** One key by its `KeyboardEvent.key` name, `Enter`, `Escape`, `Tab`, `a`; `Shift+Tab` with a modifier. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the built extension in it and no way to the network. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Every http(s) address that anything in the browser asked for, in order. */
  readonly requests: string[];
  open(url: string): Promise<Tab>;
  /** A page of the extension in a tab: `popup.html`, `options.html#goal`. */
  openPanel(path: string): Promise<Tab>;
  /** Stops the background as the browser does when it is idle; resolves once it is gone. */
  stopBackground(): Promise<void>;
  /** Ends the browser and starts it again with the same profile. This object is spent. */
  relaunch(): Promise<Browser>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** What each address answers; addresses it leaves out fail as if there were no network. */
  site?: Site;
  /** A profile folder to use and keep; by default a fresh one, removed on close. */
  profile?: string;
}

/**
 * Waits for `ready` to return something, asking again after short pauses; fails saying `what` was awaited.
 * @param within milliseconds: the last resort, on a machine of which a test gets a small share too
 */
export async function until<T>(
  what: string,
  ready: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  within = 60_000,
): Promise<T> {
  const end = Date.now() + within;
  let failure: unknown;
  for (;;) {
    try {
      const value = await ready();
      if (value !== null && value !== undefined && value !== false) return value;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) {
      const why = failure instanceof Error ? `: ${failure.message}` : '';
      throw new Error(`waited ${within / 1000} s for ${what}${why}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The first match, once there is one; fails saying what was looked for, and where. */
export function findIn(
  scope: Scope,
  query: Query,
  options?: { within?: number },
  where = '',
): Promise<Found> {
  return until(describeQuery(query) + where, async () => (await scope.all(query))[0], options?.within);
}

/** How a query reads in a failure. */
function describeQuery(query: Query): string {
  if (typeof query === 'string') return query;
  return query.name === undefined ? `a ${query.role}` : `the ${query.role} "${query.name}"`;
}
