import { useId, useRef, useState } from 'preact/hooks';
import { LEVELS, type Stage } from '../lib/taxonomy/scales.ts';
import type { Cell, Comparison, ComparisonRow } from '../lib/view/comparison.ts';
import { plural } from '../lib/view/words.ts';
import { CellValue } from './Claim.tsx';
import './ComparisonTable.css';
import { Icon } from './Icon.tsx';
import { Quotes } from './Quotes.tsx';
import { StageMarks } from './StageMarks.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMoreBeyond } from './use-more-beyond.ts';
import { useView } from './view.ts';

interface Props {
  comparison: Comparison;
  /** Takes a role out of the comparison; absent where only two are left to compare or it cannot be. */
  onLeaveOut?: (id: string) => void;
}

/** Roles side by side: a real table, its first row one ladder that all of them stand on. */
export function ComparisonTable({ comparison, onLeaveOut }: Props) {
  const { words, locale } = useView();
  const [unfolded, setUnfolded] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const more = useMoreBeyond(frame);
  const { columns, rows, equalRows, goalRung } = comparison;
  // The button that left a role out goes with it.
  useKeptFocus(frame, columns.map(({ id }) => id).join());
  const shown = rows.filter(({ equal, unread }) => !unread && (unfolded || !equal));
  const unread = rows.filter((row) => row.unread).map(({ label }) => label);
  return (
    <div class="comparison" style={{ '--columns': columns.length }}>
      <section
        class="comparison-frame fading"
        ref={frame}
        data-more={more}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words('compare_table')}
      >
        <table>
          <caption class="unseen">{plural(words, 'compare_caption', columns.length, locale)}</caption>
          <colgroup>
            <col class="head" />
            {columns.map(({ id }) => (
              <col key={id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.url ? (
                    <a
                      class="comparison-title"
                      title={column.title}
                      href={column.url}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {column.title}
                    </a>
                  ) : (
                    <span class="comparison-title">{column.title}</span>
                  )}
                  <span class="comparison-company">
                    <span>{column.company}</span>
                    {onLeaveOut && (
                      <button
                        type="button"
                        class="button quiet icon"
                        title={words('compare_leaveOut')}
                        onClick={() => onLeaveOut(column.id)}
                      >
                        <Icon name="close" />
                        <span class="unseen">{words('compare_leaveOutNamed', column.title)}</span>
                      </button>
                    )}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) =>
              row.id === 'level' ? (
                <LadderRow key={row.id} row={row} comparison={comparison} goalRung={goalRung} />
              ) : (
                <tr key={row.id} data-equal={row.equal} data-row={row.id}>
                  <th scope="row">{row.label}</th>
                  {row.cells.map((cell, i) => (
                    <td key={columns[i]?.id} data-unknown={cell.unknown}>
                      <CellValue cell={cell} />
                    </td>
                  ))}
                </tr>
              ),
            )}
            {unread.length > 0 && (
              <tr data-row="unread">
                <th scope="row">{words('compare_notRead')}</th>
                <td colSpan={columns.length} data-unknown="true">
                  {unread.join(' · ')}
                  <div class="claim-detail">{words('compare_readAdverts')}</div>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      {equalRows > 0 && (
        <div class="comparison-fold">
          <button
            type="button"
            class="button quiet"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? words('compare_fold') : plural(words, 'compare_same', equalRows, locale)}
          </button>
        </div>
      )}
    </div>
  );
}

function LadderRow({
  row,
  comparison,
  goalRung,
}: {
  row: ComparisonRow;
  comparison: Comparison;
  goalRung?: number;
}) {
  const { words } = useView();
  const stages = comparison.rows.find(({ id }) => id === 'stage')?.cells;
  const rungs = [...LEVELS].reverse();
  // Once, where no role stands on the line; where all do, the row of the goal says so.
  const named = goalRung ? row.cells.findIndex(({ rung }) => rung !== goalRung) : -1;
  return (
    <tr class="ladder-row" data-row="level">
      <th scope="row">
        <span class="unseen">{row.label}</span>
        <span class="ladder-axis" aria-hidden="true">
          {rungs.map((rung) => (
            <span key={rung} class={rung === goalRung ? 'goal' : undefined}>
              {words(`level_${rung}`)}
            </span>
          ))}
        </span>
      </th>
      {row.cells.map((cell, i) => (
        <td key={comparison.columns[i]?.id}>
          <LadderCell cell={cell} stage={stages?.[i]?.stage} goalRung={goalRung} namesGoal={i === named} />
        </td>
      ))}
    </tr>
  );
}

function LadderCell({
  cell,
  stage,
  goalRung,
  namesGoal,
}: {
  cell: Cell;
  stage?: Stage;
  goalRung?: number;
  /** This is the column in which the goal's line says what it is. */
  namesGoal: boolean;
}) {
  const { words } = useView();
  const [open, setOpen] = useState(false);
  const id = useId();
  const standing = (
    <span class={cell.unknown ? 'standing unknown' : 'standing'}>
      {cell.evidence.length > 0 ? (
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {cell.text}
        </button>
      ) : (
        <span>{cell.text}</span>
      )}
      {stage && <StageMarks stage={stage} />}
    </span>
  );
  return (
    <>
      <div class="ladder">
        {[...LEVELS].reverse().map((rung) => (
          <div key={rung} class={rung === goalRung ? 'ladder-rung goal' : 'ladder-rung'}>
            {cell.rung === rung && standing}
            {namesGoal && rung === goalRung && (
              <span class="ladder-goal" aria-hidden="true">
                {words('map_goal')}
              </span>
            )}
          </div>
        ))}
      </div>
      {/* Below the ladder: on any rung it would claim a level. */}
      {cell.rung === undefined && <div class="ladder-off">{standing}</div>}
      <div id={id}>{open && <Quotes quotes={cell.evidence} />}</div>
    </>
  );
}
