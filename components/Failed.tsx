import type { Failure } from '../lib/messaging/protocol.ts';
import { describeFailure } from '../lib/view/failure.ts';
import { Message } from './Message.tsx';
import { useView } from './view.ts';

interface Props {
  failure: Failure;
  onRetry: () => void;
  /** Saves a copy of everything that can still be read. */
  onExport?: () => void;
}

/** The shortlist cannot be shown: what happened, that it is still there, and how to get it out. */
export function Failed({ failure, onRetry, onExport }: Props) {
  const { words } = useView();
  const view = describeFailure(failure, words);
  return (
    <Message kind="empty" rung="unknown" title={view.title} text={view.text}>
      {view.retry && (
        <button type="button" class="button primary" onClick={onRetry}>
          {words('failure_retry')}
        </button>
      )}
      {onExport && (
        <button type="button" class="button" onClick={onExport}>
          {words('failure_export')}
        </button>
      )}
    </Message>
  );
}
