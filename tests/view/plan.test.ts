import { describe, expect, test } from 'vitest';
import type { Goal } from '../../lib/career/goal.ts';
import type { PlanFacts } from '../../lib/shortlist/plan-facts.ts';
import { describeMap, laddersAtFirst, savedElsewhere } from '../../lib/view/career-map.ts';
import { describePeople, describeUnasked } from '../../lib/view/people.ts';
import { describePlan } from '../../lib/view/plan.ts';
import { fakeBackend, rowOf } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { context, words } from '../samples/words.ts';

const goal: Goal = { track: 'customer-care', level: 4, now: { track: 'retail', level: 2 } };
async function factsOf(roles = sampleShortlist()): Promise<PlanFacts> {
  const answer = await fakeBackend(roles).ask('plan.read', {});
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

describe('the plan', () => {
  test('names each step in order, with the rung it leads to and what is usual there', async () => {
    const { summary, steps } = describePlan(goal, await factsOf(), context);
    expect(summary).toBe('From Experienced, Retail to Manager, Customer care: 3 steps');
    expect(steps.map(({ place }) => place)).toEqual([
      'Experienced, Customer care',
      'Lead, Customer care',
      'Manager, Customer care',
    ]);
    expect(steps.map(({ heading }) => heading)).toEqual([
      'Across to Customer care',
      'Up to Lead',
      'Up to Manager',
    ]);
    expect(steps.map(({ isGoal }) => isGoal)).toEqual([false, false, true]);
    expect(steps[1]?.titles).toContain('Customer service team leader');
  });

  test('names titles without their countries, and none that reads as two', () => {
    const titles = (track: Goal['track']) =>
      describePlan({ track, level: 1, now: { track: 'retail', level: 1 } }, null, context).steps[0]?.titles;
    expect(titles('customer-care')).toBe(
      'Customer service representative, Call centre agent, Customer service advisor',
    );
    expect(titles('financial-services'), '"Customer service assistant, bank"').not.toMatch(/, bank\b/);
  });

  test('says which training is new, once, and for which step', async () => {
    const { steps, training } = describePlan(goal, await factsOf(), context);
    expect(steps.map(({ training: { isNew } }) => isNew)).toEqual([false, false, true]);
    expect(training).toEqual(['Industry qualification, for step 3']);
    const names = steps[2]?.training.examples.map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(steps[2]?.training.examples.every(({ source }) => source.length > 0)).toBe(true);
  });

  test('says of training that is not new where it is had from: from where the way begins, or from a step before', () => {
    const from = { track: 'retail', level: 1 } as const;
    const { steps } = describePlan({ track: 'customer-care', level: 4, now: from }, null, context);
    expect(steps.map(({ heading, training }) => `${heading}: ${training.text}, ${training.news}`)).toEqual([
      'Across to Customer care: Learn on the job, nothing new',
      'Up to Experienced: In-house training, new to you',
      'Up to Lead: In-house training, you have it from step 2',
      'Up to Manager: Industry qualification, new to you',
    ]);
  });

  test('names qualifications of the person’s own country, and none of another', () => {
    const named = (locale: string) =>
      describePlan(goal, null, { ...context, locale }).steps[2]?.training.examples.map(({ name }) => name);
    expect(named('en-GB')?.join()).toMatch(/apprenticeship/);
    expect(named('en-US')?.join() ?? '').not.toMatch(/NVQ|apprenticeship/);
  });

  test('names no first-rung qualification for a manager, and none of another trade', () => {
    const named = (to: Goal) => describePlan(to, null, context).steps.at(-1)?.training.examples ?? [];
    const names = named(goal).map(({ name }) => name);
    expect(names.join()).toMatch(/manager/i);
    expect(names.join(), 'practitioners and specialists stand on rungs one and two').not.toMatch(
      /Practitioner/,
    );
    const stores = named({ track: 'retail', level: 5, now: { track: 'retail', level: 4 } });
    expect(stores.map(({ name }) => name).join(), 'no contact centre').not.toMatch(/contact/i);
  });

  test('says of new training what it is, and of each rung how much work people there usually have behind them', () => {
    const from = { track: 'retail', level: 1 } as const;
    const { steps } = describePlan({ track: 'customer-care', level: 4, now: from }, null, context);
    expect(steps.map(({ training }) => training.meaning)).toEqual([
      undefined,
      words('meaning_stage_2'),
      undefined,
      words('meaning_stage_3'),
    ]);
    expect(steps[1]?.training.examples, 'an employer teaches what is in-house').toEqual([]);
    expect(steps.map(({ years }) => years)).toEqual([
      undefined,
      words('plan_years', 2, 4),
      words('plan_years', 3, 5),
      words('plan_years', 5, 8),
    ]);
  });

  test('says what the saved roles of a step ask for, and how many can still be had', async () => {
    const { steps } = describePlan(goal, await factsOf(), context);
    expect(steps[2]).toMatchObject({
      open: 1,
      asks: ['1 asks for Industry qualification', '5 years of experience'],
    });
    expect(steps[0]).toMatchObject({ open: 0, asks: [] });
  });

  test('a role that is closed, ended or in the trash cannot be had any more; what it asked for is still told', async () => {
    const at = { level: 4, track: 'customer-care' } as const;
    const roles = [
      sampleRole({ id: 'a:1', ...at, posting: { closesOn: '2026-11-01' } }),
      sampleRole({ id: 'a:2', ...at, saved: { status: 'rejected' } }),
      sampleRole({ id: 'a:3', ...at, saved: { deletedAt: '2026-11-20T09:00:00.000Z' } }),
      sampleRole({ id: 'a:4', ...at, implied: true }),
    ];
    const facts = await factsOf(roles);
    expect(facts.rungs).toEqual([
      { ...at, open: 1, roles: 3, stages: { 2: 2 }, years: null, credentials: [] },
    ]);
  });

  test('without a place to start from it begins at the first rung; at the goal there is nothing to do', () => {
    const bare = describePlan({ track: 'retail', level: 3 }, null, context);
    expect(bare.steps.map(({ rung }) => rung.level)).toEqual([2, 3]);
    const there = describePlan(
      { track: 'retail', level: 3, now: { track: 'retail', level: 3 } },
      null,
      context,
    );
    expect(there.steps).toEqual([]);
    expect(there.summary).toBe('You are there: Lead, Retail');
  });
});

describe('the career map', () => {
  test('shows the ladders of the way beside each other, and marks where the person is and wants to be', async () => {
    const map = describeMap(goal, goal.now ?? null, null, await factsOf(), context);
    expect(map.columns.slice(0, 2).map(({ track }) => track)).toEqual(['retail', 'customer-care']);
    const marked = map.columns.flatMap(({ cells }) => cells.filter(({ is }) => is !== 'none'));
    expect(marked.map(({ rung, is }) => `${rung.track}.${rung.level} ${is}`)).toEqual([
      'retail.2 now',
      'customer-care.4 goal',
      'customer-care.3 way',
      'customer-care.2 way',
    ]);
    expect(map.rows.map(({ name }) => name)[0]).toBe('Executive');
    expect(laddersAtFirst(map)).toBeGreaterThanOrEqual(5);
  });

  test('says where the saved roles are that stand on ladders it does not show', async () => {
    const at = (track: 'community' | 'sales', id: string) => sampleRole({ id, level: 1, track });
    const facts = await factsOf([at('community', 'a:1'), at('sales', 'a:2'), at('sales', 'a:3')]);
    const map = describeMap(null, null, null, facts, context);
    const hidden = map.columns.filter(({ track }) => track !== 'sales');
    expect(savedElsewhere(hidden, context)).toEqual([
      { text: '1 saved on Community', rung: { track: 'community', level: 1 } },
    ]);
    expect(savedElsewhere(map.columns, context).map(({ text }) => text)).toEqual([
      '2 saved on Sales',
      '1 saved on Community',
    ]);
    expect(savedElsewhere(describeMap(null, null, null, null, context).columns, context)).toEqual([]);
  });

  test('draws the way from each rung to the next', () => {
    const map = describeMap(goal, goal.now ?? null, null, null, context);
    const leads = map.columns.flatMap(({ cells }) =>
      cells.flatMap(({ rung, leads }) => (leads ? [`${rung.track}.${rung.level} ${leads}`] : [])),
    );
    expect(leads).toEqual(['retail.2 next', 'customer-care.3 up', 'customer-care.2 up']);
  });

  test('shows the moves up and across from the rung looked at', () => {
    const map = describeMap(goal, goal.now ?? null, { track: 'retail', level: 3 }, null, context);
    const moves = map.columns.flatMap(({ cells }) =>
      cells.flatMap(({ rung, move }) => (move ? [`${move} ${rung.track}.${rung.level}`] : [])),
    );
    expect(moves.sort()).toEqual([
      'across customer-care.3',
      'across hospitality.3',
      'across sales.3',
      'up retail.4',
    ]);
  });

  test('says all of a rung to who cannot see it, and how many roles are saved there', async () => {
    const map = describeMap(goal, goal.now ?? null, null, await factsOf(), context);
    const cell = map.columns[1]?.cells.find(({ rung }) => rung.level === 4);
    expect(cell).toMatchObject({
      title: 'Customer service manager',
      about: 'Manager, Customer care',
      is: 'goal',
      saved: { count: '1', text: '1 saved' },
    });
    const next = map.columns[1]?.cells.find(({ rung }) => rung.level === 2);
    expect(next?.about).toBe(
      'Experienced, Customer care. One step across from the rung you are looking at. On your way',
    );
  });
});

describe('whom to ask', () => {
  test('names who is noted, what to ask them, and how to reach them', async () => {
    const [sana] = describePeople(await factsOf(), goal, context);
    expect(sana).toMatchObject({
      name: 'Sana Iqbal',
      who: 'Team leader, moved last year',
      link: 'mailto:sana@larkfield.example',
      knows: 'Knows about Customer Service Team Leader, Larkfield Energy',
      ask: 'Ask how they trained for Lead, Customer care (In-house training), and what they would do first today.',
    });
  });

  test('who knows a rung on the way stands before who does not', async () => {
    const contact = (id: string, name: string) => ({ id, name });
    const roles = [
      sampleRole({ id: 'a:1', level: 1, track: 'sales', saved: { contacts: [contact('1', 'Ada')] } }),
      sampleRole({ id: 'a:2', level: 4, saved: { contacts: [contact('2', 'Bo')] } }),
      sampleRole({ id: 'a:3', level: 3, saved: { contacts: [contact('3', 'Cy')] } }),
    ];
    const names = describePeople(await factsOf(roles), goal, context).map(({ name }) => name);
    expect(names).toEqual(['Cy', 'Bo', 'Ada']);
  });

  test.each([
    'javascript:alert(1)',
    'http://plain.example',
    'ask at the desk',
    'a@b',
    '"x"@y.example?bcc=z',
    '12',
  ])('%s does not become a link', async (how) => {
    const roles = [sampleRole({ saved: { contacts: [{ id: '1', name: 'Ada', how }] } })];
    expect(describePeople(await factsOf(roles), null, context)[0]?.link).toBeUndefined();
  });

  test('a role on the way for which nobody is noted says whom to look for', async () => {
    const facts = await factsOf();
    const rows = sampleShortlist().map(rowOf);
    const texts = describeUnasked(rows, facts, context).map(({ text }) => text);
    expect(texts).toContain('Somebody at Northmoor Council who works as Contact Centre Manager');
    expect(texts.join()).not.toContain('Larkfield');
  });
});
