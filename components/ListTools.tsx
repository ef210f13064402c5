import type { SortField } from '../lib/shortlist/find.ts';
import { LEVELS, STAGES, TRACKS } from '../lib/taxonomy/scales.ts';
import { boardName } from '../lib/view/board-name.ts';
import { EVERYTHING, filterCount, type ListChoice } from '../lib/view/list-query.ts';
import { STATUS_CHOICES } from '../lib/view/statuses.ts';
import { plural } from '../lib/view/words.ts';
import { Icon } from './Icon.tsx';
import './ListTools.css';
import { useView } from './view.ts';

interface Props {
  choice: ListChoice;
  onChange: (choice: ListChoice) => void;
  /** Whether the filters are shown. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Tags and boards that are in use. */
  tags: readonly string[];
  boards: readonly string[];
  found: number;
  /** False while the texts are still being looked through. */
  complete: boolean;
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
  'rating',
  'status',
  'title',
  'company',
  'location',
  'postedOn',
  'lastSeen',
];

/** Find, filter and sort. */
export function ListTools({
  choice,
  onChange,
  open,
  onOpen,
  tags,
  boards,
  found,
  complete,
  onExport,
}: Props) {
  const { words, goal, locale } = useView();
  const set = (part: Partial<ListChoice>) => onChange({ ...choice, ...part });
  const filters = filterCount(choice);
  return (
    <search class="list-tools">
      <div class="line">
        <input
          class="field find"
          type="search"
          value={choice.search}
          placeholder={words('list_find')}
          aria-label={words('list_find')}
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
      </div>
      {open && (
        <div class="line">
          <Choice
            name="status"
            choice={choice}
            onChange={set}
            values={STATUS_CHOICES}
            label={(v) => words(`status_${v}`)}
          />
          <Choice
            name="level"
            choice={choice}
            onChange={set}
            values={[...LEVELS, 'unknown' as const]}
            label={(v) => words(`level_${v}`)}
          />
          <Choice
            name="stage"
            choice={choice}
            onChange={set}
            values={[...STAGES, 'unknown' as const]}
            label={(v) => words(`stage_${v}`)}
          />
          <Choice
            name="track"
            choice={choice}
            onChange={set}
            values={TRACKS}
            label={(v) => words(`track_${v}`)}
          />
          {boards.length > 1 && (
            <Choice name="board" choice={choice} onChange={set} values={boards} label={boardName} />
          )}
          {tags.length > 0 && (
            <Choice name="tag" choice={choice} onChange={set} values={tags} label={(v) => v} />
          )}
          {(['closingSoon', 'warnings', 'due'] as const).map((name) => (
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
            <button
              type="button"
              class="button quiet"
              onClick={() => onChange({ ...EVERYTHING, search: choice.search, sort: choice.sort })}
            >
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

type ChoiceName = 'status' | 'level' | 'stage' | 'track' | 'board' | 'tag';

function Choice<Name extends ChoiceName>(props: {
  name: Name;
  choice: ListChoice;
  values: readonly Exclude<ListChoice[Name], ''>[];
  label: (value: Exclude<ListChoice[Name], ''>) => string;
  onChange: (part: Partial<ListChoice>) => void;
}) {
  const { words } = useView();
  const value = props.choice[props.name];
  return (
    <select
      class="field"
      aria-label={words(`list_by_${props.name}`)}
      data-set={value !== ''}
      value={String(value)}
      onChange={(event) => {
        const picked = props.values.find((each) => String(each) === event.currentTarget.value) ?? '';
        props.onChange({ [props.name]: picked });
      }}
    >
      <option value="">{words(`list_any_${props.name}`)}</option>
      {props.values.map((each) => (
        <option key={String(each)} value={String(each)}>
          {props.label(each)}
        </option>
      ))}
    </select>
  );
}
