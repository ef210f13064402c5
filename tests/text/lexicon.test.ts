import { describe, expect, test } from 'vitest';
import { HEADINGS } from '../../lib/taxonomy/en/headings.ts';
import { createLexicon } from '../../lib/text/compile.ts';
import { createLanguageDetector } from '../../lib/text/language.ts';
import { findQuote, quoteAt } from '../../lib/text/quote.ts';
import { sectionAt, splitSections } from '../../lib/text/sections.ts';
import { languageGroups } from '../../lib/text/small-words.ts';
import { sourceOf } from '../../lib/text/spans.ts';
import { FLAG } from '../../lib/text/tokens.ts';

const groups = { client: 'customer|guest|client' };
const found = (phrases: string[], text: string) => {
  const lexicon = createLexicon([{ id: 'row', phrases }], groups);
  const tokens = lexicon.read(text);
  return lexicon.match(tokens).map(({ from, to }) => sourceOf(tokens, from, to));
};
const words = (text: string) => {
  const tokens = createLexicon([]).read(text);
  return Array.from({ length: tokens.count }, (_, i) => sourceOf(tokens, i, i + 1));
};
const sentences = (text: string) => {
  const tokens = createLexicon([]).read(text);
  const starts = [...tokens.flags].flatMap((flag, i) => (flag & FLAG.sentence ? [i] : []));
  return starts.map((from, i) => sourceOf(tokens, from, starts[i + 1] ?? tokens.count));
};

describe('one phrase of the data covers how people write it', () => {
  test.each([
    ['~assist <client>', 'You are assisting Guests daily', 'assisting Guests'],
    ['~assist <client>', 'ASSISTED CUSTOMERS', 'ASSISTED CUSTOMERS'],
    ['bachelor degree', 'a bachelor’s degree', 'bachelor’s degree'],
    ['bachelor degree', 'a bachelor&#39;s degree', 'bachelor&#39;s degree'],
    ['bachelor degree', 'a bachelor?s degree', 'bachelor?s degree'],
    ['organise', 'we organize', 'organize'],
    ['phd|bsc', 'a B.Sc. in law', 'B.Sc'],
    ['~resolve .. complaint', 'resolving even difficult complaints', 'resolving even difficult complaints'],
    ['# year', 'five years', 'five years'],
    ['# year', '5+ years', '5+ years'],
    ['team of? player', 'team players', 'team players'],
    ['~assist', '𝗔𝘀𝘀𝗶𝘀𝘁 them', '𝗔𝘀𝘀𝗶𝘀𝘁'],
    ['assist', 'ａｓｓｉｓｔ them', 'ａｓｓｉｓｔ'],
    ['profile', 'proﬁle', 'proﬁle'],
    ['problem solving', 'problem\u200b-solving', 'problem\u200b-solving'],
  ])('%s finds it in: %s', (phrase, text, expected) => {
    expect(found([phrase], text)).toContain(expected);
  });

  test.each([
    ['~assist <client>', 'assist. Customers come'],
    ['=lead', 'leads'],
    ['~resolve .. complaint', 'resolve it. A complaint'],
    ['~resolve ..2 complaint', 'resolve one two three four complaint'],
  ])('%s finds nothing in: %s', (phrase, text) => {
    expect(found([phrase], text)).toEqual([]);
  });

  test('a gap of one phrase does not widen another', () => {
    const both = ['~resolve ..1 complaint', '~resolve ..6 dispute'];
    expect(found(both, 'resolve a b c complaint')).toEqual([]);
    expect(found(both, 'resolve a b c dispute')).toEqual(['resolve a b c dispute']);
  });

  test('a phrase that cannot be read is named', () => {
    expect(() => createLexicon([{ id: 'x', phrases: ['well-known'] }])).toThrow('well-known');
    expect(() => createLexicon([{ id: 'x', phrases: ['the <nobody>'] }])).toThrow('<nobody>');
  });
});

describe('sentences are found where the page has lost its line breaks', () => {
  test.each([
    ['two years experienceMust be kind', ['two years experience', 'Must be kind']],
    ['KEY SKILLSMust be kind', ['KEY SKILLS', 'Must be kind']],
    ['Be kind.Be patient', ['Be kind', 'Be patient']],
    ['Be kind • Be patient', ['Be kind', 'Be patient']],
    ['Be kind\n- be patient', ['Be kind', 'be patient']],
    ['Work for St. Mary and Co. Ltd now', ['Work for St. Mary and Co. Ltd now']],
    ['Use LinkedIn and PowerPoint', ['Use LinkedIn and PowerPoint']],
    ['Write TypeScript on MongoDB or BigQuery', ['Write TypeScript on MongoDB or BigQuery']],
    ['Looking For10+ years of selling', ['Looking For', '10+ years of selling']],
    ['Windows10 and Web2 and B2B', ['Windows', '10 and Web2 and B2B']],
    ['Good ServiceStrong communication', ['Good Service', 'Strong communication']],
    ['one line that\ngoes on', ['one line that\ngoes on']],
    ['<p>Be kind</p><p>Be patient</p>', ['Be kind', 'Be patient']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('masked digits are a number that nobody knows', () => {
    const lexicon = createLexicon([]);
    const tokens = lexicon.read('at least **** years');
    expect((tokens.flags[2] as number) & FLAG.masked).toBeTruthy();
    expect(lexicon.numberAt(tokens, 2)).toBeNaN();
  });

  test('words keep their place in the source', () => {
    expect(words('2-3 years’ “work”, e.g. B2B')).toEqual(['2', '3', 'years', 'work', 'e.g', 'B2B']);
  });
});

describe('sections', () => {
  const lexicon = createLexicon(HEADINGS, languageGroups());
  const kinds = (text: string) => {
    const tokens = lexicon.read(text);
    return splitSections(tokens, lexicon.match(tokens), 'intro').map(
      (section) => `${section.kind}: ${sourceOf(tokens, section.from, section.to)}`,
    );
  };
  test.each([
    ['Hello.\n\nRequirements\n\nKindness', ['intro: Hello', 'requirements: Kindness']],
    [
      'We sell.Duties:Sell itWhat You’ll Bring:Kindness',
      ['intro: We sell', 'duties: Sell it', 'requirements: Kindness'],
    ],
    ['We sell. QUALIFICATIONS High school diploma', ['intro: We sell', 'requirements: High school diploma']],
    [
      `We sell lamps ${'to shops in the north '.repeat(8)}and other duties as assigned Qualifications Two years in a shop What You Will Get Tea`,
      [
        `intro: We sell lamps ${'to shops in the north '.repeat(8)}and other duties as assigned`,
        'requirements: Two years in a shop',
        'benefits: Tea',
      ],
    ],
    [
      `We sell lamps ${'to shops in the north '.repeat(8)}and look after the Benefits Team and our Requirements Analysts`,
      [
        `intro: We sell lamps ${'to shops in the north '.repeat(8)}and look after the Benefits Team and our Requirements Analysts`,
      ],
    ],
    ['There are no requirements in our company', ['intro: There are no requirements in our company']],
  ])('%s', (text, expected) => {
    expect(kinds(text).filter((line) => !line.endsWith(': '))).toEqual(expected);
  });
  test('a heading belongs to the section it opens', () => {
    const tokens = lexicon.read('Hello.\nBenefits\nTea');
    const sections = splitSections(tokens, lexicon.match(tokens), 'intro');
    expect(sectionAt(sections, 1).kind).toBe('benefits');
    expect(sectionAt(sections, 0).kind).toBe('intro');
  });
});

describe('a language is told from a few lines', () => {
  const lexicon = createLexicon([], languageGroups());
  test.each([
    ['en', 'You will help our guests and answer the telephone.'],
    ['de', 'Wir suchen eine Kundenberaterin, die mit uns und für die Kunden da ist.'],
    ['fr', 'Nous recherchons un conseiller pour notre équipe dans le sud, avec vous.'],
    ['es', 'Buscamos una persona para la atención de los clientes en nuestro centro.'],
    ['nl', 'Wij zoeken een medewerker voor de klantenservice van het bedrijf.'],
    ['tl', 'Ang mga aplikante ay dapat na handa sa trabaho para sa kumpanya.'],
    ['ru', 'Мы ищем специалиста по работе с клиентами.'],
    ['ja', 'お客様対応の担当者を募集しています。'],
    ['ar', 'نبحث عن موظف خدمة عملاء'],
    ['und', 'Kassierer'],
  ])('%s: %s', (language, text) => {
    expect(createLanguageDetector(lexicon)(lexicon.read(text))).toBe(language);
  });
});

test('a quote is found again after the text around it has moved', () => {
  const source = 'Be kind. Lead a team. Then lead a team. Go.';
  const at = source.indexOf('lead a team');
  const quote = quoteAt(source, at, at + 11);
  expect(findQuote(`New words. ${source}`, quote)).toEqual({ start: at + 11, end: at + 22 });
  expect(findQuote('Nothing left', quote)).toBeUndefined();
});
