import type { Quote } from '../lib/view/quotes.ts';
import { useView } from './view.ts';

/** The posting's own words behind a claim. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  const { words } = useView();
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={quote.field + quote.words}>
          <span class="unseen">
            {words(quote.field === 'title' ? 'quote_fromTitle' : 'quote_fromPosting')}{' '}
          </span>
          <q>
            {quote.field !== 'title' && quote.before}
            <mark>{quote.words}</mark>
            {quote.field !== 'title' && quote.after}
          </q>
        </li>
      ))}
    </ul>
  );
}
