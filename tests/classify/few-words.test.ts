import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

describe('an advert of a few words', () => {
  test.each([
    ['Store Manager', 4],
    ['Front Office Supervisor', 3],
    ['Account Director, Strategic Clients', 4],
    ['Cashier', 1],
  ] as const)('says no less of a %s than the title alone', (title, level) => {
    const description = 'We look forward to meeting you in our store by the river.';
    expect(classifyPosting({ title }).level.value).toBe(level);
    expect(
      classifyPosting({ title, description }).level.value,
      'words left out of a short text must not count against a rank: see TOO_SHORT in lib/classify/judge-advert.ts',
    ).toBe(level);
  });
});

describe('an advert of two sentences', () => {
  test.each([
    [
      'Associate',
      'You answer our customers by phone and chat, resolve their complaints and take orders. Training is given.',
      true,
    ],
    [
      'Coordinator',
      'You weld frames and fit hydraulic parts in our factory, read drawings and inspect batches at the end of the line.',
      false,
    ],
    [
      'Service Specialist',
      'You serve shoppers at the till and the service desk, handle returns and refunds and keep the fitting rooms in order.',
      true,
    ],
    [
      'Service Specialist',
      'You repair diesel engines and gearboxes in the workshop, replace brakes and calibrate sensors of heavy vehicles.',
      false,
    ],
    [
      'Officer',
      'You welcome visitors at the front desk, put calls through, issue badges and book the meeting rooms of our tenants.',
      true,
    ],
  ] as const)('%s: told by what it says where its title tells nothing: %s', (title, description, inside) => {
    const { family } = classifyPosting({ title, description });
    expect(
      family.value !== 'outside',
      'a short text says as much as its title: see SHORT in lib/classify/judge-advert.ts',
    ).toBe(inside);
    expect(family.evidence.some(({ field }) => field === 'description')).toBe(true);
  });
});
