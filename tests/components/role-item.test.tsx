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
