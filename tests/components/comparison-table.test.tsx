// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { toYearly } from '../../lib/career/annual-pay.ts';
import { compareRoles } from '../../lib/view/comparison.ts';
import { plural } from '../../lib/view/words.ts';
import { sampleRole } from '../samples/roles.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { context } from '../samples/words.ts';
import { mount } from './mount.tsx';

const roles = sampleShortlist().slice(0, 3);
const comparison = compareRoles(roles, context, toYearly);

describe('the comparison as a table', () => {
  it('heads every column and every row, so that a screen reader can say where it stands', () => {
    const root = mount(<ComparisonTable comparison={comparison} />);
    expect(root.querySelectorAll('thead th[scope=col]')).toHaveLength(3);
    for (const row of root.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
      expect(row.querySelectorAll('td')).toHaveLength(3);
    }
  });

  it('folds rows that say the same away and shows them on request', async () => {
    const root = mount(<ComparisonTable comparison={comparison} />);
    const before = root.querySelectorAll('tbody tr').length;
    const fold = root.querySelector<HTMLButtonElement>('.comparison-fold button');
    expect(fold?.textContent).toBe(plural(context.words, 'compare_same', comparison.equalRows, 'en'));
    fold?.click();
    await expect.poll(() => root.querySelectorAll('tbody tr').length).toBe(before + comparison.equalRows);
    expect(fold?.getAttribute('aria-expanded')).toBe('true');
  });

  it('names once what stands in adverts of which none was read, instead of row after row that says nothing', () => {
    const cards = ['a:1', 'a:2'].map((id) => {
      const role = sampleRole({ id, years: null, education: null, people: null, skills: [] });
      return { ...role, annotation: { ...role.annotation, basis: 'card' as const } };
    });
    const root = mount(<ComparisonTable comparison={compareRoles(cards, context, toYearly)} />);
    const text = root.querySelector('tbody')?.textContent ?? '';
    expect(text.split('Not read yet')).toHaveLength(2);
    expect(root.querySelector('[data-row=unread] td')?.textContent).toMatch(
      /Experience.*Education.*Open each posting/,
    );
    expect(root.querySelector('[data-row=years]')).toBeNull();
  });

  it('opens the words behind a value, and closes them again', async () => {
    const root = mount(<ComparisonTable comparison={comparison} />);
    const value = root.querySelector<HTMLButtonElement>('[data-row=stage] button');
    value?.click();
    await expect
      .poll(() => root.querySelector('[data-row=stage] mark')?.textContent)
      .toBe('full paid training');
    value?.click();
    await expect.poll(() => root.querySelector('[data-row=stage] mark')).toBeNull();
  });

  it('draws words of a posting as words, whatever they look like', () => {
    const [role] = roles;
    if (!role) throw new Error('no sample role');
    const hostile = {
      ...role,
      posting: { ...role.posting, title: '<img src=x onerror=alert(1)>', url: undefined },
    };
    const root = mount(<ComparisonTable comparison={compareRoles([hostile, role], context, toYearly)} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('thead th')?.textContent).toContain('<img src=x');
  });

  it('draws a level that is not known on no rung, and says once which line is the goal', () => {
    const unknown = sampleRole({ id: 'a:1', level: null });
    const atGoal = sampleRole({ id: 'a:2', level: 3 });
    const view = { ...context, goal: { track: 'customer-care', level: 3 } as const };
    const root = mount(<ComparisonTable comparison={compareRoles([unknown, atGoal], view, toYearly)} />);
    const [first, second] = root.querySelectorAll('[data-row=level] td');
    expect(first?.querySelector('.ladder')?.textContent, 'the level of no role stands on a rung').toBe(
      'Your goal',
    );
    expect(first?.querySelector('.ladder-off')?.textContent).toBe(context.words('level_unknown'));
    expect(second?.querySelector('.ladder-off')).toBeNull();
    expect(second?.querySelector('.ladder .standing')?.textContent).toBe('Lead');
    expect(second?.querySelector('.ladder-goal')).toBeNull();
  });
});
