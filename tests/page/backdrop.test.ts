import { expect, test } from 'vitest';
import { isDark } from '../../lib/page/backdrop.ts';

test.each([
  ['rgb(27, 31, 35)', true],
  ['rgb(255, 255, 255)', false],
  ['rgba(20, 20, 20, 0.9)', true],
  ['oklch(0.22 0.005 220)', true],
  ['oklch(0.98 0.01 120)', false],
  ['oklab(0.25 0 -0.01 / 0.8)', true],
  ['lab(12.5 -1 3)', true],
  ['lch(96 2 100)', false],
  ['color(srgb 0.1 0.1 0.12)', true],
  ['color(display-p3 0.95 0.95 0.9)', false],
])('tells whether a badge on %s stands on dark: %s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});

test('looks further behind what is see-through', () => {
  for (const background of ['rgba(0, 0, 0, 0)', 'transparent', 'oklch(0.2 0 0 / 0.3)', 'rgba(0, 0, 0, 0.4)'])
    expect(isDark(background)).toBeUndefined();
});
