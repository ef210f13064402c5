import { PEOPLE as people, ROLES as roles } from './made-site.ts';
/** Pages that look like lists of postings and are none, made up. Nothing may be found on them. */
export interface OtherPage {
  name: string;
  at: string;
  lang?: string;
  title: string;
  body: string;
}

const each = (rows: readonly string[], write: (row: string, index: number) => string) =>
  rows.map(write).join('\n');
const places = ['Leeds', 'York', 'Hull', 'Bath', 'Exeter', 'Bristol'];

export const otherPages: readonly OtherPage[] = [
  {
    name: 'courses for jobs',
    at: 'https://learn.example/courses/customer-service',
    title: 'Customer service courses',
    body: `<main><h1>Customer service courses</h1><ul>${each(roles, (role, i) => `<li><a href="/courses/${7100 + i}-become-a-${role.toLowerCase().replaceAll(' ', '-')}"><h3>Become a ${role}</h3></a><p>Online · ${4 + i} weeks · £${100 + i * 20}</p><p>${20 + i} lessons, beginner</p><a href="/courses/${7100 + i}/apply">Apply</a></li>`)}</ul></main>`,
  },
  {
    name: 'homes to let',
    at: 'https://rooms.example/to-rent/yorkshire',
    title: 'Properties to rent in Yorkshire',
    body: `<main><h1>Properties to rent</h1>${each(places, (place, i) => `<article><h2><a href="/to-rent/details/${55000 + i}">${2 + (i % 3)} bedroom flat, Mill Street</a></h2><address>${place}, Yorkshire</address><p>£${800 + i * 50} pcm</p><p>Added ${i + 1} days ago</p><p>Oak Lettings Ltd</p><a href="/contact/${55000 + i}">Email agent</a></article>`)}</main>`,
  },
  {
    name: 'events',
    at: 'https://whatson.example/events',
    title: 'Events near you',
    body: `<main><h1>Events</h1><ul>${each(places, (place, i) => `<li><a href="/events/${3100 + i}/career-fair-${place.toLowerCase()}"><h3>${place} Careers Fair</h3></a><time datetime="2026-12-0${i + 1}">${i + 1} December</time><p>Town Hall, ${place}</p><p>Free</p></li>`)}</ul></main>`,
  },
  {
    name: 'products with "apply"',
    at: 'https://bank.example/credit-cards',
    title: 'Credit cards',
    body: `<main><h1>Credit cards</h1>${each(['Everyday', 'Travel', 'Student', 'Business', 'Reward'], (name, i) => `<div><h3>${name} card</h3><p>${19 + i}.9% APR representative</p><p>No annual fee</p><a href="/apply/card-${i}0${i}21">Apply now</a></div>`)}</main>`,
  },
  {
    name: 'a forum about work',
    at: 'https://talk.example/forum/retail-workers',
    title: 'Retail workers forum',
    body: `<main><h1>Retail workers</h1><ul>${each(roles, (role, i) => `<li><h3><a href="/threads/${9100 + i}">${role} pay is too low where I work</a></h3><p>by shopper${i}, ${i + 2} hours ago</p><p>${30 + i} replies</p></li>`)}</ul></main>`,
  },
  {
    name: 'a directory of employers',
    at: 'https://board.example/companies',
    title: 'Companies hiring now',
    body: `<main><h1>Companies hiring now</h1><ul>${each(['Larkfield Stores Ltd', 'Bramble Bakery', 'Tidewater Insurance', 'Oakline Dental', 'Northwind Group', 'Harbour Software Inc'], (name, i) => `<li><a href="/companies/${name.toLowerCase().replaceAll(' ', '-')}"><h3>${name}</h3></a><p>${places[i]}, UK</p><p>4.${i} (${100 + i} reviews)</p><p>${12 + i} open jobs</p></li>`)}</ul></main>`,
  },
  {
    name: 'a directory of people',
    at: 'https://team.example/about/people',
    title: 'Our people',
    body: `<main><h1>Our people</h1>${each(people, (person, i) => `<div><a href="/people/${person.toLowerCase().replace(' ', '-')}"><img alt="${person}"><h3>${person}</h3></a><p>${roles[i]}</p><p>${places[i]}, UK</p><p>Full-time since 201${i}</p></div>`)}</main>`,
  },
  {
    name: 'people for hire',
    at: 'https://hire.example/freelancers/customer-service',
    title: 'Hire customer service freelancers',
    body: `<main><h1>Customer service freelancers</h1>${each(people, (person, i) => `<div><h3><a href="/freelancers/~0${i}1a2b3c4d5e">${person}</a></h3><h4>${roles[i]}</h4><p>£${15 + i}/hr</p><p>${places[i]}, UK</p><p>98% Job Success</p><button>Invite to job</button></div>`)}</main>`,
  },
  {
    name: 'salaries by role',
    at: 'https://board.example/salaries',
    title: 'Salaries by job title',
    body: `<main><h1>Salaries</h1><ul>${each(roles, (role, i) => `<li><a href="/salaries/${role.toLowerCase().replaceAll(' ', '-')}-salary-SRCH_KO0,${i + 12}.htm"><h3>${role}</h3></a><p>£${21 + i},400 per year</p><p>${400 + i} salaries reported</p></li>`)}</ul></main>`,
  },
  {
    name: 'career advice',
    at: 'https://board.example/career-advice',
    title: 'Career advice',
    body: `<main><h1>Career advice</h1>${each(roles, (role, i) => `<article><h2><a href="/career-advice/how-to-become-a-${role.toLowerCase().replaceAll(' ', '-')}">How to become a ${role.toLowerCase()}</a></h2><p>Five steps from the first application to the first day at work.</p><p>${4 + i} min read</p><time>1${i} October 2026</time></article>`)}</main>`,
  },
  {
    name: 'tiles of job categories',
    at: 'https://board.example/jobs',
    title: 'Browse jobs',
    body: `<main><h1>Browse jobs by category</h1><ul>${each(['Customer Service', 'Retail', 'Sales', 'Administration', 'Hospitality', 'Driving'], (name, i) => `<li><a href="/jobs/${name.toLowerCase().replaceAll(' ', '-')}"><h3>${name} jobs</h3><span>${1200 + i * 31} jobs</span></a></li>`)}</ul><h2>Jobs by town</h2><ul>${each(places, (place) => `<li><a href="/jobs/in-${place.toLowerCase()}">Jobs in ${place}</a></li>`)}</ul></main>`,
  },
  {
    name: 'tiles of occupations with pay',
    at: 'https://careers.example/explore-careers',
    title: 'Explore careers',
    body: `<main><h1>Explore careers</h1><ul>${each(roles, (role, i) => `<li><h3><a href="/job-profiles/${role.toLowerCase().replaceAll(' ', '-')}">${role}</a></h3><p>Looks after customers and colleagues.</p><p>£${19 + i},000 to £${30 + i},000</p><p>37 to 42 hours per week</p></li>`)}</ul></main>`,
  },
  {
    name: 'news about jobs',
    at: 'https://paper.example/business/jobs',
    title: 'Jobs news',
    body: `<main><h1>Jobs</h1>${each(places, (place, i) => `<article><h3><a href="/business/jobs/2026/nov/1${i}/${place.toLowerCase()}-retailer-cuts-hundreds-of-store-manager-posts">${place} retailer cuts hundreds of store manager posts</a></h3><p>The group blames weak sales before Christmas.</p><time>${i + 1}h ago</time></article>`)}</main>`,
  },
  {
    name: 'reviews of an employer',
    at: 'https://board.example/companies/larkfield/reviews',
    title: 'Working at Larkfield Stores: reviews',
    body: `<main><h1>Larkfield reviews</h1>${each(roles, (role, i) => `<article><h3><a href="/companies/larkfield/reviews/${i}4410">A fair place to start</a></h3><p>${role} (Former Employee) – ${places[i]}, UK</p><p>${i + 3} November 2026</p><p>4.0</p><p>Pros: nice team. Cons: weekends.</p></article>`)}</main>`,
  },
  {
    name: 'lawyers to consult',
    at: 'https://find.example/solicitors/leeds',
    title: 'Solicitors in Leeds',
    body: `<main><h1>Solicitors in Leeds</h1>${each(people, (person, i) => `<div><h2><a href="/solicitors/${person.toLowerCase().replace(' ', '-')}-${77 + i}">${person}</a></h2><p>Employment Solicitor</p><p>${places[i]}, Yorkshire</p><p>Full-time practice, 12 years</p><a href="tel:+4411300000${i}">Call</a></div>`)}</main>`,
  },
  {
    name: 'volunteers’ wishes: classifieds of things',
    at: 'https://swap.example/classifieds?c=furniture',
    title: 'Classifieds',
    body: `<main><h1>Classified ads</h1><ul>${each(['Oak desk', 'Office chair', 'Manager’s desk', 'Shop counter', 'Reception sofa'], (thing, i) => `<li><a href="/ad/${66100 + i}"><h3>${thing}</h3></a><p>£${20 + i * 5}</p><p>${places[i]}, UK</p><p>${i + 1} days ago</p></li>`)}</ul></main>`,
  },
];
