import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './ManyChoice.css';

interface Props<Value> {
  /** What is chosen among: "Level". */
  name: string;
  values: readonly Value[];
  chosen: readonly Value[];
  label: (value: Value) => string;
  onChange: (chosen: Value[]) => void;
}

/** Several values of one kind: a button that says what is chosen, and opens the list to tick. */
export function ManyChoice<Value extends string | number>(props: Props<Value>) {
  const { name, values, chosen, label, onChange } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      place.current?.querySelector('button')?.focus();
    };
    addEventListener('keydown', byKey);
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('keydown', byKey);
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  const [first] = chosen;
  const others = chosen.length - 1;
  // In the order of the list, not of the ticking.
  const toggle = (value: Value, on: boolean) =>
    onChange(values.filter((each) => (each === value ? on : chosen.includes(each))));
  return (
    <div class="many" ref={place}>
      <button
        type="button"
        class="button many-open"
        data-set={chosen.length > 0}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>
          {first === undefined ? name : `${name}: ${label(first)}${others > 0 ? ` +${others}` : ''}`}
        </span>
        <Icon name="down" />
      </button>
      <fieldset id={id} class="many-list" hidden={!open}>
        <legend class="unseen">{name}</legend>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
