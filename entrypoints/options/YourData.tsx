import { useCallback, useState } from 'preact/hooks';
import { EraseAll } from '../../components/EraseAll.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { type Reading, useReading } from '../../lib/panel/use-reading.ts';
import type { ShortlistState } from '../../lib/shortlist/state.ts';
import { describeAmount } from '../../lib/view/amount.ts';
import { describeFailure } from '../../lib/view/failure.ts';

interface Props {
  backend: Backend;
  onErased: () => void;
  say: (text: string) => void;
}

/** Where what is saved lies and how much it is, taking it along, and deleting it. */
export function YourData({ backend, onErased, say }: Props) {
  const view = useView();
  const { words } = view;
  const [state, setState] = useState<ShortlistState | null>(null);
  const [failed, setFailed] = useState<string>();
  const read = useCallback<Reading>(
    async (isWanted) => {
      const answer = await backend.ask('shortlist.state', {});
      if (!isWanted()) return;
      setState(answer.ok ? answer.value : null);
      setFailed(answer.ok ? undefined : describeFailure(answer.failure, words).title);
    },
    [backend, words],
  );
  useReading(backend, read);
  return (
    <section aria-labelledby="options-data">
      <h2 id="options-data">{words('options_data')}</h2>
      <p class="muted">{words('options_dataText')}</p>
      <p role="status">
        {failed}
        {state && describeAmount(state, view)}
        {state && state.roles > 0 && (
          <span class="muted"> · {words(state.persisted ? 'data_kept' : 'data_mayGo')}</span>
        )}
      </p>
      <a class="button" href="/shortlist.html#transfer">
        {words('nav_transfer')}
      </a>
      <EraseAll backend={backend} onErased={onErased} say={say} />
    </section>
  );
}
