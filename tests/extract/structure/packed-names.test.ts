import { describe, expect, it } from 'vitest';
import { CONTENT, COUNTRIES, PLACES, ROLES } from '../../../lib/extract/structure/packed-names.ts';
import { NAMES, pack } from '../../../scripts/pack-names.ts';

const REMEDY = 'write them anew: npx tsx scripts/pack-names.ts';
const SHIPPED = { PLACES, COUNTRIES, CONTENT, ROLES };
const MADE_UP = Array.from({ length: 20_000 }, (_, at) => `${(at * 7919 + 104_729).toString(36)} lane`);

describe.each(Object.entries(NAMES))('of %s, kept as hashes,', (name, names) => {
  const kept = SHIPPED[name as keyof typeof NAMES];

  it('what is shipped is what the list says', () => {
    expect(kept.packed, REMEDY).toBe(pack(names));
  });

  it('every one is known', () => {
    expect(names.filter((one) => !kept.has(one))).toEqual([]);
  });

  it('hardly any other text is taken for one', () => {
    expect(MADE_UP.filter((one) => kept.has(one)).length).toBeLessThan(MADE_UP.length / 500);
    expect(kept.has('')).toBe(false);
  });
});
