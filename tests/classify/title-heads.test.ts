import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';

const family = (title: string) => judgeCard({ title }).family.value;

describe('of a title', () => {
  test.each(['Senior Digital Account Manager', 'Regional Key Account Manager'])(
    'a rank around other words leaves the name of the work: %s',
    (title) => expect(family(title)).toMatch(/core|adjacent/),
  );

  test.each([
    'Call Centre',
    'Contact Center',
    'Service Centre',
    'Client Solution Centre',
    'Member Contact',
    'Fitness Centre',
  ])(
    'who manages a %s is in the family, and a manager: an office of any trade takes no word of it',
    (office) => {
      for (const title of [`${office} Manager`, `Senior ${office} Manager`, `${office} Manager - Nights`]) {
        expect(family(title), title).toMatch(/core|adjacent/);
        expect(judgeCard({ title }).level.value, title).toBe(4);
      }
      expect(judgeCard({ title: `Assistant ${office} Manager` }).level.value).toBe(3);
    },
  );

  test.each([
    ['Technical Customer Service Agent', 'technical-support'],
    ['Tier 2 Support', 'technical-support'],
    ['Customer Support Engineer', 'technical-support'],
    ['Customer Support Agent', 'customer-care'],
    ['Order Management Representative', 'customer-care'],
    ['Bell Attendant', 'hospitality'],
    ['Front Desk Agent', 'hospitality'],
    ['Optical Receptionist', 'health-services'],
    ['Funeral Arranger', 'front-office'],
    ['Library Assistant', 'community'],
  ])('%s stands on the ladder of %s', (title, track) => {
    expect(family(title)).toMatch(/core|adjacent/);
    expect(judgeCard({ title }).track.value).toBe(track);
  });

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

describe('an office that every trade has', () => {
  test.each(['Operations Manager', 'Quality Analyst'])(
    'is of the family where the employer answers calls: %s',
    (title) => {
      expect(judgeCard({ title, company: 'Northway Call Center Services' }).family.value).toMatch(
        /core|adjacent/,
      );
      expect(judgeCard({ title, company: 'Northway Packaging' }).family.value).toBe('outside');
    },
  );

  test('and where the advert speaks of a contact centre', () => {
    const title = 'Operations Manager';
    const centre =
      'You run our contact centre of 90 agents. You coach team leaders, keep service level and quality of inbound calls, ' +
      'plan shifts with workforce management, calibrate call monitoring and answer to the client for customer satisfaction. ' +
      'Three years in call centre operations are asked for.';
    const factory =
      'You run two production lines and the warehouse. You lead shift managers, plan maintenance of the machinery, keep ' +
      'scrap low, buy raw material, and answer to the board for safety, output and cost of manufacturing. Lean tools are ' +
      'known to you. Three years in a factory are asked for.';
    expect(classifyPosting({ title, description: centre }).family.value).toMatch(/core|adjacent/);
    expect(classifyPosting({ title, description: factory }).family.value).toBe('outside');
  });

  test('a hospital’s bank is no bank', () => {
    const [hospital, bank] = ['Fellbrook Hospital NHS Trust', 'Fellbrook Bank'].map(
      (company) => judgeCard({ title: 'Bank Porter', company }).track.value,
    );
    expect(hospital).not.toBe('financial-services');
    expect(bank).toBe('financial-services');
  });
});
