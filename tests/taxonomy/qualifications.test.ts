import { describe, expect, test } from 'vitest';
import { credentials } from '../../lib/taxonomy/en/credentials.ts';
import { qualificationsOn, RECOMMENDED } from '../../lib/taxonomy/qualifications.ts';
import { LEVELS, TRACKS } from '../../lib/taxonomy/scales.ts';

describe('qualifications on a rung', () => {
  test('are those of the catalogue by their ids', () => {
    const known = credentials().map(({ id }) => id);
    const lost = RECOMMENDED.filter((id) => !known.includes(id));
    expect(lost, 'mend these ids: lib/taxonomy/en/credentials.ts has none such').toEqual([]);
  });

  test('stand on some rung each, once, with who issues them', () => {
    const rungs = TRACKS.flatMap((track) => LEVELS.map((level) => qualificationsOn(track, level)));
    const found = new Set(rungs.flat().map(({ id }) => id));
    expect(
      RECOMMENDED.filter((id) => !found.has(id)),
      'give these a ladder and a level',
    ).toEqual([]);
    for (const on of rungs) {
      expect(new Set(on.map(({ id }) => id)).size).toBe(on.length);
      expect(on.every(({ name, source }) => name && source)).toBe(true);
    }
  });

  test('are no help on the first rungs that is sold to managers, and the other way round', () => {
    const ids = (...rung: Parameters<typeof qualificationsOn>) =>
      qualificationsOn(...rung).map(({ id }) => id);
    expect(ids('customer-care', 1)).toContain('uk-customer-service-apprenticeship');
    expect(ids('customer-care', 4)).not.toContain('uk-customer-service-apprenticeship');
    expect(ids('customer-care', 4)).toContain('icmi');
    expect(ids('retail', 5)).not.toContain('icmi');
    expect(ids('health-services', 3)).not.toContain('first-aid');
  });
});
