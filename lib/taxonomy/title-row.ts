import type { Track } from './scales.ts';

/**
 * One thing that the words of a title can say. Which phrases say it, and from where the model starts:
 * `family` in log-odds for (positive) or against (negative) the family, `level` the rung it points to,
 * `track` the ladder. Phrases are written as `Row.phrases` of lib/text are.
 */
export interface TitleRow {
  id: string;
  phrases: readonly string[];
  family?: number;
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  track?: Track;
  /** Log-odds that people report to somebody so titled. */
  people?: number;
}
