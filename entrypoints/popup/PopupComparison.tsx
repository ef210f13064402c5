import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useView } from '../../components/view.ts';
import { toYearly } from '../../lib/career/annual-pay.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import type { Chosen } from '../../lib/panel/use-chosen.ts';
import { useWholeRoles } from '../../lib/panel/use-whole-roles.ts';
import { compareRoles } from '../../lib/view/comparison.ts';
import { plural } from '../../lib/view/words.ts';

interface Props {
  backend: Backend;
  chosen: Chosen;
  onBack: () => void;
  onFull: () => void;
}

/** Two or three roles side by side in the popup. */
export function PopupComparison({ backend, chosen, onBack, onFull }: Props) {
  const view = useView();
  const { words, locale } = view;
  const { roles, failure } = useWholeRoles(backend, chosen.ids);
  const whole = roles?.flatMap(({ role }) => (role ? [role] : [])) ?? [];
  const lost = roles ? chosen.ids.length - whole.length : 0;
  return (
    <>
      <header class="popup-head compare">
        <button type="button" class="button quiet icon" onClick={onBack} title={words('compare_back')}>
          <Icon name="back" />
          <span class="unseen">{words('compare_back')}</span>
        </button>
        <h1>{words('compare_title')}</h1>
        <button type="button" class="button quiet" onClick={onFull}>
          {words('compare_full')}
        </button>
      </header>
      {failure && <Failed failure={failure} onRetry={onBack} />}
      {lost > 0 && (
        <p class="muted small popup-note" role="status">
          {plural(words, 'compare_unreadable', lost, locale)}
        </p>
      )}
      {whole.length > 0 && (
        <ComparisonTable
          comparison={compareRoles(whole, view, toYearly)}
          onLeaveOut={whole.length > 2 ? (id) => chosen.choose(id, false) : undefined}
        />
      )}
    </>
  );
}
