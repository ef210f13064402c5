// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { PlanView } from '../../entrypoints/shortlist/PlanView.tsx';
import type { Goal } from '../../lib/career/goal.ts';
import { fakeBackend } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { context, words } from '../samples/words.ts';
import { button, mount } from './mount.tsx';

function plan(goal: Goal | null, roles = [sampleRole({ id: 'a:1', level: 2, track: 'retail' })]) {
  const told: { goals: (Goal | null)[]; opened: string[] } = { goals: [], opened: [] };
  const root = mount(
    <PlanView
      backend={fakeBackend(roles)}
      review={null}
      onGoal={(next) => told.goals.push(next)}
      onReview={() => {}}
      onShowRung={() => {}}
      onOpenRole={(id) => told.opened.push(id)}
      say={() => {}}
    />,
    { ...context, goal },
  );
  return { root, told };
}

it('who says where they stand and not where they want to land is offered one rung up as a first goal', async () => {
  const { root, told } = plan(null);
  expect(root.querySelector('.plan-unsure'), 'nobody has said where they stand').toBeNull();
  const cashier = [...root.querySelectorAll<HTMLElement>('.map-rung')].find((rung) =>
    rung.textContent?.startsWith('Cashier'),
  );
  cashier?.click();
  await expect.poll(() => root.querySelector('.rung-detail')?.textContent).toContain('Cashier');
  button(root, words('map_stand')).click();
  await expect.poll(() => root.querySelector('.plan-unsure')?.textContent).toContain('Key holder');
  root.querySelector<HTMLElement>('.plan-unsure button')?.click();
  expect(told.goals).toEqual([
    { track: 'retail', level: 2, title: 'Key holder', now: { track: 'retail', level: 1 } },
  ]);
});

it('a plan begins with what can be done this week, and leads to the role that is the next step', async () => {
  const { root, told } = plan({ track: 'retail', level: 3, now: { track: 'retail', level: 1 } });
  await expect.poll(() => root.querySelector('.plan-first h3')?.textContent).toBe(words('first_title'));
  await expect.poll(() => root.querySelectorAll('.plan-first button').length).toBe(1);
  button(root.querySelector('.plan-first') as HTMLElement, words('first_open')).click();
  expect(told.opened).toEqual(['a:1']);
});

it('who has arrived is given nothing to do', async () => {
  const { root } = plan({ track: 'retail', level: 2, now: { track: 'retail', level: 2 } });
  await expect.poll(() => root.textContent).toContain(words('plan_thereText'));
  expect(root.querySelector('.plan-first')).toBeNull();
});
