import { useEffect, useRef } from 'preact/hooks';
import './Confirm.css';
import { useView } from './view.ts';

interface Props {
  title: string;
  text: string;
  /** The button that does it, in words that say what it does. */
  action: string;
  onAnswer: (yes: boolean) => void;
  /** What may be wiser to do first: leads there, and means no. */
  first?: { label: string; href: string };
}

/** Asks before something that cannot be taken back. Escape and the first button mean no. */
export function Confirm({ title, text, action, onAnswer, first }: Props) {
  const { words } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      // It is out of the page by now, and the browser gives the focus back to nobody.
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(event.submitter?.getAttribute('value') === 'yes');
        }}
      >
        <h2>{title}</h2>
        <p class="muted">{text}</p>
        <div class="actions">
          {first && (
            <a class="button first" href={first.href} onClick={() => onAnswer(false)}>
              {first.label}
            </a>
          )}
          <button type="submit" class="button" value="no">
            {words('cancel')}
          </button>
          <button type="submit" class="button danger" value="yes">
            {action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
