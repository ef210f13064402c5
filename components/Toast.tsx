import { useEffect, useRef } from 'preact/hooks';
import type { ToastMessage } from '../lib/panel/toast.ts';
import './Toast.css';

/** Long enough to read and reach; what it undoes can be undone elsewhere too. */
const SHOWN_MS = 8000;

/** One passing line at the bottom, read out politely; it waits while the pointer or focus is on it. */
export function Toast({ message, onGone }: { message: ToastMessage | null; onGone: () => void }) {
  /** What had the focus before its button. */
  const before = useRef<EventTarget | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const start = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(onGone, SHOWN_MS);
  };
  const key = message?.key;
  useEffect(() => {
    if (key !== undefined) start();
    return () => clearTimeout(timer.current);
  }, [key]);
  return (
    <div class="toast-place" role="status">
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while being read
        <div
          class="toast"
          key={message.key}
          onMouseEnter={() => clearTimeout(timer.current)}
          onMouseLeave={start}
          onFocusIn={(event) => {
            clearTimeout(timer.current);
            before.current = event.relatedTarget;
          }}
          onFocusOut={start}
        >
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                message.action?.run();
                onGone();
                if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
              }}
            >
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
