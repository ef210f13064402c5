import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { CompareBar, CompareHint } from '../../components/CompareBar.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Message } from '../../components/Message.tsx';
import { RoleItem } from '../../components/RoleItem.tsx';
import { Toast } from '../../components/Toast.tsx';
import { useKeptFocus, useNoLostFocus } from '../../components/use-kept-focus.ts';
import { VirtualList } from '../../components/VirtualList.tsx';
import { useView } from '../../components/view.ts';
import type { Review } from '../../lib/career/review.ts';
import type { Backend, PageTab } from '../../lib/panel/backend.ts';
import { useKeptStorage } from '../../lib/panel/keep-storage.ts';
import { useChosen } from '../../lib/panel/use-chosen.ts';
import { useRoles } from '../../lib/panel/use-roles.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';
import type { RoleRow } from '../../lib/shortlist/row.ts';
import { describeRoleLine } from '../../lib/view/role-line.ts';
import './Popup.css';
import { PlanBar } from './PlanBar.tsx';
import { PopupComparison } from './PopupComparison.tsx';
import { TabSummary } from './TabSummary.tsx';

export interface PopupProps {
  backend: Backend;
  /** The page in the tab below; null where it cannot be asked, undefined while that is not known. */
  tab: PageTab | null | undefined;
  /** The first rows as they stood when the popup was last open. */
  first?: { rows: RoleRow[]; total: number };
  /** Told what the shortlist begins with, as soon as it has answered and after each change. */
  onRows?: (rows: RoleRow[], total: number) => void;
  /** When the person wants to look at their plan again. */
  review?: Review | null;
  /** Opens the full page at a place: `#compare`, `#plan`, `#rescue`. */
  openPage: (hash: string) => void;
  openSample: () => void;
}

/** A page that answers later than this is too busy to wait for. */
const HEAD_WAIT_MS = 150;
/** The height of a role's row in CSS pixels, as Popup.css draws it: a title of two lines, where it is, what it pays. */
const ROW_HEIGHT = 80;
/** More than this do not fit beside each other in a popup; the full page takes them. */
const FITTING = 3;

/** The popup: what stands on this page, the shortlist, and up to three roles side by side. */
export function Popup({ backend, tab, first, onRows, review, openPage, openSample }: PopupProps) {
  const { words } = useView();
  const [search, setSearch] = useState('');
  const [comparing, setComparing] = useState(false);
  const chosen = useChosen(backend);
  const roles = useRoles(backend, search ? { search } : {}, first);
  const trash = useTrash(backend, words);
  useKeptStorage(roles.answered && roles.of > 0);
  const isWhole = roles.answered && !search;
  useEffect(() => {
    if (isWhole) onRows?.(roles.rows, roles.total);
  }, [isWhole, onRows, roles.rows, roles.total]);

  // The list waits a moment for the head above it, so that it is not pushed down when the page answers.
  const [settled, setSettled] = useState(tab === null);
  const [onBoard, setOnBoard] = useState(false);
  const whole = useRef<HTMLElement>(null);
  useKeptFocus(whole, comparing);
  useNoLostFocus(whole);
  const settle = useCallback(() => setSettled(true), []);
  useEffect(() => {
    if (tab === null) settle();
    const timer = setTimeout(settle, HEAD_WAIT_MS);
    return () => clearTimeout(timer);
  }, [tab, settle]);

  const compare = useCallback(() => {
    if (chosen.ids.length > FITTING) openPage('#compare');
    else setComparing(true);
  }, [chosen.ids, openPage]);

  if (comparing && chosen.ids.length > 1)
    return (
      <main class="popup" data-view="compare" ref={whole} tabIndex={-1}>
        <PopupComparison
          backend={backend}
          chosen={chosen}
          onBack={() => setComparing(false)}
          onFull={() => openPage('#compare')}
        />
      </main>
    );

  return (
    <main class="popup" data-view="list" ref={whole} tabIndex={-1}>
      <header class="popup-head">
        <Brand />
        <button type="button" class="button quiet" onClick={() => openPage('')}>
          {words('popup_openPage')}
        </button>
      </header>
      <TabSummary tab={tab ?? null} onSettled={settle} onPostings={setOnBoard} />
      <section class="popup-list" aria-label={words('list_title')}>
        {!settled ? null : roles.failure && roles.of === 0 ? (
          <div class="popup-body">
            <Failed failure={roles.failure} onRetry={roles.refresh} onExport={() => openPage('#rescue')} />
          </div>
        ) : roles.ready && roles.of === 0 ? (
          <div class="popup-body">
            <Message
              kind="empty"
              rung={2}
              title={words('fresh_title')}
              text={words(onBoard ? 'fresh_onBoard' : 'fresh_text')}
            >
              <button type="button" class={onBoard ? 'button' : 'button primary'} onClick={openSample}>
                {words('fresh_sample')}
              </button>
            </Message>
          </div>
        ) : (
          <>
            <div class="popup-tools">
              <h2>
                {words('list_title')} <span>{roles.ready ? roles.of : ''}</span>
              </h2>
              <input
                class="field"
                type="search"
                value={search}
                placeholder={words('list_find')}
                aria-label={words('list_find')}
                onFocus={() => void backend.ask('search.warm', {})}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </div>
            {roles.ready && roles.total === 0 ? (
              <div class="popup-body">
                <Message
                  kind="plain"
                  title={roles.complete ? words('list_noneFound', search) : words('list_looking')}
                >
                  <button type="button" class="button" onClick={() => setSearch('')}>
                    {words('list_showAll')}
                  </button>
                </Message>
              </div>
            ) : (
              <VirtualList
                count={roles.total}
                rowHeight={ROW_HEIGHT}
                label={words('list_title')}
                topOf={search}
                rowKey={(index) => roles.at(index)?.id ?? index}
                onShown={roles.want}
                row={(index) => {
                  const row = roles.at(index);
                  if (!row) return <div class="role-item loading" />;
                  return (
                    <Row
                      row={row}
                      chosen={chosen.ids.includes(row.id)}
                      full={chosen.full}
                      onChoose={(on) => chosen.choose(row.id, on)}
                      onRemove={() => {
                        const wasChosen = chosen.ids.includes(row.id);
                        chosen.choose(row.id, false);
                        void trash.remove(row.id, row.title, () => wasChosen && chosen.choose(row.id, true));
                      }}
                    />
                  );
                }}
              />
            )}
          </>
        )}
      </section>
      {chosen.ids.length > 0 && roles.of > 0 ? (
        <CompareBar count={chosen.ids.length} onClear={() => chosen.replace([])} onCompare={compare} />
      ) : (
        <>
          {settled && roles.total > 1 && <CompareHint />}
          <PlanBar review={review ?? null} onOpen={() => openPage('#plan')} />
        </>
      )}
      <Toast message={trash.toast} onGone={trash.dismiss} />
    </main>
  );
}

function Row(props: {
  row: RoleRow;
  chosen: boolean;
  full: boolean;
  onChoose: (on: boolean) => void;
  onRemove: () => void;
}) {
  const view = useView();
  return (
    <RoleItem
      line={describeRoleLine(props.row, view)}
      chosen={props.chosen}
      full={props.full}
      onChoose={props.onChoose}
      onRemove={props.onRemove}
    />
  );
}
