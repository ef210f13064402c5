import { describe, expect, it } from 'vitest';
import { type Choice, fitJoint } from '../scripts/fit-joint.ts';

const of = (at: number, choice: number, weight = 1): Choice => ({
  row: { at: Int32Array.of(at), value: Float64Array.of(1) },
  choice,
  weight,
});
const noStart = (sums: number, features: number) =>
  Array.from({ length: sums }, () => new Float64Array(features + 1));
const held = (features: number, hold = 1) => new Float64Array(features + 1).fill(hold);

describe('fitJoint', () => {
  it('gives each feature to the sum whose postings have it', () => {
    const sums = fitJoint([of(0, 0), of(1, 1), of(2, 2)], noStart(3, 3), held(3, 0.1));
    for (let k = 0; k < 3; k++)
      for (let other = 0; other < 3; other++)
        if (other !== k) expect(sums[k]?.[k]).toBeGreaterThan(sums[other]?.[k] as number);
  });

  it('finds the least loss: nothing moved a little is better', () => {
    const lessons = [of(0, 0), of(0, 1), of(0, 1), of(1, 0, 0.5)];
    const starts = [Float64Array.of(1, 0, 0), Float64Array.of(0, -1, 0)];
    const hold = Float64Array.of(0.5, 2, 1);
    const loss = (sums: readonly Float64Array[]) => {
      let total = 0;
      sums.forEach((sum, k) => {
        sum.forEach((one, j) => {
          total += 0.5 * (hold[j] as number) * (one - (starts[k]?.[j] as number)) ** 2;
        });
      });
      for (const { row, choice, weight } of lessons) {
        const z = sums.map((sum) => (sum[row.at[0] as number] as number) + (sum[2] as number));
        const all = z.reduce((s, one) => s + Math.exp(one), 0);
        total += weight * (Math.log(all) - (z[choice] as number));
      }
      return total;
    };
    const fitted = fitJoint(lessons, starts, hold);
    const least = loss(fitted);
    for (let k = 0; k < 2; k++)
      for (let j = 0; j < 3; j++)
        for (const step of [-0.02, 0.02]) {
          const moved = fitted.map((sum) => Float64Array.from(sum));
          (moved[k] as Float64Array)[j] = ((moved[k] as Float64Array)[j] as number) + step;
          expect(loss(moved)).toBeGreaterThan(least);
        }
  });

  it('leaves what no posting has where it started', () => {
    const starts = [Float64Array.of(0, 3, 0), Float64Array.of(0, -3, 0)];
    const sums = fitJoint([of(0, 0), of(0, 1)], starts, held(2));
    expect(sums.map((sum) => sum[1])).toEqual([3, -3]);
  });

  it.each([
    ['a sum that is not there', [of(0, 2)], held(1)],
    ['a feature that has no weight', [of(1, 0)], held(1)],
    ['a weight below 0', [of(0, 0, -1)], held(1)],
    ['no penalty', [of(0, 0)], held(1, 0)],
  ])('refuses %s', (_, lessons, hold) => {
    expect(() => fitJoint(lessons, noStart(2, 1), hold)).toThrow(RangeError);
  });
});
