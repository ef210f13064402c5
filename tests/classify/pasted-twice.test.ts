import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

const ADVERT = `Made-up Lamps sells lamps to shops in three counties.
You keep a portfolio of forty lamp shops and call on each of them every month.
You agree the yearly plan with every shop and see that its orders arrive.
We ask for two years of experience in sales to shops and a driving licence.
You report to the sales director and work from home two days a week.`;

const judge = (description: string) => classifyPosting({ title: 'Sales Executive', description });

describe('an advert that a board pastes twice over', () => {
  it('is judged as it is once: what it says is no truer for that', () => {
    const once = judge(ADVERT);
    const twice = judge(`${ADVERT}\n${ADVERT}`);
    expect(twice.level.value).toBe(once.level.value);
    expect(twice.level.confidence).toBeCloseTo(once.level.confidence, 6);
    expect(twice.track.confidence).toBeCloseTo(once.track.confidence, 6);
    expect(twice.managesPeople.confidence).toBeCloseTo(once.managesPeople.confidence, 6);
    expect(twice.level.evidence).toEqual(once.level.evidence);
  });

  it('counts a sentence that is only like another', () => {
    const other = judge(
      `${ADVERT}\nYou keep a portfolio of ninety bulb shops and call on each of them every week.`,
    );
    expect(other.level.confidence).not.toBe(judge(ADVERT).level.confidence);
  });
});
