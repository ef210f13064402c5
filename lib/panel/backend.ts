import type { Answer, PageFilter, PageSummary, PanelRequests } from '../messaging/protocol.ts';
import type { Level } from '../taxonomy/scales.ts';
import type { Site } from './site.ts';

/** How a page of the extension asks the background. `askBackground` is one; tests bring another. */
export type AskPanel = <Name extends keyof PanelRequests>(
  name: Name,
  ask: PanelRequests[Name]['ask'],
) => Promise<Answer<PanelRequests[Name]['answer']>>;

/** The job board in the tab that the popup was opened over. */
export interface PageTab {
  summary(): Promise<Answer<PageSummary>>;
  filter(filter: PageFilter): Promise<Answer<PageSummary>>;
  /** The shape of the page without its words, for a board whose layout changed. */
  report(): Promise<Answer<{ report: string }>>;
  /** Scrolls to the next posting of a level. */
  show(level: Level | 'unknown'): Promise<Answer<unknown>>;
  /** Where the page is of a site that carries badges only when the person says so. */
  site?: Site;
}

/** All that a page of the extension reaches outside itself. */
export interface Backend {
  ask: AskPanel;
  /** Asks the person to allow notifications. Call from the click that switches a reminder on. */
  allowReminders(): Promise<boolean>;
  /** Calls back when roles were added, changed or removed; null = anything may have changed. */
  watch(changed: (ids: string[] | null) => void, signal: AbortSignal): void;
}
