import popoverCss from '../../components/badge/popover.css?inline';
import { drawPopover, type Popover, type PopoverActions } from '../../components/badge/popover.ts';
import type { Annotation } from '../../lib/classify/annotation.ts';
import { type FinePrint, finePrint } from '../../lib/extract/fine-print.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import { findWords } from '../../lib/page/find-words.ts';
import { showWords } from '../../lib/page/mark-words.ts';
import type { BadgeVerdict, BadgeView } from '../../lib/view/badge.ts';
import type { ViewContext } from '../../lib/view/context.ts';
import { describeWhy, type WhyQuote } from '../../lib/view/why.ts';

/** What is told of a badge's posting. */
export interface Told {
  view: BadgeView;
  found: FoundPosting;
  annotation: Annotation;
  /** What the card alone told of it. */
  first: Pick<BadgeVerdict, 'level'>;
}

/** What opens beside a badge: only ever needed by somebody who asks why. */
export interface Details {
  css: string;
  /** Pay, dates and terms, which are shown there and saved. */
  fine: FinePrint;
  /** The explanation as a box, not yet placed. */
  draw(
    page: Document,
    told: Told,
    context: ViewContext,
    actions: Omit<PopoverActions, 'onQuote'>,
    signal: AbortSignal,
  ): Popover;
}

export const details: Details = {
  css: popoverCss,
  fine: finePrint,
  draw(page, { view, found, annotation, first }, context, actions, signal) {
    const why = describeWhy(found.posting, annotation, context, first);
    return drawPopover(page, view, why, context.words, {
      ...actions,
      ...(context.goal && { onGoal: undefined }),
      ...(found.bodyElement && { onQuote: (quote) => showQuote(found, quote, signal) }),
    });
  },
};

/** Scrolls to a quote's words in the open posting, and marks them without touching the page's nodes. */
function showQuote(
  { titleElement, bodyElement, element }: FoundPosting,
  quote: WhyQuote,
  signal: AbortSignal,
) {
  const within = quote.field === 'title' ? titleElement : (bodyElement ?? element);
  const range = within && (findWords(within, quote) ?? (element && findWords(element, quote)));
  if (range) showWords(range, signal);
}
