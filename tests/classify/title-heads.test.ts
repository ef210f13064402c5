import { describe, expect, test } from 'vitest';
import { judgeCard } from '../../lib/classify/judge-card.ts';

const family = (title: string) => judgeCard({ title }).family.value;

describe('of a title', () => {
  test.each(['Senior Digital Account Manager', 'Regional Key Account Manager'])(
    'a rank around other words leaves the name of the work: %s',
    (title) => expect(family(title)).toMatch(/core|adjacent/),
  );

  test.each([
    ['Senior Manager, Sales Performance', 'Senior Manager, Sales'],
    ['Director, Customer Data', 'Director, Customer Care'],
  ])('an office after a comma is read whole: %s is outside, %s is not', (outside, inside) => {
    expect(family(outside)).toBe('outside');
    expect(family(inside)).toMatch(/core|adjacent/);
  });

  test('an employer’s name before a colon is no craft, whatever it ends in', () => {
    expect(family('Blue Lantern Maker: Account Directors')).toMatch(/core|adjacent/);
  });

  test.each([
    ['Quality Analyst - Call Center', 'Quality Analyst - Bottling Line'],
    ['Paediatric Appointments Facilitator', 'Paediatric Physiotherapist'],
    ['Store Manager', 'Equipment Store Manager'],
    ['Customer Service Specialist', 'Customer Service Engineer'],
  ])('%s is in the family, %s is not', (inside, outside) => {
    expect(family(inside)).toMatch(/core|adjacent/);
    expect(family(outside)).toBe('outside');
  });
});
