import { adOf, cardOf, dayFromNow, facts, loadPostings, make } from './posting.js';

const postings = await loadPostings();
const id = new URLSearchParams(location.search).get('jobId');
const posting = postings.find((one) => one.id === id);
const sheet = document.querySelector('.sheet');

/** The machine-readable twin of the advert, as boards add it to their detail pages. */
function jobPosting({ title, company, place, type, workplace, pay, daysAgo, closesIn }) {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: 'Wayside Jobs', value: id },
    title,
    description: adOf(posting).innerHTML,
    datePosted: dayFromNow(-daysAgo),
    ...(closesIn && { validThrough: dayFromNow(closesIn) }),
    employmentType: /part/i.test(type) ? 'PART_TIME' : /contract/i.test(type) ? 'CONTRACTOR' : 'FULL_TIME',
    ...(workplace === 'remote' && { jobLocationType: 'TELECOMMUTE' }),
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: place } },
    ...(pay && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: pay.currency,
        value: {
          '@type': 'QuantitativeValue',
          minValue: pay.min,
          maxValue: pay.max,
          unitText: pay.per.toUpperCase(),
        },
      },
    }),
  };
}

if (posting) {
  document.title = `${posting.title} | ${posting.company} | Wayside Jobs`;
  sheet.lang = posting.language ?? 'en';
  sheet.append(
    make('h1', { className: 'title' }, posting.title),
    make('p', { className: 'company' }, posting.company),
    facts(posting),
    adOf(posting),
  );
  const data = make('script', { type: 'application/ld+json' });
  data.textContent = JSON.stringify(jobPosting(posting));
  document.head.append(data);
} else {
  sheet.append(make('h1', {}, 'This job is no longer here'));
}
const others = postings.filter((one) => one.id !== id);
const at = postings.findIndex((one) => one.id === id);
document
  .querySelector('.similar .list')
  .append(...[1, 2, 3].map((step) => cardOf(others[(at + step) % others.length])));
