import type { Model } from '../lib/classify/model.ts';
import { TRACKS, type Track } from '../lib/taxonomy/scales.ts';
import type { Said } from './left-out.ts';
import { isInside, type Labelled } from './lessons.ts';

/** The factor on a sum that makes its probabilities truest on postings of unseen sources. */
function sharpen(loss: (factor: number) => number): number {
  let best = 1;
  for (let factor = 0.3; factor <= 1.5; factor += 0.05) if (loss(factor) < loss(best)) best = factor;
  return Math.round(best * 100) / 100;
}

const logit = (p: number) => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
const surprise = (p: number) => -Math.log(Math.max(p, 1e-6));
const chance = (z: number) => 1 / (1 + Math.exp(-z));

/** How sharp each sum may be taken, from what was said of postings whose source it had not seen. */
export function calibrate(rows: readonly Labelled[], said: readonly Said[]): Model['sharpness'] {
  const inside = rows.flatMap((row, i) => (isInside(row) ? [[row.gold, said[i] as Said] as const] : []));
  const total = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((s, one) => s + of(one), 0);
  const binary = (p: number, label: boolean, factor: number) => {
    const sharper = chance(logit(p) * factor);
    return surprise(label ? sharper : 1 - sharper);
  };
  return {
    family: sharpen((t) =>
      total(
        rows.map((row, i) => [row, said[i] as Said] as const),
        ([row, says]) => binary(says.inside, isInside(row), t),
      ),
    ),
    level: sharpen((t) =>
      total(inside, ([gold, says]) => {
        let least = 1;
        let rest = 1;
        const atLeast = says.levels.map((share) => {
          const before = rest;
          rest -= share;
          return before;
        });
        const sharper = atLeast.map((share, i) => {
          least = i === 0 ? 1 : Math.min(least, chance(logit(share) * t));
          return least;
        });
        const at = (gold.level ?? 1) - 1;
        return surprise((sharper[at] as number) - (sharper[at + 1] ?? 0));
      }),
    ),
    track: sharpen((t) =>
      total(inside, ([gold, says]) => {
        const at = TRACKS.indexOf(gold.track as Track);
        const most = Math.max(...says.tracks);
        const sum = total(says.tracks, (z) => Math.exp((z - most) * t));
        return surprise(Math.exp(((says.tracks[at] as number) - most) * t) / sum);
      }),
    ),
    people: sharpen((t) =>
      total(inside, ([gold, says]) => binary(says.people, gold.managesPeople === true, t)),
    ),
  };
}
