import { describe, expect, test } from 'vitest';
import type { Rung } from '../../lib/career/goal.ts';
import { findRoute, laddersFor } from '../../lib/career/route.ts';
import { movesFrom } from '../../lib/taxonomy/ladders.ts';
import { LEVELS, TRACKS } from '../../lib/taxonomy/scales.ts';

const all: Rung[] = TRACKS.flatMap((track) => LEVELS.map((level) => ({ track, level })));
const said = (from: Rung, to: Rung) =>
  findRoute(from, to).map((step) => `${step.direction} ${step.to.track}.${step.to.level}`);

describe('the way over the ladders', () => {
  test('climbs one rung at a time on one ladder', () => {
    expect(said({ track: 'retail', level: 1 }, { track: 'retail', level: 4 })).toEqual([
      'up retail.2',
      'up retail.3',
      'up retail.4',
    ]);
  });

  test('goes across where the same skills are wanted, by as few moves as there are', () => {
    const way = findRoute({ track: 'retail', level: 1 }, { track: 'customer-care', level: 4 });
    expect(way).toHaveLength(4);
    expect(way.filter(({ direction }) => direction === 'across')).toHaveLength(1);
  });

  test('of two ways equally long takes the one that asks for less training', () => {
    // Property asks for a licence from its second rung, hotels do not: crossing comes before climbing.
    const way = said({ track: 'front-office', level: 1 }, { track: 'hospitality', level: 3 });
    expect(way).toEqual(['across hospitality.1', 'up hospitality.2', 'up hospitality.3']);
  });

  test('is empty for who has arrived, and steps down only where no other way leads', () => {
    expect(findRoute({ track: 'retail', level: 3 }, { track: 'retail', level: 3 })).toEqual([]);
    expect(said({ track: 'retail', level: 3 }, { track: 'retail', level: 2 })).toEqual(['down retail.2']);
  });

  test('leads from every rung to every other, in steps that join', () => {
    for (const from of all) {
      for (const to of all) {
        const way = findRoute(from, to);
        const ends = [from, ...way.map((step) => step.to)];
        expect(ends.at(-1), `${from.track}.${from.level} → ${to.track}.${to.level}`).toEqual(to);
        expect(way.map((step) => step.from)).toEqual(ends.slice(0, -1));
        const commonly = way.filter(({ direction }) => direction !== 'down');
        for (const step of commonly) {
          const moves = movesFrom(step.from.track, step.from.level).map((move) => move.to);
          expect(moves).toContain(`${step.to.track}.${step.to.level}`);
        }
      }
    }
  });

  test('a map shows the ladders of the way first, each once', () => {
    const here: Rung = { track: 'retail', level: 2 };
    const way = findRoute(here, { track: 'customer-care', level: 4 });
    const ladders = laddersFor(here, way);
    expect(ladders.slice(0, 2)).toEqual(['retail', 'customer-care']);
    expect([...ladders].sort()).toEqual([...TRACKS].sort());
  });
});
