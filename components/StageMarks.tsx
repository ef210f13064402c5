import { STAGES, type Stage } from '../lib/taxonomy/scales.ts';
import './StageMarks.css';
import { useView } from './view.ts';

/**
 * A training stage as up to four dots. They say what they mean to who points at them and to who listens; where
 * the words stand beside them they are `beside` and pass unheard.
 */
export function StageMarks({ stage, beside = false }: { stage: Stage; beside?: boolean }) {
  const { words } = useView();
  const said = words('stage_ofFour', stage, words(`stage_${stage}`));
  const dots = STAGES.map((each) => <i key={each} class={each <= stage ? 'on' : undefined} />);
  return beside ? (
    <span class="stage-marks" aria-hidden="true" title={said}>
      {dots}
    </span>
  ) : (
    <span class="stage-marks" role="img" aria-label={said} title={said}>
      {dots}
    </span>
  );
}

/** What the dots mean, all four. */
export function StageLegend() {
  const { words } = useView();
  return (
    <div class="stage-legend small muted">
      <span>{words('stage_legend')}</span>
      <ul>
        {STAGES.map((stage) => (
          <li key={stage}>
            <StageMarks stage={stage} beside /> {words(`stage_${stage}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
