import { useCallback, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../view/failure.ts';
import type { Words } from '../view/words.ts';
import type { Backend } from './backend.ts';
import type { ToastMessage } from './toast.ts';

export interface Trash {
  /** Puts a role in the trash and offers to undo it; `undone` is called when it is back. */
  remove(id: string, title: string, undone?: () => void): Promise<void>;
  toast: ToastMessage | null;
  dismiss(): void;
  /** Shows a passing line of another kind. */
  say(text: string, action?: ToastMessage['action']): void;
}

/** Removing with undo. A role that could not be removed stays in the list, and the person is told. */
export function useTrash(backend: Backend, words: Words): Trash {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const count = useRef(0);
  const show = useCallback((message: Omit<ToastMessage, 'key'>) => {
    count.current += 1;
    setToast({ ...message, key: count.current });
  }, []);
  const remove = useCallback(
    async (id: string, title: string, undone?: () => void) => {
      const answer = await backend.ask('role.trash', { id });
      if (!answer.ok) {
        show({ text: describeFailure(answer.failure, words).title });
        return;
      }
      const undo = async () => {
        const restored = await backend.ask('role.restore', { id });
        if (restored.ok) undone?.();
        else show({ text: describeFailure(restored.failure, words).title });
      };
      show({ text: words('trash_moved', title), action: { label: words('undo'), run: () => void undo() } });
    },
    [backend, show, words],
  );
  return {
    remove,
    toast,
    dismiss: useCallback(() => setToast(null), []),
    say: useCallback((text, action) => show({ text, action }), [show]),
  };
}
