import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { parseGoal } from '../../lib/settings.ts';
import type { Level } from '../../lib/taxonomy/scales.ts';
import { describeBadge } from '../../lib/view/badge.ts';
import { barePosting } from '../samples/posting.ts';
import { words } from '../samples/words.ts';

function badge(title: string, description?: string, goal: Parameters<typeof describeBadge>[2] = null) {
  const posting = barePosting(title, description);
  return describeBadge(posting, classifyPosting(posting), goal, words);
}

const ADVERT =
  'You supervise a team of 12 agents and coach them on calls.\n\nWe give you four weeks of paid in-house training.';

describe('a badge', () => {
  test('shows a card’s level alone, and says to who listens that the training is not known', () => {
    const { levelWord, stageWord, label, fromCard } = badge('Customer Service Team Leader');
    expect([levelWord, stageWord, fromCard]).toEqual(['Lead', undefined, true]);
    expect(label).toContain(words('stage_unknown'));
    expect(label).toContain(words('badge_fromCard'));
  });

  test('of a whole advert shows both', () => {
    const { levelWord, stageWord, fromCard } = badge('Customer Service Team Leader', ADVERT);
    expect([levelWord, stageWord, fromCard]).toEqual(['Lead', words('stage_2'), false]);
  });

  test('says where the role lies from where the person stands, in its name too', () => {
    const now = badge('Customer Service Team Leader', ADVERT, {
      track: 'customer-care',
      level: 4,
      now: { track: 'customer-care', level: 2 },
    });
    expect(now.step).toBe('up');
    expect(now.label).toContain('A step up from Experienced');
    const two = badge('Customer Service Team Leader', ADVERT, {
      track: 'customer-care',
      level: 4,
      now: { track: 'retail', level: 1 },
    });
    expect(two.label).toContain('2 rungs up from Entry');
  });

  test('on the next rung of the way says that, whichever way it lies, and is drawn as no other', () => {
    const now = { track: 'retail', level: 1 } as const;
    const goal = parseGoal({ track: 'customer-care', level: 4, now });
    const next = badge('Customer Service Advisor', undefined, goal);
    expect([next.step, next.label.includes(words('goal_next'))]).toEqual(['next', true]);
    expect(next.label, 'a step of the plan is none that leads nowhere').not.toContain(
      words('goal_step_sideways'),
    );
    expect(badge('Receptionist', undefined, goal).step).toBe('sideways');
    expect(badge('Customer Service Team Leader', ADVERT, goal).step).toBe('up');
    const oneAway = parseGoal({ track: 'customer-care', level: 1, now });
    expect(badge('Customer Service Advisor', undefined, oneAway).step, 'the goal itself').toBe('goal');
  });

  test('on the very rung where the person stands says of no step, drawn or spoken', () => {
    const goal = parseGoal({ track: 'customer-care', level: 4, now: { track: 'retail', level: 1 } });
    const own = badge('Cashier', undefined, goal);
    expect([own.level, own.step]).toEqual([1, null]);
    expect(own.label).toBe(badge('Cashier').label);
  });

  test('whose whole advert told another level than its card says so to who listens, and else does not', () => {
    const posting = barePosting('Customer Service Team Leader', ADVERT);
    const named = (before: Level | null) =>
      describeBadge(posting, classifyPosting(posting), null, words, { level: { value: before } }).label;
    expect(named(1)).toContain(words('badge_refined', words('level_1')));
    expect(named(null)).toContain(words('badge_refinedUnknown'));
    expect(named(3)).toBe(badge('Customer Service Team Leader', ADVERT).label);
    const card = barePosting('Customer Service Team Leader');
    const fromCard = describeBadge(card, classifyPosting(card), null, words, { level: { value: 1 } });
    expect(fromCard.label, 'no advert was read yet').toBe(badge('Customer Service Team Leader').label);
  });

  test('of the goal itself says so and calls it no step; of what lies beyond, that it does', () => {
    const now = { track: 'customer-care', level: 2 } as const;
    const here = badge('Customer Service Team Leader', ADVERT, { track: 'customer-care', level: 3, now });
    expect(here.step).toBe('goal');
    expect(here.label).toContain(words('goal_reached'));
    expect(here.label).not.toContain('A step up');
    const without = badge('Customer Service Team Leader', ADVERT, { track: 'customer-care', level: 3 });
    expect(without.label).toBe(here.label);
    const beyond = badge('Customer Service Team Leader', ADVERT, { track: 'customer-care', level: 2, now });
    expect([beyond.step, beyond.label.includes(words('goal_beyond'))]).toEqual(['up', true]);
  });
});
