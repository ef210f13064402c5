import type { SignalRow } from '../signal-row.ts';
import { ACCOUNT_ROWS } from './scope/accounts.ts';
import { REACH_ROWS } from './scope/reach.ts';
import { SECOND_RUNG_ROWS } from './scope/second-rung.ts';
import { STANDING_ROWS } from './scope/standing.ts';

/** How far the responsibility of a job reaches, in the words of adverts. Weights go by this order. */
export const SCOPE_ROWS: readonly SignalRow[] = [
  ...REACH_ROWS,
  ...STANDING_ROWS,
  ...ACCOUNT_ROWS,
  ...SECOND_RUNG_ROWS,
];
