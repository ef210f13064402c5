import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { MAX_CHARS } from '../../lib/text/tokens.ts';

/** Pieces of adverts as pages leave them. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'Requirements:',
    'experienceMust',
    '2-3 years’ experience ',
    '**** ',
    '<li>',
    '</p>',
    '&nbsp;',
    '&#39;',
    '&amp',
    '<',
    '• ',
    '\u202Eright to left ',
    '\u200b',
    '𝗕𝗼𝗹𝗱 ',
    'ﬁ',
    'â€™s ',
    '\\n',
    '\\u2019',
    '\\xe2\\x80\\x99',
    '\ufffd',
    '&amp;rsquo;',
    '&#55357;',
    'nous vous dans les ',
    'a) ',
    '**',
    'MUST HOLD A LICENSE ',
    'bachelor?s degree ',
    ' or ',
    ', ',
    '. ',
    'preferred ',
    'no ',
    'ideally ',
    'high school ',
    'training will be provided ',
    '\r\n',
    '\n\n',
    '\ud800',
    'خدمة العملاء ',
    'お客様 ',
    'two (2) ',
    '1,000,000 ',
    '$****',
    'team ',
    'customers ',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any posting is judged: never a crash, every quote in its place', () => {
  test('what others write as JSON: no employer is null', () => {
    const posting = { title: 'Cashier', company: null as unknown as undefined };
    expect(classifyPosting(posting).level.value).toBe(1);
    expect(classifyPosting({ ...posting, description: 'You serve customers at the till.' }).track.value).toBe(
      'retail',
    );
  });

  test('whatever stands in it', () => {
    fc.assert(
      fc.property(text, text, text, (title, company, description) => {
        const posting = { title, company, description };
        const judged = classifyPosting(posting);
        const evidence = [
          judged.family,
          judged.level,
          judged.stage,
          judged.track,
          judged.yearsRequired,
          judged.education,
          judged.managesPeople,
        ].flatMap((verdict) => verdict.evidence);
        for (const one of [
          ...evidence,
          ...judged.skills.map((each) => each.evidence),
          ...judged.credentials.map((each) => each.evidence),
          ...judged.warnings.map((each) => each.evidence),
        ]) {
          const source = (posting as Record<string, string>)[one.field] ?? '';
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(source.length);
        }
        expect(JSON.parse(JSON.stringify(judged))).toEqual(judged);
      }),
      { numRuns: 300 },
    );
  });

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        expect(classifyPosting({ title, description })).toEqual(classifyPosting({ title, description }));
      }),
      { numRuns: 100 },
    );
  });

  const hostile: [string, string][] = [
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['a million opening tags', '<'.repeat(1_000_000)],
    ['entities without end', '&amp'.repeat(250_000)],
    ['years without end', '2-3 years experience or '.repeat(42_000)],
    ['gaps without end', 'build manage resolve provide maintain '.repeat(27_000)],
    ['degrees without end', 'bachelor degree or high school, preferred '.repeat(24_000)],
    ['headings without end', 'Requirements:\n'.repeat(70_000)],
    ['stars', '*'.repeat(1_000_000)],
    ['capitals run together', 'aB'.repeat(500_000)],
    ['right to left', 'خدمة العملاء '.repeat(77_000)],
    ['surrogates', '\ud83d\ude00'.repeat(500_000)],
  ];
  test.each(hostile)(
    'a text of 1 MB costs no more than one of an advert’s greatest length: %s',
    (_name, source) => {
      const time = (description: string) => {
        const before = process.cpuUsage();
        classifyPosting({ title: 'Cashier', description });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      time(source.slice(0, MAX_CHARS));
      const least = (description: string) => Math.min(...[0, 1, 2].map(() => time(description)));
      expect(least(source)).toBeLessThan(least(source.slice(0, MAX_CHARS)) * 4 + 60);
    },
  );

  test.each([
    ['manager director lead ', undefined],
    ['customer care nurse - ', 'Our whole advert. '.repeat(40)],
  ])('a title of 1 MB costs no more than one of a thousand characters: %s', (words, description) => {
    const time = (title: string) => {
      const before = process.cpuUsage();
      classifyPosting({ title, company: title, description });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const title = words.repeat(1_000_000 / words.length);
    time(title.slice(0, 1000));
    const least = (one: string) => Math.min(...[0, 1, 2].map(() => time(one)));
    expect(least(title)).toBeLessThan(least(title.slice(0, 1000)) * 4 + 60);
  });

  test('a posting in another language is recognised and not judged by English rules', () => {
    const judged = classifyPosting({
      title: 'Kundenberater (m/w/d)',
      description:
        'Wir suchen zum nächsten Termin einen Kundenberater für unser Team. Sie beraten die Kunden am Telefon und per Mail, und Sie haben eine Ausbildung und 3 Jahre Erfahrung in dem Bereich. Wir bieten ein gutes Gehalt. Manager, Director, Bachelor.',
    });
    expect(judged.language).toBe('de');
    for (const verdict of [
      judged.family,
      judged.level,
      judged.stage,
      judged.track,
      judged.yearsRequired,
      judged.education,
      judged.managesPeople,
    ])
      expect(verdict.value).toBeNull();
    expect(judged.skills).toEqual([]);
  });
});
