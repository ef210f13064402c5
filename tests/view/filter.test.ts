import { describe, expect, it } from 'vitest';
import type { PageFilter } from '../../lib/messaging/protocol.ts';
import { type FilterFacts, filterPosting, NO_FILTER } from '../../lib/view/filter.ts';

const filter = (part: Partial<PageFilter>): PageFilter => ({ ...NO_FILTER, how: 'dim', ...part });
const facts = (part: Partial<FilterFacts> = {}): FilterFacts => ({
  inFamily: true,
  level: 3,
  reposted: false,
  saved: false,
  seen: false,
  ...part,
});

describe('the filter of a page', () => {
  it('puts nothing back when it is off', () => {
    expect(filterPosting(filter({ how: 'off', outside: true }), facts({ inFamily: false }))).toBe('no');
  });

  it('puts back what is outside the family, below and above', () => {
    expect(filterPosting(filter({ outside: true }), facts({ inFamily: false }))).toBe('page');
    expect(filterPosting(filter({ belowLevel: 4 }), facts())).toBe('page');
    expect(filterPosting(filter({ belowLevel: 3 }), facts())).toBe('no');
    expect(filterPosting(filter({ aboveLevel: 2 }), facts())).toBe('page');
  });

  it('never puts back a posting whose level is not known for its level', () => {
    expect(filterPosting(filter({ belowLevel: 6, aboveLevel: 1 }), facts({ level: null }))).toBe('no');
  });

  it('tells what only the person knows from what the page shows', () => {
    expect(filterPosting(filter({ saved: true }), facts({ saved: true }))).toBe('own');
    expect(filterPosting(filter({ seen: true }), facts({ seen: true }))).toBe('own');
    expect(filterPosting(filter({ reposted: true }), facts({ reposted: true }))).toBe('page');
  });
});
