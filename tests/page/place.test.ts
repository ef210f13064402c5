import { describe, expect, it } from 'vitest';
import { type CardSpace, choosePlace, leastHarm, within } from '../../lib/page/place.ts';

const WIDTHS = { full: 220, short: 110, mini: 50 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const card = (
  right: number,
  title: ReturnType<typeof box>[],
  others: ReturnType<typeof box>[] = [],
  rtl = false,
): CardSpace => ({
  card: box(0, 0, right, 120),
  title,
  taken: [...title, ...others],
  rtl,
});

function covers(space: CardSpace, size: keyof typeof WIDTHS, left: number, top: number): boolean {
  const right = left + WIDTHS[size];
  return space.taken.some(
    (each) => each.left < right && each.right > left && each.top + 3 < top + 22 && each.bottom - 1 > top,
  );
}

describe('where a badge stands', () => {
  it('is after the title where there is room', () => {
    const space = card(600, [box(16, 10, 200, 30)]);
    expect(choosePlace(space, WIDTHS, 22)).toEqual({ size: 'full', left: 208, top: 9 });
  });

  it('is shortened near the title rather than whole far from it', () => {
    const space = card(330, [box(16, 10, 200, 30)], [box(16, 36, 300, 52), box(16, 58, 300, 74)]);
    expect(choosePlace(space, WIDTHS, 22)?.size).toBe('short');
  });

  it('is on the other side in right-to-left designs', () => {
    const space = card(600, [box(400, 10, 584, 30)], [], true);
    expect(choosePlace(space, WIDTHS, 22)).toEqual({ size: 'full', left: 172, top: 9 });
  });

  it('never covers anything, whatever the card holds', () => {
    for (let seed = 1; seed < 400; seed++) {
      const at = (n: number) => (seed * 7919 + n * 104729) % 97;
      const space = card(
        260 + at(1) * 4,
        [box(12, 8, 60 + at(2) * 4, 28)],
        Array.from({ length: 6 }, (_, i) => {
          const left = at(i + 3) * 4;
          const top = 30 + (at(i + 11) % 80);
          return box(left, top, left + 20 + at(i + 20) * 3, top + 16);
        }),
      );
      const place = choosePlace(space, WIDTHS, 22);
      if (!place) continue;
      expect(covers(space, place.size, place.left, place.top), `seed ${seed}`).toBe(false);
      expect(place.left >= 0 && place.left + WIDTHS[place.size] <= space.card.right).toBe(true);
      expect(place.top >= 0 && place.top + 22 <= space.card.bottom).toBe(true);
    }
  });

  it('leaves the tails of letters above it whole', () => {
    const space = card(330, [box(16, 10, 300, 30)], [box(16, 34, 120, 50), box(16, 52, 120, 68)]);
    const place = choosePlace(space, { full: 180, short: 110, mini: 50 }, 22);
    expect(place?.top, 'it stands in the lower edge of the line above').toBeGreaterThanOrEqual(30 - 1);
  });

  it('covers the place name rather than the title of a card without room', () => {
    const space = card(200, [box(0, 0, 200, 60)], [box(0, 60, 200, 120)]);
    const { left, top } = leastHarm(space, 50, 22);
    expect(top).toBeGreaterThanOrEqual(60 - 1);
    expect(left >= 0 && left + 50 <= 200).toBe(true);
  });

  it('stays inside a card that is too small for it as far as it can', () => {
    const space = { ...card(200, []), card: box(10, 10, 40, 24) };
    expect(leastHarm(space, 50, 22)).toMatchObject({ size: 'mini', left: 11, top: 11 });
  });

  it('fills a close-set row from edge to edge', () => {
    const row = { ...card(600, [box(12, 4, 200, 20)]), card: box(0, 0, 600, 24) };
    expect(choosePlace(row, WIDTHS, 22)).toEqual({ size: 'full', left: 208, top: 1 });
  });

  it('stands in the column of its title, under it where it is full, whatever the other columns hold', () => {
    const row = card(600, [box(12, 10, 150, 30)], [box(200, 10, 300, 30), box(200, 32, 300, 52)]);
    const column = within(row, box(0, 0, 180, 120));
    expect(column.taken).toEqual([box(12, 10, 150, 30)]);
    expect(choosePlace(column, WIDTHS, 22)).toEqual({ size: 'short', left: 12, top: 32 });
  });

  it('is nowhere on a card that is full', () => {
    expect(choosePlace(card(200, [box(0, 0, 200, 120)]), WIDTHS, 22)).toBeUndefined();
  });
});
