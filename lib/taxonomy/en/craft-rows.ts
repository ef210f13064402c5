import type { SignalRow } from '../signal-row.ts';
import { BORDER_ROWS } from './crafts/borders.ts';
import { HAND_ROWS } from './crafts/hands.ts';
import { OFFICE_ROWS } from './crafts/offices.ts';
import { PROFESSION_ROWS } from './crafts/professions.ts';

/** What a person outside the family does all day: the product is their own craft. Weights go by this order. */
export const CRAFT_ROWS: readonly SignalRow[] = [
  ...PROFESSION_ROWS,
  ...HAND_ROWS,
  ...OFFICE_ROWS,
  ...BORDER_ROWS,
];
