import type { DetailPage } from './detail-pages.ts';
import { asks, duties, foot, head } from './detail-site.ts';
import { each, slug } from './made-site.ts';

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const similar = each(
  ['Cashier', 'Store Manager', 'Receptionist'],
  (t, i) =>
    `<li><article><h3><a href="/job/${slug(t)}-${9100 + i}">${t}</a></h3><p>Bramble Bakery</p><p>Hull</p></article></li>`,
);

/** Pages of one posting built as boards were found to build theirs; firms and postings made up. */
export const advertsAsFound: readonly DetailPage[] = [
  {
    name: 'employer in the data by reference only, the board’s own two organisations before it, none in the page but its initial',
    at: 'https://www.brightwork.example/listings/customer-service-agent-8k2v5z',
    title: 'Customer Service Agent | Brightwork',
    body: `${ld({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Organization',
          '@id': 'https://www.brightwork.example/#/schema/Organization/site',
          name: 'Brightwork',
        },
        {
          '@type': 'Organization',
          '@id': 'https://www.brightwork.example/#/schema/Organization/parent',
          name: 'Umbel Media',
        },
        {
          '@type': 'JobPosting',
          title: 'Customer Service Agent',
          datePosted: '2026-11-02T00:00:00Z',
          employmentType: 'FULL_TIME',
          description: `${duties}${asks}`,
          hiringOrganization: { '@id': 'https://www.brightwork.example/#/schema/Organization/agency-118' },
          jobLocation: { '@type': 'Place', address: { addressLocality: 'Nairobi', addressCountry: 'KE' } },
        },
        {
          '@type': 'Organization',
          '@id': 'https://www.brightwork.example/#/schema/Organization/agency-118',
          name: 'Acacia Capital Limited',
        },
      ],
    })}${head}<main><article><div>A</div><h1>Customer Service Agent</h1><div><button>Apply now</button></div><h3>Job summary</h3>${duties}${asks}</article><ul>${similar}</ul></main>${foot}`,
    expected: {
      title: 'Customer Service Agent',
      company: 'Acacia Capital Limited',
      location: 'Nairobi, KE',
      says: 'greet everyone',
    },
  },
  {
    name: 'employer in another script’s data, reference across scripts',
    at: 'https://www.larkspur.example/careers/senior-receptionist/',
    title: 'Senior Receptionist',
    body: `${ld({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Senior Receptionist', description: `${duties}${asks}`, datePosted: '2026-11-01', hiringOrganization: { '@id': '#org' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'York', addressCountry: 'GB' } } })}${ld({ '@context': 'https://schema.org', '@type': 'Organization', '@id': '#org', name: 'Larkspur Hotels' })}${head}<main><h1>Senior Receptionist</h1>${duties}${asks}<a href="/apply/12">Apply</a></main>${foot}`,
    expected: {
      title: 'Senior Receptionist',
      company: 'Larkspur Hotels',
      location: 'York, GB',
      says: 'greet everyone',
    },
  },
  {
    name: 'employer only in the page’s title, which an applicant system’s own address does not have',
    at: 'https://apply.hirehub.example/jobs/48213/night-porter',
    title: 'Night Porter | Harbour Inns Careers',
    body: `<div><header><img alt="" src="data:,"></header><main><h1>Night Porter</h1><ul><li>Hull, UK</li><li>Part-time</li></ul><h2>What you will do</h2>${duties}<h2>About you</h2>${asks}<a href="/jobs/48213/apply">Apply for this job</a></main></div>`,
    expected: {
      title: 'Night Porter',
      company: 'Harbour Inns',
      location: 'Hull, UK',
      says: 'greet everyone',
    },
  },
  {
    name: 'career portal: pairs of label and value in divs, description as a field without a label, several panels',
    at: 'https://northwind.avaportal.example/careers/JobDetail/Store-Supervisor/19445',
    title: 'Store Supervisor - 19445 - Northwind Outdoors',
    body: `${head}<main><div><h2>Store Supervisor</h2><div><a href="/careers/ApplicationMethods?jobId=19445">Apply now</a></div></div><article><div><h2>General Information</h2></div><div><div><div>Job title</div><div>Store Supervisor</div></div><div><div>Locations</div><div><ul><li>Exeter, England, United Kingdom</li></ul></div></div><div><div>Working time</div><div>Full-time</div></div><div><div>Job ID</div><div>19445</div></div></div></article><article><div><h2>Description and Requirements</h2></div><div><div>${duties}<p><strong>What you bring</strong></p>${asks}</div></div></article></main>${foot}`,
    expected: {
      title: 'Store Supervisor',
      company: 'Northwind Outdoors',
      location: 'Exeter, England, United Kingdom',
      says: 'greet everyone',
    },
  },
  {
    name: 'classic applicant theme: title in a div, facts as headings with bold labels',
    at: 'https://larkfieldstores.applytoday.example/apply/5kZiyUskiF/Returns-Clerk',
    title: 'Returns Clerk - Career Opportunities at Larkfield Stores',
    body: `<div><div><a href="https://www.larkfield.example"><img src="data:,"></a></div><div><h1>Returns Clerk</h1><div><h2>\n<strong>Location:</strong> Cedar Rapids, IA </h2><h2><strong>Type: </strong>Full Time </h2><h2><strong>Min. Experience: </strong>Experienced </h2></div><div>${duties}${asks}</div><div><a href="#">Apply for this position</a></div></div></div>`,
    expected: {
      title: 'Returns Clerk',
      company: 'Larkfield Stores',
      location: 'Cedar Rapids, IA',
      says: 'greet everyone',
    },
  },
  {
    name: 'Greek: facts in labelled rows, employer behind its label',
    at: 'https://www.ergasiatora.example/job/451233/ypallilos-exypiretisis',
    lang: 'el',
    title: 'Υπάλληλος εξυπηρέτησης πελατών - Αθήνα',
    body: `<header><a href="/">Αρχική</a></header><main><h1>Υπάλληλος εξυπηρέτησης πελατών</h1><ul><li><span>Εταιρεία:</span> <span>Ελαιώνας Τηλεπικοινωνίες</span></li><li><span>Περιοχή:</span> <span>Αθήνα, Μαρούσι</span></li><li><span>Απασχόληση:</span> <span>Πλήρης</span></li></ul><h2>Περιγραφή</h2><p>Θα απαντάτε σε τηλεφωνήματα και μηνύματα πελατών, θα τους βοηθάτε με τους λογαριασμούς τους και θα φροντίζετε να μένουν ευχαριστημένοι μέχρι το τέλος. Η ομάδα έχει δώδεκα άτομα και η εκπαίδευση διαρκεί τρεις εβδομάδες, με πλήρεις αποδοχές.</p><h2>Προσόντα</h2><ul><li>Ευχάριστη φωνή και υπομονή όταν υπάρχει πολλή δουλειά</li><li>Πολύ καλά ελληνικά και βασικά αγγλικά</li><li>Δυνατότητα για δύο απογεύματα την εβδομάδα</li></ul><button>Υποβολή βιογραφικού</button></main>`,
    expected: {
      title: 'Υπάλληλος εξυπηρέτησης πελατών',
      company: 'Ελαιώνας Τηλεπικοινωνίες',
      location: 'Αθήνα, Μαρούσι',
      says: 'Θα απαντάτε',
    },
  },
  {
    name: 'council: definition list of pay, hours and place under a heading, closing date, employer in the site’s name only',
    at: 'https://www.tarnbrook.gov.example/jobs-and-careers/current-vacancies/customer-services-adviser',
    title: 'Customer Services Adviser | Current vacancies | Tarnbrook Borough Council',
    body: `${head}<nav><ol><li><a href="/">Home</a></li><li><a href="/jobs-and-careers">Jobs and careers</a></li><li><a href="/jobs-and-careers/current-vacancies">Current vacancies</a></li></ol></nav><main><h1>Customer Services Adviser</h1><dl><dt>Salary</dt><dd>£25,584 to £26,824</dd><dt>Hours</dt><dd>37 hours a week</dd><dt>Location</dt><dd>Town Hall, Tarnbrook</dd><dt>Closing date</dt><dd>Midnight on 6 December 2026</dd></dl><h2>About the role</h2>${duties}<h2>Person specification</h2>${asks}<p><a href="https://recruit.example/apply/2211">Apply online</a></p></main>${foot}`,
    expected: {
      title: 'Customer Services Adviser',
      company: 'Tarnbrook Borough Council',
      location: 'Town Hall, Tarnbrook',
      says: 'greet everyone',
    },
  },
  {
    name: 'pane beside the heading only: heading two with " - job post" behind for screen readers, hours and pay as chips',
    at: 'https://www.workboard.example/view/7f2c9a1b4d',
    title: 'Shop Assistant - Bramble Bakery - York | Workboard.example',
    body: `${head}<main><div><h1><span>Shop Assistant<span> - job post</span></span></h1><div><div><span><a href="/cmp/Bramble-Bakery?from=vj">Bramble Bakery<svg aria-label="(opens in a new tab)"></svg></a></span></div><div>York YO1</div></div><div><span>£12.60 an hour</span><span> - Part-time</span></div><div><button>Apply now</button><button aria-label="save"></button></div></div><div><h2>Full job description</h2>${duties}${asks}</div></main>${foot}`,
    expected: {
      title: 'Shop Assistant',
      company: 'Bramble Bakery',
      location: 'York YO1',
      says: 'greet everyone',
    },
  },
];
