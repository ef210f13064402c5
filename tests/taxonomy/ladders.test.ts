import { describe, expect, it } from 'vitest';
import { findRung, movesFrom, plainTitle, readRung, rungId } from '../../lib/taxonomy/ladders.ts';
import { LEVELS, TRACKS } from '../../lib/taxonomy/scales.ts';

const rungs = TRACKS.flatMap((track) => LEVELS.map((level) => findRung(track, level)));
const moves = TRACKS.flatMap((track) => LEVELS.flatMap((level) => movesFrom(track, level)));

describe('ladders', () => {
  it('names at least three usual titles for every rung, none twice on one ladder', () => {
    for (const track of TRACKS) {
      const titles = LEVELS.flatMap((level) => findRung(track, level).titles.map(plainTitle));
      for (const level of LEVELS)
        expect(
          findRung(track, level).titles.length,
          `add usual titles to ${track}.${level}`,
        ).toBeGreaterThanOrEqual(3);
      const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
      expect(twice, `a title stands on two rungs of ${track}: decide for one`).toEqual([]);
    }
  });

  it('lets every move end on a rung that exists, on another rung, once', () => {
    for (const move of moves) {
      expect(readRung(move.to), `${move.from} → ${move.to}: no such rung`).toBeDefined();
      expect(move.to).not.toBe(move.from);
    }
    const keys = moves.map((move) => `${move.from}>${move.to}`);
    expect(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      'a move stands twice',
    ).toEqual([]);
  });

  it('keeps every move across on the same level, on another ladder', () => {
    for (const move of moves.filter((m) => m.direction === 'across')) {
      const [from, to] = [readRung(move.from), readRung(move.to)];
      expect(to?.level, `${move.from} → ${move.to}: across means the same level`).toBe(from?.level);
      expect(to?.track).not.toBe(from?.track);
    }
  });

  it('reaches every rung from the ground floor of customer care', () => {
    const seen = new Set([rungId('customer-care', 1)]);
    for (let grew = true; grew; ) {
      const before = seen.size;
      for (const move of moves) if (seen.has(move.from)) seen.add(move.to);
      grew = seen.size > before;
    }
    expect(
      rungs.map((rung) => rung.id).filter((id) => !seen.has(id)),
      'add a move that leads there',
    ).toEqual([]);
  });

  it('offers a move across from every rung, so that nobody is told there is only one way', () => {
    for (const rung of rungs)
      expect(
        movesFrom(rung.track, rung.level).some((move) => move.direction === 'across'),
        `add a move across from ${rung.id}`,
      ).toBe(true);
  });

  it('never asks for less training higher up the same ladder', () => {
    for (const track of TRACKS)
      for (const level of LEVELS.slice(1)) {
        const [here, below] = [findRung(track, level), findRung(track, (level - 1) as typeof level)];
        expect(here.stage, `${here.id} asks less than ${below.id}`).toBeGreaterThanOrEqual(below.stage);
      }
  });

  it('reads back its own ids and nothing else', () => {
    for (const rung of rungs) expect(readRung(rung.id)).toEqual(rung);
    for (const wrong of ['', '.', 'retail', 'retail.7', 'retail.', '.3', 'constructor.1', 'retail.3.3'])
      expect(readRung(wrong)).toBeUndefined();
  });
});
