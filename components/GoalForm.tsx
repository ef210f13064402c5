import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Goal, Rung } from '../lib/career/goal.ts';
import { LEVELS, TRACKS } from '../lib/taxonomy/scales.ts';
import './GoalForm.css';
import { type PlaceTitle, TitleSearch } from './TitleSearch.tsx';
import { useView } from './view.ts';

interface Props {
  goal: Goal | null;
  /** Where the person stands; it may be known before there is a goal. */
  now: Rung | null;
  onNow: (rung: Rung) => void;
  onGoal: (rung: Rung) => void;
  onClear: () => void;
  placeTitle: PlaceTitle;
  /** What else can be done with a goal. */
  children?: ComponentChildren;
}

/** Where the person stands and where they want to land, by name. Kept at each choice. */
export function GoalForm({ goal, now, onNow, onGoal, onClear, placeTitle, children }: Props) {
  const { words } = useView();
  return (
    <div class="goal-form">
      <RungChoice
        legend={words('plan_now')}
        example={words('plan_titleNow')}
        rung={now}
        onRung={onNow}
        placeTitle={placeTitle}
      />
      <RungChoice
        legend={words('plan_goal')}
        example={words('plan_titleGoal')}
        rung={goal}
        onRung={onGoal}
        placeTitle={placeTitle}
      />
      {goal && (
        <div class="goal-actions">
          <button type="button" class="button quiet flush" onClick={onClear}>
            {words('plan_clear')}
          </button>
          {children}
        </div>
      )}
    </div>
  );
}

function RungChoice(props: {
  legend: string;
  example: string;
  rung: Rung | null;
  onRung: (rung: Rung) => void;
  placeTitle: PlaceTitle;
}) {
  const { words } = useView();
  // Half a rung is kept here while it is being chosen: only a whole one is handed on.
  const [half, setHalf] = useState<Partial<Rung>>({});
  const rung = { ...half, ...props.rung };
  const byTitle = ({ track, level, title }: Rung) => {
    setHalf({});
    props.onRung({ track, level, ...(title && { title }) });
  };
  const choose = (part: Partial<Rung>) => {
    const { track, level } = { ...rung, ...part };
    setHalf({ track, level });
    if (track && level) props.onRung({ track, level });
  };
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <TitleSearch
        example={props.example}
        title={rung.title ?? ''}
        onChoose={byTitle}
        placeTitle={props.placeTitle}
      />
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
