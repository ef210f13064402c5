import { useState } from 'preact/hooks';
import type { Backend } from '../lib/panel/backend.ts';
import { describeFailure } from '../lib/view/failure.ts';
import { Confirm } from './Confirm.tsx';
import './EraseAll.css';
import { useView } from './view.ts';

interface Props {
  backend: Backend;
  /** Everything is gone: what the page itself remembers must go too. */
  onErased: () => void;
  say: (text: string) => void;
}

/** The way to leave: deleting everything, asked for once more. */
export function EraseAll({ backend, onErased, say }: Props) {
  const { words } = useView();
  const [asking, setAsking] = useState(false);
  const erase = async (yes: boolean) => {
    setAsking(false);
    if (!yes) return;
    const answer = await backend.ask('shortlist.erase', { sure: true });
    if (!answer.ok) return say(describeFailure(answer.failure, words).title);
    onErased();
    say(words('erase_done'));
  };
  return (
    <section class="erase-all">
      <h3>{words('erase_title')}</h3>
      <p class="muted">{words('erase_text')}</p>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {words('erase_action')}
      </button>
      {asking && (
        <Confirm
          title={words('erase_ask')}
          text={words('erase_askText')}
          action={words('erase_action')}
          first={{ label: words('erase_first'), href: '/shortlist.html#transfer' }}
          onAnswer={(yes) => void erase(yes)}
        />
      )}
    </section>
  );
}
