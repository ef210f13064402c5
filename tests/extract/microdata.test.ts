import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPostings } from '../../lib/extract/index.ts';

const ADDRESS = 'https://shop.example/about/8812';
const advert =
  'You greet everyone who comes through the door, serve at the counter and fill shelves in the quiet hours. '.repeat(
    4,
  );

function read(body: string) {
  const { document } = new JSDOM(`<!doctype html><title>About us</title>${body}`).window;
  const fail = (error: unknown) => {
    throw error;
  };
  return extractPostings(document, ADDRESS, { boards: [], onFault: fail }).postings;
}

const item = (more = '') => `<div itemscope itemtype="https://schema.org/JobPosting">
  <h2 itemprop="title">Counter Assistant</h2>
  <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Larkfield Stores</b></div>
  <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
    <i itemprop="addressLocality">Leeds</i> <i itemprop="addressRegion">Yorkshire</i></span></span>
  <meta itemprop="employmentType" content="PART_TIME"><time itemprop="datePosted" datetime="2026-11-02">2 November</time>
  <meta itemprop="validThrough" content="2026-12-12T23:59">
  <span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="GBP">
    <span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue"><meta itemprop="minValue" content="12.60"><meta itemprop="maxValue" content="13.20"><meta itemprop="unitText" content="HOUR"></span></span>
  <div itemprop="description"><p>${advert}</p><h3>Requirements</h3><ul><li>You can work two evenings a week.</li></ul></div>${more}</div>`;

describe('a posting described in microdata', () => {
  it('is read with all that it says, from the page’s own elements', () => {
    const [found, ...others] = read(item());
    expect(others).toEqual([]);
    expect(found?.role).toBe('main');
    expect(found?.titleElement?.textContent).toBe('Counter Assistant');
    expect(found?.posting).toMatchObject({
      title: 'Counter Assistant',
      company: 'Larkfield Stores',
      location: 'Leeds, Yorkshire',
      employmentType: 'Part-time',
      postedOn: '2026-11-02',
      closesOn: '2026-12-12',
      pay: { min: 12.6, max: 13.2, currency: 'GBP', period: 'hour', source: 'employer' },
      requirements: '• You can work two evenings a week.',
      depth: 'ad',
    });
    expect(found?.posting.readers.company).toBe('microdata');
  });

  it('takes no word from an item within it that is of another kind', () => {
    const review =
      '<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="title">Great place</span></div>';
    expect(read(item(review))[0]?.posting.title).toBe('Counter Assistant');
  });

  it('is not made up from an item without an advert, nor from one of several', () => {
    const bare =
      '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Cashier</b></div>';
    expect(read(bare)).toEqual([]);
    expect(read(item() + item()).filter(({ posting }) => posting.readers.title === 'microdata')).toEqual([]);
  });

  it('survives names that objects have of their own', () => {
    const hostile = '<span itemprop="__proto__ constructor toString">x</span>';
    expect(read(item(hostile))[0]?.posting.title).toBe('Counter Assistant');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
