import { useId } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import { TRACKER_FIELDS, type TrackerMapping } from '../../lib/transfer/tracker.ts';

interface Props {
  headings: readonly string[];
  mapping: TrackerMapping;
  onChange: (mapping: TrackerMapping) => void;
}

/** Which column of somebody else's table holds what. */
export function Mapping({ headings, mapping, onChange }: Props) {
  const { words } = useView();
  const id = useId();
  return (
    <div class="mapping">
      {TRACKER_FIELDS.map((field) => [
        <label key={`${field}-label`} for={id + field}>
          {words(`import_field_${field}`)}
        </label>,
        <select
          key={field}
          id={id + field}
          class="field"
          value={mapping[field] ?? ''}
          onChange={(event) => {
            const picked = event.currentTarget.value;
            const column = picked === '' ? undefined : Number(picked);
            // A column holds one thing: the field that had it before gives it up.
            const others = Object.entries(mapping).filter(([other, at]) => other !== field && at !== column);
            onChange({ ...Object.fromEntries(others), ...(column !== undefined && { [field]: column }) });
          }}
        >
          <option value="">{words('import_noColumn')}</option>
          {headings.map((heading, column) => (
            // A column is known by its place; headings may repeat
            <option key={column} value={column}>
              {heading || words('import_column', column + 1)}
            </option>
          ))}
        </select>,
      ])}
    </div>
  );
}
