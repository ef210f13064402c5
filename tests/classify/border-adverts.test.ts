import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { BORDER_ADVERTS } from '../samples/border-adverts.ts';

/** What every advert ends with, and what makes these long enough to be judged by more than their title. */
const END =
  'Full time and permanent, in a small place where people stay for years. Pay by agreement, thirty days off. ' +
  'Write a few lines about yourself and say when you could begin; everybody gets an answer within a week.';

const judged = BORDER_ADVERTS.map(([ladder, title, description]) => ({
  ladder,
  title,
  said: classifyPosting({ title, description: `${description}\n\n${END}` }),
}));

/** What the border between the family and other crafts, and between two ladders, turns on stands in a few sentences. */
describe('short adverts at the border of the family', () => {
  it('are taken in or left outside as the codebook says, but for one in twenty', () => {
    const wrong = judged.filter(
      ({ ladder, said }) =>
        (said.family.value !== 'outside' && said.family.value !== null) !== (ladder !== null),
    );
    const named = wrong.map(({ title, said }) => `${title}: ${said.family.value}`).join('; ');
    expect(wrong.length, `look at the rows of duties and crafts for ${named}`).toBeLessThanOrEqual(
      judged.length / 20,
    );
  });

  it('stand on the ladder of their industry or their function, but for one in seven', () => {
    const inside = judged.filter(({ ladder }) => ladder !== null);
    const wrong = inside.filter(({ ladder, said }) => said.track.value !== ladder);
    const named = wrong.map(({ title, said }) => `${title}: ${said.track.value}`).join('; ');
    expect(wrong.length, `look at the rows of industries for ${named}`).toBeLessThanOrEqual(
      inside.length / 7,
    );
  });

  it('show the words that they were judged by', () => {
    for (const { title, said } of judged) expect(said.family.evidence.length, title).toBeGreaterThan(0);
  });
});
