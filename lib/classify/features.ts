import { DUTY_ROWS } from '../taxonomy/en/duty-rows.ts';
import { INDUSTRY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { Evidence } from './annotation.ts';
import {
  BODY_ROWS,
  bodyRow,
  INDUSTRIES_FROM,
  SECTION_WEIGHT,
  saturate,
  TELLS_THE_WORK,
  type TextMark,
} from './body-rows.ts';
import {
  CARD_FEATURES,
  type CardReading,
  createSheet,
  type Feature,
  type FeatureVector,
  isOfAnyTrade,
  listCardFeatures,
  measureCard,
  presentOf,
} from './card-features.ts';
import { functionShares, industryShares, OWN_SHARE, sentenceShares } from './ladder-shares.ts';
import { type Facts, leastOf, RUNG_FEATURES, rungSigns } from './rung-signs.ts';
import { SHOWN } from './shown.ts';

const DERIVED = [
  { id: 'text.contact-share', family: 3 },
  { id: 'text.craft-share', family: -3 },
  { id: 'centre.office', family: 3, track: 'customer-care' },
  { id: 'duties.contact-share', family: 2 },
  { id: 'duties.craft-share', family: -2 },
  { id: 'industry.financial', track: 'financial-services' },
  { id: 'industry.hospitality', track: 'hospitality' },
  { id: 'industry.health', track: 'health-services' },
  { id: 'industry.retail', track: 'retail' },
  { id: 'industry.property', track: 'front-office' },
  { id: 'industry.community', track: 'community' },
  { id: 'only.financial', track: 'financial-services' },
  { id: 'only.hospitality', track: 'hospitality' },
  { id: 'only.health', track: 'health-services' },
  { id: 'only.retail', track: 'retail' },
  { id: 'only.property', track: 'front-office' },
  { id: 'only.community', track: 'community' },
  { id: 'only.none' },
  { id: 'function.care', track: 'customer-care' },
  { id: 'function.sales', track: 'sales' },
  { id: 'function.relations', track: 'client-relations' },
  { id: 'function.technical', track: 'technical-support' },
  { id: 'function.desk', track: 'front-office' },
  ...RUNG_FEATURES,
] as const satisfies readonly Feature[];

type Industry = 'financial' | 'hospitality' | 'health' | 'retail' | 'property' | 'community';
type DerivedId = (typeof DERIVED)[number]['id'];

/** Index of each feature that is no row of the taxonomy. */
const DERIVED_AT = new Map<DerivedId, number>(
  DERIVED.map(({ id }, at) => [id, CARD_FEATURES + BODY_ROWS.length + at]),
);

/** The names of the rows of the text as rules. */
const RULES = BODY_ROWS.map(({ id }) => `text.${id}`);

/** All features in the order of the weights, a card's first. The order is part of the model: append, then fit again. */
export function listFeatures(): Feature[] {
  return [
    ...listCardFeatures(),
    ...BODY_ROWS.map(({ id, family, level, track, people }) => ({
      id: `text.${id}`,
      family,
      level,
      track,
      people,
    })),
    ...DERIVED,
  ];
}

/** Words of contact centres. */
const CENTRE = bodyRow('duty.contact-centre');

const BANK_DUTY = bodyRow('duty.bank');
const MANY_BANK_WORDS = 6;

/** A long advert says everything sooner or later, a short one only what matters: how often counts by the length. */
const patienceWith = (wordCount: number) => 0.2 + Math.min(1.5, wordCount / 450);

/** Words that say it once and for all ("six direct reports") weigh nearly fully the first time. */
const SAYS_IT_ALL = 1.5;
const halfOf = ({ people = 0 }: SignalRow) => (Math.abs(people) >= SAYS_IT_ALL ? 0.5 : 1.5);

/** Where an advert's numbers are written. */
export const createAdSheet = () => createSheet(CARD_FEATURES + BODY_ROWS.length + DERIVED.length);

/**
 * Turns what was read of an advert into the numbers the model weighs.
 * @param sheet a clean one, which the answer is written on
 */
export function measure(
  card: CardReading,
  text: readonly TextMark[],
  facts: Facts,
  wordCount: number,
  sheet = createAdSheet(),
): FeatureVector {
  const patience = patienceWith(wordCount);
  const weights = new Float64Array(BODY_ROWS.length);
  for (const { row, section } of text)
    weights[row] = (weights[row] as number) + (row < TELLS_THE_WORK ? 1 : SECTION_WEIGHT[section]);
  const { values, evidence } = measureCard(card, (weights[BANK_DUTY] as number) >= MANY_BANK_WORDS, sheet);
  const bodies = CARD_FEATURES;
  for (const mark of text) {
    const at = bodies + mark.row;
    const known = evidence[at];
    if (!known || (SECTION_WEIGHT[mark.section] === 1 && SECTION_WEIGHT[known.section ?? 'other'] < 1)) {
      evidence[at] = {
        field: 'description',
        start: mark.start,
        end: mark.end,
        rule: RULES[mark.row] as string,
        section: mark.section,
      };
    }
  }
  const duties = sentenceShares(text);
  let contact = 0;
  let craft = 0;
  for (let at = 0; at < weights.length; at++) {
    const n = weights[at] as number;
    if (n === 0) continue;
    values[bodies + at] = saturate(n, patience * halfOf(BODY_ROWS[at] as SignalRow));
    if (at < DUTY_ROWS.length) contact += n * (BODY_ROWS[at]?.family ?? 0);
    else if (at < TELLS_THE_WORK) craft += n * -(BODY_ROWS[at]?.family ?? 0);
  }
  const set = (id: DerivedId, value: number, words?: Evidence) => {
    const at = DERIVED_AT.get(id) as number;
    values[at] = value;
    if (words) evidence[at] = words;
  };
  set('text.contact-share', contact / (contact + craft + 2));
  set('text.craft-share', craft / (contact + craft + 2));
  const shares = industryShares(text, card.company);
  shares.forEach((share, at) => {
    const id = (INDUSTRY_ROWS[at] as SignalRow).id as `industry.${Industry}`;
    set(id, share, evidence[bodies + INDUSTRIES_FROM + at]);
    if (share >= OWN_SHARE)
      set(id.replace('industry.', 'only.') as DerivedId, 1, evidence[bodies + INDUSTRIES_FROM + at]);
  });
  if (shares.every((share) => share < OWN_SHARE)) set('only.none', 1);
  for (const [name, share] of functionShares(weights)) set(name, share);
  if (isOfAnyTrade(card.title))
    set('centre.office', saturate(weights[CENTRE] as number, 1.5 * patience), evidence[bodies + CENTRE]);
  set('duties.contact-share', duties.contact);
  set('duties.craft-share', duties.craft);
  for (const { id, value, words } of rungSigns(card, text, weights, facts, patience))
    set(id, value, words === undefined || typeof words === 'object' ? words : evidence[bodies + words]);
  return { values, evidence, present: presentOf(values), least: leastOf(facts), shown: SHOWN };
}
