import { expect, test } from 'vitest';
import { boards } from '../../lib/extract/boards/index.ts';
import { canStandOn } from '../../lib/messaging/board-sites.ts';
import { siteOf } from '../../lib/messaging/site.ts';

const REMEDY = 'name its sites in lib/messaging/board-sites.ts';

test('every board may bring its postings from each of its sites', () => {
  for (const { id, matches } of boards) {
    for (const pattern of matches) {
      const address = pattern.replace(/^\*/, 'https').replace('*.', 'www.').replace(/\*/g, '');
      expect(canStandOn(id, siteOf(address)), `${id} at ${address}: ${REMEDY}`).toBe(true);
    }
  }
});

test('from elsewhere only those whose pages stand at employers’ own addresses', () => {
  const anywhere = boards.filter(({ id }) => canStandOn(id, 'an-employer')).map(({ id }) => id);
  expect(anywhere, REMEDY).toEqual(boards.filter(({ marks }) => marks).map(({ id }) => id));
  expect(canStandOn('web', 'an-employer')).toBe(true);
  expect(canStandOn('linkedin', 'an-employer')).toBe(false);
  expect(canStandOn('linkedin', undefined)).toBe(false);
  expect(canStandOn('constructor', 'an-employer')).toBe(false);
});
