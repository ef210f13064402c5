import type { Status } from '../shortlist/saved-role.ts';
import { readList } from './cells.ts';
import type { RoleDraft } from './columns.ts';

/** What a column of somebody else's file can be taken as. */
export const TRACKER_FIELDS = [
  'title',
  'company',
  'location',
  'url',
  'status',
  'pay',
  'notes',
  'tags',
  'rating',
  'savedOn',
  'appliedOn',
  'closesOn',
  'followUpOn',
  'contact',
  'description',
] as const;
export type TrackerField = (typeof TRACKER_FIELDS)[number];

/** Which column holds what: an index for each field that has one. Several fields never share a column. */
export type TrackerMapping = Partial<Record<TrackerField, number>>;

const HEADINGS: Record<TrackerField, RegExp> = {
  title: /^(?:job )?(?:title|position|role)(?: name| title)?$|^job$|^position applied for$/,
  company: /^(?:company|employer|organi[sz]ation)(?: name)?$/,
  location: /^(?:job )?(?:location|place|city|town|where)$/,
  url: /^(?:job |posting |application )?(?:url|link|website|posting|web address)$/,
  status: /^(?:application |job )?(?:status|stage|state|list|column|board list)$/,
  pay: /^(?:salary|pay|wage|compensation)(?: range| expectation)?$/,
  notes: /^(?:notes?|comments?|remarks?)$/,
  tags: /^(?:tags?|labels?|categor(?:y|ies))$/,
  rating: /^(?:rating|excitement|interest|stars|priority)$/,
  savedOn: /^(?:date )?(?:saved|added|created)(?: on| at| date)?$|^date$/,
  appliedOn: /^(?:date )?(?:applied|application)(?: on| at| date)?$|^applied date$/,
  closesOn: /^(?:deadline|closing date|closes(?: on)?|due date|apply by)$/,
  followUpOn: /^(?:next )?(?:follow[- ]?up|next step|reminder)(?: date| on)?$/,
  contact: /^(?:contact|recruiter|hiring manager)(?: name| person)?$/,
  description: /^(?:job )?(?:description|advert|details)$/,
};

/** A first guess at the mapping, from the headings; the person mends it. */
export function guessMapping(headings: readonly string[]): TrackerMapping {
  const mapping: TrackerMapping = {};
  const plain = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .trim(),
  );
  for (const field of TRACKER_FIELDS) {
    const column = plain.findIndex((heading) => HEADINGS[field].test(heading));
    if (column >= 0) mapping[field] = column;
  }
  return mapping;
}

/** Reads a row of somebody else's file. What no field can hold is kept in the notes, with its heading. */
export function readTrackerRow(
  row: readonly string[],
  headings: readonly string[],
  mapping: TrackerMapping,
  draft: RoleDraft,
): void {
  const { posting, role } = draft;
  const kept: string[] = [];
  const cell = (field: TrackerField) => {
    const column = mapping[field];
    return column === undefined ? '' : (row[column] ?? '').trim();
  };
  const keep = (field: TrackerField) =>
    kept.push(`${headings[mapping[field] ?? -1] ?? field}: ${cell(field)}`);
  const day = (field: TrackerField): string | undefined => {
    const text = cell(field);
    const found = text ? readDay(text) : undefined;
    if (text && !found) keep(field);
    return found;
  };

  posting.title = cell('title');
  posting.company = cell('company') || undefined;
  posting.location = cell('location') || undefined;
  posting.description = cell('description') || undefined;
  posting.closesOn = day('closesOn');
  const url = cell('url');
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) posting.url = url;
  else if (url) keep('url');
  if (cell('pay')) draft.pay = { text: cell('pay'), source: 'unknown' };

  const status = readStatus(cell('status'));
  if (cell('status') && !status) keep('status');
  const appliedOn = day('appliedOn');
  const savedOn = day('savedOn');
  role.status = status ?? (appliedOn ? 'applied' : 'saved');
  role.savedAt = instantOf(savedOn ?? appliedOn);
  if (role.savedAt) {
    role.statusHistory = [{ status: 'saved', at: role.savedAt }];
    if (role.status !== 'saved') {
      role.statusHistory.push({ status: role.status, at: instantOf(appliedOn) ?? role.savedAt });
    }
  }
  role.tags = readList(cell('tags').replace(/,/g, ';'));
  const rating = Number(cell('rating'));
  if (Number.isInteger(rating) && rating >= 1 && rating <= 5) role.rating = rating;
  else if (cell('rating')) keep('rating');
  draft.followUp.on = day('followUpOn');
  if (cell('contact')) role.contacts = [{ id: 'imported-1', name: cell('contact') }];
  role.notes = [cell('notes'), ...kept].filter(Boolean).join('\n');
}

const STATUS_WORDS: [RegExp, Status][] = [
  [/\b(?:accepted|hired|signed)\b/i, 'accepted'],
  [/\boffer/i, 'offer'],
  [/\b(?:interview|phone screen|screening|assessment)/i, 'interview'],
  [/\b(?:rejected|declined by|no offer|not selected|unsuccessful)\b/i, 'rejected'],
  [/\b(?:withdrawn|withdrew|i declined|not interested)\b/i, 'withdrawn'],
  [/\b(?:archived?|closed|expired)\b/i, 'archived'],
  [/\b(?:applied|submitted|applying)\b/i, 'applied'],
  [/\b(?:saved|wish ?list|bookmarked|interested|to apply|not applied)\b/i, 'saved'],
];

function readStatus(text: string): Status | undefined {
  if (/\bnot applied\b|\bto apply\b/i.test(text)) return 'saved';
  return STATUS_WORDS.find(([words]) => words.test(text))?.[1];
}

/**
 * `YYYY-MM-DD` from a date as files hold it. Undefined where it is not plain which day is meant: 3/4/2026
 * is two different days on two sides of an ocean.
 */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    if (numbers[2] === '.' || first > 12 || first === second) return dayOf(year, second, first);
    return second > 12 ? dayOf(year, first, second) : undefined;
  }
  if (!/[a-z]{3}/i.test(text)) return undefined;
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime())) return undefined;
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function instantOf(day: string | undefined): string | undefined {
  return day && `${day}T12:00:00.000Z`;
}
