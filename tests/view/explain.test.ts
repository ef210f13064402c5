import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { explain, quoteClause } from '../../lib/view/explain.ts';
import { createWords } from '../../lib/view/words.ts';
import messages from '../../public/_locales/en/messages.json';

const words = createWords((key, substitutions = []) =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, n) => substitutions[Number(n) - 1] ?? '',
  ),
);
const context = { words, locale: 'en', today: '2026-01-01', goal: null };
const sentencesOf = (title: string, description?: string) =>
  explain({ title, description }, classifyPosting({ title, description }), context);

describe('an explanation reads like a careful colleague wrote it', () => {
  test('a licence: the claim, the words of the advert, and where they stand', () => {
    const said = sentencesOf(
      'Insurance Sales Agent',
      'You sell cover to our customers.\n\nRequirements\n\n• Must hold an active property and casualty license\n• 2 years of experience in a call center',
    ).map(({ sentence }) => sentence);
    expect(said).toContain(
      'Industry qualification: “Must hold an active property and casualty license” (requirements).',
    );
    expect(said).toContain('2 years: “2 years of experience in a call center” (requirements).');
  });

  test('an implied stage says that it is implied', () => {
    const said = sentencesOf('Cashier', 'You serve our customers at the till and greet every guest.');
    expect(said.find(({ claim }) => claim === 'stage')?.sentence).toBe(
      'Learn on the job: usual for this level; the advert does not say.',
    );
  });

  test('every name has words: no key, no undefined, no empty quote', () => {
    const said = sentencesOf(
      'Store Manager',
      'Be your own boss! Commission only. Zero hours contract. Unpaid trial shift. We are always hiring. Multi level marketing. Registration fee required. Patience, empathy, listening, team player, creative, solve problems, conflict, communication, build relationships, brand ambassador. High school diploma. CCXP preferred.',
    );
    for (const { sentence } of said) expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
    expect(said.map(({ sentence }) => sentence).join('\n')).not.toMatch(/undefined|“”|\w_\w|\$\d/);
  });
});

test('a quote is widened to its clause, cut at a word, and never longer than is readable', () => {
  const source = `Be kind. ${'long words '.repeat(30)}lead a team of twelve ${'and more '.repeat(30)}. End.`;
  const start = source.indexOf('lead');
  const quote = quoteClause(source, { start, end: start + 11 });
  expect(quote).toContain('lead a team');
  expect(quote.length).toBeLessThan(120);
  expect(source).toContain(quote);
});
