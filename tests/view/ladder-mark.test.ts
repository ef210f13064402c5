import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../lib/taxonomy/scales.ts';
import { ladderMark, ladderPaths } from '../../lib/view/ladder-mark.ts';

describe('the ladder mark', () => {
  it('fills the rung, half-fills those below and leaves those above open', () => {
    expect(ladderMark(3).bars.map((bar) => bar.fill)).toEqual([
      'half',
      'half',
      'full',
      'open',
      'open',
      'open',
    ]);
    expect(ladderMark('unknown').bars.every((bar) => bar.fill === 'open')).toBe(true);
  });

  it.each(LEVELS)('rises left to right in whole pixels inside the badge’s 20 × 14 box, rung %i', (rung) => {
    const { bars } = ladderMark(rung);
    for (const [i, bar] of bars.entries()) {
      for (const n of [bar.x, bar.y, bar.width, bar.height]) expect(Number.isInteger(n)).toBe(true);
      expect(bar.x + bar.width).toBeLessThanOrEqual(20);
      expect(bar.y).toBeGreaterThanOrEqual(0);
      expect(bar.y + bar.height).toBeLessThanOrEqual(14);
      const before = bars[i - 1];
      if (before) expect(bar.x > before.x && bar.y + bar.height < before.y + before.height).toBe(true);
    }
  });

  it('is the same drawing at any size', () => {
    const large = ladderMark(4, { width: 80, height: 56 });
    expect(large.bars.map((bar) => bar.x / 4)).toEqual(ladderMark(4).bars.map((bar) => bar.x));
    expect(large.bars.map((bar) => bar.height / 4)).toEqual(ladderMark(4).bars.map((bar) => bar.height));
  });

  it('draws every rung in exactly one of its three paths', () => {
    const count = (path: string) => path.match(/M/g)?.length ?? 0;
    const first = ladderPaths(ladderMark(1));
    expect([count(first.half), count(first.full), count(first.open)]).toEqual([0, 1, 5]);
    const fourth = ladderPaths(ladderMark(4));
    expect([count(fourth.half), count(fourth.full), count(fourth.open)]).toEqual([3, 1, 2]);
    expect(count(ladderPaths(ladderMark('unknown')).open)).toBe(6);
  });
});
