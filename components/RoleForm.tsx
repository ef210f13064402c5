import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RoleEdits, SavedRole } from '../lib/shortlist/saved-role.ts';
import { describeDay } from '../lib/view/dates.ts';
import { STATUS_CHOICES } from '../lib/view/statuses.ts';
import { parseTags } from '../lib/view/tags.ts';
import { Icon } from './Icon.tsx';
import { useView } from './view.ts';

interface Props {
  role: SavedRole;
  saved: 'no' | 'saving' | 'saved';
  /** A reminder is on, and the browser shows no notifications. */
  silent?: boolean;
  /** `seen`: what stood there when the person began, where it may have changed under their hands. */
  onEdit: (edits: RoleEdits, seen?: RoleEdits) => void;
}

/** What the person keeps about a role. Each field is saved as soon as it is left; nothing needs a button. */
export function RoleForm({ role, saved, silent, onEdit }: Props) {
  const view = useView();
  const { words } = view;
  const id = useId();
  const history = role.statusHistory.map(
    ({ status, at }) => `${words(`status_${status}`)} ${describeDay(at, view)}`,
  );
  return (
    <div class="role-form">
      <label for={`${id}-status`}>{words('compare_row_status')}</label>
      <select
        id={`${id}-status`}
        class="field"
        value={role.status}
        onChange={(event) => {
          const status = STATUS_CHOICES.find((each) => each === event.currentTarget.value);
          if (status) onEdit({ status });
        }}
      >
        {STATUS_CHOICES.map((status) => (
          <option key={status} value={status}>
            {words(`status_${status}`)}
          </option>
        ))}
      </select>
      {history.length > 1 && (
        <>
          <span class="label">{words('form_history')}</span>
          <span class="muted small">{history.join(' → ')}</span>
        </>
      )}
      <span class="label">{words('form_rating')}</span>
      <Rating value={role.rating} onChange={(rating) => onEdit({ rating })} />
      <label for={`${id}-tags`}>{words('form_tags')}</label>
      <Written
        id={`${id}-tags`}
        value={role.tags.join(', ')}
        placeholder={words('form_tagsHint')}
        shape={(text) => parseTags(text).join(', ')}
        onWritten={(text) => onEdit({ tags: parseTags(text) })}
      />
      <label for={`${id}-follow`}>{words('form_followUp')}</label>
      <div class="row">
        <input
          id={`${id}-follow`}
          class="field"
          type="date"
          value={role.followUp?.on ?? ''}
          onChange={(event) => {
            const on = event.currentTarget.value;
            if (on !== (role.followUp?.on ?? ''))
              onEdit({ followUp: on ? { on, remind: role.followUp?.remind ?? false } : null });
          }}
        />
        {role.followUp && (
          <label>
            <input
              type="checkbox"
              checked={role.followUp.remind}
              onChange={(event) =>
                role.followUp &&
                onEdit({ followUp: { on: role.followUp.on, remind: event.currentTarget.checked } })
              }
            />
            {words('form_remind')}
          </label>
        )}
      </div>
      {silent && (
        <>
          <span class="label" />
          <span class="muted small" role="status">
            {words('form_silent')}
          </span>
        </>
      )}
      <label class="top" for={`${id}-notes`}>
        {words('compare_row_notes')}
      </label>
      <Written
        id={`${id}-notes`}
        long
        value={role.notes}
        onWritten={(notes, seen) => onEdit({ notes }, { notes: seen })}
      />
      <span class="label" />
      <div class="saved-note" role="status">
        {saved === 'saved' ? words('form_saved') : saved === 'saving' ? words('form_saving') : ''}
      </div>
    </div>
  );
}

/** How long a pause in writing means that a thought is complete: then it is saved without waiting for the field to be left. */
const PAUSE_MS = 800;

/** A field of text that is saved when it is left, and after a pause: what is typed is never only on the screen. */
function Written(props: {
  id: string;
  value: string;
  long?: boolean;
  placeholder?: string;
  /** How what is typed comes back from being saved, where that is not as it was typed. */
  shape?: (text: string) => string;
  /** `seen` is what stood in the field when the person began to write. */
  onWritten: (text: string, seen: string) => void;
}) {
  const [text, setText] = useState(props.value);
  const dirty = useRef(false);
  /** What was handed over to be saved and has not come back yet: until then it must not be overwritten. */
  const sent = useRef<string | null>(null);
  /** What this began from: kept, or on its way to be. */
  const base = useRef(props.value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(text);
  const write = useRef(props.onWritten);
  write.current = props.onWritten;
  const flush = () => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    const seen = base.current;
    sent.current = props.shape?.(latest.current) ?? latest.current;
    write.current(latest.current, seen);
  };
  useEffect(() => {
    if (sent.current === props.value) sent.current = null;
    if (dirty.current || sent.current !== null || latest.current === props.value) return;
    latest.current = props.value;
    setText(props.value);
  }, [props.value]);
  // Closing the role or the page in the middle of a word saves what is there.
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const field = {
    id: props.id,
    class: 'field',
    value: text,
    placeholder: props.placeholder,
    onInput: (event: { currentTarget: { value: string } }) => {
      if (!dirty.current) base.current = sent.current ?? latest.current;
      dirty.current = true;
      latest.current = event.currentTarget.value;
      setText(latest.current);
      clearTimeout(timer.current);
      // Tags are read when the field is left: half a tag is none.
      if (props.long) timer.current = setTimeout(flush, PAUSE_MS);
    },
    onBlur: flush,
  };
  return props.long ? <textarea {...field} rows={3} /> : <input {...field} type="text" />;
}

function Rating({ value, onChange }: { value?: number; onChange: (rating: number | null) => void }) {
  const { words } = useView();
  const name = useId();
  return (
    <fieldset class="rating">
      <legend class="unseen">{words('form_rating')}</legend>
      {[1, 2, 3, 4, 5].map((star) => (
        <label key={star} class={value && star <= value ? 'on' : undefined}>
          <input
            type="radio"
            name={name}
            checked={value === star}
            onChange={() => onChange(star)}
            onClick={() => value === star && onChange(null)}
          />
          <Icon name="star" filled={Boolean(value && star <= value)} />
          <span class="unseen">{words('form_stars', star)}</span>
        </label>
      ))}
    </fieldset>
  );
}
