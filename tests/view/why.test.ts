import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import type { Level } from '../../lib/taxonomy/scales.ts';
import { describeWhy } from '../../lib/view/why.ts';
import { barePosting } from '../samples/posting.ts';
import { context } from '../samples/words.ts';

function why(title: string, description?: string) {
  const posting = barePosting(title, description);
  return { posting, view: describeWhy(posting, classifyPosting(posting), context) };
}

const LICENCE =
  'You sell cover to our customers.\n\nRequirements\n\n• Must hold an active property and casualty license\n• 2 years of experience in a call center';

describe('an explanation', () => {
  test('says what is asked beside the words of the advert that ask it', () => {
    const { claims } = why('Insurance Sales Agent', LICENCE).view;
    const claim = (heading: string) => claims.find((one) => one.heading === context.words(heading as never));
    expect(claim('why_years')?.value).toBe('2 years');
    expect(claim('why_years')?.quotes[0]?.words).toBe('2 years of experience in a call center');
    expect(claim('why_credentials')?.quotes[0]?.words).toContain('property and casualty license');
  });

  test('every quote stands in the posting with what it says stands before and after', () => {
    const { posting, view } = why('Insurance Sales Agent', LICENCE);
    const quotes = [...view.claims, ...view.skills, ...view.warnings].flatMap((one) => one.quotes);
    expect(quotes.length).toBeGreaterThan(2);
    for (const { words, field, prefix, suffix } of quotes) {
      const source = posting[field] ?? '';
      const at = source.indexOf(prefix + words + suffix);
      expect(at, `"${prefix}|${words}|${suffix}" is not in the ${field}`).toBeGreaterThanOrEqual(0);
    }
  });

  test('a quote cut inside its sentence is shown with an ellipsis there; what is looked for on the page stays as it is', () => {
    const advert =
      'You sell cover to our customers, and you must hold an active property and casualty license for every one of the many states in which our company sells it to people.';
    const { view } = why('Insurance Sales Agent', advert);
    const quotes = view.claims.flatMap((claim) => claim.quotes).filter(({ field }) => field !== 'title');
    for (const { words, shown } of quotes) {
      expect(advert).toContain(words);
      expect(shown).toBe(
        `${advert.startsWith(words) ? '' : '…'}${words}${advert.endsWith(`${words}.`) ? '' : '…'}`,
      );
    }
    expect(quotes.some(({ shown }) => shown.endsWith('…'))).toBe(true);
  });

  test('a stage that no words ask for says that it is implied', () => {
    const { claims } = why('Cashier', 'You serve our customers at the till and greet every guest.').view;
    const stage = claims.find(({ heading }) => heading === context.words('why_stage'));
    expect(stage?.note).toBe(`${context.words('why_stageOf', 1)} ${context.words('why_stageImplied')}`);
    expect(stage?.quotes).toEqual([]);
  });

  test('a stage that rests on experience alone says so, where the quote by itself would prove nothing', () => {
    const { claims } = why(
      'Cashier',
      'You serve our customers at the till and greet every guest. Two years of experience in a shop are required.',
    ).view;
    const stage = claims.find(({ heading }) => heading === context.words('why_stage'));
    expect(stage?.note).toBe(`${context.words('why_stageOf', 1)} ${context.words('why_stageExperience')}`);
  });

  test('a card alone says how little it was judged from, and still has its line about the goal', () => {
    const { view } = why('Cashier');
    expect(view.basis).toBe(context.words('why_fromCard'));
    expect(view.goal).not.toBe('');
  });

  test('says that the whole advert told another level than the card, which level, and only then', () => {
    const posting = barePosting('Insurance Sales Agent', LICENCE);
    const annotation = classifyPosting(posting);
    const basis = (value: Level | null) =>
      describeWhy(posting, annotation, context, { level: { value } }).basis;
    expect(annotation.level.value).not.toBeNull();
    expect(basis(annotation.level.value)).toBe(context.words('why_fromAd'));
    expect(basis(5)).toBe(context.words('badge_refined', context.words('level_5')));
    expect(basis(null)).toBe(context.words('badge_refinedUnknown'));
  });

  test('every name has words: no key, no undefined, no empty quote', () => {
    const { view } = why(
      'Store Manager',
      'Be your own boss! Commission only. Zero hours contract. Unpaid trial shift. We are always hiring. Multi level marketing. Registration fee required. Patience, empathy, listening, team player, creative, solve problems, conflict, communication, build relationships, brand ambassador. High school diploma. CCXP preferred.',
    );
    expect(view.warnings.length).toBeGreaterThan(1);
    expect(view.skills.length).toBeGreaterThan(1);
    for (const { quotes } of [...view.skills, ...view.warnings]) expect(quotes).not.toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(
      /undefined|"(?:words|name|value|heading)":""|[a-z]+_[a-z]+_?\w*"|\$\d/,
    );
  });

  test('pay is what the posting states; a full-time year stands behind it and says that it is one', () => {
    const paid = (employmentType: string) => {
      const posting = barePosting('Cashier', undefined, {
        employmentType,
        pay: { min: 12.5, currency: 'GBP', period: 'hour', source: 'employer', text: '£12.50 an hour' },
      });
      const { claims } = describeWhy(posting, classifyPosting(posting), context);
      return claims.find(({ heading }) => heading === context.words('why_pay'));
    };
    expect(paid('Full-time')).toMatchObject({
      value: '£12.50 an hour',
      note: '£26,000 a year, at 40 hours a week; stated by the employer',
    });
    expect(paid('Part-time')).toMatchObject({
      value: '£12.50 an hour',
      note: 'part-time; stated by the employer',
    });
  });
});
