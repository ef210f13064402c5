import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readEmployer } from '../../../lib/extract/fields/company.ts';
import { readDate } from '../../../lib/extract/fields/dates.ts';
import { readEmploymentType } from '../../../lib/extract/fields/employment.ts';
import { readPay } from '../../../lib/extract/fields/pay.ts';
import { readLocation, readWorkplace } from '../../../lib/extract/fields/place.ts';
import { readTitle, titleFromPieces } from '../../../lib/extract/fields/title.ts';
import { readUrl } from '../../../lib/extract/fields/url.ts';
import { extractPostings } from '../../../lib/extract/index.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');
const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(' '));

describe('pay, whatever the amounts, the sign and the period', () => {
  const signs = fc.constantFrom<[string, string]>(
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['US$', 'USD'],
    ['₹', 'INR'],
    ['CHF ', 'CHF'],
    ['R$', 'BRL'],
  );
  const periods = fc.constantFrom<[string, string, number, number]>(
    ['an hour', 'hour', 8, 90],
    ['per day', 'day', 60, 900],
    ['a week', 'week', 200, 3000],
    ['per month', 'month', 900, 20_000],
    ['per annum', 'year', 12_000, 250_000],
    ['pro Jahr', 'year', 12_000, 250_000],
    ['par mois', 'month', 900, 20_000],
    ['al mes', 'month', 900, 20_000],
  );
  const written = (amount: number) => amount.toLocaleString('en-GB');

  it('a range is read as it is written', () => {
    fc.assert(
      fc.property(
        signs,
        periods,
        fc.nat(999),
        fc.nat(999),
        ([sign, currency], [wording, period, least, most], a, b) => {
          const low = Math.round(least + ((most - least) * a) / 2000);
          const high = low + Math.max(1, Math.round((b * (most - low)) / 2000));
          const pay = readPay(`${sign}${written(low)} - ${sign}${written(high)} ${wording}`);
          expect(pay).toMatchObject({ min: low, max: high, currency, period, source: 'unknown' });
        },
      ),
    );
  });

  it('one amount is both ends, and an open one has none', () => {
    fc.assert(
      fc.property(signs, periods, fc.nat(999), ([sign, currency], [wording, period, least, most], a) => {
        const amount = Math.round(least + ((most - least) * a) / 1000);
        expect(readPay(`${sign}${written(amount)} ${wording}`)).toMatchObject({
          min: amount,
          max: amount,
          currency,
          period,
        });
        const upTo = readPay(`Up to ${sign}${written(amount)} ${wording}`);
        expect(upTo).toMatchObject({ max: amount });
        expect(upTo?.min).toBeUndefined();
        const from = readPay(`From ${sign}${written(amount)} ${wording}`);
        expect(from).toMatchObject({ min: amount });
        expect(from?.max).toBeUndefined();
      }),
    );
  });

  it('of any text is nothing, or amounts in order, in a currency and a period that there are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ maxLength: 12 }),
            fc.constantFrom('£', '$', '12', '40,000', 'k', '-', 'a year', 'per hour'),
          ),
        ),
        (parts) => {
          const pay = readPay(parts.join(' '));
          if (!pay) return;
          const { min, max, currency, period } = pay;
          expect(min !== undefined || max !== undefined).toBe(true);
          for (const amount of [min, max]) if (amount !== undefined) expect(amount).toBeGreaterThan(0);
          if (min !== undefined && max !== undefined) expect(max).toBeGreaterThanOrEqual(min);
          if (currency !== undefined) expect(currency).toMatch(/^[A-Z]{3}$/);
          if (period !== undefined) expect(['hour', 'day', 'week', 'month', 'year']).toContain(period);
        },
      ),
    );
  });
});

describe('a date, whichever it is', () => {
  const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const english = (date: Date, options: Intl.DateTimeFormatOptions, locale: string) =>
    date.toLocaleDateString(locale, { timeZone: 'UTC', ...options });

  it('is the same in every way of writing it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        for (const text of [
          iso,
          date.toISOString(),
          String(Math.floor(date.getTime() / 1000)).padStart(10, '0'),
          `${dayOfMonth}.${month}.${year}`,
          english(date, { day: 'numeric', month: 'long', year: 'numeric' }, 'en-GB'),
          english(date, { day: 'numeric', month: 'short', year: 'numeric' }, 'en-US'),
        ])
          expect(readDate(text, TODAY), text).toBe(iso);
      }),
    );
  });

  it('counted from today is that many days before it, in seven languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 29 }), (days) => {
        const iso = new Date(TODAY.getTime() - days * 86_400_000).toISOString().slice(0, 10);
        for (const text of [
          `${days} days ago`,
          `Posted ${days} days ago`,
          `${days}d ago`,
          `vor ${days} Tagen`,
          `il y a ${days} jours`,
          `hace ${days} días`,
          `há ${days} dias`,
          `${days} giorni fa`,
          `${days} dagen geleden`,
        ])
          expect(readDate(text, TODAY), text).toBe(iso);
        expect(readDate(`${days}+ days ago`, TODAY)).toBeUndefined();
      }),
    );
  });

  it('of any text is a day of the calendar or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}$/)), (text) => {
        const found = readDate(text, TODAY);
        if (found === undefined) return;
        expect(new Date(found).toISOString().slice(0, 10)).toBe(found);
      }),
    );
  });
});

describe('an address, whatever a board hangs on it', () => {
  const base = new URL('https://board.example/jobs/search');
  const ids = fc.constantFrom(
    'jk',
    'vjk',
    'currentJobId',
    'gh_jid',
    'jl',
    'jobId',
    'jobListingId',
    'adid',
    'ashby_jid',
    'career_job_req_id',
    'opportunityId',
    'id',
    'p',
  );
  const tracking = fc.constantFrom(
    'utm_source',
    'utm_campaign',
    'gclid',
    'fbclid',
    'trk',
    'trackingId',
    'refId',
    'from',
    'src',
    'gh_src',
    'lever-source',
    '_hsenc',
    'mc_cid',
  );
  const value = fc.stringMatching(/^[A-Za-z0-9_-]{1,16}$/);

  it('keeps what identifies the posting and nothing that tracks its visitor', () => {
    fc.assert(
      fc.property(
        ids,
        value,
        fc.array(fc.tuple(tracking, value), { maxLength: 5 }),
        fc.nat(5),
        (name, id, others, at) => {
          const pairs = others.map(([key, text]) => `${key}=${text}`);
          pairs.splice(Math.min(at, pairs.length), 0, `${name}=${id}`);
          expect(readUrl(`/viewjob?${pairs.join('&')}`, base)).toBe(
            `https://board.example/viewjob?${name}=${id}`,
          );
        },
      ),
    );
  });

  it('two postings never share one', () => {
    fc.assert(
      fc.property(ids, value, value, (name, one, other) => {
        fc.pre(one !== other);
        expect(readUrl(`/j?${name}=${one}&utm_source=x`, base)).not.toBe(
          readUrl(`/j?${name}=${other}`, base),
        );
      }),
    );
  });
});

describe('a title', () => {
  const badge = fc.constantFrom(
    'New',
    'Urgently hiring',
    'Easy apply',
    'Sponsored',
    'Neu',
    'Featured',
    '2 new',
  );

  it('is the same with badges around it and a copy for screen readers behind it', () => {
    fc.assert(
      fc.property(
        words(2, 5),
        fc.option(badge),
        fc.option(badge),
        fc.boolean(),
        (title, before, after, copied) => {
          const pieces = [before, title, copied ? `${title} with verification` : null, after].filter(
            (piece): piece is string => piece !== null,
          );
          expect(readTitle(titleFromPieces(pieces))).toBe(title);
        },
      ),
    );
  });

  it('is never that of the site', () => {
    fc.assert(
      fc.property(
        words(1, 5),
        fc.constantFrom('LinkedIn', 'Indeed', 'Indeed.com', 'Glassdoor', 'SEEK', 'Reed.co.uk', 'StepStone'),
        fc.constantFrom(' | ', ' - ', ' – '),
        (title, site, bar) => {
          expect(readTitle(`${title}${bar}${site}`)).toBeUndefined();
        },
      ),
    );
  });
});

describe('an employer', () => {
  it('is never a host, and its place in the same line is told apart', () => {
    fc.assert(
      fc.property(words(1, 3), words(1, 2), fc.constantFrom(' · ', ' • ', ' | '), (name, place, dot) => {
        expect(readEmployer(name).company).toBe(name);
        expect(readEmployer(`${name}${dot}${place}`)).toEqual({ company: name, location: place });
        const host = `${name.replaceAll(' ', '').toLowerCase()}.com`;
        for (const text of [`www.${host}`, `https://${host}`, host, `jobs.${host}`])
          expect(readEmployer(text).company, text).toBeUndefined();
      }),
    );
  });

  it('is shown without its rating', () => {
    fc.assert(
      fc.property(words(1, 3), fc.integer({ min: 10, max: 50 }), fc.nat(9999), (name, tenths, count) => {
        const rating = (tenths / 10).toFixed(1);
        for (const text of [
          `${name} ${rating}`,
          `${name} ${rating} ★`,
          `${name} (${rating})`,
          `${name} ${rating} ${count} reviews`,
        ])
          expect(readEmployer(text).company, text).toBe(name);
      }),
    );
  });
});

describe('a place', () => {
  it('is kept in the page’s words, without its label and what sets it off', () => {
    fc.assert(
      fc.property(
        words(1, 3),
        word,
        fc.constantFrom('', 'Location: ', '· ', '• ', 'Ort: '),
        (town, region, label) => {
          expect(readLocation(`${label}${town}, ${region}`)).toBe(`${town}, ${region}`);
        },
      ),
    );
  });

  it('says how one works there, in any case and in brackets or not', () => {
    const ways = fc.constantFrom<[string, string]>(
      ['Remote', 'remote'],
      ['Hybrid', 'hybrid'],
      ['On-site', 'on-site'],
      ['Télétravail', 'remote'],
      ['Híbrido', 'hybrid'],
      ['vor Ort', 'on-site'],
      ['Teletrabajo', 'remote'],
    );
    fc.assert(
      fc.property(words(1, 2), ways, fc.boolean(), fc.boolean(), (town, [way, kind], upper, bracket) => {
        const text = bracket ? `${town} (${way})` : `${way} in ${town}`;
        expect(readWorkplace(upper ? text.toUpperCase() : text)).toBe(kind);
      }),
    );
    fc.assert(
      fc.property(words(1, 2), (town) => {
        fc.pre(!/remote|hybrid|site|office/i.test(town));
        expect(readWorkplace(town)).toBeUndefined();
      }),
    );
  });
});

it('an employment type is words for people, whichever codes the data use, each once', () => {
  const codes = fc.constantFrom(
    'FULL_TIME',
    'PART_TIME',
    'CONTRACTOR',
    'TEMPORARY',
    'INTERN',
    'PER_DIEM',
    'OTHER',
    'Vollzeit',
  );
  fc.assert(
    fc.property(fc.array(codes, { maxLength: 6 }), (values) => {
      const type = readEmploymentType(values);
      const said = (type ?? '').split(', ').filter(Boolean);
      expect(new Set(said).size).toBe(said.length);
      expect(said.length).toBe(new Set(values.filter((value) => value !== 'OTHER')).size);
      expect(type ?? '').not.toMatch(/_|^[A-Z]{4,}/);
    }),
  );
});

it('the language is a tag of BCP 47 or nothing, whatever the page says', () => {
  const tags = fc.oneof(
    fc.constantFrom('en', 'en-GB', 'de_DE', 'pt-BR', '', 'english', 'x'),
    fc.string({ maxLength: 50 }),
  );
  fc.assert(
    fc.property(tags, (tag) => {
      const { document } = new JSDOM(
        `<!doctype html><html><head><title>Jobs</title></head><body><main><ul></ul></main></body></html>`,
      ).window;
      document.documentElement.setAttribute('lang', tag);
      document
        .querySelector('ul')
        ?.insertAdjacentHTML(
          'beforeend',
          ['Cashier', 'Store Manager', 'Receptionist']
            .map(
              (title, i) =>
                `<li><a href="/jobs/view/${71000 + i}"><h3>${title}</h3></a><p>Larkfield Ltd</p><p>Leeds, UK</p></li>`,
            )
            .join(''),
        );
      const { postings } = extractPostings(document, 'https://board.example/jobs');
      expect(postings).toHaveLength(3);
      for (const { posting } of postings)
        if (posting.language !== undefined)
          expect(posting.language).toMatch(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
      if (tag === 'en-GB') expect(postings[0]?.posting.language).toBe('en-GB');
    }),
    { numRuns: 40 },
  );
});

it('no text of a neighbour stands in an advert, wherever the neighbours stand', () => {
  const advert =
    '<h2>About the role</h2><p>You greet everyone who comes in and help them find what they came for, from the first question to the goodbye. You serve at the counter, fill shelves in quiet hours and sort out what went wrong with an order.</p><h2>Requirements</h2><ul><li>You like people and stay calm when it is busy, on weekends too.</li><li>You can work two evenings a week and every other Saturday.</li></ul>';
  const neighbours = (tag: string, heading: string) =>
    `<${tag}><h2>${heading}</h2><ul>${['Cashier', 'Barista', 'Night Porter'].map((title, i) => `<li><a href="/job/${9100 + i}"><h3>${title}</h3></a><p>Bramble Bakery</p><p>Hull, UK</p><p>Neighbourly words about ${title.toLowerCase()}s that belong to another posting altogether.</p></li>`).join('')}</ul></${tag}>`;
  fc.assert(
    fc.property(
      fc.constantFrom('aside', 'section', 'div'),
      fc.constantFrom('Similar jobs', 'Ähnliche Stellen', 'More from this employer'),
      fc.boolean(),
      fc.boolean(),
      (tag, heading, before, within) => {
        const near = neighbours(tag, heading);
        const { document } = new JSDOM(
          `<title>Sales Assistant | Board</title><body>${before ? near : ''}<main><h1>Sales Assistant</h1><p>Larkfield Stores Ltd</p><p>Leeds, UK</p><a href="/apply/71003">Apply now</a><div>${advert}</div>${within ? near : ''}</main>${before || within ? '' : near}</body>`,
        ).window;
        const open = extractPostings(
          document,
          'https://board.example/job/71003-sales-assistant',
        ).postings.find(({ role }) => role === 'main')?.posting;
        expect(open?.title).toBe('Sales Assistant');
        expect(open?.description).toContain('every other Saturday');
        expect(open?.description).not.toMatch(/Neighbourly|Bramble|Night Porter/);
        expect(open?.requirements).toContain('stay calm');
        expect(open?.requirements).not.toContain('serve at the counter');
      },
    ),
    { numRuns: 24 },
  );
});
