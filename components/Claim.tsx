import { useId, useState } from 'preact/hooks';
import type { Cell } from '../lib/view/comparison.ts';
import './Claim.css';
import { Icon } from './Icon.tsx';
import { Quotes } from './Quotes.tsx';
import { StageMarks } from './StageMarks.tsx';

/** A value; where the posting's words led to it, a button that shows them. */
export function Claim({ text, quotes }: { text: string; quotes: Cell['evidence'] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (quotes.length === 0) return <span class="claim-plain">{text}</span>;
  return (
    <>
      <button
        type="button"
        class="claim"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      <div id={id}>{open && <Quotes quotes={quotes} />}</div>
    </>
  );
}

/** One value of one role as a cell of a table or an entry of a list shows it. */
export function CellValue({ cell }: { cell: Cell }) {
  if (cell.items)
    return (
      <ul class="claim-items">
        {cell.items.map((item) => (
          <li key={item.text} data-shared={item.shared}>
            <Claim text={item.text} quotes={item.evidence} />
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <Claim text={cell.text} quotes={cell.evidence} />
      {cell.stage && (
        <div class="claim-stage">
          <StageMarks stage={cell.stage} beside />
        </div>
      )}
      {cell.bar && (
        <div class="claim-bar" aria-hidden="true">
          <span
            style={{
              insetInlineStart: `${cell.bar.from * 100}%`,
              inlineSize: `${(cell.bar.to - cell.bar.from) * 100}%`,
            }}
          />
        </div>
      )}
      {cell.detail && <div class="claim-detail">{cell.detail}</div>}
      {cell.best && (
        <div class="claim-best">
          <Icon name="check" />
          {cell.best}
        </div>
      )}
    </>
  );
}
