import { expect, test } from 'vitest';
import { describeAmount } from '../../lib/view/amount.ts';
import { context } from '../samples/words.ts';

const state = { roles: 9, trashed: 0, unreadable: 0, due: 0, persisted: true };

test('says how many roles there are and how much room they take, and what else only where there is some', () => {
  expect(describeAmount({ ...state, bytes: 184_320 }, context)).toBe('9 roles, 184 kB');
  expect(describeAmount({ ...state, roles: 1, trashed: 2, unreadable: 1, bytes: 4_250_000 }, context)).toBe(
    '1 role, 2 in the trash, 1 that cannot be read, 4.3 MB',
  );
  expect(describeAmount(state, context), 'a browser that does not say how much').toBe('9 roles');
});
