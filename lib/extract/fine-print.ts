import { readDate } from './fields/dates.ts';
import { readEmploymentType } from './fields/employment.ts';
import { countryOf, readPay } from './fields/pay.ts';
import { readWorkplace } from './fields/place.ts';
import { readRequirements } from './fields/requirements.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';

/**
 * What a posting says beside what it is: pay, dates, terms, and its own data for search engines. A badge needs
 * none of it; who saves a posting or asks why does.
 */
export interface FinePrint {
  readPay: typeof readPay;
  countryOf: typeof countryOf;
  readDate: typeof readDate;
  readEmploymentType: typeof readEmploymentType;
  readWorkplace: typeof readWorkplace;
  readRequirements: typeof readRequirements;
  readJsonLd: typeof readJsonLd;
  readMicrodata: typeof readMicrodata;
}

export const finePrint: FinePrint = {
  readPay,
  countryOf,
  readDate,
  readEmploymentType,
  readWorkplace,
  readRequirements,
  readJsonLd,
  readMicrodata,
};
