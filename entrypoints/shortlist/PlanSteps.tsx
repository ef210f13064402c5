import { LadderMark } from '../../components/LadderMark.tsx';
import { StageMarks } from '../../components/StageMarks.tsx';
import { useView } from '../../components/view.ts';
import type { Rung } from '../../lib/career/goal.ts';
import type { RoleRow } from '../../lib/shortlist/row.ts';
import type { PlanStep, PlanView } from '../../lib/view/plan.ts';
import { describeRoleLine } from '../../lib/view/role-line.ts';
import { plural } from '../../lib/view/words.ts';

interface Props {
  plan: PlanView;
  rolesAt: (rung: Rung) => RoleRow[];
  onOpenRole: (id: string) => void;
  onShowRung: (rung: Rung) => void;
  /** The person has made this step. */
  onArrived: (rung: Rung) => void;
}

/** The way in the order in which it is gone: what each step asks for, and which saved roles are that step. */
export function PlanSteps({ plan, rolesAt, onOpenRole, onShowRung, onArrived }: Props) {
  const { words } = useView();
  if (plan.steps.length === 0) return <p class="muted">{words('plan_thereText')}</p>;
  return (
    <>
      {plan.training.length > 0 ? (
        <div class="plan-training">
          {words('plan_trainingBetween')}
          <ul>
            {plan.training.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p class="plan-training">{words('plan_trainingNone')}</p>
      )}
      <ol class="plan-steps">
        {plan.steps.map((step, i) => (
          <Step
            key={`${step.rung.track}.${step.rung.level}`}
            step={step}
            number={i + 1}
            roles={rolesAt(step.rung)}
            onOpenRole={onOpenRole}
            onShowRung={onShowRung}
            onArrived={i === 0 ? onArrived : undefined}
          />
        ))}
      </ol>
    </>
  );
}

function Step(props: {
  step: PlanStep;
  number: number;
  roles: RoleRow[];
  onOpenRole: (id: string) => void;
  onShowRung: (rung: Rung) => void;
  onArrived?: (rung: Rung) => void;
}) {
  const view = useView();
  const { words, locale } = view;
  const { step, number, roles, onArrived } = props;
  const { training } = step;
  return (
    <li data-goal={step.isGoal}>
      <span class="plan-mark">
        <LadderMark rung={step.rung.level} width={40} height={28} />
      </span>
      <div class="plan-step">
        <h4>
          <span class="plan-number">{number}</span> {step.heading}
          {step.isGoal && <span class="muted small">· {words('plan_isGoal')}</span>}
        </h4>
        <p class="muted">{step.titles}</p>
        <p>
          {words('plan_training', training.text)} <StageMarks stage={training.stage} beside />
          <span class="muted"> · </span>
          <span class={training.isNew ? 'plan-new' : 'muted small'}>{training.news}</span>
        </p>
        {training.meaning && <p class="muted small">{training.meaning}</p>}
        {training.examples.length > 0 && (
          <div class="muted small">
            {words('plan_examples')}
            <ul class="plan-examples">
              {training.examples.map(({ name, source }) => (
                <li key={name}>
                  {name} <Source text={source} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {step.years && <p class="muted small">{step.years}</p>}
        {step.asks.length > 0 && (
          <p class="muted small">
            {words('plan_asks')} {step.asks.join(' · ')}
          </p>
        )}
        {roles.length > 0 && (
          <ul class="plan-roles">
            {roles.map((row) => {
              const line = describeRoleLine(row, view);
              return (
                <li key={row.id}>
                  <button type="button" class="role-title" onClick={() => props.onOpenRole(row.id)}>
                    {line.title}
                  </button>{' '}
                  <span class="muted small">
                    {[line.where, line.pay, line.status, line.closing?.text].filter(Boolean).join(' · ')}
                  </span>
                </li>
              );
            })}
            {step.open > roles.length && (
              <li>
                <button type="button" class="button quiet" onClick={() => props.onShowRung(step.rung)}>
                  {plural(words, 'plan_showAll', step.open, locale)}
                </button>
              </li>
            )}
          </ul>
        )}
        {onArrived && (
          <button type="button" class="button" onClick={() => onArrived(step.rung)}>
            {words('plan_arrived')}
          </button>
        )}
      </div>
    </li>
  );
}

const ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Who issues a qualification; where that is an address, it can be opened. */
function Source({ text }: { text: string }) {
  return (
    <span>
      (
      {text.split(/([;,()\s]+)/).map((part) =>
        ADDRESS.test(part) ? (
          <a key={part} href={`https://${part}`} target="_blank" rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
      )
    </span>
  );
}
