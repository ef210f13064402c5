import { expect, test } from 'vitest';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { readPlanFacts } from '../../lib/shortlist/plan-facts.ts';
import type { RowRecord } from '../../lib/shortlist/row.ts';

const row = (index: number, credentials: string[]) =>
  ({
    id: `made-up:${index}`,
    title: 'Cashier',
    listedAt: '2026-01-01T00:00:00.000Z',
    savedAt: '2026-01-01T00:00:00.000Z',
    status: 'saved',
    track: 'retail',
    level: 2,
    stage: null,
    years: null,
    credentials: credentials.map((id) => ({ id, need: 'required' })),
    people: Array.from({ length: 20 }, (_, n) => ({ id: `p${n}`, name: `Person ${n}` })),
  }) as unknown as RowRecord;
const facts = (rows: RowRecord[]) =>
  readPlanFacts(
    { rows: async () => new Map(rows.map((one) => [one.id, one])) } as unknown as Catalogue,
    '2026-02-01',
  );

test('credentials are counted by what they are called, whatever that is, most often asked for first', async () => {
  const { rungs } = await facts([row(1, ['b', '__proto__']), row(2, ['constructor', '__proto__'])]);
  expect(rungs[0]?.credentials[0]).toEqual({ id: '__proto__', need: 'required', roles: 2 });
  expect(rungs[0]?.credentials).toHaveLength(3);
});

test('an imported file with a hundred thousand credentials and contacts does not hold the background up', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) =>
    row(
      i,
      Array.from({ length: 20 }, (_, n) => `c${i}-${n}`),
    ),
  );
  const since = performance.now();
  const { rungs, people } = await facts(rows);
  expect(performance.now() - since, 'look each up in a map, not in a list').toBeLessThan(5000);
  expect(rungs[0]?.credentials).toHaveLength(200);
  expect(people).toHaveLength(500);
});
