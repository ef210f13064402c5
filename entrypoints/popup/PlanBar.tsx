import { LadderMark } from '../../components/LadderMark.tsx';
import { useView } from '../../components/view.ts';
import type { Review } from '../../lib/career/review.ts';
import { headingOf, nameOf, nextStep } from '../../lib/view/way.ts';
import './PlanBar.css';

/** Where the person is heading and what comes next, at the foot of the popup; the way to the plan. */
export function PlanBar({ review, onOpen }: { review: Review | null; onOpen: () => void }) {
  const view = useView();
  const { words, goal, today } = view;
  const isDue = review !== null && review.next <= today;
  const next = nextStep(goal);
  return (
    <footer class="plan-bar">
      <LadderMark rung={goal?.level ?? 'unknown'} />
      <span class="plan-bar-text">
        <span>{goal ? words('plan_heading', nameOf(goal, view)) : words('plan_goal')}</span>
        {goal && (
          <span class={isDue ? 'small plan-bar-due' : 'small muted'}>
            {isDue
              ? words('review_notice')
              : next
                ? words('plan_nextStep', headingOf(next, view))
                : words('plan_thereShort')}
          </span>
        )}
      </span>
      <button type="button" class="button" onClick={onOpen}>
        {words(goal ? 'plan_open' : 'plan_set')}
      </button>
    </footer>
  );
}
