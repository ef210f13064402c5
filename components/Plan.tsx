import { useState } from 'preact/hooks';
import { Confirm } from './Confirm.tsx';
import { GoalForm } from './GoalForm.tsx';
import './Plan.css';
import type { Goal } from '../lib/career/goal.ts';
import type { Backend } from '../lib/panel/backend.ts';
import { describeFailure } from '../lib/view/failure.ts';
import { useView } from './view.ts';

interface Props {
  backend: Backend;
  onGoal: (goal: Goal | null) => void;
  /** Everything is gone: what the page itself remembers must go too. */
  onErased: () => void;
  say: (text: string) => void;
}

/** The person's goal, and the way to leave: deleting everything. */
export function Plan({ backend, onGoal, onErased, say }: Props) {
  const { words, goal } = useView();
  const [asking, setAsking] = useState(false);
  const erase = async (yes: boolean) => {
    setAsking(false);
    if (!yes) return;
    const answer = await backend.ask('shortlist.erase', { sure: true });
    if (!answer.ok) return say(describeFailure(answer.failure, words).title);
    onErased();
    say(words('erase_done'));
  };
  return (
    <div class="page-column">
      <section>
        <h2>{words('plan_title')}</h2>
        <p class="muted">{words('plan_text')}</p>
        <GoalForm goal={goal} onChange={onGoal} />
      </section>
      <section>
        <h2>{words('erase_title')}</h2>
        <p class="muted">{words('erase_text')}</p>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words('erase_action')}
        </button>
      </section>
      {asking && (
        <Confirm
          title={words('erase_ask')}
          text={words('erase_askText')}
          action={words('erase_action')}
          onAnswer={(yes) => void erase(yes)}
        />
      )}
    </div>
  );
}
