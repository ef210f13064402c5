import { describe, expect, it } from 'vitest';
import { toYearly as annual } from '../../lib/career/annual-pay.ts';
import type { YearlyPay } from '../../lib/career/compare.ts';
import { classifyPosting } from '../../lib/classify/index.ts';
import type { Pay, Posting } from '../../lib/posting.ts';
import { quoteAnnotation } from '../../lib/shortlist/quote.ts';
import type { SavedRole } from '../../lib/shortlist/saved-role.ts';
import type { Level } from '../../lib/taxonomy/scales.ts';
import { compareRoles, ROWS, type RowId, type ToYearly } from '../../lib/view/comparison.ts';
import { sampleRole } from '../samples/roles.ts';
import { context } from '../samples/words.ts';

const toYearly: ToYearly = (pay: Pay): YearlyPay | null =>
  pay.period === 'year' && pay.min ? { min: pay.min, max: pay.max ?? pay.min, currency: pay.currency } : null;
const yearly = (min: number, max = min, currency = 'GBP'): Pay => ({
  min,
  max,
  currency,
  period: 'year',
  source: 'employer',
  text: `£${min} - £${max} per annum`,
});

const adviser = sampleRole({
  id: 'a:1',
  level: 1,
  pay: yearly(22000, 24000),
  skills: ['empathy', 'teamwork'],
});
const lead = sampleRole({
  id: 'a:2',
  title: 'Team Leader',
  level: 3,
  stage: 3,
  years: 2,
  people: true,
  pay: yearly(28000, 31000),
  skills: ['teamwork', 'listening', 'teamwork'],
  credentials: ['nvq-3'],
});

const row = (roles = [adviser, lead], id: RowId, goal = context.goal) => {
  const found = compareRoles(roles, { ...context, goal }, toYearly).rows.find((each) => each.id === id);
  if (!found) throw new Error(`the comparison has no row ${id}`);
  return found;
};

describe('a comparison', () => {
  it('has a row for everything a person decides by, and one cell a role in each', () => {
    const comparison = compareRoles([adviser, lead], context, toYearly);
    expect(comparison.rows.map(({ id }) => id)).toEqual(ROWS.filter((id) => id !== 'goal'));
    for (const each of comparison.rows) expect(each.cells, each.id).toHaveLength(2);
  });

  it('counts the rows that say the same, so that they can fold away', () => {
    const comparison = compareRoles([adviser, lead], context, toYearly);
    const equal = comparison.rows.filter((each) => each.equal).map(({ id }) => id);
    expect(equal).toContain('track');
    expect(equal).not.toContain('pay');
    expect(comparison.equalRows).toBe(equal.length);
  });

  it('never folds the ladder and the training, even where all are the same: they are the second row at the latest', () => {
    for (const id of ['level', 'stage'] as const) expect(row([adviser, adviser], id).equal).toBe(false);
    const { rows } = compareRoles([adviser, adviser], context, toYearly);
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual(['level', 'stage']);
  });

  it('places every role on one ladder and every pay on one scale', () => {
    expect(row(undefined, 'level').cells.map(({ rung }) => rung)).toEqual([1, 3]);
    const [low, high] = row(undefined, 'pay').cells.map(({ bar }) => bar);
    expect(low && high && low.from < low.to && low.to <= high.from && high.to <= 1 && low.from >= 0).toBe(
      true,
    );
  });

  it('marks the best pay only where it is plain', () => {
    expect(row(undefined, 'pay').cells.map(({ best }) => best)).toEqual([undefined, 'Highest stated pay']);
    const overlapping = sampleRole({ id: 'a:3', pay: yearly(20000, 40000) });
    expect(row([lead, overlapping], 'pay').cells.some(({ best }) => best)).toBe(false);
    const dollars = sampleRole({ id: 'a:4', pay: yearly(60000, 60000, 'USD') });
    expect(row([lead, dollars], 'pay').cells.some(({ best, bar }) => best || bar)).toBe(false);
    const silent = sampleRole({ id: 'a:5' });
    expect(row([lead, silent], 'pay').cells.some(({ best }) => best)).toBe(false);
  });

  it('shows the pay that is stated first, and what a full-time year would be as that', () => {
    const hourly = (text: string): Pay => ({
      min: 13,
      max: 13,
      currency: 'GBP',
      period: 'hour',
      source: 'employer',
      text,
    });
    const full = sampleRole({ id: 'a:7', pay: hourly('£13 an hour') });
    const part = sampleRole({
      id: 'a:8',
      pay: { ...hourly('£18 an hour'), min: 18, max: 18 },
      posting: { employmentType: 'Part-time' },
    });
    const cells = (roles: SavedRole[]) =>
      compareRoles(roles, context, annual).rows.find(({ id }) => id === 'pay')?.cells ?? [];
    const [fullCell, partCell] = cells([full, part]);
    expect([fullCell?.text, fullCell?.detail]).toEqual(['£13 an hour', '£27,000 a year, if 40 hours a week']);
    expect([partCell?.text, partCell?.detail]).toEqual(['£18 an hour', 'part-time']);
    expect(partCell?.best, 'an hour is an hour: two hourly pays compare').toBe('Highest stated pay');
    const mixed = cells([part, lead, adviser]);
    expect(
      mixed.some(({ best, bar }) => best || bar),
      'a part-time wage beside full years',
    ).toBe(false);
    expect(cells([lead, adviser])[0]?.best).toBe('Highest stated pay');
  });

  it('says what is nearest the goal only to a person who has one', () => {
    const goal = { track: 'customer-care', level: 4, now: { track: 'retail', level: 2 } } as const;
    const cells = row(undefined, 'goal', goal).cells;
    expect(cells.map(({ text, detail, best }) => [text, detail, best])).toEqual([
      ['A step down from Experienced', '3 rungs below your goal', undefined],
      ['A step up from Experienced', '1 rung below your goal', 'Nearest your goal'],
    ]);
    expect(compareRoles([adviser, lead], context, toYearly).rows.some(({ id }) => id === 'goal')).toBe(false);
  });

  it('what stands above the goal is not the nearest to it while anything else is compared', () => {
    const goal = { track: 'customer-care', level: 4, now: { track: 'retail', level: 1 } } as const;
    const nearest = (...levels: Level[]) =>
      row(
        levels.map((level) => sampleRole({ id: `a:${level}`, level })),
        'goal',
        goal,
      ).cells.findIndex(({ best }) => best === 'Nearest your goal');
    expect(nearest(1, 5, 2)).toBe(2);
    expect(nearest(5, 6)).toBe(0);
  });

  it('calls the goal the goal, and what lies above it beyond, not a step', () => {
    const goal = { track: 'customer-care', level: 3, now: { track: 'customer-care', level: 1 } } as const;
    const roles = ([2, 3, 4] as const).map((level) => sampleRole({ id: `a:${level}`, level }));
    const cells = row([...roles, sampleRole({ id: 'a:9', level: 3, track: 'retail' })], 'goal', goal).cells;
    expect(cells.map(({ text, detail }) => [text, detail])).toEqual([
      ['A step up from Entry', '1 rung below your goal'],
      ['This is your goal', undefined],
      ['Beyond your goal', '1 rung above your goal'],
      ['2 rungs up from Entry', 'Level with your goal, on another ladder'],
    ]);
  });

  it('tells shared skills from particular ones and names each once', () => {
    const [first, second] = row(undefined, 'skills').cells;
    expect(first?.items?.map(({ text, shared }) => [text, shared])).toEqual([
      ['Teamwork', true],
      ['Empathy', false],
    ]);
    expect(second?.items).toHaveLength(2);
  });

  it('gives the words behind each claim with whole words around them', () => {
    const [quote] = row(undefined, 'level').cells[0]?.evidence ?? [];
    expect(quote).toEqual({
      before: '…day to day work you will find ',
      words: 'answer calls and emails from our customers',
      after: ' together with people who care.',
      field: 'description',
    });
  });

  it('says that nothing is known instead of guessing', () => {
    const silent = sampleRole({ id: 'a:6', level: null, stage: null, track: null, skills: [] });
    const comparison = compareRoles(
      [silent, lead],
      { ...context, goal: { track: 'sales', level: 3 } },
      toYearly,
    );
    for (const id of ['level', 'stage', 'track', 'pay', 'skills', 'goal'] as const) {
      const cell = comparison.rows.find((each) => each.id === id)?.cells[0];
      expect(cell?.unknown, id).toBe(true);
      expect(cell?.text, id).not.toBe('');
    }
  });

  it('claims nothing of an advert that was not read: of a result card alone, "none" is not known', () => {
    const posting: Posting = {
      id: 'web:7',
      board: 'web',
      depth: 'card',
      title: 'Customer Service Advisor',
      readers: {},
    };
    const saved = (id: string) => {
      const card = { ...posting, id };
      return {
        ...sampleRole({ id }),
        posting: card,
        annotation: quoteAnnotation(card, classifyPosting(card)),
      };
    };
    const asked = ['years', 'education', 'credentials', 'people', 'skills', 'warnings'] as const;
    const rows = compareRoles([saved('web:8'), saved('web:9')], context, toYearly).rows;
    for (const id of asked) {
      const found = rows.find((each) => each.id === id);
      expect(found?.equal, `${id}: two adverts nobody read do not say the same`).toBe(false);
      for (const cell of found?.cells ?? [])
        expect([cell.text, cell.unknown, cell.evidence], id).toEqual(['Not read yet', true, []]);
    }
    const named = sampleRole({ years: 2, skills: ['empathy'] });
    named.annotation.basis = 'card';
    const read = compareRoles([named], context, toYearly).rows;
    const said = (id: RowId) => read.find((each) => each.id === id)?.cells[0]?.text;
    expect([said('years'), said('skills')], 'what the card has words for stays').toEqual([
      '2 years',
      'Empathy',
    ]);
  });

  it('says of a whole advert that it asks for none', () => {
    expect(row([adviser, lead], 'education').cells.map(({ text }) => text)).toEqual([
      'None asked for',
      'None asked for',
    ]);
    expect(row([adviser, lead], 'warnings').cells[0]?.text).toBe('None');
  });
});
