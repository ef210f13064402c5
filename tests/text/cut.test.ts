import { describe, expect, test } from 'vitest';
import { withEllipses } from '../../lib/text/cut.ts';
import { quotesOf } from '../../lib/view/quotes.ts';

describe('a quote is shown with an ellipsis where its sentence goes on', () => {
  test.each([
    // before, words, after, as shown
    ['', 'Lead a team', '', 'Lead a team'],
    ['We are a shop. ', 'You lead a team', '. You rest.', 'You lead a team'],
    ['You will ', 'lead a team', ' of twelve', '…lead a team…'],
    ['Lead, ', 'coach a team of 12', ', with a one-to-one', '…coach a team of 12…'],
    ['Duties\n', 'Lead a team', '\nCoach', 'Lead a team'],
    ['Duties\n• ', 'Lead a team', '\n• Coach', 'Lead a team'],
    ['– ', 'Lead a team', ' – and more', 'Lead a team…'],
    ['Duties\n  2. ', 'Lead a team', ';\n  3. Coach', 'Lead a team'],
    ['Duties • ', 'Lead a team', ' • Coach a team', 'Lead a team'],
    ['You need: ', 'two years', ': no more', 'two years'],
    ['He said “yes.” ', 'Lead a team', '.” We', 'Lead a team'],
    ['of 3.', '5 years', ' or more', '…5 years…'],
    ['We pay. ', 'You train for 3 weeks.', ' Then you start', 'You train for 3 weeks.'],
    ['', '… and lead', '', '… and lead'],
    ['Du wirst ', 'ein Team führen', ' und сopa', '…ein Team führen…'],
  ])('%j %j %j', (before, words, after, shown) => {
    expect(withEllipses(words, before, after)).toBe(shown);
  });
});

describe('what stood around saved words is shown as far as it is of their sentence', () => {
  const quote = (prefix: string, suffix: string) => {
    const evidence = { rule: 'r', field: 'description', start: 40, end: 49, prefix, suffix } as const;
    const [one] = quotesOf([{ ...evidence, quote: 'two years' }]);
    return `${one?.before}[${one?.words}]${one?.after}`;
  };
  test.each([
    [
      'until it was cut off, at a word',
      'r day to day work in a busy shop and at least ',
      ' of work behind a till in a shop or ba',
      '…day to day work in a busy shop and at least [two years] of work behind a till in a shop or…',
    ],
    [
      'to where it begins and ends',
      'is the best shop in town. You need ',
      ' in a shop. We offer you paid holiday a',
      'You need [two years] in a shop.',
    ],
    [
      'no other item of the list',
      'ead a team of twelve people\n•  At least ',
      ' in a shop\n• A driving licence and a car',
      'At least [two years] in a shop',
    ],
    ['whole where the advert begins and ends', 'You need ', ' in a shop', 'You need [two years] in a shop'],
  ])('%s', (_how, prefix, suffix, shown) => {
    expect(quote(prefix, suffix)).toBe(shown);
  });
});
