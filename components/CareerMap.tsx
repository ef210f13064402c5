import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rung } from '../lib/career/goal.ts';
import {
  laddersAtFirst,
  type MapCell,
  type MapColumn,
  type CareerMap as MapView,
  savedElsewhere,
} from '../lib/view/career-map.ts';
import './CareerMap.css';
import { Icon } from './Icon.tsx';
import { useMoreBeyond } from './use-more-beyond.ts';
import { useView } from './view.ts';

interface Props {
  map: MapView;
  looking: Rung | null;
  onLook: (rung: Rung) => void;
}

/**
 * The ladders side by side with the way drawn over them. One stop for the keyboard: arrows move about the
 * map, and what has the focus is looked at.
 */
export function CareerMap({ map, looking, onLook }: Props) {
  const view = useView();
  const { words } = view;
  const [all, setAll] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const more = useMoreBeyond(frame);
  const first = laddersAtFirst(map);
  // A ladder that is looked at is shown, wherever it was come upon.
  const isShown = ({ cells }: MapColumn, i: number) =>
    all || i < first || cells.some(({ rung }) => isSame(rung, looking));
  const columns = map.columns.filter(isShown);
  const hidden = map.columns.filter((column, i) => !isShown(column, i));
  const at = columns
    .flatMap(({ cells }, x) => cells.map((cell, y) => ({ cell, x, y })))
    .find(({ cell }) => isSame(cell.rung, looking));
  const [x, y] = at ? [at.x, at.y] : [0, map.rows.length - 1];

  const focusNext = useRef(false);
  const lookAt = (rung: Rung) => {
    onLook(rung);
    focusNext.current = true;
  };
  const move = (event: KeyboardEvent) => {
    const { dir } = document.documentElement;
    const forward = dir === 'rtl' ? -1 : 1;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      ArrowRight: [forward, 0],
      ArrowLeft: [-forward, 0],
      Home: [-x, 0],
      End: [columns.length - 1 - x, 0],
    };
    const step = steps[event.key];
    const cell = step && columns[x + step[0]]?.cells[y + step[1]];
    if (!step || !cell) return;
    event.preventDefault();
    lookAt(cell.rung);
  };
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    frame.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  });

  return (
    <div class="career-map">
      <section class="career-map-frame fading" ref={frame} data-more={more}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by arrow keys is a grid
          role="grid"
          aria-label={words('map_label')}
          style={{ '--ladders': columns.length }}
          onKeyDown={move}
        >
          <thead>
            <tr>
              <td />
              {columns.map(({ track, name, cells }) => (
                <th key={track} scope="col" data-way={cells.some(({ is }) => is !== 'none')}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ level, name }, row) => (
              <tr key={level}>
                <th scope="row">{name}</th>
                {columns.map(({ track, cells }, column) => {
                  const cell = cells[row];
                  return (
                    <td key={track} data-leads={cell?.leads}>
                      {cell && (
                        <RungButton
                          cell={cell}
                          looked={isSame(cell.rung, looking)}
                          reachable={column === x && row === y}
                          onLook={onLook}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {(hidden.length > 0 || all) && map.columns.length > first && (
        <p class="map-more">
          <button type="button" class="button quiet flush" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words('map_fewer') : words('map_all', map.columns.length)}
          </button>
          {savedElsewhere(hidden, view).map(({ text, rung }) => (
            <button key={text} type="button" class="button quiet" onClick={() => lookAt(rung)}>
              <Icon name="bookmark" filled />
              {text}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function RungButton(props: {
  cell: MapCell;
  looked: boolean;
  reachable: boolean;
  onLook: (rung: Rung) => void;
}) {
  const { words } = useView();
  const { cell } = props;
  return (
    <button
      type="button"
      class="map-rung"
      data-is={cell.is}
      data-move={cell.move}
      aria-pressed={props.looked}
      tabIndex={props.reachable ? 0 : -1}
      onClick={() => props.onLook(cell.rung)}
    >
      <span class="map-title">{cell.title}</span>
      <span class="unseen">. {cell.about}. </span>
      <span class="map-line">
        {cell.is === 'now' || cell.is === 'goal' ? (
          <strong>{words(`map_${cell.is}`)}</strong>
        ) : (
          cell.move && (
            <span class="map-move" aria-hidden="true">
              <Icon name={cell.move} />
              {words(`map_short_${cell.move}`)}
            </span>
          )
        )}
        {cell.saved && (
          <span class="map-saved" title={cell.saved.text}>
            <Icon name="bookmark" filled />
            <span aria-hidden="true">{cell.saved.count}</span>
            <span class="unseen">{cell.saved.text}</span>
          </span>
        )}
      </span>
    </button>
  );
}

function isSame(a: Rung, b: Rung | null): boolean {
  return b !== null && a.track === b.track && a.level === b.level;
}
