import { ANY_LADDER_ROWS } from './en/title-any-ladder.ts';
import { CARE_ROWS } from './en/title-care.ts';
import { CLIENT_ROWS } from './en/title-client.ts';
import { COMMUNITY_ROWS } from './en/title-community.ts';
import { FINANCE_ROWS } from './en/title-finance.ts';
import { HEALTH_ROWS } from './en/title-health.ts';
import { HOSPITALITY_ROWS } from './en/title-hospitality.ts';
import { OFFICE_ROWS } from './en/title-office.ts';
import { OUTSIDE_ROWS } from './en/title-outside.ts';
import { RANK_ROWS } from './en/title-rank.ts';
import { RETAIL_ROWS } from './en/title-retail.ts';
import { SALES_ROWS } from './en/title-sales.ts';
import { SUPPORT_ROWS } from './en/title-support.ts';
import type { TitleRow } from './title-row.ts';

/**
 * Everything a title can say, one file per ladder, then the words of rank and those of other occupations. Bare
 * sizes of the claims (`family`, `level`) are where the model starts from; labelled postings move them. The
 * order is that of the fitted weights.
 */
export const TITLE_ROWS: readonly TitleRow[] = [
  ...CARE_ROWS,
  ...CLIENT_ROWS,
  ...SALES_ROWS,
  ...RETAIL_ROWS,
  ...HOSPITALITY_ROWS,
  ...SUPPORT_ROWS,
  ...FINANCE_ROWS,
  ...HEALTH_ROWS,
  ...OFFICE_ROWS,
  ...COMMUNITY_ROWS,
  ...ANY_LADDER_ROWS,
  ...RANK_ROWS,
  ...OUTSIDE_ROWS,
];
