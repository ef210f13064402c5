import { describe, expect, it } from 'vitest';
import { toYearly } from '../../lib/career/annual-pay.ts';
import type { Level } from '../../lib/taxonomy/scales.ts';
import { boardName } from '../../lib/view/board-name.ts';
import { compareRoles } from '../../lib/view/comparison.ts';
import { comparisonMarkdown } from '../../lib/view/comparison-markdown.ts';
import { pickLocale } from '../../lib/view/context.ts';
import { describeClosing, describeDay } from '../../lib/view/dates.ts';
import { NO_FILTER } from '../../lib/view/filter.ts';
import { describeMoves } from '../../lib/view/moves.ts';
import { describeVerdictChanges } from '../../lib/view/rejudged.ts';
import { describeRoleLine } from '../../lib/view/role-line.ts';
import { describeNothing, describeSummary } from '../../lib/view/summary.ts';
import { parseTags } from '../../lib/view/tags.ts';
import { rowOf } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { context, words } from '../samples/words.ts';

describe('dates', () => {
  it('say when a posting closes, and how soon that is', () => {
    const said = (date: string) => describeClosing(date, context)?.text;
    expect(said('2026-11-20')).toBe('Closed 20 Nov');
    expect(said('2026-11-21')).toBe('Closes today');
    expect(said('2026-11-22')).toBe('Closes tomorrow');
    expect(said('2026-11-24')).toBe('Closes in 3 days');
    expect(said('2027-01-08')).toBe('Closes 8 Jan 2027');
    expect(describeClosing('soon', context)).toBeUndefined();
    expect(describeDay('until filled', context)).toBe('until filled');
  });

  it('read in the browser’s own form where it speaks the catalogue’s language, else in the catalogue’s', () => {
    expect(pickLocale('en-GB', 'en')).toBe('en-GB');
    expect(pickLocale('de-DE', 'en')).toBe('en');
  });
});

describe('a line of the list', () => {
  it('says nothing of a record that cannot be read, and never throws on it', () => {
    const row = { ...rowOf(sampleRole()), unreadable: true as const };
    const line = describeRoleLine(row, context);
    expect([line.title, line.levelWord, line.unreadable]).toEqual(['This record cannot be read', '', true]);
  });

  it('says a step only to a person with a goal', () => {
    const row = rowOf(sampleRole({ level: 3 }));
    expect(describeRoleLine(row, context).goal).toBeUndefined();
    const goal = { track: 'customer-care', level: 4, now: { track: 'customer-care', level: 2 } } as const;
    expect(describeRoleLine(row, { ...context, goal }).goal).toEqual({
      step: 'A step up from Experienced',
      brief: 'A step up from Experienced',
      short: 'A step up',
      distance: '1 rung below your goal',
      reaches: false,
    });
  });
});

describe('the page’s summary', () => {
  const none = {
    board: 'indeed',
    boardChanged: false,
    postings: 25,
    inFamily: 0,
    byLevel: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, unknown: 0 },
    hidden: 0,
  };

  it('says what to search for where no posting is in the field: the titles of the next step, else first rungs', () => {
    expect(describeNothing(none, context)).toEqual({
      sentence: '25 postings on this page, none in customer service.',
      hint: 'Search for titles such as: Customer service representative, Cashier, Guest service agent.',
    });
    const goal = { track: 'retail', level: 4, now: { track: 'retail', level: 3 } } as const;
    expect(describeNothing(none, { ...context, goal })?.hint).toContain('Store manager');
    const there = { track: 'retail', level: 3, now: { track: 'retail', level: 3 } } as const;
    expect(describeNothing(none, { ...context, goal: there })?.hint, 'no next step').toContain('Cashier');
  });

  it('says where to go from a page that has no postings', () => {
    expect(describeNothing({ ...none, postings: 0 }, context)).toEqual({
      sentence: context.words('summary_none'),
      hint: context.words('summary_noneHint'),
    });
  });

  it('counts as ever where something is in the field, a filter is to be taken off, or the board changed', () => {
    const filter = { ...NO_FILTER, how: 'hide', outside: true } as const;
    for (const some of [{ inFamily: 1 }, { filter, hidden: 25 }, { boardChanged: true }])
      expect(describeNothing({ ...none, ...some }, context)).toBeUndefined();
  });

  it('counts in words and measures columns against the highest', () => {
    const view = describeSummary(
      {
        board: 'Indeed',
        boardChanged: false,
        postings: 25,
        inFamily: 14,
        byLevel: { 1: 8, 2: 4, 3: 0, 4: 0, 5: 0, 6: 0, unknown: 2 },
        hidden: 0,
      },
      context,
    );
    expect(view.sentence).toBe('25 postings on this page, 14 in your field');
    expect(view.columns.map(({ height }) => height)).toEqual([1, 0.5, 0, 0, 0, 0]);
    expect([view.unknown, view.hidden]).toEqual(['2 say too little to tell', undefined]);
    expect(view.up, 'nobody said from where').toBeUndefined();
  });

  it('says how many stand above to who has said where they stand', () => {
    const page = { board: '', boardChanged: false, postings: 9, inFamily: 9, hidden: 0 };
    const byLevel = { 1: 3, 2: 4, 3: 1, 4: 0, 5: 0, 6: 0, unknown: 1 };
    const from = (level: Level) =>
      describeSummary(
        { ...page, byLevel },
        { ...context, goal: { track: 'retail', level: 5, now: { track: 'retail', level } } },
      ).up;
    expect([from(1), from(2), from(3)]).toEqual(['5 are above Entry', '1 is above Experienced', undefined]);
  });
});

describe('what could come next', () => {
  it('is one rung up first, then across', () => {
    const moves = describeMoves({ track: 'retail', level: 2 }, words);
    expect(moves[0]).toMatchObject({ direction: 'up', level: 3, rung: 'Lead, Retail' });
    expect(moves.slice(1).length).toBeGreaterThan(0);
    expect(moves.slice(1).every(({ direction, level }) => direction === 'across' && level === 2)).toBe(true);
  });

  it('is not guessed for a posting whose place is not known', () => {
    expect(describeMoves({ track: null, level: 2 }, words)).toEqual([]);
  });
});

describe('a new judgement', () => {
  it('says what it changes, claim by claim', () => {
    expect(
      describeVerdictChanges(
        [
          { field: 'level', from: 1, to: 2 },
          { field: 'yearsRequired', from: null, to: 2 },
          { field: 'skills', from: ['empathy'], to: [] },
          { field: 'track', from: null, to: 'client-relations' },
        ],
        context,
      ),
    ).toEqual([
      'Level: Entry → Experienced',
      'Experience: None asked for → 2 years',
      'Skills: Empathy → None',
      'Ladder: Not enough to tell → Client relations',
    ]);
  });
});

describe('boards', () => {
  it('are called what people call them', () => {
    expect(['linkedin', 'job-bank', 'seek', 'nhs-jobs'].map(boardName)).toEqual([
      'LinkedIn',
      'Job Bank',
      'Seek',
      'NHS Jobs',
    ]);
  });
});

describe('tags', () => {
  it('are each kept once, whatever their case and the marks around them', () => {
    expect(parseTags(' #near home, Evenings; evenings ,, ')).toEqual(['near home', 'Evenings']);
    expect(parseTags('x'.repeat(100))[0]).toHaveLength(40);
    expect(parseTags(Array.from({ length: 50 }, (_, i) => `t${i}`).join())).toHaveLength(20);
  });
});

describe('a comparison as Markdown', () => {
  it('keeps words of postings from becoming markup', () => {
    const hostile = sampleRole({
      id: 'a:1',
      title: 'A | B `code` [x](y)',
      saved: { notes: 'first\nsecond <b>' },
      posting: { url: 'https://jobs.example/a|b' },
    });
    const text = comparisonMarkdown(
      compareRoles([hostile, sampleRole({ id: 'a:2' })], context, toYearly),
      context,
    );
    const lines = text.trim().split('\n');
    const cells = (line: string) => line.replace(/\\\|/g, '').split('|').length;
    const table = lines.filter((line) => line.startsWith('|'));
    expect(new Set(table.map(cells)).size).toBe(1);
    expect(text).toContain('A \\| B \\`code\\` \\[x\\](y)');
    expect(text).toContain('<https://jobs.example/a%7Cb>');
    expect(text).toContain('first second \\<b\\>');
  });
});
