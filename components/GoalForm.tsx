import { useState } from 'preact/hooks';
import type { Goal, Rung } from '../lib/career/goal.ts';
import { LEVELS, TRACKS } from '../lib/taxonomy/scales.ts';
import './GoalForm.css';
import { useView } from './view.ts';

interface Props {
  goal: Goal | null;
  /** Where the person stands; it may be known before there is a goal. */
  now: Rung | null;
  onNow: (rung: Rung) => void;
  onGoal: (rung: Rung) => void;
  onClear: () => void;
}

/** Where the person stands and where they want to land, by name. Kept at each choice. */
export function GoalForm({ goal, now, onNow, onGoal, onClear }: Props) {
  const { words } = useView();
  return (
    <div class="goal-form">
      <RungChoice legend={words('plan_now')} rung={now} onRung={onNow} />
      <RungChoice legend={words('plan_goal')} rung={goal} onRung={onGoal} />
      {goal && (
        <button type="button" class="button quiet flush" onClick={onClear}>
          {words('plan_clear')}
        </button>
      )}
    </div>
  );
}

function RungChoice(props: { legend: string; rung: Rung | null; onRung: (rung: Rung) => void }) {
  const { words } = useView();
  // Half a rung is kept here while it is being chosen: only a whole one is handed on.
  const [half, setHalf] = useState<Partial<Rung>>({});
  const rung = { ...half, ...props.rung };
  const choose = (part: Partial<Rung>) => {
    const { track, level } = { ...rung, ...part };
    setHalf({ track, level });
    if (track && level) props.onRung({ track, level });
  };
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <select
        class="field"
        aria-label={words('list_by_level')}
        value={String(rung.level ?? '')}
        onChange={(event) => {
          const level = LEVELS.find((each) => String(each) === event.currentTarget.value);
          if (level) choose({ level });
        }}
      >
        <option value="" disabled>
          {words('plan_chooseLevel')}
        </option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {words(`level_${level}`)}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={words('list_by_track')}
        value={rung.track ?? ''}
        onChange={(event) => {
          const track = TRACKS.find((each) => each === event.currentTarget.value);
          if (track) choose({ track });
        }}
      >
        <option value="" disabled>
          {words('plan_chooseTrack')}
        </option>
        {TRACKS.map((track) => (
          <option key={track} value={track}>
            {words(`track_${track}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
