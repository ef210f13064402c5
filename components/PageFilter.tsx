import type { PageFilter as Filter } from '../lib/messaging/protocol.ts';
import { LEVELS, type Level } from '../lib/taxonomy/scales.ts';
import { NO_FILTER } from '../lib/view/filter.ts';
import { useView } from './view.ts';

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Which postings of the page to dim or hide. The first kind chosen starts dimming; showing all is one click. */
export function PageFilter({ filter, onChange }: Props) {
  const { words } = useView();
  const change = (part: Partial<Filter>) => {
    const next = { ...filter, ...part };
    const any =
      next.outside ||
      next.seen ||
      next.saved ||
      next.reposted ||
      next.belowLevel !== null ||
      next.aboveLevel !== null;
    onChange({ ...next, how: any ? (next.how === 'off' ? 'dim' : next.how) : 'off' });
  };
  const kinds = ['outside', 'seen', 'saved', 'reposted'] as const;
  return (
    <div class="page-filter">
      <fieldset>
        <legend class="muted small">{words('filter_kinds')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={filter[kind]}
              onChange={(event) => change({ [kind]: event.currentTarget.checked })}
            />
            {words(`filter_${kind}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <LevelChoice name="belowLevel" filter={filter} onChange={change} />
        <LevelChoice name="aboveLevel" filter={filter} onChange={change} />
      </fieldset>
      <fieldset disabled={filter.how === 'off'}>
        <legend class="unseen">{words('filter_how')}</legend>
        {(['dim', 'hide'] as const).map((how) => (
          <label key={how}>
            <input type="radio" name="how" checked={filter.how === how} onChange={() => change({ how })} />
            {words(`filter_${how}`)}
          </label>
        ))}
        {filter.how !== 'off' && (
          <button type="button" class="button" onClick={() => onChange(NO_FILTER)}>
            {words('filter_showAll')}
          </button>
        )}
      </fieldset>
    </div>
  );
}

function LevelChoice(props: {
  name: 'belowLevel' | 'aboveLevel';
  filter: Filter;
  onChange: (part: Partial<Filter>) => void;
}) {
  const { words } = useView();
  return (
    <label>
      {words(`filter_${props.name}`)}
      <select
        class="field"
        value={String(props.filter[props.name] ?? '')}
        onChange={(event) => {
          const level = LEVELS.find((each) => String(each) === event.currentTarget.value) ?? null;
          props.onChange({ [props.name]: level satisfies Level | null });
        }}
      >
        <option value="">{words('filter_anyLevel')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {words(`level_${level}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
