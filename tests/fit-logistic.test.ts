import { describe, expect, test } from 'vitest';
import { fitLogistic, type Lesson } from '../scripts/fit-logistic.ts';

const lesson = (label: boolean, value: number, weight = 1): Lesson => ({
  row: { at: Int32Array.of(0), value: Float64Array.of(value) },
  label,
  weight,
});
const GOOD = [lesson(true, 1), lesson(true, 0.8), lesson(false, -1), lesson(false, -0.7)];
const learn = (lessons: readonly Lesson[], start = [0, 0], hold = [0.1, 0.1]) =>
  fitLogistic(lessons, Float64Array.from(start), Float64Array.from(hold));

describe('fitLogistic', () => {
  test('learns which way a feature points', () => {
    expect(learn(GOOD)[0]).toBeGreaterThan(1);
  });

  test.each([
    ['weight NaN', [...GOOD, lesson(true, 1, Number.NaN)], /lesson 4: its weight NaN/],
    [
      'weight Infinity',
      [...GOOD, lesson(true, 1, Number.POSITIVE_INFINITY)],
      /lesson 4: its weight Infinity/,
    ],
    ['weight below 0', [lesson(true, 1, -1)], /lesson 0: its weight -1/],
    ['value NaN', [lesson(true, Number.NaN)], /lesson 0: a value/],
    ['label NaN', [lesson(Number.NaN as unknown as boolean, 1)], /lesson 0: its label NaN/],
    ['label undefined', [lesson(undefined as unknown as boolean, 1)], /lesson 0: its label undefined/],
  ])('%s is an error that names the lesson', (_, lessons, said) => {
    expect(() => learn(lessons)).toThrow(said);
  });

  test('a start or a penalty that is no number is an error', () => {
    expect(() => learn(GOOD, [Number.NaN, 0])).toThrow(/start from/);
    expect(() => learn(GOOD, [0, 0], [0.1, Number.NaN])).toThrow(/penalty/);
    expect(() => learn(GOOD, [0, 0], [0.1])).toThrow(/2 weights .* 1 to hold/);
  });
});
