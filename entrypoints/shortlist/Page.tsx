import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { Toast } from '../../components/Toast.tsx';
import { useKeptFocus, useNoLostFocus } from '../../components/use-kept-focus.ts';
import { useView } from '../../components/view.ts';
import type { Goal, Rung } from '../../lib/career/goal.ts';
import type { Review } from '../../lib/career/review.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { findIds } from '../../lib/panel/find-ids.ts';
import { useChosen } from '../../lib/panel/use-chosen.ts';
import { useTitle } from '../../lib/panel/use-title.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';
import type { RoleQuery } from '../../lib/shortlist/query.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { EVERYTHING } from '../../lib/view/list-query.ts';
import { CompareView } from './CompareView.tsx';
import { DuplicatesView } from './DuplicatesView.tsx';
import { type ListLead, ListView } from './ListView.tsx';
import './Page.css';
import { PlanView } from './PlanView.tsx';
import { RejudgeView } from './RejudgeView.tsx';
import { RescueView } from './RescueView.tsx';
import { TransferView } from './TransferView.tsx';
import { TrashView } from './TrashView.tsx';

const TABS = ['', 'plan', 'compare', 'duplicates', 'transfer', 'trash'] as const;
/**
 * `rescue` is where a shortlist that does not open leads to, `rejudge` where one leads that an earlier version judged;
 * nobody needs them among the tabs.
 */
export const PLACES = [...TABS, 'rescue', 'rejudge'] as const;
export type Place = (typeof PLACES)[number];

function isTab(place: Place): place is (typeof TABS)[number] {
  return (TABS as readonly Place[]).includes(place);
}

export interface PageProps {
  backend: Backend;
  place: Place;
  go: (hash: string) => void;
  /** What the list begins with: narrowed, or with a role open. */
  lead?: ListLead;
  review?: Review | null;
  onGoal: (goal: Goal | null) => void;
  onReview?: (review: Review | null) => void;
  openSample: () => void;
  onErased: () => void;
}

/** The full page: the whole shortlist, the plan, comparing up to six, duplicates, import and export, the trash. */
export function Page({
  backend,
  place,
  go,
  lead: begin = {},
  review = null,
  onGoal,
  onReview = () => {},
  openSample,
  onErased,
}: PageProps) {
  const { words } = useView();
  const chosen = useChosen(backend);
  const trash = useTrash(backend, words);
  const { say } = trash;
  const body = useRef<HTMLElement>(null);
  useKeptFocus(body, place);
  useNoLostFocus(body);
  const [found, setFound] = useState<string[]>([]);
  useTitle(isTab(place) ? words(`nav_${place || 'list'}`) : '', words);
  useEffect(() => {
    // What a search found is exported once; coming back later it would be another search's.
    if (place !== 'transfer') setFound([]);
    if (place !== '') setLead({});
  }, [place]);
  // What the plan leads to in the list; the list goes its own way from there.
  const [lead, setLead] = useState(begin);
  const followTo = (next: ListLead) => {
    setLead(next);
    go('');
  };
  const showRung = ({ track, level }: Rung) =>
    followTo({ choice: { ...EVERYTHING, track: [track], level: [level] } });
  const exportFound = async (query: RoleQuery) => {
    const ids = await findIds(backend, query);
    if (!ids.ok) return say(describeFailure(ids.failure, words).title);
    setFound(ids.value);
    go('transfer');
  };
  return (
    <div class="page">
      <header class="page-head">
        <Brand />
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
            <li>
              <a href="/options.html">{words('nav_options')}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main class="page-body" ref={body} tabIndex={-1}>
        {place === '' && (
          <ListView
            backend={backend}
            chosen={chosen}
            trash={trash}
            go={go}
            lead={lead}
            openSample={openSample}
            onExport={exportFound}
          />
        )}
        {place === 'compare' && <CompareView backend={backend} chosen={chosen} say={say} go={go} />}
        {place === 'duplicates' && <DuplicatesView backend={backend} say={say} />}
        {place === 'trash' && <TrashView backend={backend} say={say} />}
        {place === 'transfer' && (
          <TransferView backend={backend} chosen={chosen} found={found} onErased={onErased} say={say} />
        )}
        {place === 'rescue' && <RescueView />}
        {place === 'rejudge' && <RejudgeView backend={backend} say={say} />}
        {place === 'plan' && (
          <PlanView
            backend={backend}
            review={review}
            onGoal={onGoal}
            onReview={onReview}
            onShowRung={showRung}
            onOpenRole={(open) => followTo({ open })}
            say={say}
          />
        )}
      </main>
      <Toast message={trash.toast} onGone={trash.dismiss} />
    </div>
  );
}
