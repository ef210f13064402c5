import { useState } from 'preact/hooks';
import { type Review, RHYTHMS, reviewFrom } from '../lib/career/review.ts';
import type { Backend } from '../lib/panel/backend.ts';
import { describeDay } from '../lib/view/dates.ts';
import './PlanReview.css';
import { useView } from './view.ts';

interface Props {
  backend: Backend;
  review: Review | null;
  onReview: (review: Review | null) => void;
}

/** When to look at the plan again, at a rhythm of the person's choosing. */
export function PlanReview({ backend, review, onReview }: Props) {
  const view = useView();
  const { words, today } = view;
  const [silent, setSilent] = useState(false);
  const isDue = review !== null && review.next <= today;
  return (
    <section class="plan-review" data-due={isDue} aria-labelledby="plan-review">
      <h3 id="plan-review">{words('review_title')}</h3>
      <select
        class="field"
        aria-label={words('review_title')}
        value={String(review?.every ?? '')}
        onChange={(event) => {
          const every = RHYTHMS.find((each) => String(each) === event.currentTarget.value);
          if (every) void backend.allowReminders().then((allowed) => setSilent(!allowed));
          onReview(every ? reviewFrom(today, every) : null);
        }}
      >
        <option value="">{words('review_never')}</option>
        {RHYTHMS.map((every) => (
          <option key={every} value={every}>
            {words(`review_every_${every}`)}
          </option>
        ))}
      </select>
      {review && (
        <p class="muted small" role="status">
          {isDue ? words('review_due') : words('review_next', describeDay(review.next, view))}{' '}
          {silent && words('review_silent')}
        </p>
      )}
      {isDue && review && (
        <button
          type="button"
          class="button primary"
          onClick={() => onReview(reviewFrom(today, review.every))}
        >
          {words('review_done')}
        </button>
      )}
    </section>
  );
}
