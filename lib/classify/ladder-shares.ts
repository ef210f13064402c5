import { DUTY_ROWS } from '../taxonomy/en/duty-rows.ts';
import { COMPANY_ROWS, INDUSTRY_ROWS } from '../taxonomy/en/industry-rows.ts';
import { BODY_ROWS, INDUSTRIES_FROM, TELLS_THE_WORK, type TextMark } from './body-rows.ts';
import type { CardReading } from './card-features.ts';

/** What a job does for the people it deals with, whatever the industry. */
export type FunctionId = `function.${'care' | 'sales' | 'relations' | 'technical' | 'desk'}`;

/** So many words of an industry are worth half of what endlessly many are. */
const INDUSTRY_DOUBT = 3;
/** An industry named in the employer's name is named so often. */
const COMPANY_COUNTS = 3;
/** From this share on an industry is the advert's own. */
export const OWN_SHARE = 0.5;

/**
 * Which share of all the words of industries belongs to each: an employer names its own over and over, another's
 * in passing. Every section counts, "About us" most plainly, save what comes with the job ("life insurance"); so does
 * the employer's name.
 */
export function industryShares(marks: readonly TextMark[], company: CardReading['company']): number[] {
  const counts = INDUSTRY_ROWS.map(({ track }): number =>
    company.some(({ row }) => COMPANY_ROWS[row]?.track === track) ? COMPANY_COUNTS : 0,
  );
  for (const { row, section } of marks)
    if (row >= INDUSTRIES_FROM && section !== 'benefits')
      counts[row - INDUSTRIES_FROM] = (counts[row - INDUSTRIES_FROM] as number) + 1;
  const all = counts.reduce((sum, n) => sum + n, INDUSTRY_DOUBT);
  return counts.map((n) => n / all);
}

/** Rows of duties that tell what the job does for the people it deals with, whatever the industry. */
const FUNCTION_ROWS: Readonly<Record<string, FunctionId>> = {
  'duty.answer': 'function.care',
  'duty.resolve': 'function.care',
  'duty.care-words': 'function.care',
  'duty.complaints': 'function.care',
  'duty.sales-word': 'function.sales',
  'duty.sell': 'function.sales',
  'duty.territory': 'function.sales',
  'duty.relationship': 'function.relations',
  'duty.account': 'function.relations',
  'duty.key-account': 'function.relations',
  'duty.success': 'function.relations',
  'duty.agency': 'function.relations',
  'duty.ticket': 'function.technical',
  'duty.reception': 'function.desk',
  'duty.greet': 'function.desk',
};

/** The same by the row's place among the duties, in their order. */
const FUNCTIONS = DUTY_ROWS.map(({ id }) => FUNCTION_ROWS[id]);

/** Which share of the words of functions belongs to each. */
export function functionShares(weights: Float64Array): Map<FunctionId, number> {
  const shares = new Map<FunctionId, number>();
  let all = FUNCTION_DOUBT;
  for (let at = 0; at < FUNCTIONS.length; at++) {
    const name = FUNCTIONS[at];
    if (!name) continue;
    shares.set(name, (shares.get(name) ?? 0) + (weights[at] as number));
    all += weights[at] as number;
  }
  for (const [name, n] of shares) shares.set(name, n / all);
  return shares;
}

/** So many words of functions are worth half of what endlessly many are. */
const FUNCTION_DOUBT = 2;

/**
 * Of the sentences that tell what the job does, which share is about dealing with customers and which about a
 * craft: a sentence counts once for the side that more of its words speak for, however many they are.
 */
export function sentenceShares(marks: readonly TextMark[]): { contact: number; craft: number } {
  let contact = 0;
  let craft = 0;
  let leaning = 0;
  marks.forEach(({ row, sentence }, i) => {
    if (row < TELLS_THE_WORK) leaning += BODY_ROWS[row]?.family ?? 0;
    // Marks come in the order of the text: the sentence ends with its last one.
    if (marks[i + 1]?.sentence === sentence) return;
    if (leaning > 0.5) contact++;
    else if (leaning < -0.5) craft++;
    leaning = 0;
  });
  return { contact: contact / (contact + craft + 1), craft: craft / (contact + craft + 1) };
}
