import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { finePrint } from '../../lib/extract/fine-print.ts';
import { postingFrom } from '../../lib/extract/posting-from.ts';
import { readingsFor } from '../../lib/extract/readings.ts';
import type { Sighting } from '../../lib/extract/sighting.ts';
import { idCheck, postingCheck } from '../../lib/shortlist/checks/posting.ts';

const url = new URL('https://jobs.example/list');
const context = {
  board: 'web',
  url,
  readings: readingsFor(url, new Date('2026-11-21T12:00:00Z'), finePrint),
};
const long = (length: number) => 'x'.repeat(length);

describe('whatever length a page gives its parts, the posting can be asked about and saved', () => {
  test.each<[string, Partial<Sighting>]>([
    ['address', { url: `https://jobs.example/${long(7000)}` }],
    ['address that grows as it is written', { url: `https://jobs.example/${'é'.repeat(3000)}` }],
    ['board id', { boardId: long(5000) }],
    ['advert', { description: long(300_000) }],
    ['employer', { company: long(9000) }],
    ['place', { location: long(9000) }],
    ['kind of employment', { employmentType: long(9000) }],
    ['pay', { pay: `£12.50 an hour ${long(9000)}` }],
    ['language', { language: `en-${'abcd-'.repeat(60)}gb` }],
    ['snippet', { snippet: long(9000) }],
  ])('%s', (_part, parts) => {
    const seen: Sighting = { reader: 'structure', role: 'result', title: 'Team Leader', ...parts };
    const posting = postingFrom([seen], context);
    expect(safeParse(idCheck, posting?.id).success, 'one such id spoils the question for all').toBe(true);
    expect(safeParse(postingCheck, posting).issues?.map((issue) => issue.path?.[0]?.key)).toBeUndefined();
  });
});

test('signs that turn the direction of writing around do not come along: they could spoof what stands beside', () => {
  const turned = { title: 'Team \u202eredaeL\u202c', company: '\u2067Acme\u2069', location: 'Le\u202deds' };
  const posting = postingFrom([{ reader: 'structure', role: 'result', ...turned }], context);
  expect(posting).toMatchObject({ title: 'Team redaeL', company: 'Acme', location: 'Leeds' });
});
