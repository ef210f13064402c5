import { expect, test } from 'vitest';
import { findIds } from '../../lib/panel/find-ids.ts';
import { fakeBackend } from '../samples/fake-backend.ts';

test('everything a query finds, page by page, once all texts were looked through', async () => {
  let asked = 0;
  const backend = fakeBackend([], {
    'roles.find': ({ offset = 0, limit = 0 }) => {
      asked++;
      const rows = Array.from({ length: Math.min(limit, 450 - offset) }, (_, at) => ({
        id: `web:${offset + at}`,
      }));
      return { ok: true, value: { rows, total: 450, of: 900, complete: asked > 2 } };
    },
  });
  const ids = await findIds(backend, { search: 'rota' });
  expect(ids.ok && ids.value).toHaveLength(450);
  expect(ids.ok && ids.value.at(-1)).toBe('web:449');
});

test('a failure is told and no part of the list is taken for the whole', async () => {
  const backend = fakeBackend([], {
    'roles.find': ({ offset = 0 }) =>
      offset === 0
        ? { ok: true, value: { rows: [{ id: 'web:1' }], total: 300, of: 300, complete: true } }
        : { ok: false, failure: { code: 'database-failed' } },
  });
  expect(await findIds(backend, {})).toEqual({ ok: false, failure: { code: 'database-failed' } });
});
