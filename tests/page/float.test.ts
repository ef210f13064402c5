import { describe, expect, it } from 'vitest';
import { floatPlace } from '../../lib/page/float.ts';

describe('where an explanation floats', () => {
  it('is inside the window wherever its badge stands', () => {
    for (const width of [320, 400, 1200]) {
      for (const height of [400, 900]) {
        for (let left = -50; left < width + 50; left += 37) {
          for (let top = -50; top < height + 50; top += 41) {
            const size = { width: Math.min(320, width - 16), height: 500 };
            const anchor = { left, top, right: left + 120, bottom: top + 22 };
            const place = floatPlace(anchor, size, { width, height }, left % 2 === 0);
            expect(place.left).toBeGreaterThanOrEqual(8);
            expect(place.left + size.width).toBeLessThanOrEqual(width - 8);
            expect(place.top).toBeGreaterThanOrEqual(8);
            expect(place.top + Math.min(size.height, place.maxHeight)).toBeLessThanOrEqual(height - 8);
          }
        }
      }
    }
  });
});
