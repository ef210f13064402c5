import type { ImportFault } from '../shortlist/import-record.ts';
import { inItsPlace } from '../text/direction.ts';
import type { ImportReport, RowReport } from '../transfer/import.ts';
import type { FileFault } from '../transfer/read-file.ts';
import type { TrackerField } from '../transfer/tracker.ts';
import type { ViewContext } from './context.ts';
import { plural, type Words } from './words.ts';

/** What becomes of one row of a file, in words. */
export interface RowFate {
  /** "Row 12". */
  row: string;
  name: string;
  outcome: RowReport['outcome'];
  /** "New", "Already here", or why it is not taken. */
  text: string;
}

/** Says what becomes of one row. */
export function describeRowFate(report: RowReport, { words }: ViewContext): RowFate {
  const name = [report.title, report.company].flatMap((part) => (part ? [inItsPlace(part)] : [])).join(', ');
  return {
    row: words('import_row', report.row),
    name: name || words('role_untitled'),
    outcome: report.outcome,
    text:
      report.outcome === 'rejected'
        ? describeFault(report.reason, words)
        : words(report.outcome === 'added' ? 'import_new' : 'import_duplicate'),
  };
}

/** What fields of an export are to a person; of the others the name in the file has to do. */
const FIELDS: Record<string, TrackerField> = {
  title: 'title',
  company: 'company',
  location: 'location',
  url: 'url',
  pay: 'pay',
  description: 'description',
  closesOn: 'closesOn',
  savedAt: 'savedOn',
  followUp: 'followUpOn',
  status: 'status',
  notes: 'notes',
  tags: 'tags',
  rating: 'rating',
  contacts: 'contact',
};

function describeFault(fault: ImportFault | undefined, words: Words): string {
  if (!fault || fault.code === 'not-an-object') return words('import_fault_not-an-object');
  const field = fault.field?.split('.').at(-1) ?? '';
  const known = FIELDS[field];
  return words(`import_fault_${fault.code}`, known ? words(`import_field_${known}`).toLowerCase() : field);
}

/** "12 new, 3 already here, 1 not taken": what importing would do, or did. */
export function describeCounts(report: ImportReport, { words, locale }: ViewContext): string {
  return [
    plural(words, 'import_added', report.added, locale),
    ...(report.duplicates > 0 ? [plural(words, 'import_duplicates', report.duplicates, locale)] : []),
    ...(report.rejected > 0 ? [plural(words, 'import_rejected', report.rejected, locale)] : []),
  ].join(', ');
}

/** What is wrong with a file as a whole, and what can still be done with it. */
export function describeFileFault(fault: FileFault, words: Words): string {
  return words(`import_file_${fault}`);
}
