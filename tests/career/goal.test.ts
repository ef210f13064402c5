import { describe, expect, it } from 'vitest';
import { type Goal, movesToGoal, relateToGoal } from '../../lib/career/goal.ts';

const goal: Goal = { track: 'customer-care', level: 4, now: { track: 'retail', level: 2 } };

describe('a posting against the plan', () => {
  it('is a step up, sideways or down from where the person stands, whatever the goal', () => {
    const steps = ([3, 2, 1] as const).map((level) => relateToGoal({ track: 'sales', level }, goal).step);
    expect(steps).toEqual(['up', 'sideways', 'down']);
    const rungs = ([5, 2, 1] as const).map(
      (level) => relateToGoal({ track: 'retail', level }, goal).rungsFromNow,
    );
    expect(rungs).toEqual([3, 0, -1]);
  });

  it('is no step on the very rung where the person stands, but may be one on a ladder that is not known', () => {
    expect(relateToGoal({ track: 'retail', level: 2 }, goal)).toMatchObject({ step: null, rungsFromNow: 0 });
    expect(relateToGoal({ track: 'retail', level: 3 }, goal).step).toBe('up');
    expect(relateToGoal({ track: null, level: 2 }, goal).step).toBe('sideways');
  });

  it('names no step for a person who has not said where they stand', () => {
    const relation = relateToGoal({ track: 'retail', level: 3 }, { track: 'retail', level: 4 });
    expect(relation).toEqual({
      step: null,
      rungsFromNow: null,
      rungsToGoal: 1,
      isNext: false,
      onGoalTrack: true,
      reachesGoal: false,
    });
  });

  it('reaches the goal only on the goal’s own ladder', () => {
    expect(relateToGoal({ track: 'customer-care', level: 4 }, goal).reachesGoal).toBe(true);
    expect(relateToGoal({ track: 'customer-care', level: 5 }, goal).reachesGoal).toBe(true);
    expect(relateToGoal({ track: 'sales', level: 4 }, goal).reachesGoal).toBe(false);
    expect(relateToGoal({ track: null, level: 4 }, goal).reachesGoal).toBe(false);
  });

  it('claims nothing where the level is not known', () => {
    const relation = relateToGoal({ track: 'sales', level: null }, goal);
    expect(relation).toMatchObject({
      step: null,
      rungsFromNow: null,
      rungsToGoal: null,
      onGoalTrack: false,
      reachesGoal: false,
    });
    expect(movesToGoal({ track: 'sales', level: null }, goal)).toBeNull();
  });
});

describe('the distance to the goal', () => {
  it('counts one for each rung and one for changing ladders', () => {
    expect(movesToGoal({ track: 'customer-care', level: 4 }, goal)).toBe(0);
    expect(movesToGoal({ track: 'customer-care', level: 2 }, goal)).toBe(2);
    expect(movesToGoal({ track: 'sales', level: 2 }, goal)).toBe(3);
    expect(movesToGoal({ track: 'customer-care', level: 6 }, goal)).toBe(2);
  });

  it('puts an unknown ladder between the same and another', () => {
    const same = movesToGoal({ track: 'customer-care', level: 3 }, goal) ?? 0;
    const unknown = movesToGoal({ track: null, level: 3 }, goal) ?? 0;
    const other = movesToGoal({ track: 'sales', level: 3 }, goal) ?? 0;
    expect(same).toBeLessThan(unknown);
    expect(unknown).toBeLessThan(other);
  });
});
