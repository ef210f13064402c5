// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { RoleItem } from '../../components/RoleItem.tsx';
import { rowOf } from '../../lib/shortlist/role-row.ts';
import { describeRoleLine } from '../../lib/view/role-line.ts';
import { sampleRole } from '../samples/roles.ts';
import { context } from '../samples/words.ts';
import { mount } from './mount.tsx';

it.each([
  [2, 'A step up'],
  [3, 'This is your goal'],
  [4, 'Beyond your goal'],
] as const)('a role of level %i is to a person whose goal is a lead: %s', (level, said) => {
  const view = {
    ...context,
    goal: { track: 'customer-care', level: 3, now: { track: 'customer-care', level: 1 } } as const,
  };
  const line = describeRoleLine(rowOf(sampleRole({ level })), view);
  expect(mount(<RoleItem line={line} chosen={false} />).querySelector('.role-state')?.textContent).toBe(said);
});

it('says how many steps, and from where to who asks', () => {
  const goal = { track: 'retail', level: 4, now: { track: 'retail', level: 1 } } as const;
  const line = describeRoleLine(rowOf(sampleRole({ level: 3 })), { ...context, goal });
  const state = mount(<RoleItem line={line} chosen={false} />).querySelector('.role-state');
  expect([state?.textContent, state?.getAttribute('title')]).toEqual(['2 rungs up', '2 rungs up from Entry']);
});

it('keeps the training in sight whatever else is said, and says what its dots mean', () => {
  const goal = { track: 'customer-care', level: 4, now: { track: 'customer-care', level: 2 } } as const;
  for (const view of [context, { ...context, goal }])
    for (const status of ['saved', 'applied'] as const) {
      const row = rowOf({ ...sampleRole({ level: 3 }), status });
      const root = mount(<RoleItem line={describeRoleLine({ ...row, stage: 2 }, view)} chosen={false} />);
      const dots = root.querySelector('.stage-marks');
      expect(dots?.getAttribute('aria-label')).toBe(
        'Training: In-house training (2 of 4, from the least to the most)',
      );
      expect(dots?.getAttribute('title')).toBe(dots?.getAttribute('aria-label'));
      expect(dots?.querySelectorAll('.on')).toHaveLength(2);
    }
  const unknown = { ...rowOf(sampleRole({ level: 3 })), stage: null };
  expect(
    mount(<RoleItem line={describeRoleLine(unknown, context)} chosen={false} />).querySelector(
      '.stage-marks',
    ),
  ).toBeNull();
});

it('says what a role pays behind where it is, and nothing where that is not stated', () => {
  const facts = (role: Parameters<typeof sampleRole>[0]) =>
    mount(
      <RoleItem line={describeRoleLine(rowOf(sampleRole(role)), context)} chosen={false} />,
    ).querySelector('.role-facts')?.textContent;
  const pay = { min: 24_000, currency: 'GBP', period: 'year', source: 'employer', text: '£24,000' } as const;
  expect(facts({ pay })).toMatch(/·£24K\/yr$/i);
  expect(facts({})).not.toMatch(/·£|a year/);
});
