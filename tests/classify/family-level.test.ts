import { describe, expect, it } from 'vitest';
import { listCardFeatures } from '../../lib/classify/card-features.ts';
import { CARD_WEIGHTS } from '../../lib/classify/card-weights.ts';
import { listFeatures } from '../../lib/classify/features.ts';
import { classifyPosting } from '../../lib/classify/index.ts';
import { readLetters, readTenths } from '../../lib/classify/packed-weights.ts';
import { WEIGHTS } from '../../lib/classify/weights.ts';

const judge = (title: string, description?: string) => classifyPosting({ title, description });

describe('the fitted models', () => {
  it.each([
    ['adverts', WEIGHTS, readTenths, listFeatures()],
    ['cards', CARD_WEIGHTS, readLetters, listCardFeatures()],
  ] as const)('of %s has one weight for every feature and a constant', (_, model, read, features) => {
    for (const packed of [model.family, model.core, model.people, ...model.atLeast, ...model.track])
      expect(read(packed).length, 'rows changed: run scripts/fit-model.ts').toBe(features.length + 1);
  });

  it('begin with the same features, so that a card is a part of its advert', () => {
    const ids = listCardFeatures().map(({ id }) => id);
    expect(
      listFeatures()
        .slice(0, ids.length)
        .map(({ id }) => id),
    ).toEqual(ids);
  });
});

describe('a title alone', () => {
  it.each([
    ['Customer Service Representative', 1, 'customer-care'],
    ['Call Centre Team Leader', 3, 'customer-care'],
    ['Store Manager', 4, 'retail'],
    ['Assistant Store Manager', 3, 'retail'],
    ['Key Account Manager', 4, 'client-relations'],
    ['Medical Receptionist', 1, 'health-services'],
    ['Head of Customer Service', 5, 'customer-care'],
    ['Bank Teller', 1, 'financial-services'],
  ])('places %s on rung %i of %s', (title, level, track) => {
    const said = judge(title);
    expect(said.family.value).toMatch(/core|adjacent/);
    expect([said.level.value, said.track.value]).toEqual([level, track]);
  });

  it.each([
    'Staff Nurse',
    'Software Engineer (Customer Success)',
    'HGV Driver',
    'Chef de Partie',
    'Accounts Payable Clerk',
  ])('leaves %s outside', (title) => {
    expect(judge(title).family.value).toBe('outside');
  });

  it('says the same of the two orders of a title', () => {
    const [one, other] = [
      judge('Assistant Manager, Customer Care'),
      judge('Customer Care Assistant Manager'),
    ];
    expect([one.family.value, one.level.value, one.track.value]).toEqual([
      other.family.value,
      other.level.value,
      other.track.value,
    ]);
  });

  it('does not make a leader of lead generation', () => {
    expect(judge('Lead Generation Agent').level.value).toBe(1);
  });

  it('claims nothing where no word tells', () => {
    const said = judge('Zyx Qwv');
    expect([said.family.value, said.level.value, said.track.value]).toEqual([null, null, null]);
  });
});

describe('evidence', () => {
  it('stands in the posting, word for word', () => {
    const posting = {
      title: 'Team Leader',
      description: 'Duties:\n• Supervise a team of 12 agents\n• Answer customer calls\n• Coach staff',
    };
    const said = classifyPosting(posting);
    const quotes = said.level.evidence.map((one) =>
      (one.field === 'title' ? posting.title : posting.description).slice(one.start, one.end),
    );
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes).toContain('Team Leader');
  });
});
