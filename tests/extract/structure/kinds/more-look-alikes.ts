import { sitePage as page, PLACES as places, slug } from './made-site.ts';
import type { OtherPage } from './other-pages.ts';

const roles = [
  'Customer Service Advisor',
  'Store Manager',
  'Receptionist',
  'Sales Assistant',
  'Team Leader',
  'Call Centre Agent',
] as const;
const funds = [
  'Community Kitchens Fund',
  'Small Charities Resilience Grant',
  'Green Shops Innovation Fund',
  'High Street Renewal Programme',
  'Young Makers Award',
  'Rural Transport Challenge Fund',
] as const;
const each = <T>(list: readonly T[], write: (item: T, index: number) => string) => list.map(write).join('\n');

/** Lists that an attacker of the reader found to be taken for postings, and their neighbours. */
export const moreLookAlikes: readonly OtherPage[] = [
  {
    name: 'grants, called opportunities, with deadline and amount',
    at: 'https://www.givinghub.example/opportunities',
    title: 'Open opportunities',
    body: page(
      `<h1>Open opportunities</h1><div>${each(funds, (fund, i) => `<div><h3><a href="/opportunities/fund-${slug(fund)}">${fund}</a></h3><p>Larkfield Foundation</p><p>${places[i]}</p><p>Up to £${2 + i}0,000</p><p>Deadline: 1${i} December 2026</p><a href="/opportunities/fund-${slug(fund)}">Apply now</a></div>`)}</div>`,
    ),
  },
  {
    name: 'calls for research funding in a table, by number',
    at: 'https://funding.college.example/opportunities/search?status=open',
    title: 'Funding opportunities',
    body: page(
      `<h1>Funding opportunities</h1><table><tr><th>Opportunity</th><th>Funder</th><th>Amount</th><th>Closing date</th></tr>${each(funds, (fund, i) => `<tr><td><a href="/opportunities/view/88120${i}">${fund}: call for proposals</a></td><td>Bramble Trust</td><td>£${2 + i}00,000 – £${4 + i}00,000</td><td>1${i} January 2027</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'German aid programmes with deadline, region and "Jetzt bewerben"',
    at: 'https://www.foerderkarte.example/ausschreibungen/stellen',
    lang: 'de',
    title: 'Förderprogramme',
    body: page(
      `<h1>Förderprogramme</h1>${each(['Förderpreis Nachbarschaft', 'Stipendium Junge Kunst', 'Förderfonds Innenstadt', 'Zuschuss Vereinsheime', 'Gründerpreis Nord'], (fund, i) => `<article><h3><a href="/stellen/foerderung/${5100 + i}">${fund}</a></h3><p>Hamburg</p><p>bis zu ${3 + i}.000 €</p><p>Bewerbungsschluss: 1${i}.12.2026</p><a href="/stellen/foerderung/${5100 + i}">Jetzt bewerben</a></article>`)}`,
    ),
  },
  {
    name: 'an employer’s own openings to manage: drafts, applicants, editing',
    at: 'https://hire.staffdesk.example/my-jobs',
    title: 'My jobs | Staffdesk',
    body: page(
      `<h1>My jobs</h1><div>${each(roles, (role, i) => `<div><h3><a href="/my-jobs/7120${i}4">${role}</a></h3><span>${i % 3 ? 'Published' : 'Draft'}</span><p>${places[i]}</p><p>Full-time</p><p>${i * 4} applicants</p><a href="/my-jobs/7120${i}4/edit">Edit</a><button>Duplicate</button></div>`)}</div>`,
    ),
  },
  {
    name: 'openings in a recruiter’s table, with views and a menu of what to do',
    at: 'https://app.hiringtool.example/jobs?status=all',
    title: 'Jobs – Hiring tool',
    body: page(
      `<h1>Jobs</h1><table><thead><tr><th>Job</th><th>Location</th><th>Candidates</th><th>Status</th><th></th></tr></thead><tbody>${each(roles, (role, i) => `<tr><td><a href="/jobs/3340${i}/pipeline">${role}</a></td><td>${places[i]}</td><td>${i + 3} candidates</td><td>${i % 2 ? 'Paused' : 'Active'}</td><td><button>Edit job</button><button>Archive</button></td></tr>`)}</tbody></table>`,
    ),
  },
  {
    name: 'a German firm’s adverts to manage',
    at: 'https://firma.jobtafel.example/stellenanzeigen/meine',
    lang: 'de',
    title: 'Meine Stellenanzeigen',
    body: page(
      `<h1>Meine Stellenanzeigen</h1><ul>${each(['Verkäufer (m/w/d)', 'Kundenberater (m/w/d)', 'Filialleiter (m/w/d)', 'Empfangskraft (m/w/d)'], (role, i) => `<li><a href="/stellenanzeigen/8831${i}">${role}</a><span>Hamburg</span><span>Vollzeit</span><span>${i + 2} Bewerbungen</span><button>Bearbeiten</button><button>Löschen</button></li>`)}</ul>`,
    ),
  },
  {
    name: 'people who applied, by the opening they applied for',
    at: 'https://hire.staffdesk.example/jobs/71204/candidates',
    title: 'Candidates | Staffdesk',
    body: page(
      `<h1>Candidates</h1>${each(['Ana Ruiz', 'Tom Hale', 'Mei Lin', 'Omar Said', 'Eva Novak'], (person, i) => `<div><h3><a href="/jobs/71204/candidates/990${i}1">${person}</a></h3><p>${roles[i]}</p><p>${places[i]}</p><p>Applied ${i + 1} days ago</p><button>Shortlist</button><button>Reject</button></div>`)}`,
    ),
  },
  {
    name: 'saved searches with the number of new results',
    at: 'https://board.example/jobs/saved-searches',
    title: 'Saved searches',
    body: page(
      `<h1>Saved searches</h1><ul>${each(roles, (role, i) => `<li><a href="/jobs?q=${slug(role)}&l=leeds">${role} in ${places[i]}</a><span>${i + 2} new</span><span>Daily</span><button>Edit</button></li>`)}</ul>`,
    ),
  },
  {
    name: 'shifts of a rota to swap',
    at: 'https://rota.larkfield.example/shifts/open',
    title: 'Open shifts',
    body: page(
      `<h1>Open shifts</h1><table><tr><th>Shift</th><th>Where</th><th>When</th></tr>${each(roles, (role, i) => `<tr><td><a href="/shifts/${600 + i}">${role}</a></td><td>${places[i]}</td><td>Sat 1${i} Dec, 09:00–17:00</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'courses for people at work, with their hours and a button to apply',
    at: 'https://college.example/courses',
    title: 'Courses | Oakhurst College',
    body: page(
      `<h1>Courses</h1><div>${each(roles, (role, i) => `<div><div><div>${role}</div><div>${places[i]}</div><div>12 months</div><div>Part-time</div></div><button>Apply now</button></div>`)}</div>`,
    ),
  },
];
