import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/classify/annotation.ts';
import { classifyPosting } from '../../lib/classify/index.ts';

const words = fc.constantFrom(
  'manager',
  'Customer',
  'SERVICE',
  'lead',
  '•',
  '\n',
  '****',
  '2-3',
  "years'",
  '<b>',
  '&amp;',
  'sales',
  '(',
  '|',
  '-',
  'عميل',
  '客户',
  '\u202e',
  '\ud800',
  'é',
  '😀',
  'team of 12',
  '/',
  '…',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
);

describe('any posting at all', () => {
  it('is judged without an error, the same twice, with evidence that stands in it', () => {
    fc.assert(
      fc.property(text, text, fc.option(text, { nil: undefined }), (title, company, description) => {
        const posting = { title, company, description };
        const said = classifyPosting(posting);
        expect(classifyPosting(posting)).toEqual(said);
        const claims = [
          said.family,
          said.level,
          said.track,
          said.managesPeople,
          said.yearsRequired,
          said.education,
        ];
        for (const { value, confidence, evidence } of claims) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { field, start, end } of evidence as Evidence[]) {
            const source: string =
              { title, company, description, snippet: '', employmentType: '' }[field] ?? '';
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(source.length);
            expect(end).toBeGreaterThan(start);
          }
          expect(value === undefined, 'no value is null').toBe(false);
        }
        for (const claim of [said.family, said.level, said.track])
          if (claim.value !== null)
            expect(claim.evidence.length, 'no claim without evidence').toBeGreaterThan(0);
      }),
      { numRuns: 150, seed: 20 },
    );
  });
});
