import { useRef, useState } from 'preact/hooks';
import { CareerMap } from '../../components/CareerMap.tsx';
import { GoalForm } from '../../components/GoalForm.tsx';
import { Message } from '../../components/Message.tsx';
import { PlanReview } from '../../components/PlanReview.tsx';
import { StageLegend } from '../../components/StageMarks.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { useView } from '../../components/view.ts';
import type { Goal, Rung } from '../../lib/career/goal.ts';
import type { Review } from '../../lib/career/review.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { usePlaceTitle } from '../../lib/panel/use-place-title.ts';
import { usePlan } from '../../lib/panel/use-plan.ts';
import { describeMap } from '../../lib/view/career-map.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { usualUp } from '../../lib/view/moves.ts';
import { describePlan } from '../../lib/view/plan.ts';
import { FirstThings } from './FirstThings.tsx';
import { People } from './People.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import './PlanView.css';
import { RungDetail } from './RungDetail.tsx';

interface Props {
  backend: Backend;
  review: Review | null;
  onGoal: (goal: Goal | null) => void;
  onReview: (review: Review | null) => void;
  /** Opens the list, narrowed to a rung. */
  onShowRung: (rung: Rung) => void;
  onOpenRole: (id: string) => void;
  say: (text: string) => void;
}

/** From where the person stands to where they want to land: the map, the steps, and whom to ask. */
export function PlanView({ backend, review, onGoal, onReview, onShowRung, onOpenRole, say }: Props) {
  const view = useView();
  const { words, goal } = view;
  // Where the person stands, said before there is a goal to keep it with.
  const [standing, setStanding] = useState<Rung | null>(null);
  const [picked, setLooking] = useState<Rung | null>(null);
  const now = goal?.now ?? standing;
  const way = goal ? describePlan(goal, null, view) : null;
  const placeTitle = usePlaceTitle(backend);
  // What was pressed may be gone with the step that was made; what became of the plan is said in its heading.
  const head = useRef<HTMLHeadingElement>(null);
  useKeptFocus(head, JSON.stringify([goal, now]));
  const plan = usePlan(backend, way?.steps.map(({ rung }) => rung) ?? []);
  const { facts } = plan;
  const looking = picked ?? now ?? (goal ? { track: goal.track, level: goal.level } : null);
  const steps = goal ? describePlan(goal, facts, view) : null;

  const next = steps?.steps[0];
  const up = now && usualUp(now);

  const standAt = (rung: Rung) => {
    setStanding(rung);
    if (goal) onGoal({ ...goal, now: rung });
    setLooking(rung);
  };
  const aimAt = (rung: Rung) => {
    onGoal(now ? { ...rung, now } : rung);
    setLooking(rung);
  };
  const clear = () => {
    setStanding(null);
    setLooking(null);
    onGoal(null);
  };

  return (
    <div class="plan">
      <header class="plan-head">
        <h2 ref={head} tabIndex={-1}>
          {steps ? steps.summary : words('plan_begin')}
        </h2>
        {!steps && <p class="muted">{words('plan_text')}</p>}
        <GoalForm
          goal={goal}
          now={now}
          onNow={standAt}
          onGoal={aimAt}
          onClear={clear}
          placeTitle={placeTitle}
        >
          <button type="button" class="button" onClick={() => print()}>
            {words('compare_print')}
          </button>
        </GoalForm>
      </header>
      {!goal && up && (
        <p class="plan-unsure">
          {words('plan_unsure')}{' '}
          <button type="button" class="button" onClick={() => aimAt(up.rung)}>
            {up.title}
          </button>
        </p>
      )}
      {next && facts && <FirstThings step={next} roles={plan.rolesAt(next.rung)} onOpenRole={onOpenRole} />}
      {plan.failure && (
        <Message
          kind="notice"
          title={describeFailure(plan.failure, words).title}
          text={describeFailure(plan.failure, words).text}
        />
      )}
      <section class="plan-map" aria-label={words('map_label')}>
        <div class="plan-ladders">
          <CareerMap
            map={describeMap(goal, now, picked, facts, view)}
            looking={looking}
            onLook={setLooking}
          />
          <StageLegend />
        </div>
        {!looking && <p class="rung-detail muted">{words('map_how')}</p>}
        {looking && (
          <RungDetail
            rung={looking}
            facts={facts}
            goal={goal}
            now={now}
            onLook={setLooking}
            onStand={standAt}
            onAim={aimAt}
            onShow={onShowRung}
          />
        )}
      </section>
      {steps && (
        <div class="plan-columns">
          <section aria-labelledby="plan-steps">
            <h3 id="plan-steps">{words('plan_way')}</h3>
            <PlanSteps
              plan={steps}
              rolesAt={plan.rolesAt}
              onOpenRole={onOpenRole}
              onShowRung={onShowRung}
              onArrived={standAt}
            />
          </section>
          <div class="plan-side">
            {facts && (
              <People
                facts={facts}
                roles={steps.steps.flatMap(({ rung }) => plan.rolesAt(rung))}
                next={next}
                onOpenRole={onOpenRole}
                onAdd={plan.addPerson}
                say={say}
              />
            )}
            <PlanReview backend={backend} review={review} onReview={onReview} />
          </div>
        </div>
      )}
    </div>
  );
}
