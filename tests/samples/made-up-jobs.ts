/** Made-up postings for pages of the tests: invented employers, wording of our own. */
export interface MadeUpJob {
  title: string;
  company: string;
  place: string;
  body?: string;
}

const TITLES = [
  'Customer Service Representative',
  'Customer Service Team Leader',
  'Contact Centre Manager',
  'Senior Customer Support Specialist',
  'Retail Sales Associate',
  'Guest Services Agent',
  'Head of Customer Experience',
  'Store Manager',
  'Customer Success Manager, Northern Region and Islands',
  'Cashier',
];
const OUTSIDE = ['Forklift Driver', 'Registered Nurse', 'Backend Software Engineer', 'Pastry Cook'];
const COMPANIES = ['Fernwood Stores', 'Bright Harbour Telecom', 'Larkfield Hotels', 'Quillmere Insurance'];
const PLACES = ['Ashford Mills', 'Port Calder', 'Remote', 'Nether Stowe'];

export const OPEN_BODY = `<p>You will lead a team of eight advisors who answer calls and chats from our customers.</p>
<h3>What you will do</h3>
<ul><li>Coach advisors and <b>run</b> the weekly team meeting</li><li>Take over calls when a customer is upset, listening patiently</li></ul>
<h3>Requirements</h3>
<ul><li>At least two years of experience in a contact centre</li><li>High school diploma</li></ul>
<p>We give every new team leader six weeks of paid in-house training.</p>`;

/** One in five is no customer-service work, so that a page has both. */
export function madeUpJob(i: number): MadeUpJob {
  const titles = i % 5 === 4 ? OUTSIDE : TITLES;
  return {
    title: titles[Math.floor(i / (i % 5 === 4 ? 5 : 1)) % titles.length] as string,
    company: COMPANIES[i % COMPANIES.length] as string,
    place: PLACES[i % PLACES.length] as string,
  };
}

export function isOutside(i: number): boolean {
  return i % 5 === 4;
}
