import { useState } from 'preact/hooks';
import { Confirm } from '../../components/Confirm.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Message } from '../../components/Message.tsx';
import { RoleItem } from '../../components/RoleItem.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { useRoles } from '../../lib/panel/use-roles.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { describeRoleLine } from '../../lib/view/role-line.ts';
import { plural } from '../../lib/view/words.ts';
import { useRowHeight } from './use-row-height.ts';

interface Props {
  backend: Backend;
  say: (text: string) => void;
}

const IN_TRASH = { in: 'trash' } as const;

/** What was deleted in the last 30 days: back to the shortlist, or gone for good. */
export function TrashView({ backend, say }: Props) {
  const view = useView();
  const { words, locale } = view;
  const roles = useRoles(backend, IN_TRASH);
  const rowHeight = useRowHeight();
  const [asking, setAsking] = useState<{ id: string; title: string } | 'all' | null>(null);

  const act = async (name: 'role.restore' | 'role.erase', id: string) => {
    const answer = await backend.ask(name, { id });
    if (!answer.ok) say(describeFailure(answer.failure, words).title);
    roles.refresh();
  };
  const answered = async (yes: boolean) => {
    const what = asking;
    setAsking(null);
    if (!yes || !what) return;
    if (what !== 'all') return act('role.erase', what.id);
    const answer = await backend.ask('trash.empty', {});
    say(
      answer.ok
        ? plural(words, 'trash_emptied', answer.value.erased, locale)
        : describeFailure(answer.failure, words).title,
    );
    roles.refresh();
  };

  if (roles.failure && roles.total === 0) return <Failed failure={roles.failure} onRetry={roles.refresh} />;
  if (roles.ready && roles.total === 0)
    return <Message kind="empty" rung="unknown" title={words('trash_none')} text={words('trash_noneText')} />;
  return (
    <section class="page-list alone" aria-label={words('nav_trash')}>
      <div class="page-tools">
        <p class="muted space">{words('trash_text')}</p>
        <button type="button" class="button" onClick={() => setAsking('all')}>
          {words('trash_empty')}
        </button>
      </div>
      <VirtualList
        count={roles.total}
        rowHeight={rowHeight}
        label={words('nav_trash')}
        rowKey={(index) => roles.at(index)?.id ?? index}
        onShown={roles.want}
        row={(index) => {
          const row = roles.at(index);
          if (!row) return <div class="role-item loading" />;
          return (
            <RoleItem line={describeRoleLine(row, view)} chosen={false}>
              <span>
                <button type="button" class="button" onClick={() => void act('role.restore', row.id)}>
                  {words('trash_restore')}
                  <span class="unseen"> {row.title}</span>
                </button>{' '}
                <button
                  type="button"
                  class="button quiet icon"
                  title={words('trash_erase')}
                  onClick={() => setAsking({ id: row.id, title: row.title })}
                >
                  <Icon name="close" />
                  <span class="unseen">{words('trash_eraseNamed', row.title)}</span>
                </button>
              </span>
            </RoleItem>
          );
        }}
      />
      {asking && (
        <Confirm
          title={asking === 'all' ? words('trash_emptyAsk') : words('trash_eraseAsk', asking.title)}
          text={words('trash_eraseText')}
          action={asking === 'all' ? words('trash_empty') : words('trash_erase')}
          onAnswer={(yes) => void answered(yes)}
        />
      )}
    </section>
  );
}
