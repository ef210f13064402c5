import { useCallback, useState } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { type Reading, useReading } from '../../lib/panel/use-reading.ts';
import type { ImportRecord } from '../../lib/shortlist/import-record.ts';
import { describeDay } from '../../lib/view/dates.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { plural } from '../../lib/view/words.ts';

interface Props {
  backend: Backend;
  say: (text: string) => void;
}

/** Imports made before; each can be taken back as a whole, except what was changed since. */
export function ImportHistory({ backend, say }: Props) {
  const view = useView();
  const { words, locale } = view;
  const [imports, setImports] = useState<ImportRecord[]>([]);
  const read = useCallback<Reading>(
    async (isWanted) => {
      const answer = await backend.ask('imports.list', {});
      if (isWanted() && answer.ok) setImports(answer.value.imports);
    },
    [backend],
  );
  const again = useReading(backend, read);
  const undo = async (batch: string) => {
    const answer = await backend.ask('import.undo', { batch });
    if (!answer.ok) return say(describeFailure(answer.failure, words).title);
    const { removed, kept } = answer.value;
    const said = plural(words, 'import_undone', removed, locale);
    say(kept > 0 ? `${said} ${plural(words, 'import_kept', kept, locale)}` : said);
    again();
  };
  if (imports.length === 0) return null;
  return (
    <section>
      <h2>{words('import_before')}</h2>
      <ul class="import-history">
        {imports.map((each) => (
          <li key={each.batch}>
            <span>
              {each.source} <span class="muted small">{describeDay(each.at, view)}</span>
              <br />
              <span class="muted small">
                {each.undoneAt
                  ? words('import_wasUndone')
                  : plural(words, 'import_added', each.added, locale)}
              </span>
            </span>
            {!each.undoneAt && each.added > 0 && (
              <button type="button" class="button" onClick={() => void undo(each.batch)}>
                {words('import_undo')}
                <span class="unseen"> {each.source}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
