import { describe, expect, it } from 'vitest';
import { chooseWay, floatPlace, type Way } from '../../lib/page/float.ts';

describe('where an explanation floats', () => {
  it('is inside the window wherever its badge stands', () => {
    for (const width of [320, 400, 1200]) {
      for (const height of [400, 900]) {
        for (let left = -50; left < width + 50; left += 37) {
          for (let top = -50; top < height + 50; top += 41) {
            const size = { width: Math.min(320, width - 16), height: 500 };
            const anchor = { left, top, right: left + 120, bottom: top + 22 };
            const ways: Way[] = [{}, { back: true }, { above: true }, { above: true, back: true }];
            for (const way of ways) {
              const place = floatPlace(anchor, size, { width, height }, left % 2 === 0, way);
              expect(place.left).toBeGreaterThanOrEqual(8);
              expect(place.left + size.width).toBeLessThanOrEqual(width - 8);
              expect(place.top).toBeGreaterThanOrEqual(8);
              expect(place.top + Math.min(size.height, place.maxHeight)).toBeLessThanOrEqual(height - 8);
            }
          }
        }
      }
    }
  });
});

describe('in a low window, as a page enlarged twice has', () => {
  const size = { width: 320, height: 500 };
  const anchor = { left: 40, top: 190, right: 160, bottom: 212 };
  it('there is room to read in, though the badge is covered', () => {
    const { maxHeight, top } = floatPlace(anchor, size, { width: 640, height: 400 }, false);
    expect(maxHeight).toBeGreaterThanOrEqual(320);
    expect(top + maxHeight).toBeLessThanOrEqual(392);
  });

  it('a box that fits beside its badge covers nothing of it', () => {
    const { top } = floatPlace(anchor, { width: 320, height: 150 }, { width: 640, height: 400 }, false);
    expect(top).toBeGreaterThanOrEqual(anchor.bottom);
  });
});

describe('which way a note goes from its badge', () => {
  const view = { width: 1280, height: 900 };
  const size = { width: 290, height: 34 };
  const box = (left: number, top: number, width: number, height: number) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const card = box(500, 80, 750, 140);
  const title = box(540, 105, 420, 30);
  const badge = box(970, 107, 208, 22);

  it('down and onwards, where nothing stands there', () => {
    expect(chooseWay({ card, taken: [title] }, box(600, 107, 100, 22), size, view, false)).toEqual({});
  });

  it('back, where it would reach over the side of the card', () => {
    expect(chooseWay({ card, taken: [title] }, badge, size, view, false)).toEqual({ back: true });
  });

  it('up, where words stand below', () => {
    const words = box(540, 135, 700, 60);
    const way = chooseWay({ card, taken: [title, words] }, badge, size, view, false);
    expect(way).toEqual({ above: true, back: true });
  });

  it('up over words, where it would hide what is pressed next', () => {
    const words = box(540, 60, 700, 40);
    const next = box(900, 150, 208, 22);
    const hides = (over: typeof next) => (over.top < next.bottom && over.bottom > next.top ? 1120 : 0);
    expect(chooseWay({ card, taken: [words], hides: () => 0 }, badge, size, view, false)).toEqual({
      back: true,
    });
    const way = chooseWay({ card, taken: [words], hides }, badge, size, view, false);
    expect(way).toMatchObject({ above: true });
  });

  it('down after all, where the window ends above', () => {
    const words = box(540, 45, 700, 60);
    const top = box(970, 12, 208, 22);
    const way = chooseWay({ card, taken: [title, words] }, top, size, view, false);
    expect(floatPlace(top, size, view, false, way).top).toBeGreaterThan(top.bottom);
  });
});
