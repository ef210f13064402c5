import { useView } from '../../components/view.ts';
import type { RoleRow } from '../../lib/shortlist/row.ts';
import { describeFirstThings } from '../../lib/view/first-things.ts';
import type { PlanStep } from '../../lib/view/plan.ts';

interface Props {
  step: PlanStep;
  /** Saved roles on the step's rung. */
  roles: readonly RoleRow[];
  onOpenRole: (id: string) => void;
}

/** The next step as things to do this week, where the plan is opened and before anything else of it. */
export function FirstThings({ step, roles, onOpenRole }: Props) {
  const view = useView();
  const { words } = view;
  return (
    <section class="plan-first" aria-labelledby="plan-first">
      <h3 id="plan-first">{words('first_title')}</h3>
      <p class="muted small">{words('plan_nextStep', step.heading)}</p>
      <ul>
        {describeFirstThings(step, roles, view).map(({ text, role }) => (
          <li key={text}>
            {text}{' '}
            {role && (
              <button
                type="button"
                class="plan-link"
                aria-label={words('first_openNamed', role.title)}
                onClick={() => onOpenRole(role.id)}
              >
                {words('first_open')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
