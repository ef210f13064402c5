import type { Pay, PayPeriod } from '../../posting.ts';
import { oneLine } from '../fields/element-text.ts';
import { decodeEntities } from '../fields/entities.ts';
import { readNumber, readPay } from '../fields/pay.ts';
import { isObject, type Json, type JsonObject, property } from './parse.ts';

/** A value as one line of text; the first of several. Objects have their `name` or `@value`. */
export function text(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return oneLine(decodeEntities(decodeEntities(value.slice(0, 4000)))) || undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 10)) {
      const found = Array.isArray(one) ? undefined : text(one);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  for (const key of ['name', '@value', 'legalName', 'value']) {
    const inner = property(value, key);
    if (typeof inner === 'string' || typeof inner === 'number') return text(inner);
  }
  return undefined;
}

export function texts(value: Json | undefined): string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => text(one) ?? []);
}

const same = (a: string, b: string) => a.toLowerCase().includes(b.toLowerCase());

/** One place: "Leeds, West Yorkshire"; the country only where nothing smaller is named. */
function place(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return text(value);
  const address = property(value, 'address') ?? value;
  if (typeof address === 'string') return text(address);
  if (Array.isArray(address)) return place(address.find(isObject) ?? text(address));
  const town = text(property(address, 'addressLocality'));
  const region = text(property(address, 'addressRegion'));
  const country = text(property(address, 'addressCountry'));
  const parts: string[] = [];
  for (const part of [town, region, town && region ? undefined : country])
    if (part && !parts.some((known) => same(known, part))) parts.push(part);
  return parts.join(', ') || text(property(address, 'streetAddress')) || text(property(value, 'name'));
}

/** The places of work, three at most; where there are none, where applicants may live. */
export function readPlaces(posting: JsonObject): string | undefined {
  for (const key of ['jobLocation', 'applicantLocationRequirements']) {
    const value = property(posting, key);
    const places = new Set(
      (Array.isArray(value) ? value.slice(0, 12) : [value]).flatMap((one) => place(one) ?? []),
    );
    if (places.size) return [...places].slice(0, 3).join('; ');
  }
  return undefined;
}

const PERIODS: Readonly<Record<string, PayPeriod>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
  ANNUM: 'year',
  ANNUAL: 'year',
};

/** More is no pay in any currency: the dearest months count hundreds of millions. */
const MOST = 1e10;

function amount(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value > 0 && value <= MOST ? value : undefined;
  const number =
    typeof value === 'string' && /\d/.test(value)
      ? readNumber(value.replace(/[^\d.,' ]/g, '').trim())
      : undefined;
  return number && number > 0 && number <= MOST ? number : undefined;
}

/** `baseSalary` (the employer's) or `estimatedSalary` (the board's), in any of the shapes in use. */
export function readSalary(posting: JsonObject, country: string | undefined): Pay | undefined {
  const stated = property(posting, 'baseSalary');
  const source = stated === undefined || stated === null ? 'board-estimate' : 'employer';
  let salary = stated ?? property(posting, 'estimatedSalary');
  if (Array.isArray(salary)) salary = salary[0];
  if (typeof salary === 'string' && !amount(salary)) return undefined;
  if (typeof salary === 'string') return readPay(salary, { country, source });
  const quantity = property(salary, 'value') ?? salary;
  const inner = isObject(quantity) ? quantity : salary;
  const single = isObject(quantity) ? amount(property(quantity, 'value')) : amount(quantity);
  const min = amount(property(inner, 'minValue')) ?? amount(property(inner, 'percentile10')) ?? single;
  const max = amount(property(inner, 'maxValue')) ?? amount(property(inner, 'percentile90')) ?? single;
  if (min === undefined && max === undefined) return undefined;
  if (min !== undefined && max !== undefined && max < min) return undefined;
  const unit = text(
    property(inner, 'unitText') ?? property(salary, 'unitText') ?? property(salary, 'duration'),
  );
  const code = text(property(salary, 'currency') ?? property(posting, 'salaryCurrency'))?.toUpperCase();
  const currency = code && /^[A-Z]{3}$/.test(code) ? code : undefined;
  const word = unit?.toUpperCase().replace(/^P1([HDWMY])$/, '$1');
  const period =
    word &&
    (PERIODS[word.replace(/LY$/, '')] ??
      Object.entries(PERIODS).find(([name]) => name[0] === word || word.includes(name))?.[1]);
  const range = [...new Set([min, max].filter((value) => value !== undefined))].join('–');
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(period && { period }),
    source,
    text: [currency, range, period && `per ${period}`].filter(Boolean).join(' '),
  };
}
