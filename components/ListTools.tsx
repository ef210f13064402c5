import type { SortField, ValuesInUse } from '../lib/shortlist/query.ts';
import { LEVELS, STAGES, TRACKS } from '../lib/taxonomy/scales.ts';
import { boardName } from '../lib/view/board-name.ts';
import { filterCount, type ListChoice, type ManyFilter, withoutFilters } from '../lib/view/list-query.ts';
import { warningName } from '../lib/view/names.ts';
import { STATUS_CHOICES } from '../lib/view/statuses.ts';
import { plural } from '../lib/view/words.ts';
import { Icon } from './Icon.tsx';
import './ListTools.css';
import { ManyChoice } from './ManyChoice.tsx';
import { useView } from './view.ts';

interface Props {
  choice: ListChoice;
  onChange: (choice: ListChoice) => void;
  /** Whether the filters are shown. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** What the roles of the shortlist have to be chosen among. */
  inUse: ValuesInUse;
  found: number;
  /** False while the texts are still being looked through. */
  complete: boolean;
  /** The person is about to search. */
  onFind: () => void;
  /** Saves what is found as a file; absent where that is everything or nothing. */
  onExport?: () => void;
}

const SORTS: readonly SortField[] = [
  'savedAt',
  'distance',
  'closesOn',
  'followUp',
  'level',
  'stage',
  'track',
  'pay',
  'years',
  'education',
  'credentials',
  'people',
  'skills',
  'warnings',
  'workplace',
  'rating',
  'status',
  'title',
  'company',
  'location',
  'postedOn',
  'lastSeen',
  'notes',
];

/** Find, filter and sort. */
export function ListTools(props: Props) {
  const { choice, onChange, open, onOpen, inUse, found, complete, onFind, onExport } = props;
  const { words, goal, locale } = useView();
  const set = (part: Partial<ListChoice>) => onChange({ ...choice, ...part });
  const filters = filterCount(choice);
  const many = <Name extends ManyFilter>(
    name: Name,
    values: readonly ListChoice[Name][number][],
    label: (value: ListChoice[Name][number]) => string,
  ) => (
    <ManyChoice
      key={name}
      name={words(`list_by_${name}`)}
      values={values}
      chosen={choice[name] as ListChoice[Name][number][]}
      label={label}
      onChange={(chosen) => set({ [name]: chosen })}
    />
  );
  return (
    <search class="list-tools">
      <div class="line">
        <input
          class="field find"
          type="search"
          value={choice.search}
          placeholder={words('list_find')}
          aria-label={words('list_find')}
          onFocus={onFind}
          onInput={(event) => set({ search: event.currentTarget.value })}
        />
        <button type="button" class="button" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Icon name="filter" />
          {filters > 0 ? words('list_filtersOn', filters) : words('list_filters')}
        </button>
        <label class="sort">
          {words('list_sort')}
          <select
            class="field"
            value={choice.sort}
            onChange={(event) => set({ sort: event.currentTarget.value as SortField })}
          >
            {SORTS.filter((sort) => sort !== 'distance' || goal).map((sort) => (
              <option key={sort} value={sort}>
                {words(`sort_${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button quiet icon"
          aria-pressed={choice.reversed}
          title={words('list_reverse')}
          onClick={() => set({ reversed: !choice.reversed })}
        >
          <Icon name="turn" />
          <span class="unseen">{words('list_reverse')}</span>
        </button>
      </div>
      {open && (
        <div class="line">
          {many('status', STATUS_CHOICES, (v) => words(`status_${v}`))}
          {many('level', [...LEVELS, 'unknown'], (v) => words(`level_${v}`))}
          {many('stage', [...STAGES, 'unknown'], (v) => words(`stage_${v}`))}
          {many('track', [...TRACKS, 'unknown'], (v) => words(`track_${v}`))}
          {inUse.boards.length > 1 && many('board', inUse.boards, boardName)}
          {inUse.tags.length > 0 && many('tag', inUse.tags, (v) => v)}
          {inUse.warnings.length > 0 &&
            many('warning', ['any', ...inUse.warnings], (v) =>
              v === 'any' ? words('list_anyWarning') : warningName(v, words),
            )}
          {(['closingSoon', 'due'] as const).map((name) => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={choice[name]}
                onChange={(event) => set({ [name]: event.currentTarget.checked })}
              />
              {words(`list_${name}`)}
            </label>
          ))}
          {onExport && (
            <button type="button" class="button quiet" onClick={onExport}>
              {plural(words, 'list_export', found, locale)}
            </button>
          )}
          {filters > 0 && (
            <button type="button" class="button quiet" onClick={() => onChange(withoutFilters(choice))}>
              {words('list_clearFilters')}
            </button>
          )}
        </div>
      )}
      <div class="unseen" role="status">
        {(choice.search || filters > 0) &&
          (complete ? plural(words, 'list_found', found, locale) : words('list_looking'))}
      </div>
    </search>
  );
}
