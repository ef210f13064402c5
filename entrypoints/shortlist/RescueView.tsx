import { useState } from 'preact/hooks';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';
import { rescueJson } from '../../lib/transfer/rescue.ts';
import { plural } from '../../lib/view/words.ts';
import { offerFile } from './offer-file.ts';

/**
 * For when the shortlist does not open: reads the records straight from the disk in this page, past the
 * background and past whatever refuses, into a file.
 */
export function RescueView({ rescue = rescueJson }: { rescue?: typeof rescueJson }) {
  const { words, locale, today } = useView();
  const [written, setWritten] = useState<number | null>(null);
  const [outcome, setOutcome] = useState('');

  const save = async () => {
    setWritten(0);
    setOutcome('');
    try {
      const { file, roles, lost, found } = await rescue({
        now: new Date().toISOString(),
        progress: setWritten,
      });
      if (!found || roles + lost === 0) return setOutcome(words('rescue_none'));
      offerFile(file, `next-rung-rescued-${today}.json`);
      const said = plural(words, 'export_done', roles, locale);
      setOutcome(lost > 0 ? `${said} ${plural(words, 'rescue_lost', lost, locale)}` : said);
    } catch {
      setOutcome(words('rescue_failed'));
    } finally {
      setWritten(null);
    }
  };

  return (
    <Message
      kind="empty"
      rung="unknown"
      title={words('rescue_title')}
      text={
        <>
          {words('rescue_text')}
          <span class="rescue-next">{words('rescue_next')}</span>
          <span role="status" class="rescue-outcome">
            {written === null ? outcome : plural(words, 'export_written', written, locale)}
          </span>
        </>
      }
    >
      <button type="button" class="button primary" disabled={written !== null} onClick={() => void save()}>
        {words('failure_export')}
      </button>
      <a class="button" href="#list">
        {words('rescue_back')}
      </a>
    </Message>
  );
}
