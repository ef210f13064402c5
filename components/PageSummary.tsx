import type { ComponentChildren } from 'preact';
import type { Level } from '../lib/taxonomy/scales.ts';
import type { SummaryView } from '../lib/view/summary.ts';
import './PageSummary.css';

interface Props {
  view: SummaryView;
  onShow: (level: Level | 'unknown') => void;
  /** The filter's button, at the end of the first line. */
  action?: ComponentChildren;
  children?: ComponentChildren;
}

/** What stands on the page of the current tab: one sentence and six small columns. */
export function PageSummary({ view, onShow, action, children }: Props) {
  const more = [view.up, view.unknown, view.hidden].filter(Boolean).join(' · ');
  return (
    <section class="page-summary" aria-label={view.sentence}>
      <div class="page-summary-line">
        <div>
          <div>{view.sentence}</div>
          {more && <div class="muted small">{more}</div>}
        </div>
        {action}
      </div>
      <div class="page-summary-columns">
        {view.columns.map((column) => (
          <button
            key={column.level}
            type="button"
            disabled={column.count === 0}
            title={column.spoken}
            onClick={() => onShow(column.level)}
          >
            <span class="count">{column.count}</span>
            <span class="bar" style={{ '--height': column.height }} />
            <span class="label">{column.label}</span>
          </button>
        ))}
      </div>
      {children}
    </section>
  );
}
