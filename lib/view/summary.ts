import type { PageSummary } from '../messaging/protocol.ts';
import { findRung, plainTitle } from '../taxonomy/ladders.ts';
import { LEVELS, type Level } from '../taxonomy/scales.ts';
import type { ViewContext } from './context.ts';
import { usualTitles } from './moves.ts';
import { nextStep } from './way.ts';
import { plural } from './words.ts';

const FIRST = ['customer-care', 'retail', 'hospitality'] as const;

/** One of the six small columns. */
export interface SummaryColumn {
  level: Level;
  label: string;
  count: number;
  /** 0 to 1, against the highest column. */
  height: number;
  /** "Show the next of 8 Entry postings". */
  spoken: string;
}

export interface SummaryView {
  /** "25 postings on this page, 14 in your field". */
  sentence: string;
  columns: SummaryColumn[];
  /** "4 are above Entry", for who has said where they stand. */
  up?: string;
  /** "3 say too little to tell". */
  unknown?: string;
  /** How many are hidden or dimmed by the filter, in words. */
  hidden?: string;
}

/** Says what stands on the page of the current tab. */
export function describeSummary(summary: PageSummary, { words, locale, goal }: ViewContext): SummaryView {
  const now = goal?.now?.level;
  const up = LEVELS.reduce((sum, level) => sum + (now && level > now ? (summary.byLevel[level] ?? 0) : 0), 0);
  const highest = Math.max(1, ...LEVELS.map((level) => summary.byLevel[level] ?? 0));
  const unknown = summary.byLevel.unknown ?? 0;
  return {
    sentence: words(
      'summary_sentence',
      plural(words, 'postingCount', summary.postings, locale),
      plural(words, 'summary_inField', summary.inFamily, locale),
    ),
    columns: LEVELS.map((level) => {
      const count = summary.byLevel[level] ?? 0;
      const label = words(`level_${level}`);
      return {
        level,
        label,
        count,
        height: count / highest,
        spoken: plural(words, 'summary_show', count, locale, label),
      };
    }),
    ...(now && up > 0 && { up: plural(words, 'summary_up', up, locale, words(`level_${now}`)) }),
    unknown: unknown > 0 ? plural(words, 'summary_unknown', unknown, locale) : undefined,
    hidden: summary.hidden > 0 ? plural(words, 'summary_hidden', summary.hidden, locale) : undefined,
  };
}

/**
 * What to say where nothing on the page carries a badge, and what to do about it; undefined where something does,
 * where a filter is on (who set it wants it off again), and where the board changed, which may be why.
 */
export function describeNothing(
  { postings, inFamily, filter, boardChanged }: PageSummary,
  context: ViewContext,
): { sentence: string; hint: string } | undefined {
  const { words, locale } = context;
  if (postings === 0) return { sentence: words('summary_none'), hint: words('summary_noneHint') };
  if (inFamily > 0 || filter || boardChanged) return undefined;
  return {
    sentence: plural(words, 'summary_noneInField', postings, locale),
    hint: words('summary_tryTitles', titlesToTry(context)),
  };
}

/** What to search for: the titles of the next step to the goal, else first rungs of the ladders most people know. */
function titlesToTry({ goal }: Pick<ViewContext, 'goal'>): string {
  const next = nextStep(goal)?.to;
  return next
    ? usualTitles(findRung(next.track, next.level).titles)
    : FIRST.map((track) => plainTitle(findRung(track, 1).titles[0] ?? '')).join(', ');
}
