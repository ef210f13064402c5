import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CompareBar, CompareHint } from '../../components/CompareBar.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Icon } from '../../components/Icon.tsx';
import { ListTools } from '../../components/ListTools.tsx';
import { Message } from '../../components/Message.tsx';
import { RoleItem } from '../../components/RoleItem.tsx';
import { isFocusLost } from '../../components/use-kept-focus.ts';
import { VirtualList } from '../../components/VirtualList.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { useKeptStorage } from '../../lib/panel/keep-storage.ts';
import type { Chosen } from '../../lib/panel/use-chosen.ts';
import { useOutdated } from '../../lib/panel/use-outdated.ts';
import { useRoles } from '../../lib/panel/use-roles.ts';
import type { Trash } from '../../lib/panel/use-trash.ts';
import { useValues } from '../../lib/panel/use-values.ts';
import type { RoleQuery } from '../../lib/shortlist/query.ts';
import {
  EVERYTHING,
  filterCount,
  type ListChoice,
  listQuery,
  withoutFilters,
} from '../../lib/view/list-query.ts';
import { describeRoleLine } from '../../lib/view/role-line.ts';
import { plural } from '../../lib/view/words.ts';
import { OpenRole } from './OpenRole.tsx';
import './RejudgeView.css';
import { useRowHeight } from './use-row-height.ts';

/** Where the person comes from another part of the page: what to show, or which role to open. */
export interface ListLead {
  choice?: ListChoice;
  open?: string;
}

interface Props {
  backend: Backend;
  chosen: Chosen;
  trash: Trash;
  go: (hash: string) => void;
  lead: ListLead;
  openSample: () => void;
  /** Takes what a query finds to the export. */
  onExport: (query: RoleQuery) => Promise<void>;
}

/** The whole shortlist: find, filter and sort on one side, the open role on the other. */
export function ListView({ backend, chosen, trash, go, lead, openSample, onExport }: Props) {
  const view = useView();
  const { words, locale, today, goal } = view;
  const [choice, setChoice] = useState(lead.choice ?? EVERYTHING);
  const [filters, setFilters] = useState(lead.choice !== undefined);
  const [open, setOpen] = useState<string | null>(lead.open ?? null);
  // Where list and role share no screen, opening one hides what had the focus, and so does going back.
  const opener = useRef<Element | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const to = open === null ? opener.current : back.current;
    opener.current = open === null ? null : opener.current;
    if (to instanceof HTMLElement && to.isConnected && isFocusLost()) to.focus({ preventScroll: true });
  }, [open]);
  const query = useMemo(() => listQuery(choice, today, goal), [choice, today, goal]);
  const roles = useRoles(backend, query);
  useKeptStorage(roles.answered && roles.of > 0);
  const rowHeight = useRowHeight();
  const inUse = useValues(backend, filters);
  const outdated = useOutdated(backend);
  const remove = useCallback(
    (id: string, title: string) => {
      const wasChosen = chosen.ids.includes(id);
      chosen.choose(id, false);
      setOpen((current) => (current === id ? null : current));
      void trash.remove(id, title, () => wasChosen && chosen.choose(id, true));
    },
    [chosen, trash.remove],
  );

  if (roles.failure && roles.of === 0)
    return <Failed failure={roles.failure} onRetry={roles.refresh} onExport={() => go('rescue')} />;
  if (roles.ready && roles.of === 0)
    return (
      <Message kind="empty" rung={2} title={words('fresh_title')} text={words('fresh_text')}>
        <button type="button" class="button primary" onClick={openSample}>
          {words('fresh_sample')}
        </button>
        <button type="button" class="button" onClick={() => go('transfer')}>
          {words('import_title')}
        </button>
      </Message>
    );

  const narrowed = choice.search !== '' || filterCount(choice) > 0;
  return (
    <div class="page-split" data-open={open !== null}>
      <section class="page-list" aria-label={words('list_title')}>
        <h2 class="unseen">{words('list_title')}</h2>
        {outdated > 0 && (
          <div class="page-offer">
            <span>{plural(words, 'rejudge_offer', outdated, locale)}</span>
            <button type="button" class="button" onClick={() => go('rejudge')}>
              {words('rejudge_see')}
            </button>
          </div>
        )}
        <ListTools
          choice={choice}
          onChange={setChoice}
          open={filters}
          onOpen={setFilters}
          inUse={{
            tags: withChosen(inUse.tags, choice.tag),
            boards: withChosen(inUse.boards, choice.board),
            warnings: withChosen(
              inUse.warnings,
              choice.warning.filter((each) => each !== 'any'),
            ),
          }}
          found={roles.total}
          complete={roles.complete}
          onFind={() => void backend.ask('search.warm', {})}
          onExport={narrowed && roles.total > 0 ? () => void onExport(query) : undefined}
        />
        {roles.ready && roles.total === 0 && narrowed ? (
          <div class="page-none">
            <Message
              kind="plain"
              title={
                !roles.complete
                  ? words('list_looking')
                  : choice.search
                    ? words('list_noneFound', choice.search)
                    : words('list_noneLeft')
              }
            >
              <button
                type="button"
                class="button"
                onClick={() => setChoice({ ...withoutFilters(choice), search: '' })}
              >
                {words('list_showAll')}
              </button>
            </Message>
          </div>
        ) : (
          <VirtualList
            count={roles.total}
            rowHeight={rowHeight}
            label={words('list_title')}
            topOf={JSON.stringify(query)}
            rowKey={(index) => roles.at(index)?.id ?? index}
            onShown={roles.want}
            row={(index) => {
              const row = roles.at(index);
              if (!row) return <div class="role-item loading" />;
              return (
                <RoleItem
                  line={describeRoleLine(row, view)}
                  chosen={chosen.ids.includes(row.id)}
                  full={chosen.full}
                  current={open === row.id}
                  onChoose={(on) => chosen.choose(row.id, on)}
                  onOpen={() => {
                    opener.current = document.activeElement;
                    setOpen(row.id);
                  }}
                  onRemove={() => remove(row.id, row.title)}
                />
              );
            }}
          />
        )}
        {chosen.ids.length === 0 && roles.total > 1 && <CompareHint />}
        {chosen.ids.length > 0 && (
          <CompareBar
            count={chosen.ids.length}
            onClear={() => chosen.replace([])}
            onCompare={() => go('compare')}
          />
        )}
      </section>
      <div class="page-detail">
        {open === null ? (
          <Message kind="empty" rung={3} title={words('list_openOne')} text={words('list_openOneText')} />
        ) : (
          <>
            <button ref={back} type="button" class="button quiet page-back" onClick={() => setOpen(null)}>
              <Icon name="back" />
              {words('compare_back')}
            </button>
            <OpenRole
              backend={backend}
              id={open}
              chosen={chosen.ids.includes(open)}
              onChoose={
                chosen.full && !chosen.ids.includes(open) ? undefined : (on) => chosen.choose(open, on)
              }
              onRemove={(title) => remove(open, title)}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** What is chosen stays to be seen, though no role may have it any more. */
function withChosen(values: string[], chosen: string[]): string[] {
  return [...values, ...chosen.filter((each) => !values.includes(each))];
}
