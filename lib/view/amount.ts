import type { ShortlistState } from '../shortlist/state.ts';
import type { ViewContext } from './context.ts';
import { plural } from './words.ts';

/** "9 roles, 2 in the trash, 1.4 MB": what lies on this computer. */
export function describeAmount(
  { roles, trashed, unreadable, bytes }: ShortlistState,
  { words, locale }: ViewContext,
): string {
  return [
    plural(words, 'export_written', roles, locale),
    trashed > 0 && plural(words, 'data_trashed', trashed, locale),
    unreadable > 0 && plural(words, 'data_unreadable', unreadable, locale),
    bytes !== undefined && describeBytes(bytes, locale),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Bytes as people read them: in kB below a megabyte, to one place above. */
function describeBytes(bytes: number, locale: string): string {
  const mega = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(bytes / (mega ? 1_000_000 : 1000));
}
