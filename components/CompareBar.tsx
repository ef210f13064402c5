import { MOST_COMPARED } from '../lib/view/comparison.ts';
import { plural } from '../lib/view/words.ts';
import './CompareBar.css';
import { useView } from './view.ts';

interface Props {
  count: number;
  onClear: () => void;
  onCompare: () => void;
}

/** Stands where that bar will, as long as nothing is chosen: how roles are compared. */
export function CompareHint() {
  const { words } = useView();
  return <p class="compare-hint muted small">{words('compare_hint')}</p>;
}

/** Appears when a role is chosen; with two or more it compares them. */
export function CompareBar({ count, onClear, onCompare }: Props) {
  const { words, locale } = useView();
  return (
    <div class="compare-bar">
      <span class="count" role="status">
        {count === 1
          ? words('compare_oneMore')
          : count >= MOST_COMPARED
            ? words('compare_most', MOST_COMPARED)
            : plural(words, 'compare_chosen', count, locale)}
      </span>
      <button type="button" class="button quiet" onClick={onClear}>
        {words('compare_clear')}
      </button>
      <button type="button" class="button primary" disabled={count < 2} onClick={onCompare}>
        {words('compare_go', count)}
      </button>
    </div>
  );
}
