import type { Pay, PayPeriod } from '../../posting.ts';
import { oneLine } from './element-text.ts';
import { decodeEntities } from './entities.ts';

/** Signs that mean one currency; longer ones before the signs they contain. */
const SIGNS: readonly [RegExp, string | undefined][] = [
  [/US\$|USD/, 'USD'],
  [/CA\$|C\$|CAD/, 'CAD'],
  [/AU\$|A\$|AUD/, 'AUD'],
  [/NZ\$|NZD/, 'NZD'],
  [/S\$|SGD/, 'SGD'],
  [/HK\$|HKD/, 'HKD'],
  [/R\$|BRL/, 'BRL'],
  [/MX\$|MXN/, 'MXN'],
  [/£|GBP/, 'GBP'],
  [/€|EUR\b/, 'EUR'],
  [/₹|\bINR\b|\bRs\.?(?=\s?\d)|\d\s?(?:lacs?|lakhs?|LPA)\b/i, 'INR'],
  [/₱|\bPHP\b/, 'PHP'],
  [/₦|\bNGN\b/, 'NGN'],
  [/₪|\bILS\b/, 'ILS'],
  [/₫|\bVND\b/, 'VND'],
  [/₩|\bKRW\b|원/, 'KRW'],
  [/\bKSh\b|\bKES\b/i, 'KES'],
  [/\bRM(?=\s?\d)|\bMYR\b/, 'MYR'],
  [/\bRp\.?(?=\s?\d)|\bIDR\b/, 'IDR'],
  [/฿|\bTHB\b/, 'THB'],
  [/\bCHF\b/, 'CHF'],
  [/\bZAR\b|\bR(?=\s?\d)/, 'ZAR'],
  [/\bAED\b/, 'AED'],
  [/\bPLN\b|zł/, 'PLN'],
  [/\bSEK\b/, 'SEK'],
  [/\bNOK\b/, 'NOK'],
  [/\bDKK\b/, 'DKK'],
  [/\bJPY\b/, 'JPY'],
  [/[¥$]|\bkr\b/, undefined],
];

/** What "$" means is the country's: the page's, where its address or the board's settings tell. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  com: 'USD',
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  mx: 'MXN',
};

/** The country an address is for (`uk.indeed.com`, `seek.com.au`); `com` where it says none. */
export function countryOf(url: URL): string {
  const labels = url.hostname.split('.');
  const two = [labels.at(-1), labels[0]].find((label) => label?.length === 2);
  return two ?? 'com';
}

const PERIODS: readonly [PayPeriod, RegExp][] = [
  ['hour', /\b(?:hour(?:ly)?|hrs?|ph|p\.h\.|stunden?|std|heures?|horas?|uur)\b|\/\s?h\b/i],
  ['day', /\b(?:day|daily|per diem|pd|tag|jour|día|dia)\b/i],
  ['week', /\b(?:week(?:ly)?|wk|pw|p\.w\.|woche|semaine|semana)\b/i],
  [
    'month',
    /\b(?:month(?:ly)?|mo|mth|pm|pcm|p\.m\.|monat(?:lich)?|mois|mes|mês|maand|mensual|mensais|mese)\b|시급^/i,
  ],
  [
    'year',
    /\b(?:years?|yearly|yr|annum|annual(?:ly)?|pa|p\.a\.?|jahr(?:lich)?|an|año|ano|anno|jaar|lpa)\b|\blacs?\b/i,
  ],
];

/** Without a currency, only a number right before the words of its period: not "40 hours a week". */
const UNSIGNED = /^[^\d]{0,12}\d[\d.,]*\s?k?(?:\s?[-–—]\s?\d[\d.,]*\s?k?)?\s?(?:\/\s?[a-z]|per\b|an?\b|p\.)/i;

const NUMBER = String.raw`\d{1,3}(?:[.,' \u00a0\u202f]\d{2,3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const AMOUNT = new RegExp(
  `(?<![\\d.,])(${NUMBER})(?![\\d])\\s?([kK]\\b|[Ll]akhs?\\b|[Ll]acs?\\b|L(?:PA)?\\b|m(?:illion)?\\b)?`,
  'g',
);

/** What a written number means: "1.234,56", "1,234.56", "3,00,000", "45 000". */
export function readNumber(written: string): number | undefined {
  let digits = written.replace(/[\s'\u00a0\u202f]/g, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last >= 0) {
    const behind = digits.length - last - 1;
    const fraction = behind !== 3;
    digits = fraction
      ? `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`
      : digits.replace(/[.,]/g, '');
  }
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

const scaleOf = (suffix: string | undefined): number => {
  if (!suffix) return 1;
  const first = suffix[0]?.toLowerCase();
  return first === 'k' ? 1e3 : first === 'l' ? 1e5 : 1e6;
};

/** What a year, month, week, day or hour of work is paid anywhere, in any currency: outside, it is no pay. */
const BOUNDS: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [1, 2_000_000],
  day: [5, 20_000_000],
  week: [20, 1e8],
  month: [50, 1e9],
  year: [500, 1e10],
};

/** "Value £100,000", "Maximum funding £9,000", "Budget: $500": what a contract, a grant or a project is worth. */
const FUNDING =
  /^(?:(?:total|maximum|max\.?|minimum|estimated|contract|project)\s+){0,2}(?:value|funding|budget)\b[\s:]*(?:of\s|up to\s|from\s)?\s*(?:[£€$₹]|[A-Za-z]{0,3}\s?\d)/i;

/** Whether an amount is called by a name that no pay has. */
export function isFunding(text: string): boolean {
  return FUNDING.test(text);
}

export interface PayHints {
  /** Country of the page, two letters as in its host (`au`), for signs that several currencies share. */
  country?: string;
  /** Who states it, where that is known from where it stands; a text that calls itself an estimate is one. */
  source?: Pay['source'];
}

/**
 * Pay as a text states it, or nothing where it states none: an amount counts only with a currency or with
 * words for its period. Words such as "estimated" make it the board's estimate; who else says so is unknown
 * unless the caller knows.
 */
export function readPay(raw: string | undefined, hints: PayHints = {}): Pay | undefined {
  if (!raw) return undefined;
  const text = oneLine(decodeEntities(raw.slice(0, 600)));
  if (isFunding(text)) return undefined;
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  const period = PERIODS.find(([, pattern]) => pattern.test(text))?.[0];
  if (!sign && !UNSIGNED.test(text)) return undefined;
  const amounts: number[] = [];
  let scale = 1;
  for (const match of text.matchAll(AMOUNT)) {
    const value = readNumber(match[1] as string);
    if (value === undefined) continue;
    scale = scaleOf(match[2]);
    amounts.push(value * scale);
    if (amounts.length === 2) break;
  }
  if (amounts.length === 0) return undefined;
  const ranged = amounts.length === 2 && RANGE.test(text);
  let [min, max] = amounts as [number, number | undefined];
  if (!ranged) max = undefined;
  // "40-50k": the sign for thousands stands behind the second number only.
  else if (max !== undefined && scale > 1 && min < 1000 && min * scale <= max) min *= scale;
  if (max !== undefined && max < min) return undefined;
  const currency =
    sign && (sign[1] ?? (text.includes('$') && hints.country ? DOLLARS[hints.country] : undefined));
  const guess =
    period ??
    (sign &&
    min >= 10_000 &&
    !['INR', 'IDR', 'VND', 'KRW', 'JPY', 'PHP', 'NGN', 'KES'].includes(currency ?? '')
      ? 'year'
      : undefined);
  const bounds = guess ? BOUNDS[guess] : [1, 1e10];
  if (min < (bounds[0] as number) || (max ?? min) > (bounds[1] as number)) return undefined;
  const upTo = /\b(?:up to|bis zu|jusqu['’]|max(?:imum)?|hasta|até)\b/i.test(text) && max === undefined;
  return {
    ...(upTo
      ? { max: min }
      : { min, ...(max !== undefined ? { max } : OPEN.test(text) ? {} : { max: min }) }),
    ...(currency && { currency }),
    ...(guess && { period: guess }),
    source: /\best(?:imated|\.|imate)?\b|average/i.test(text)
      ? 'board-estimate'
      : (hints.source ?? 'unknown'),
    text: text.slice(0, 200),
  };
}

const RANGE =
  /\d[\dkKmL.,]*\s*(?:[£€$₹₱\w./ ]{0,14}?)\s*(?:[-–—~]|\bto\b|\band\b|\bbis\b|\bà\b|\ba\b|\bund\b)\s*[^\d]{0,6}\d/i;
const OPEN = /\b(?:from|starting at|ab|à partir de|desde|a partir de|minimum|min\.?)\b|\d\s*[kK]?\s*\+/i;
