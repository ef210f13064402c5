import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { Message } from '../../components/Message.tsx';
import { PageFilter } from '../../components/PageFilter.tsx';
import { PageSummary } from '../../components/PageSummary.tsx';
import { useView } from '../../components/view.ts';
import type { PageSummary as Summary } from '../../lib/messaging/protocol.ts';
import type { PageTab } from '../../lib/panel/backend.ts';
import { boardName } from '../../lib/view/board-name.ts';
import { NO_FILTER } from '../../lib/view/filter.ts';
import { describeNothing, describeSummary } from '../../lib/view/summary.ts';
import { LayoutReport } from './LayoutReport.tsx';
import { SiteChoice } from './SiteChoice.tsx';

interface Props {
  tab: PageTab | null;
  /** Called once it is known what stands on the page, or that nothing does. */
  onSettled: () => void;
  /** Told whether postings with badges stand on the page. */
  onPostings?: (are: boolean) => void;
}

/** A page that answers within this was read before the popup opened. */
const READING_MS = 150;

/** The head of the popup: what stands on the page below, with the filter; nothing where no board is there. */
export function TabSummary({ tab, onSettled, onPostings }: Props) {
  const view = useView();
  const { words } = view;
  const [summary, setSummary] = useState<Summary | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState(false);
  /** The page takes its time: badges may be put there only now. */
  const [reading, setReading] = useState(false);

  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => setReading(tab !== null), READING_MS);
    void tab?.summary().then((answer) => {
      if (gone) return;
      clearTimeout(timer);
      setReading(false);
      if (answer.ok) {
        setSummary(answer.value);
        // What the person set before still holds on the page, though this popup is new.
        setFilter(answer.value.filter ?? NO_FILTER);
        onPostings?.(answer.value.inFamily > 0);
      }
      onSettled();
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [tab, onSettled, onPostings]);

  if (reading) return <p class="popup-note muted">{words('summary_reading')}</p>;
  if (!tab || !summary) return null;
  const nothing = describeNothing(summary, view);
  if (nothing)
    return (
      <>
        {tab.site && summary.postings > 0 && <SiteChoice site={tab.site} />}
        <div class="popup-note">
          <p>{nothing.sentence}</p>
          <p class="muted small">{nothing.hint}</p>
        </div>
      </>
    );
  return (
    <>
      {tab.site && <SiteChoice site={tab.site} />}
      {summary.boardChanged && (
        <Message
          kind="notice"
          title={words('degraded_title', boardName(summary.board))}
          text={words('degraded_text')}
        >
          <LayoutReport tab={tab} />
        </Message>
      )}
      <PageSummary
        view={describeSummary(summary, view)}
        onShow={(level) => void tab.show(level)}
        action={
          <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="filter" />
            {words('filter_open')}
          </button>
        }
      >
        {open && (
          <PageFilter
            filter={filter}
            onChange={(next) => {
              setFilter(next);
              void tab.filter(next).then((answer) => {
                if (answer.ok) setSummary(answer.value);
              });
            }}
          />
        )}
      </PageSummary>
    </>
  );
}
