import { describe, expect, it } from 'vitest';
import {
  LETTER_STEP,
  readLetters,
  readTenths,
  writeLetters,
  writeTenths,
} from '../../lib/classify/packed-weights.ts';

const WEIGHTS = Float64Array.from([0, 0, 0, 0.3, -0.3, 7.5, -7.8, 1.2, 0, -0.1, 2.04]);

describe('weights as they are checked in', () => {
  it('come back from letters to the nearest step', () => {
    const letters = writeLetters(WEIGHTS);
    expect(letters).toMatch(/^[A-Za-z]{11}$/);
    readLetters(letters).forEach((weight, at) => {
      expect(Math.abs(weight - (WEIGHTS[at] as number))).toBeLessThanOrEqual(LETTER_STEP / 2 + 1e-9);
    });
  });

  it('beyond the last letter stay at it and do not turn round', () => {
    const [high, low] = readLetters(writeLetters(Float64Array.from([99, -99])));
    expect(high).toBeCloseTo(7.5);
    expect(low).toBeCloseTo(-7.8);
  });

  it('come back from tenths to the nearest tenth, zeros told once', () => {
    expect(writeTenths(WEIGHTS)).toBe('*3 3 -3 75 -78 12 0 -1 20');
    readTenths(writeTenths(WEIGHTS)).forEach((weight, at) => {
      expect(Math.abs(weight - (WEIGHTS[at] as number))).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  });
});
