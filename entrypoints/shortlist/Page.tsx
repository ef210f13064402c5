import { useEffect, useState } from 'preact/hooks';
import { LadderMark } from '../../components/LadderMark.tsx';
import { Toast } from '../../components/Toast.tsx';
import { useView } from '../../components/view.ts';
import type { Goal } from '../../lib/career/goal.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { findIds } from '../../lib/panel/find-ids.ts';
import { useChosen } from '../../lib/panel/use-chosen.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';
import type { RoleQuery } from '../../lib/shortlist/find.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { CompareView } from './CompareView.tsx';
import { DuplicatesView } from './DuplicatesView.tsx';
import { ListView } from './ListView.tsx';
import './Page.css';
import { Plan } from '../../components/Plan.tsx';
import { RescueView } from './RescueView.tsx';
import { TransferView } from './TransferView.tsx';
import { TrashView } from './TrashView.tsx';

const TABS = ['', 'compare', 'duplicates', 'trash', 'transfer', 'plan'] as const;
/** `rescue` is where a shortlist that does not open leads to; nobody needs it among the tabs. */
export const PLACES = [...TABS, 'rescue'] as const;
export type Place = (typeof PLACES)[number];

export interface PageProps {
  backend: Backend;
  place: Place;
  go: (hash: string) => void;
  onGoal: (goal: Goal | null) => void;
  onErased: () => void;
}

/** The full page: the whole shortlist, comparing up to six, duplicates, trash, import and export, the goal. */
export function Page({ backend, place, go, onGoal, onErased }: PageProps) {
  const { words } = useView();
  const chosen = useChosen(backend);
  const trash = useTrash(backend, words);
  const { say } = trash;
  const [found, setFound] = useState<string[]>([]);
  useEffect(() => {
    // What a search found is exported once; coming back later it would be another search's.
    if (place !== 'transfer') setFound([]);
  }, [place]);
  const exportFound = async (query: RoleQuery) => {
    const ids = await findIds(backend, query);
    if (!ids.ok) return say(describeFailure(ids.failure, words).title);
    setFound(ids.value);
    go('transfer');
  };
  return (
    <div class="page">
      <header class="page-head">
        <h1>
          <LadderMark rung={3} />
          {words('extName')}
        </h1>
        <nav aria-label={words('nav_label')}>
          <ul>
            {TABS.map((each) => (
              <li key={each}>
                <a href={`#${each}`} aria-current={each === place ? 'page' : undefined}>
                  {words(`nav_${each || 'list'}`)}
                  {each === 'compare' && chosen.ids.length > 0 && <span>{chosen.ids.length}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="page-body">
        {place === '' && (
          <ListView backend={backend} chosen={chosen} trash={trash} go={go} onExport={exportFound} />
        )}
        {place === 'compare' && <CompareView backend={backend} chosen={chosen} say={say} go={go} />}
        {place === 'duplicates' && <DuplicatesView backend={backend} say={say} />}
        {place === 'trash' && <TrashView backend={backend} say={say} />}
        {place === 'transfer' && <TransferView backend={backend} chosen={chosen} found={found} say={say} />}
        {place === 'rescue' && <RescueView />}
        {place === 'plan' && <Plan backend={backend} onGoal={onGoal} onErased={onErased} say={say} />}
      </main>
      <Toast message={trash.toast} onGone={trash.dismiss} />
    </div>
  );
}
