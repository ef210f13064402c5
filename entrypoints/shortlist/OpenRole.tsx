import { useState } from 'preact/hooks';
import { Failed } from '../../components/Failed.tsx';
import { Message } from '../../components/Message.tsx';
import { RoleDetail } from '../../components/RoleDetail.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { useRole } from '../../lib/panel/use-role.ts';
import type { RoleEdits } from '../../lib/shortlist/saved-role.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { RawRecord } from './RawRecord.tsx';
import { Rejudge } from './Rejudge.tsx';

interface Props {
  backend: Backend;
  id: string;
  chosen: boolean;
  onChoose?: (on: boolean) => void;
  onRemove: (title: string) => void;
}

/** The role that is open on the full page, with whatever went wrong while editing it. */
export function OpenRole({ backend, id, chosen, onChoose, onRemove }: Props) {
  const { words } = useView();
  const open = useRole(backend, id);
  const [silent, setSilent] = useState(false);
  if (!open.role && open.failure) return <Failed failure={open.failure} onRetry={() => location.reload()} />;
  if (open.state === 'gone') return <RawRecord backend={backend} id={id} />;
  if (!open.role) return null;
  const { role, failure, conflict } = open;
  const edit = (edits: RoleEdits, seen?: RoleEdits) => {
    // Browsers ask the person only while the click is being handled, so this comes before anything else.
    if (edits.followUp?.remind && !role.followUp?.remind)
      void backend.allowReminders().then((allowed) => setSilent(!allowed));
    void open.edit(edits, seen);
  };
  return (
    <RoleDetail
      role={role}
      saved={open.saved}
      round={open.round}
      silent={silent && role.followUp?.remind === true}
      onEdit={edit}
      onRemove={() => onRemove(role.posting.title)}
      chosen={chosen}
      onChoose={onChoose}
    >
      <Rejudge backend={backend} role={role} />
      {failure && (
        <Message
          kind="notice"
          title={describeFailure(failure, words).title}
          text={describeFailure(failure, words).text}
        >
          {open.retry && (
            <button type="button" class="button" onClick={open.retry}>
              {words('failure_retry')}
            </button>
          )}
        </Message>
      )}
      {conflict && (
        <Message kind="notice" title={words('conflict_title')} text={words('conflict_text')}>
          <button type="button" class="button" onClick={() => open.settle(true)}>
            {words('conflict_mine')}
          </button>
          <button type="button" class="button" onClick={() => open.settle(false)}>
            {words('conflict_theirs')}
          </button>
        </Message>
      )}
    </RoleDetail>
  );
}
