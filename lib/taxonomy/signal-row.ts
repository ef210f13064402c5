import type { Level, Track } from './scales.ts';

/**
 * One thing that the text of an advert can say about the job, and from where the model starts: `family` in
 * log-odds for or against the family, `level` the rung it points to, `people` in log-odds that somebody
 * reports to the job, `track` the ladder. Phrases are written as `Row.phrases` of lib/text are.
 */
export interface SignalRow {
  id: string;
  phrases: readonly string[];
  family?: number;
  level?: Level;
  track?: Track;
  people?: number;
}
