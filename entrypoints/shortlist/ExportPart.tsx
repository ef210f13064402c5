import { useRef, useState } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { separatorFor } from '../../lib/transfer/csv-text.ts';
import { exportCsv, exportJson } from '../../lib/transfer/export.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { plural } from '../../lib/view/words.ts';
import { offerFile } from './offer-file.ts';

interface Props {
  backend: Backend;
  /** Ids chosen for comparing, for an export of these alone. */
  chosen: readonly string[];
  /** Ids that a search or filters left in the list, when the person comes from there. */
  found: readonly string[];
  say: (text: string) => void;
}

/** Saves a copy of the shortlist as a file: JSON with everything, or CSV for a spreadsheet. */
export function ExportPart({ backend, chosen, found, say }: Props) {
  const { words, locale, today } = useView();
  const [which, setWhich] = useState<'all' | 'chosen' | 'found'>(found.length > 0 ? 'found' : 'all');
  const [written, setWritten] = useState<number | null>(null);
  const [total, setTotal] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const ids = which === 'all' ? undefined : [...(which === 'chosen' ? chosen : found)];

  const save = async (kind: 'json' | 'csv') => {
    stop.current = new AbortController();
    setWritten(0);
    setTotal(ids?.length);
    // Only for the bar: an export does not wait for how many there are.
    if (!ids)
      void backend.ask('shortlist.state', {}).then((state) => {
        if (state.ok) setTotal(state.value.roles + state.value.trashed);
      });
    try {
      const run = kind === 'json' ? exportJson : exportCsv;
      const answer = await run(backend.ask, {
        ids,
        now: new Date().toISOString(),
        progress: setWritten,
        signal: stop.current.signal,
        separator: separatorFor(navigator.language),
      });
      if (!answer.ok) return say(describeFailure(answer.failure, words).title);
      offerFile(answer.value.file, `next-rung-${today}.${kind}`);
      const said = plural(words, 'export_done', answer.value.roles, locale);
      say(
        answer.value.left > 0 ? `${said} ${plural(words, 'export_left', answer.value.left, locale)}` : said,
      );
    } catch {
      say(words('export_cancelled'));
    } finally {
      setWritten(null);
    }
  };

  return (
    <section>
      <h2>{words('export_title')}</h2>
      <p class="muted">{words('export_text')}</p>
      {chosen.length + found.length > 0 && (
        <fieldset>
          <legend class="unseen">{words('export_which')}</legend>
          <label>
            <input type="radio" name="which" checked={which === 'all'} onChange={() => setWhich('all')} />
            {words('export_all')}
          </label>
          {found.length > 0 && (
            <label>
              <input
                type="radio"
                name="which"
                checked={which === 'found'}
                onChange={() => setWhich('found')}
              />
              {plural(words, 'export_found', found.length, locale)}
            </label>
          )}
          {chosen.length > 0 && (
            <label>
              <input
                type="radio"
                name="which"
                checked={which === 'chosen'}
                onChange={() => setWhich('chosen')}
              />
              {plural(words, 'export_chosen', chosen.length, locale)}
            </label>
          )}
        </fieldset>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={written !== null}
          onClick={() => void save('json')}
        >
          {words('export_json')} <small>{words('export_jsonFormat')}</small>
        </button>
        <button type="button" class="button" disabled={written !== null} onClick={() => void save('csv')}>
          {words('export_csv')} <small>{words('export_csvFormat')}</small>
        </button>
        {written !== null && (
          <>
            <progress
              value={total ? Math.min(1, written / total) : undefined}
              max={1}
              aria-label={words('export_title')}
            />
            <span class="muted" role="status">
              {plural(words, 'export_written', written, locale)}
            </span>
            <button type="button" class="button quiet" onClick={() => stop.current?.abort()}>
              {words('cancel')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
