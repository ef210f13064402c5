import { useEffect, useState } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import type { Shortcut } from '../../lib/panel/shortcut.ts';

/** The keys that save a posting, and the way to the browser's page where they are changed. */
export function Keys({ read }: { read: () => Promise<Shortcut> }) {
  const { words } = useView();
  const [shortcut, setShortcut] = useState<Shortcut | null>(null);
  useEffect(() => {
    const again = () => void read().then(setShortcut, () => setShortcut({ keys: '' }));
    again();
    // Who comes back from the browser's page may have changed them there.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [read]);

  return (
    <section aria-labelledby="options-keys">
      <h2 id="options-keys">{words('options_keys')}</h2>
      {shortcut && (
        <>
          <p>
            {words('command_save')}:{' '}
            {shortcut.keys ? <kbd>{shortcut.keys}</kbd> : <strong>{words('options_noKeys')}</strong>}
          </p>
          {shortcut.change ? (
            <button type="button" class="button" onClick={() => void shortcut.change?.()}>
              {words('options_changeKeys')}
            </button>
          ) : (
            <p class="muted">{words('options_keysByHand')}</p>
          )}
        </>
      )}
    </section>
  );
}
