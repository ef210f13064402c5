import * as v from 'valibot';
import type { Pay, Posting, PostingField } from '../../posting.ts';

/** The longest text of one posting that is kept, in UTF-16 units. The longest adverts are a tenth of it. */
const LONGEST_TEXT = 200_000;

export const idCheck = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));
export const lineCheck = v.pipe(v.string(), v.maxLength(4000));
export const textCheck = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** `YYYY-MM-DD`, of a day that exists. */
export const dayCheck = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isInstant(`${text}T00:00:00.000Z`)),
);
/** ISO 8601 in UTC, to the millisecond. */
export const instantCheck = v.pipe(v.string(), v.check(isInstant));

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

const amountCheck = v.pipe(v.number(), v.finite(), v.minValue(0));

export const payCheck = v.object({
  min: v.optional(amountCheck),
  max: v.optional(amountCheck),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  period: v.optional(v.picklist(['hour', 'day', 'week', 'month', 'year'])),
  source: v.picklist(['employer', 'board-estimate', 'unknown']),
  text: lineCheck,
}) satisfies v.GenericSchema<unknown, Pay>;

const FIELDS = [
  'boardId',
  'title',
  'company',
  'location',
  'workplace',
  'employmentType',
  'pay',
  'postedOn',
  'closesOn',
  'snippet',
  'description',
  'requirements',
  'language',
  'url',
] as const satisfies PostingField[];

const readersCheck = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.maxLength(100))),
  v.transform((readers) => {
    const known: Posting['readers'] = {};
    for (const field of FIELDS) if (Object.hasOwn(readers, field)) known[field] = readers[field];
    return known;
  }),
);

/** Only http and https: anything else could run when the person opens the posting. */
const urlCheck = v.pipe(
  lineCheck,
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')),
);

export const postingCheck = v.object({
  id: idCheck,
  board: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  boardId: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  depth: v.picklist(['card', 'ad']),
  title: v.pipe(
    lineCheck,
    v.check((title) => title.trim() !== ''),
  ),
  company: v.optional(lineCheck),
  location: v.optional(lineCheck),
  workplace: v.optional(v.picklist(['on-site', 'hybrid', 'remote'])),
  employmentType: v.optional(lineCheck),
  pay: v.optional(payCheck),
  postedOn: v.optional(dayCheck),
  closesOn: v.optional(dayCheck),
  snippet: v.optional(textCheck),
  description: v.optional(textCheck),
  requirements: v.optional(textCheck),
  language: v.optional(v.pipe(v.string(), v.maxLength(100))),
  url: v.optional(urlCheck),
  readers: readersCheck,
}) satisfies v.GenericSchema<unknown, Posting>;

// A field that the noun gains and this list lacks would be dropped on its way into the database:
// then these lines do not compile. Add the field above.
type Missing<Noun, Checked> = Exclude<keyof Noun, keyof Checked>;
const nothingMissing: [
  Missing<Posting, v.InferOutput<typeof postingCheck>>,
  Missing<Pay, v.InferOutput<typeof payCheck>>,
  Exclude<PostingField, (typeof FIELDS)[number]>,
] extends [never, never, never]
  ? true
  : never = true;
void nothingMissing;
