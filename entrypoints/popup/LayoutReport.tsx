import { useState } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import type { PageTab } from '../../lib/panel/backend.ts';

/**
 * For a board that has changed: the shape of its page, without a word of it, for whoever mends the reader.
 * It is shown in full before it can be copied, and it goes nowhere by itself.
 */
export function LayoutReport({ tab }: { tab: PageTab }) {
  const { words } = useView();
  const [report, setReport] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  if (report === null)
    return (
      <button
        type="button"
        class="button"
        onClick={() => void tab.report().then((answer) => answer.ok && setReport(answer.value.report))}
      >
        {words('report_show')}
      </button>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="layout-report" tabIndex={0} aria-label={words('report_title')}>
        <pre>{report}</pre>
      </section>
      <button
        type="button"
        class="button"
        onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
      >
        {words(copied ? 'report_copied' : 'report_copy')}
      </button>
    </>
  );
}
