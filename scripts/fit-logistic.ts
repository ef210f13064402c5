import { descend } from './descend.ts';

/** A posting as a sum reads it: which features it has, and how much of each. */
export interface SparseRow {
  at: Int32Array;
  value: Float64Array;
}

/** One row to learn from. */
export interface Lesson {
  row: SparseRow;
  label: boolean;
  /** How much it counts beside the others. */
  weight: number;
}

/** A single number that is none spoils every sum, and the steps would go on without getting anywhere. */
function requireNumbers(lessons: readonly Lesson[], start: Float64Array, hold: Float64Array): void {
  const size = start.length;
  if (hold.length !== size) throw new RangeError(`${size} weights to start from, but ${hold.length} to hold`);
  if (!start.every(Number.isFinite)) throw new RangeError('a weight to start from is not a finite number');
  if (!hold.every((one) => Number.isFinite(one) && one >= 0))
    throw new RangeError('a penalty is not a finite number from 0');
  lessons.forEach(({ row: { at, value }, label, weight }, i) => {
    if (!Number.isFinite(weight) || weight < 0)
      throw new RangeError(`lesson ${i}: its weight ${weight} is not a finite number from 0`);
    if (typeof label !== 'boolean')
      throw new TypeError(`lesson ${i}: its label ${label} is neither true nor false`);
    if (at.length !== value.length)
      throw new RangeError(`lesson ${i}: ${at.length} features, ${value.length} values`);
    if (!value.every(Number.isFinite)) throw new RangeError(`lesson ${i}: a value is not a finite number`);
    if (!at.every((j) => j >= 0 && j < size))
      throw new RangeError(`lesson ${i}: a feature that has no weight`);
  });
}

/**
 * Logistic regression with an L2 penalty on the distance from `start` rather than from zero, by L-BFGS:
 * deterministic, its cost grows with what stands in the rows and not with how many features there are.
 * @param start one weight per feature and the constant last
 * @param hold weight of the penalty, one per feature and the constant last
 * @returns weights in the order of `start`; a feature that stands in no row keeps its start
 * @throws {RangeError | TypeError} where a number is not finite, a weight negative or a label no boolean
 */
export function fitLogistic(
  lessons: readonly Lesson[],
  start: Float64Array,
  hold: Float64Array,
): Float64Array {
  requireNumbers(lessons, start, hold);
  const size = start.length;
  const last = size - 1;
  // In steps of 1/√hold every direction is penalised alike, which is what makes few steps enough.
  const scale = Float64Array.from(hold, (one) => 1 / Math.sqrt(Math.max(one, 1e-6)));
  const weights = new Float64Array(size);

  function lossAt(moved: Float64Array, gradient: Float64Array): number {
    let total = 0;
    for (let j = 0; j < size; j++) {
      weights[j] = (start[j] as number) + (moved[j] as number) * (scale[j] as number);
      gradient[j] = moved[j] as number;
      total += 0.5 * (moved[j] as number) ** 2;
    }
    for (const { row, label, weight } of lessons) {
      const { at, value } = row;
      let z = weights[last] as number;
      for (let k = 0; k < at.length; k++) z += (weights[at[k] as number] as number) * (value[k] as number);
      const side = label ? -z : z;
      total += weight * (side > 30 ? side : Math.log1p(Math.exp(side)));
      const miss = weight * (1 / (1 + Math.exp(-z)) - (label ? 1 : 0));
      gradient[last] = (gradient[last] as number) + miss * (scale[last] as number);
      for (let k = 0; k < at.length; k++) {
        const j = at[k] as number;
        gradient[j] = (gradient[j] as number) + miss * (value[k] as number) * (scale[j] as number);
      }
    }
    return total;
  }

  const moved = descend(lossAt, size);
  return moved.map((one, j) => (start[j] as number) + one * (scale[j] as number));
}
