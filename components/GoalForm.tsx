import { useState } from 'preact/hooks';
import type { Goal, Rung } from '../lib/career/goal.ts';
import { LEVELS, TRACKS } from '../lib/taxonomy/scales.ts';
import { describePath } from '../lib/view/moves.ts';
import './GoalForm.css';
import { LadderMark } from './LadderMark.tsx';
import { useView } from './view.ts';

interface Props {
  goal: Goal | null;
  onChange: (goal: Goal | null) => void;
}

/** Where the person stands and where they want to land, with the rungs between. Saved at each choice. */
export function GoalForm({ goal, onChange }: Props) {
  const { words } = useView();
  // Half a rung is kept here while it is being chosen: only a whole one is a goal.
  const [half, setHalf] = useState<{ goal: Partial<Rung>; now: Partial<Rung> }>({ goal: {}, now: {} });
  const target = { ...goal, ...half.goal };
  const standing = { ...goal?.now, ...half.now };
  const choose = (which: 'goal' | 'now', part: Partial<Rung>) => {
    const next = { ...half, [which]: { ...half[which], ...part } };
    setHalf(next);
    const destination = wholeRung({ ...goal, ...next.goal });
    const now = wholeRung({ ...goal?.now, ...next.now });
    if (destination) onChange(now ? { ...destination, now } : destination);
  };
  return (
    <div class="goal-form">
      <RungChoice legend={words('plan_now')} rung={standing} onChange={(part) => choose('now', part)} />
      <RungChoice legend={words('plan_goal')} rung={target} onChange={(part) => choose('goal', part)} />
      {goal ? (
        <>
          <ol class="path" reversed aria-label={words('plan_path')}>
            {describePath(goal, words)
              .reverse()
              .map((step) => (
                <li key={step.level} data-is={step.is}>
                  <LadderMark rung={step.level} width={40} height={28} />
                  <div>
                    <div>
                      <strong>{step.levelWord}</strong>
                      {step.is !== 'between' && (
                        <span class="muted small">
                          {words(step.is === 'goal' ? 'plan_isGoal' : 'plan_isNow')}
                        </span>
                      )}
                    </div>
                    <div class="muted">{step.titles}</div>
                    <div class="muted small">{words('plan_training', step.stageWord)}</div>
                  </div>
                </li>
              ))}
          </ol>
          <div>
            <button
              type="button"
              class="button"
              onClick={() => {
                setHalf({ goal: {}, now: {} });
                onChange(null);
              }}
            >
              {words('plan_clear')}
            </button>
          </div>
        </>
      ) : (
        <p class="muted">{words('plan_none')}</p>
      )}
    </div>
  );
}

function RungChoice(props: { legend: string; rung: Partial<Rung>; onChange: (part: Partial<Rung>) => void }) {
  const { words } = useView();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <select
        class="field"
        aria-label={words('list_by_level')}
        value={String(props.rung.level ?? '')}
        onChange={(event) => {
          const level = LEVELS.find((each) => String(each) === event.currentTarget.value);
          if (level) props.onChange({ level });
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
        value={props.rung.track ?? ''}
        onChange={(event) => {
          const track = TRACKS.find((each) => each === event.currentTarget.value);
          if (track) props.onChange({ track });
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

function wholeRung({ track, level }: Partial<Rung>): Rung | null {
  return track && level ? { track, level } : null;
}
