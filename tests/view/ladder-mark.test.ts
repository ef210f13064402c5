import { describe, expect, it } from 'vitest';
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

  it('rises left to right in whole pixels inside the badge’s 20 × 14 box', () => {
    const { bars } = ladderMark(6);
    for (const [i, bar] of bars.entries()) {
      for (const n of [bar.x, bar.y, bar.width, bar.height]) expect(Number.isInteger(n)).toBe(true);
      expect(bar.x + bar.width).toBeLessThanOrEqual(20);
      expect(bar.y).toBeGreaterThanOrEqual(0);
      expect(bar.y + bar.height).toBeLessThanOrEqual(14);
      const before = bars[i - 1];
      if (before) expect(bar.x > before.x && bar.y < before.y).toBe(true);
    }
  });

  it('is the same drawing at any size', () => {
    const large = ladderMark(4, { width: 80, height: 56 });
    expect(large.bars.map((bar) => bar.x / 4)).toEqual(ladderMark(4).bars.map((bar) => bar.x));
    expect(large.stroke).toBe(2);
  });

  it('gives six outlines, and interiors only where a bar is filled', () => {
    const paths = ladderPaths(ladderMark(1));
    expect(paths.outline.match(/M/g)).toHaveLength(6);
    expect(paths.half).toBe('');
    expect(paths.full.match(/M/g)).toHaveLength(1);
  });
});
