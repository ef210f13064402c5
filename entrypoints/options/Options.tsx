import { useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { EraseAll } from '../../components/EraseAll.tsx';
import { GoalForm } from '../../components/GoalForm.tsx';
import { Toast } from '../../components/Toast.tsx';
import { useView } from '../../components/view.ts';
import type { Goal, Rung } from '../../lib/career/goal.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { usePlaceTitle } from '../../lib/panel/use-place-title.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';

interface Props {
  backend: Backend;
  onGoal: (goal: Goal | null) => void;
  onErased: () => void;
}

/** The page that browsers offer as the extension's options: the goal, the way to the plan, and leaving. */
export function Options({ backend, onGoal, onErased }: Props) {
  const { words, goal } = useView();
  const { toast, dismiss, say } = useTrash(backend, words);
  const placeTitle = usePlaceTitle(backend);
  // Where the person stands, said before there is a goal to keep it with.
  const [standing, setStanding] = useState<Rung | null>(null);
  const now = goal?.now ?? standing;
  return (
    <>
      <main class="page-column">
        <Brand />
        <section>
          <h2>{words('plan_begin')}</h2>
          <p class="muted">{words('plan_text')}</p>
          <GoalForm
            goal={goal}
            now={now}
            onNow={(rung) => {
              setStanding(rung);
              if (goal) onGoal({ ...goal, now: rung });
            }}
            onGoal={(rung) => onGoal(now ? { ...rung, now } : rung)}
            onClear={() => onGoal(null)}
            placeTitle={placeTitle}
          />
          <a class="button" href="/shortlist.html#plan" target="_blank" rel="noreferrer">
            {words('plan_open')}
          </a>
        </section>
        <EraseAll backend={backend} onErased={onErased} say={say} />
      </main>
      <Toast message={toast} onGone={dismiss} />
    </>
  );
}
