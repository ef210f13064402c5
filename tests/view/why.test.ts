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
    expect(stage?.note).toBe(context.words('why_stageImplied'));
    expect(stage?.quotes).toEqual([]);
  });

  test('a stage that rests on experience alone says so, where the quote by itself would prove nothing', () => {
    const { claims } = why(
      'Cashier',
      'You serve our customers at the till and greet every guest. Two years of experience in a shop are required.',
    ).view;
    const stage = claims.find(({ heading }) => heading === context.words('why_stage'));
    expect(stage?.note).toBe(context.words('meaning_stage_1_experience'));
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
      note: '£26,000 a year, if 40 hours a week; stated by the employer',
    });
    expect(paid('Part-time')).toMatchObject({
      value: '£12.50 an hour',
      note: 'part-time; stated by the employer',
    });
  });

  test('a year of hours is reckoned at the week that the advert states, beside its words', () => {
    const posting = barePosting('Ward Receptionist', 'You greet patients in three 12-hour shifts a week.', {
      pay: { min: 12, currency: 'GBP', period: 'hour', source: 'employer', text: '£12 an hour' },
    });
    const { claims } = describeWhy(posting, classifyPosting(posting), context);
    const pay = claims.find(({ heading }) => heading === context.words('why_pay'));
    expect(pay?.note).toContain('£22,500 a year, at its 36 hours a week');
    expect(pay?.quotes.map(({ words }) => words)).toEqual(['three 12-hour shifts a week']);
  });

  test('experience that stands behind "learn on the job" is said to be asked for, instead of a course', () => {
    const { claims } = why(
      'Cashier',
      'You serve our customers.\n\nRequirements\n\n• 3 years of experience at a till',
    ).view;
    const stage = claims.find(({ heading }) => heading === context.words('why_stage'));
    expect(stage?.value).toBe(context.words('stage_1'));
    expect(stage?.quotes.map(({ words }) => words).join()).toContain('3 years');
    expect(stage?.note).toBe(context.words('meaning_stage_1_experience'));
  });

  test('a level says what it means, and of a lead who leads nobody that they do not', () => {
    const noteOf = (title: string, text: string) => why(title, text).view.claims[0]?.note;
    expect(
      noteOf(
        'Team Leader',
        'You lead a team of eight advisers in our contact centre. You coach and appraise them.',
      ),
    ).toBe(context.words('meaning_level_3_people'));
    const owner = barePosting('Account Manager', 'You own a portfolio of 40 accounts. No direct reports.');
    const judged = classifyPosting(owner);
    const ofTheirOwn = { ...judged, level: { ...judged.level, value: 3 as const } };
    const said = (value: boolean | null) =>
      describeWhy(
        owner,
        {
          ...ofTheirOwn,
          managesPeople: {
            ...judged.managesPeople,
            value,
            evidence: value === null ? [] : [{ field: 'title' as const, start: 0, end: 7, rule: 'x' }],
          },
        },
        context,
      ).claims[0]?.note;
    expect(said(false)).toBe(context.words('meaning_level_3_accounts'));
    expect(said(null)).toBe(context.words('meaning_level_3'));
  });
});
