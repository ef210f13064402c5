import { MOST_COMPARED } from '../lib/view/comparison.ts';
import { plural } from '../lib/view/words.ts';
import './CompareBar.css';
import { useView } from './view.ts';

interface Props {
  count: number;
  onClear: () => void;
  onCompare: () => void;
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
