/** Towns, as many as the made-up lists are long. */
export const PLACES = ['Leeds, UK', 'York, UK', 'Hull, UK', 'Bath, UK', 'Exeter, UK', 'Bristol, UK'] as const;

/** Words as an address has them. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A page of a site that has jobs among other things. */
export const sitePage = (main: string) =>
  `<header><nav><a href="/">Home</a><a href="/jobs">Jobs</a><a href="/about">About</a></nav></header><main>${main}</main><footer><a href="/privacy">Privacy</a></footer>`;

/** A posting as made-up lists write it. */
export type Row = readonly [title: string, company: string, place: string];

export const each = <T>(rows: readonly T[], write: (row: T, index: number) => string) =>
  rows.map(write).join('\n');

/** A page with nothing about jobs around it. */
export const plainSite = (main: string) =>
  `<header><a href="/"><img alt="" src="data:,"></a><nav><ul><li><a href="/about-us">About us</a></li><li><a href="/employers">For employers</a></li><li><a href="/login">Sign in</a></li></ul></nav></header><main>${main}</main><footer><a href="/privacy">Privacy</a><a href="/terms">Terms</a></footer>`;

/** A page with a cookie dialog, menus of job-like links, filters, pages and popular searches around its list. */
export const busySite = (main: string) =>
  `<div role="dialog" aria-label="Cookies"><h2>We value your privacy</h2><p>We use cookies to keep you signed in and to see which pages are read.</p><button>Accept all</button><button>Manage</button></div><header><a href="/">Home</a><ul><li><a href="/jobs/retail">Retail Jobs</a></li><li><a href="/jobs/customer-service">Customer Service</a></li><li><a href="/jobs/store-manager">Store Manager</a></li><li><a href="/jobs/hospitality">Hospitality</a></li><li><a href="/career-advice/interview">Interview tips</a></li></ul></header><div><aside><form><fieldset><legend>Job type</legend><label><input type="checkbox">Full-time (124)</label><label><input type="checkbox">Part-time (88)</label><label><input type="checkbox">Temporary (9)</label></fieldset><ul><li><a href="?loc=leeds">Leeds (40)</a></li><li><a href="?loc=york">York (12)</a></li><li><a href="?loc=hull">Hull (8)</a></li></ul></form></aside><main>${main}<ul><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li><a href="?page=2">Next</a></li></ul></main></div><section><h3>Popular searches</h3><ul><li><a href="/jobs/cashier-jobs-in-leeds">Cashier jobs in Leeds</a></li><li><a href="/jobs/receptionist-jobs-in-york">Receptionist jobs in York</a></li><li><a href="/jobs/night-porter-jobs">Night porter jobs</a></li><li><a href="/jobs/shop-assistant-jobs">Shop assistant jobs</a></li></ul></section><footer><a href="/privacy">Privacy</a></footer>`;

/** What made-up look-alikes speak of. */
export const ROLES = [
  'Customer Service Manager',
  'Store Manager',
  'Receptionist',
  'Sales Assistant',
  'Team Leader',
  'Call Centre Agent',
] as const;
export const PEOPLE = ['Ana Ruiz', 'Tom Hale', 'Mei Lin', 'Omar Said', 'Eva Novak', 'Jo Park'] as const;

/** Postings in English for lists of any make. */
export const ENGLISH: readonly Row[] = [
  ['Customer Service Advisor', 'Larkfield Stores', 'Leeds'],
  ['Night Porter', 'Hotel Veerhuis', 'Hull'],
  ['Claims Handler', 'Tidewater Insurance', 'York'],
  ['Dental Receptionist', 'Oakline Dental', 'Bath'],
  ['Shop Floor Supervisor', 'Northwind Outdoors', 'Exeter'],
  ['Second Line Support Analyst', 'Harbour Software', 'Bristol'],
];
