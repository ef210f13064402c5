import { describe, expect, test } from 'vitest';
import type { Posting } from '../../lib/posting.ts';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { dismissDuplicate, findDuplicates } from '../../lib/shortlist/duplicates.ts';
import { saveRole } from '../../lib/shortlist/roles.ts';
import { wordsOf } from '../../lib/shortlist/search.ts';
import { sketchOf, textLikeness } from '../../lib/shortlist/sketch.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

const ADVERT = Array.from(
  { length: 30 },
  (_, index) =>
    `In week ${index} you will help ${index * 7} customers of our shop number ${index * 13} with care.`,
).join(' ');

async function suggest(...postings: Partial<Posting>[]) {
  const { shortlist } = freshShortlist();
  for (const parts of postings) {
    await saveRole(shortlist, samplePosting({ description: ADVERT, ...parts }), sampleAnnotation());
  }
  const catalogue = createCatalogue(shortlist);
  await catalogue.ready();
  return { shortlist, catalogue, pairs: await findDuplicates(shortlist, catalogue) };
}
const onLinkedIn = { board: 'linkedin', boardId: '7' };

describe('suggesting duplicates', () => {
  test('one role on two boards, worded a little differently', async () => {
    const { pairs } = await suggest(
      {},
      {
        ...onLinkedIn,
        company: 'Brightwater Utilities Ltd.',
        location: 'Leeds, England',
        description: `${ADVERT} Apply now.`,
      },
    );
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      ids: ['indeed:a1b2c3', 'linkedin:7'],
      because: ['title', 'company', 'place', 'text'],
    });
  });

  test.each<[string, Partial<Posting>]>([
    ['the same advert in another town', { location: 'Cardiff' }],
    ['another job of the same employer', { title: 'Forklift Driver', description: 'You drive.' }],
    [
      'the same title of another employer',
      {
        company: 'Fern Market',
        description: 'You will serve at our counter in the market hall and help our regular customers.',
      },
    ],
    ['a card that does not name the employer', { depth: 'card', description: undefined, company: undefined }],
  ])('not %s', async (_what, parts) => {
    expect((await suggest({}, { ...onLinkedIn, ...parts })).pairs).toEqual([]);
  });

  test('an agency that hides the employer is found by the text', async () => {
    const { pairs } = await suggest({}, { ...onLinkedIn, company: undefined });
    expect(pairs[0]?.because).toContain('text');
  });

  test('two cards of the same title, company and place', async () => {
    const card = { depth: 'card', description: undefined } as const;
    expect((await suggest(card, { ...onLinkedIn, ...card })).pairs).toHaveLength(1);
  });

  test('never again once the person said they differ', async () => {
    const { shortlist, catalogue, pairs } = await suggest({}, onLinkedIn);
    const [a, b] = pairs[0]?.ids ?? ['', ''];
    await dismissDuplicate(shortlist, [b, a]);
    expect(await findDuplicates(shortlist, catalogue)).toEqual([]);
  });
});

test('the likeness of sketches follows the share of shingles in common', () => {
  const words = wordsOf(ADVERT);
  const whole = sketchOf(words);
  expect(textLikeness(whole, whole)).toBe(1);
  const half = textLikeness(whole, sketchOf(words.slice(0, words.length / 2))) ?? 0;
  expect(half).toBeGreaterThan(0.35);
  expect(half).toBeLessThan(0.65);
  expect(textLikeness(whole, sketchOf(wordsOf('Nothing of this stands in the other advert at all.')))).toBe(
    0,
  );
  expect(textLikeness(whole, sketchOf(['too', 'short']))).toBeUndefined();
});
