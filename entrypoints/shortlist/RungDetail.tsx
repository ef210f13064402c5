import { useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { LadderMark } from '../../components/LadderMark.tsx';
import { StageMarks } from '../../components/StageMarks.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { useView } from '../../components/view.ts';
import type { Goal, Rung } from '../../lib/career/goal.ts';
import type { PlanFacts } from '../../lib/shortlist/plan-facts.ts';
import { meaningOfLevel } from '../../lib/view/meaning.ts';
import { describeMoves } from '../../lib/view/moves.ts';
import { describeRung } from '../../lib/view/plan.ts';
import { placeOf } from '../../lib/view/way.ts';

interface Props {
  rung: Rung;
  facts: PlanFacts | null;
  goal: Goal | null;
  now: Rung | null;
  onLook: (rung: Rung) => void;
  onStand: (rung: Rung) => void;
  onAim: (rung: Rung) => void;
  onShow: (rung: Rung) => void;
}

/** The rung looked at: its titles, the training it takes, the moves that lead on, and what it is to the person. */
export function RungDetail({ rung, facts, goal, now, onLook, onStand, onAim, onShow }: Props) {
  const view = useView();
  const { words } = view;
  const { titles, stage, saved } = describeRung(rung, facts, view);
  const moves = describeMoves(rung, words);
  // A move that was followed is none of the next rung's.
  const whole = useRef<HTMLElement>(null);
  useKeptFocus(whole, `${rung.track} ${rung.level}`);
  const is = (other: Rung | null) => other?.track === rung.track && other.level === rung.level;
  return (
    <article class="rung-detail" aria-labelledby="rung-detail-title" ref={whole} tabIndex={-1}>
      <div class="rung-detail-head">
        <LadderMark rung={rung.level} width={40} height={28} />
        <h3 id="rung-detail-title">{placeOf(rung, view)}</h3>
      </div>
      <p>{meaningOfLevel(rung.level, words)}</p>
      <p class="muted">{titles}</p>
      <p>
        {words('plan_training', words(`stage_${stage}`))} <StageMarks stage={stage} beside />
      </p>
      {saved && (
        <button type="button" class="button" onClick={() => onShow(rung)}>
          {saved}
        </button>
      )}
      {moves.length > 0 && (
        <>
          <h4>{words('map_leads')}</h4>
          <ul>
            {moves.map((move) => (
              <li key={move.rung}>
                <button
                  type="button"
                  class="rung-move"
                  onClick={() => onLook({ track: move.track, level: move.level })}
                >
                  <Icon name={move.direction} />
                  <span>
                    {words(move.direction === 'up' ? 'move_up' : 'move_across', move.rung)}
                    <span class="muted small">{move.stageWord}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <button type="button" class="button" aria-disabled={is(now)} onClick={() => is(now) || onStand(rung)}>
          {words('map_stand')}
        </button>
        <button
          type="button"
          class={goal ? 'button' : 'button primary'}
          aria-disabled={is(goal)}
          onClick={() => is(goal) || onAim(rung)}
        >
          {words('map_aim')}
        </button>
      </div>
    </article>
  );
}
