import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPostings } from '../../lib/extract/index.ts';
import { findPostings, parseBlock } from '../../lib/extract/json-ld/parse.ts';
import { readJsonLd } from '../../lib/extract/json-ld.ts';

const ADDRESS = 'https://work.example/openings/barista-12';
const BARISTA = {
  '@type': 'JobPosting',
  title: 'Barista',
  url: ADDRESS,
  hiringOrganization: { '@type': 'Organization', name: 'Otter & Finch' },
  jobLocation: {
    '@type': 'Place',
    address: { addressLocality: 'Leeds', addressRegion: 'West Yorkshire', addressCountry: 'GB' },
  },
  description: '<p>Make coffee people remember.</p><ul><li>Open the shop</li><li>Close the till</li></ul>',
};

function pageWith(blocks: readonly unknown[], body = '<h1>Barista</h1>', address = ADDRESS): [Document, URL] {
  const scripts = blocks.map((block) => {
    const text = typeof block === 'string' ? block : JSON.stringify(block);
    return `<script type="application/ld+json">${text}</script>`;
  });
  const { document } = new JSDOM(
    `<!doctype html><title>Openings</title>${scripts.join('')}<main>${body}</main>`,
  ).window;
  return [document, new URL(address)];
}

const read = (...blocks: unknown[]) => readJsonLd(...pageWith(blocks));

describe('finds the posting', () => {
  it.each([
    ['alone', BARISTA],
    ['in an array', [{ '@type': 'Organization', name: 'X' }, BARISTA]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, BARISTA] }],
    ['with several types', { ...BARISTA, '@type': ['Thing', 'JobPosting'] }],
    ['with its type as an address', { ...BARISTA, '@type': 'http://schema.org/JobPosting' }],
    ['as the main entity', { '@type': 'WebPage', mainEntity: BARISTA }],
    ['in an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: BARISTA }] }],
  ])('%s', (_where, block) => {
    expect(read(block)).toMatchObject([
      { title: 'Barista', company: 'Otter & Finch', location: 'Leeds, West Yorkshire', role: 'main' },
    ]);
  });

  it('beside blocks that are broken, empty or of something else', () => {
    expect(
      read('{"@type":"JobPosting","title":', '', '{"@type":"BreadcrumbList"}', 'null', '[]', BARISTA),
    ).toHaveLength(1);
  });

  it('with no employer where it names none, whatever else beside it has a name', () => {
    const { hiringOrganization: _, ...posting } = BARISTA;
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', name: 'Retail jobs' }],
    };
    const [found] = read({ '@graph': [{ '@type': 'Organization', name: 'Hirewell' }, crumbs, posting] });
    expect(found?.title).toBe('Barista');
    expect(found?.company).toBeUndefined();
  });

  it('not in prose that mentions JobPosting', () => {
    expect(read({ '@type': 'Article', headline: 'How to write a JobPosting' })).toEqual([]);
  });
});

describe('repairs what is safe to repair', () => {
  it.each([
    ['raw line breaks in strings', '{"@type":"JobPosting","title":"Barista","description":"One\nTwo"}'],
    ['tabs in strings', '{"@type":"JobPosting","title":"Barista","description":"One\tTwo"}'],
    ['commas before brackets', '{"@type":["JobPosting",],"title":"Barista",}'],
    [
      'escapes that JSON does not have',
      String.raw`{"@type":"JobPosting","title":"Barista","description":"We\'re open"}`,
    ],
    ['comments of HTML around it', '<!-- {"@type":"JobPosting","title":"Barista"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"JobPosting","title":"Barista"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"JobPosting","title":"Barista"};'],
    ['a byte order mark', '\ufeff{"@type":"JobPosting","title":"Barista"}'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Barista&quot;}'],
  ])('%s', (_what, block) => {
    expect(findPostings(parseBlock(block) ?? null)).toMatchObject([{ title: 'Barista' }]);
  });

  it('but never invents what is missing', () => {
    expect(parseBlock('{"@type":"JobPosting","title":"Bar')).toBeUndefined();
  });
});

describe('reads the fields in the shapes in use', () => {
  const field = (extra: object) => read({ ...BARISTA, ...extra })[0];

  it.each<[string, object, object]>([
    ['an employer as a string', { hiringOrganization: 'Otter & Finch' }, { company: 'Otter & Finch' }],
    [
      'an employer escaped twice',
      { hiringOrganization: { name: 'Otter &amp;amp; Finch' } },
      { company: 'Otter & Finch' },
    ],
    [
      'several places',
      { jobLocation: [{ address: { addressLocality: 'Leeds' } }, { address: { addressLocality: 'York' } }] },
      { location: 'Leeds; York' },
    ],
    ['a place as a string', { jobLocation: 'Leeds' }, { location: 'Leeds' }],
    [
      'a country as an object',
      { jobLocation: { address: { addressCountry: { '@type': 'Country', name: 'Ireland' } } } },
      { location: 'Ireland' },
    ],
    [
      'work from home',
      {
        jobLocation: undefined,
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'Country', name: 'Canada' },
      },
      { location: 'Canada', workplace: 'remote' },
    ],
    ['one employment type', { employmentType: 'PART_TIME' }, { employmentType: 'Part-time' }],
    [
      'several employment types',
      { employmentType: ['FULL_TIME', 'TEMPORARY'] },
      { employmentType: 'Full-time, Temporary' },
    ],
    [
      'a range of pay',
      { baseSalary: { currency: 'GBP', value: { minValue: 11.5, maxValue: '12.75', unitText: 'HOUR' } } },
      { pay: { min: 11.5, max: 12.75, currency: 'GBP', period: 'hour', source: 'employer' } },
    ],
    [
      'one amount of pay',
      { baseSalary: { currency: 'EUR', value: { value: 28000, unitText: 'YEAR' } } },
      { pay: { min: 28000, max: 28000, period: 'year' } },
    ],
    [
      'pay as a number',
      { baseSalary: 28000, salaryCurrency: 'USD' },
      { pay: { min: 28000, currency: 'USD' } },
    ],
    [
      'pay in words',
      { baseSalary: '£12.50 per hour' },
      { pay: { min: 12.5, currency: 'GBP', period: 'hour' } },
    ],
    [
      'an estimate',
      {
        estimatedSalary: [
          {
            '@type': 'MonetaryAmountDistribution',
            currency: 'USD',
            percentile10: 30000,
            percentile90: 40000,
            duration: 'P1Y',
          },
        ],
      },
      { pay: { min: 30000, max: 40000, period: 'year', source: 'board-estimate' } },
    ],
    [
      'requirements beside the description',
      { qualifications: 'A driving licence and a friendly voice' },
      { description: expect.stringContaining('driving licence') },
    ],
  ])('%s', (_shape, extra, expected) => {
    expect(field(extra)).toMatchObject(expected);
  });

  it('refuses pay of zero, pay upside down, pay beyond all pay and pay that is no number', () => {
    for (const value of [
      { minValue: 0, maxValue: 0 },
      { minValue: 20, maxValue: 10 },
      { value: 'competitive' },
      { value: 1e308 },
      { value: '9'.repeat(400) },
      null,
    ])
      expect(field({ baseSalary: { currency: 'GBP', value } })?.pay).toBeUndefined();
  });

  it.each([
    ['markup', '<p>One</p><p>Two</p><ul><li>a</li><li>b</li></ul>'],
    [
      'markup escaped once',
      '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;&lt;ul&gt;&lt;li&gt;a&lt;/li&gt;&lt;li&gt;b&lt;/li&gt;&lt;/ul&gt;',
    ],
    [
      'markup escaped twice',
      '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;a&amp;lt;/li&amp;gt;&amp;lt;li&amp;gt;b&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
    ],
  ])('a description in %s, as paragraphs and items', (_form, description) => {
    expect(field({ description })?.description).toBe('One\n\nTwo\n\n• a\n• b');
  });
});

describe('tells the open posting from other jobs', () => {
  const other = (title: string, path: string) => ({ ...BARISTA, title, url: `https://work.example${path}` });

  it('by the address among several', () => {
    expect(
      read([other('Waiter', '/openings/waiter-9'), BARISTA]).filter(({ role }) => role === 'main'),
    ).toMatchObject([{ title: 'Barista' }]);
  });

  it('a similar job alone in the data is not the open one', () => {
    expect(readJsonLd(...pageWith([other('Chef de partie', '/openings/chef-3')]))).toEqual([]);
  });

  it('similar jobs that the page links are related, those it does not show are left out', () => {
    const body = '<h1>Barista</h1><a href="/openings/waiter-9">Waiter</a>';
    const seen = readJsonLd(
      ...pageWith(
        [[BARISTA, other('Waiter', '/openings/waiter-9'), other('Chef', '/openings/chef-3')]],
        body,
      ),
    );
    expect(seen.map(({ title, role }) => `${role} ${title}`)).toEqual(['main Barista', 'related Waiter']);
  });

  it('on a list they are results', () => {
    const body =
      '<h1>2 openings</h1><a href="/openings/barista-12">Barista</a><a href="/openings/waiter-9">Waiter</a>';
    const [page] = pageWith([[BARISTA, other('Waiter', '/openings/waiter-9')]], body);
    expect(readJsonLd(page, new URL('https://work.example/openings')).map(({ role }) => role)).toEqual([
      'result',
      'result',
    ]);
  });

  it('a posting kept at the employer’s own site is open at the page’s address', () => {
    expect(read({ ...BARISTA, url: 'https://otterfinch.example/jobs/7' })).toMatchObject([
      { role: 'main', url: ADDRESS },
    ]);
  });
});

describe('is bounded and never throws', { timeout: 60_000 }, () => {
  const millis = (work: () => unknown) => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };

  it('nesting 10,000 deep', () => {
    const deep = `${'{"a":['.repeat(10_000)}${JSON.stringify(BARISTA)}${']}'.repeat(10_000)}`;
    expect(findPostings(parseBlock(deep) ?? null)).toHaveLength(1);
    expect(extractPostings(...pageWith([deep])).postings[0]?.posting.title).toBe('Barista');
  });

  it('a block of 5 MB', () => {
    const block = { ...BARISTA, description: `<p>${'word '.repeat(1_000_000)}</p>` };
    const [page, url] = pageWith([block]);
    let length = 0;
    expect(
      millis(() => {
        length = readJsonLd(page, url)[0]?.description?.length ?? 0;
      }),
    ).toBeLessThan(15_000);
    expect(length).toBeGreaterThan(1000);
    expect(length).toBeLessThanOrEqual(60_000);
  });

  it('a description of unclosed tags and of references', () => {
    for (const piece of ['<svg><style>', '<a href="', '&amp;', '<!--', '<', '&#x1F600;'])
      expect(millis(() => read({ ...BARISTA, description: piece.repeat(100_000) }))).toBeLessThan(15_000);
  });

  it('keys named __proto__ and constructor', () => {
    const seen = read(
      '{"@type":"JobPosting","title":"Barista","__proto__":{"hiringOrganization":"Evil","polluted":true},"constructor":{"prototype":{"x":1}}}',
    );
    expect(seen).toMatchObject([{ title: 'Barista', company: undefined }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('any JSON whatever in any field', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            ...Object.keys(BARISTA),
            'baseSalary',
            'validThrough',
            'employmentType',
            'identifier',
          ),
          fc.jsonValue(),
        ),
        (fields) => {
          const data = { ...fields, '@type': 'JobPosting' };
          for (const { posting } of extractPostings(...pageWith([data])).postings)
            expect(posting.title).toBeTypeOf('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});
