import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../lib/taxonomy/packed.ts';

describe('the shipped form of the taxonomy’s rows', () => {
  it('comes back as it went in, with values that are missing, numbers below zero and lists', () => {
    const rows = [
      { id: 'care.service', family: 2.5, phrases: ['customer|client service', "what you'll? do"] },
      { id: 'craft.clinical', family: -3, level: 1, track: 'health-services', phrases: ['nurse'] },
      { id: 'csm', phrases: ['csm'], context: ['scrum', 'agile'] },
    ];
    expect(unpackRows(packRows(rows))).toEqual(rows);
  });

  it('is refused where a value has a sign that parts values, so that nothing is lost in silence', () => {
    expect(() => packRows([{ id: 'a', phrases: ['one, two'] }])).toThrow('"one, two"');
    expect(() => packRows([{ id: 'a;b', phrases: ['one'] }])).toThrow('"a;b"');
    expect(() => packRows([{ id: '', phrases: ['one'] }])).toThrow('not empty');
  });

  it('is refused where a key has numbers in one row and words in the next', () => {
    expect(() => packRows([{ level: 1 }, { level: 'one' }])).toThrow('"level" is of several kinds');
  });
});
