import { describe, expect, test } from 'vitest';
import type { Goal } from '../../lib/career/goal.ts';
import type { RoleRow } from '../../lib/shortlist/row.ts';
import { describeFirstThings } from '../../lib/view/first-things.ts';
import { describePlan } from '../../lib/view/plan.ts';
import { rowOf } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { context, words } from '../samples/words.ts';

const cashier = { track: 'retail', level: 1 } as const;

function thingsFor(goal: Goal, roles: RoleRow[] = []) {
  const [step] = describePlan(goal, null, context).steps;
  if (!step) throw new Error('the goal has no step');
  return describeFirstThings(step, roles, context);
}

const said = (goal: Goal, roles?: RoleRow[]) => thingsFor(goal, roles).map(({ text }) => text);

const role = (id: string, more: Partial<Parameters<typeof sampleRole>[0]> = {}) =>
  rowOf(sampleRole({ id, title: 'Key Holder', company: 'Pennywise', level: 2, track: 'retail', ...more }));

describe('what can be done this week', () => {
  test('with nothing saved there begins with the titles to search for, and is never empty', () => {
    for (const goal of [
      { ...cashier, level: 2, now: cashier } as const,
      { track: 'customer-care', level: 4, now: cashier } as const,
    ]) {
      const things = said(goal);
      expect(things.length).toBeGreaterThanOrEqual(3);
      expect(new Set(things).size).toBe(things.length);
    }
    expect(said({ track: 'retail', level: 2, now: cashier })[0]).toContain('Key holder');
  });

  test('begins with the saved role that can still be had and closes soonest, and says when', () => {
    const goal: Goal = { track: 'retail', level: 2, now: cashier };
    const roles = [
      role('a:1', { posting: { closesOn: '2026-11-01' } }),
      role('a:2', { saved: { status: 'rejected' } }),
      role('a:3', { posting: { closesOn: '2026-11-22' } }),
      role('a:4'),
    ];
    const [first] = thingsFor(goal, roles);
    expect(first?.role?.id).toBe('a:3');
    expect(first?.text).toBe('Apply for Key Holder at Pennywise. Closes tomorrow.');
  });

  test('never begins with a role that has warning signs', () => {
    const goal: Goal = { track: 'retail', level: 2, now: cashier };
    const warned = { ...role('a:1'), warnings: ['commission-only'] };
    expect(thingsFor(goal, [warned])[0]?.role).toBeUndefined();
    expect(thingsFor(goal, [warned, role('a:2')])[0]?.role?.id).toBe('a:2');
  });

  test('where it was applied for, asks how that stands rather than to apply again', () => {
    const goal: Goal = { track: 'retail', level: 2, now: cashier };
    const [first] = thingsFor(goal, [role('a:1', { saved: { status: 'applied' } })]);
    expect(first?.text).toBe(words('first_ask', words('first_roleAt', 'Key Holder', 'Pennywise')));
  });

  test('what came further is thought of before there is more to apply for', () => {
    const goal: Goal = { track: 'retail', level: 2, now: cashier };
    const at = (status: 'interview' | 'offer') => role(`a:${status}`, { saved: { status } });
    const firstOf = (...roles: RoleRow[]) => thingsFor(goal, [role('a:1'), ...roles])[0]?.text;
    expect(firstOf(at('interview'))).toMatch(/^You have an interview for Key Holder at Pennywise/);
    expect(firstOf(at('interview'), at('offer'))).toMatch(/^You have an offer: Key Holder at Pennywise/);
  });

  test('a full stop that an employer has in its name does not stand twice', () => {
    const goal: Goal = { track: 'retail', level: 2, now: cashier };
    const [first] = thingsFor(goal, [{ ...role('a:1'), company: 'Pennywise Inc.' }]);
    expect(first?.text).toMatch(/Inc\. Closes|Inc\.$/);
  });

  test('up a ladder it is a part of the next job to try; across, what to be able to tell of this one', () => {
    const up = said({ track: 'retail', level: 2, now: cashier });
    expect(up).toContain(words('first_try', words('first_part_2')));
    const across = said({ track: 'customer-care', level: 1, now: cashier });
    expect(across).toContain(words('first_write'));
    expect(across).not.toContain(words('first_try', words('first_part_2')));
    const accounts = said({ track: 'sales', level: 3, now: { track: 'sales', level: 2 } });
    expect(accounts).toContain(words('first_try', words('first_part_accounts')));
  });

  test('speaks of training where it is new, and of qualifications only where some are named', () => {
    const of = (goal: Goal) => said(goal).filter((text) => /course|qualification/.test(text));
    expect(of({ track: 'retail', level: 2, now: cashier })).toEqual([words('first_train_2')]);
    expect(of({ track: 'customer-care', level: 1, now: cashier })).toEqual([]);
    const desk: Goal = {
      track: 'technical-support',
      level: 2,
      now: { track: 'technical-support', level: 1 },
    };
    expect(of(desk)).toEqual([words('first_train_3')]);
    const accounts: Goal = {
      track: 'client-relations',
      level: 3,
      now: { track: 'client-relations', level: 2 },
    };
    expect(of(accounts)).toEqual([words('first_train_4')]);
  });
});
