import { descend } from './descend.ts';
import type { SparseRow } from './fit-logistic.ts';

/** One row to learn from, and which of the sums is to come out highest. */
export interface Choice {
  row: SparseRow;
  choice: number;
  /** How much it counts beside the others. */
  weight: number;
}

/**
 * Several sums of which one is chosen, fitted together (multinomial logistic regression), with an L2 penalty on
 * the distance from `starts` as in `fitLogistic`: each sum learns only what sets it apart from the others.
 * @param starts one list of weights a sum, one per feature and the constant last
 * @param hold weight of the penalty, in the same order, for every sum alike
 * @returns weights in the order of `starts`
 * @throws {RangeError} where a number is not finite, a penalty not above 0 or a choice no sum's
 */
export function fitJoint(
  lessons: readonly Choice[],
  starts: readonly Float64Array[],
  hold: Float64Array,
): Float64Array[] {
  const width = hold.length;
  if (!starts.every((start) => start.length === width && start.every(Number.isFinite)))
    throw new RangeError(`every sum needs ${width} finite weights to start from`);
  if (!hold.every((one) => Number.isFinite(one) && one > 0)) throw new RangeError('a penalty is not above 0');
  lessons.forEach(({ row: { at, value }, choice, weight }, i) => {
    if (!(choice in starts)) throw new RangeError(`lesson ${i}: there is no sum ${choice}`);
    if (!Number.isFinite(weight) || weight < 0)
      throw new RangeError(`lesson ${i}: its weight ${weight} is not a finite number from 0`);
    if (at.length !== value.length || !value.every(Number.isFinite))
      throw new RangeError(`lesson ${i}: its values are not one finite number for each feature`);
    if (!at.every((j) => j >= 0 && j < width - 1))
      throw new RangeError(`lesson ${i}: a feature that has no weight`);
  });
  // In steps of 1/√hold every direction is penalised alike, which is what makes few steps enough.
  const scale = hold.map((one) => 1 / Math.sqrt(one));
  const weights = starts.map((start) => Float64Array.from(start));
  const sums = new Float64Array(starts.length);

  function lossAt(moved: Float64Array, gradient: Float64Array): number {
    let total = 0;
    weights.forEach((sum, k) => {
      for (let j = 0; j < width; j++) {
        const step = moved[k * width + j] as number;
        sum[j] = ((starts[k] as Float64Array)[j] as number) + step * (scale[j] as number);
        gradient[k * width + j] = step;
        total += 0.5 * step ** 2;
      }
    });
    for (const { row, choice, weight } of lessons) {
      const { at, value } = row;
      weights.forEach((sum, k) => {
        let z = sum[width - 1] as number;
        for (let i = 0; i < at.length; i++) z += (sum[at[i] as number] as number) * (value[i] as number);
        sums[k] = z;
      });
      const most = Math.max(...sums);
      let all = 0;
      for (const z of sums) all += Math.exp(z - most);
      total += weight * (most + Math.log(all) - (sums[choice] as number));
      for (let k = 0; k < sums.length; k++) {
        const share = Math.exp((sums[k] as number) - most) / all;
        const miss = weight * (share - (k === choice ? 1 : 0));
        const add = (j: number, by: number) => {
          const here = k * width + j;
          gradient[here] = (gradient[here] as number) + miss * by * (scale[j] as number);
        };
        add(width - 1, 1);
        for (let i = 0; i < at.length; i++) add(at[i] as number, value[i] as number);
      }
    }
    return total;
  }

  const moved = descend(lossAt, width * starts.length);
  return starts.map((start, k) =>
    start.map((one, j) => one + (moved[k * width + j] as number) * (scale[j] as number)),
  );
}
