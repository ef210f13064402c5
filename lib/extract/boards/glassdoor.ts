import type { Board } from '../board.ts';
import { parameter } from './ids.ts';

export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: [
    '*://*.glassdoor.com/*',
    '*://*.glassdoor.co.uk/*',
    '*://*.glassdoor.ca/*',
    '*://*.glassdoor.com.au/*',
    '*://*.glassdoor.de/*',
    '*://*.glassdoor.fr/*',
    '*://*.glassdoor.ie/*',
    '*://*.glassdoor.nl/*',
    '*://*.glassdoor.it/*',
    '*://*.glassdoor.es/*',
    '*://*.glassdoor.at/*',
    '*://*.glassdoor.ch/*',
    '*://*.glassdoor.be/*',
    '*://*.glassdoor.co.in/*',
    '*://*.glassdoor.sg/*',
    '*://*.glassdoor.com.hk/*',
    '*://*.glassdoor.co.nz/*',
    '*://*.glassdoor.com.br/*',
    '*://*.glassdoor.com.mx/*',
    '*://*.glassdoor.com.ar/*',
  ],
  samples: [
    'https://www.glassdoor.com/Job/leeds-cashier-jobs-SRCH_IL.0,5_IC1_KO6,13.htm',
    'https://www.glassdoor.co.uk/job-listing/cashier-acme-JV_IC1_KO0,7_KE8,12.htm?jl=1000000000001',
  ],
  hasJobs: (url) =>
    !/^\/(?:Community|Reviews?|Salar|Interview|Overview|Benefits|Award|blog|Photos|Compare|member)/i.test(
      url.pathname,
    ),
  idFromUrl: (url) => parameter(url, ['jl', 'jobListingId', 'jobId'], /^\d{6,}$/),
  cards: [
    {
      card: 'li[data-test="jobListing"], li[data-jobid]',
      title: ['[data-test="job-title"]', '[id^="job-title-"]'],
      company: ['[class*="EmployerName"]', '[id^="job-employer-"] [class*="employer"]'],
      location: ['[data-test="emp-location"]', '[id^="job-location-"]'],
      pay: ['[data-test="detailSalary"]', '[id^="job-salary-"]'],
      postedOn: '[data-test="job-age"]',
      snippet: '[data-test="descSnippet"]',
      idOf: (card) => card.getAttribute('data-jobid') ?? undefined,
    },
    {
      // 2020
      card: 'li.react-job-listing, li.jl[data-id]',
      title: ['a.jobTitle', 'a[data-test="job-link"]', 'a.jobLink:last-of-type'],
      company: ['a.jobLink:not(.jobTitle) span', '[class*="employer"]'],
      location: ['.loc', '[data-test="emp-location"]'],
      idOf: (card) => card.getAttribute('data-id') ?? undefined,
    },
  ],
  open: {
    container: '[class*="TwoColumnLayout_jobDetailsContainer"], [class*="JobDetails_jobDetailsContainer"]',
    title: ['[id^="jd-job-title"]', 'header h1'],
    company: ['[class*="employerNameHeading"]', 'header [class*="EmployerName"]'],
    location: '[data-test="location"]',
    pay: '[data-test="detailSalary"]',
    body: '[class*="JobDetails_jobDescription"]',
    idOf: (container, url) =>
      /(\d{6,})$/.exec(container.querySelector('[id^="jd-job-title"]')?.id ?? '')?.[1] ??
      glassdoor.idFromUrl?.(url),
  },
};
