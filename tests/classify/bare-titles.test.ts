import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

describe('a title that every trade has', () => {
  it.each(['Associate', 'Assistant', 'Team Member', 'Staff', 'Supervisor', 'Team Leader'])(
    'says nothing of the work by itself: %s',
    (title) => {
      const { family, track } = classifyPosting({ title });
      expect(family.value, 'who is an associate may be a lawyer: see `tellsOf`').not.toBe('core');
      expect(family.value).not.toBe('adjacent');
      expect(track.value).toBeNull();
    },
  );

  it.each(['Associate', 'Specialist', 'Officer', 'Consultant'])(
    'names no ladder, whatever most of them are on: %s',
    (title) => {
      expect(classifyPosting({ title }).track.value).toBeNull();
    },
  );

  it.each([
    ['Associate', 'Walmart', 'retail'],
    ['Team Member', 'Riverside Hotel', 'hospitality'],
    ['Store Associate', undefined, 'retail'],
  ])('says it with an employer or one word more: %s, %s', (title, company, track) => {
    const said = classifyPosting({ title, company });
    expect(['core', 'adjacent']).toContain(said.family.value);
    expect(said.track.value).toBe(track);
  });

  it('still tells the rung it names', () => {
    expect(classifyPosting({ title: 'Team Leader' }).level.value).toBe(3);
    expect(classifyPosting({ title: 'Assistant' }).level.value).toBe(1);
  });

  it('that cannot be read does not say that nobody reports to the job', () => {
    expect(classifyPosting({ title: 'Zorblat' }).managesPeople.value).toBeNull();
  });

  it('is judged by its advert, where there is one', () => {
    const description =
      'You answer our customers by phone and chat, resolve their complaints and take their orders. You greet shoppers at the till, handle returns and refunds and help customers to find what they need. Paid training is given in the first two weeks, and no experience is needed.';
    expect(['core', 'adjacent']).toContain(classifyPosting({ title: 'Associate', description }).family.value);
  });
});
