import { sitePage as page, PEOPLE as people, PLACES as places, ROLES as roles, slug } from './made-site.ts';
import type { OtherPage } from './other-pages.ts';

const each = (write: (role: string, place: string, person: string, index: number) => string) =>
  roles.map((role, i) => write(role, places[i] as string, people[i] as string, i)).join('\n');

/** Lists that share words, places, pay or addresses with result lists and offer no posting. */
export const lookAlikes: readonly OtherPage[] = [
  {
    name: 'a course catalogue with dates, towns and fees in a table',
    at: 'https://college.example/training/programmes',
    title: 'Training programmes',
    body: page(
      `<h1>Training programmes</h1><table><tr><th>Programme</th><th>Where</th><th>Starts</th><th>Fee</th></tr>${each((role, place, _person, i) => `<tr><td><a href="/training/programmes/${400 + i}">${role} Certificate</a></td><td>${place}</td><td>1${i} January 2027</td><td>£${300 + i * 25}</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'apprenticeship standards on a college’s career pages',
    at: 'https://college.example/careers/pathways',
    title: 'Career pathways',
    body: page(
      `<h1>Career pathways</h1><ul>${each((role, _place, _person, i) => `<li><a href="/careers/pathways/${slug(role)}"><h3>${role}</h3><p>Level ${2 + (i % 3)} · 18 months · what you learn, what you earn</p></a></li>`)}</ul>`,
    ),
  },
  {
    name: 'a salary table by town, with a link to jobs in each row',
    at: 'https://pay.example/salary/cashier',
    title: 'How much does a cashier make?',
    body: page(
      `<h1>Cashier salary</h1><table><tr><th>City</th><th>Average pay</th><th>Jobs</th></tr>${each((_role, place, _person, i) => `<tr><td><a href="/salary/cashier/${slug(place)}">Cashier salary in ${place}</a></td><td>£1${i}.20 per hour</td><td><a href="/jobs/cashier/${slug(place)}">${200 + i} jobs</a></td></tr>`)}</table>`,
    ),
  },
  {
    name: 'frequent questions on an employer’s career pages',
    at: 'https://careers.larkfield.example/faq',
    title: 'Careers – questions and answers',
    body: page(
      `<h1>Questions about working here</h1>${each((role, place) => `<details><summary><h3>Can I apply as a ${role} in ${place.slice(0, -4)}?</h3></summary><p>Yes: see our openings, part-time and full-time, and apply online.</p></details>`)}`,
    ),
  },
  {
    name: 'recruiting events with towns and dates',
    at: 'https://careers.larkfield.example/events',
    title: 'Hiring events | Larkfield careers',
    body: page(
      `<h1>Hiring events</h1><ul>${each((role, place, _person, i) => `<li><h3><a href="/events/${5100 + i}">${role} open day</a></h3><p>${place}</p><time datetime="2026-12-0${i + 1}">${i + 1} December 2026</time><p>10 am to 4 pm</p><a href="/events/${5100 + i}/register">Register</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'public tenders with buyer, place, value and deadline',
    at: 'https://tenders.example/opportunities/search',
    title: 'Contract opportunities',
    body: page(
      `<h1>Contract opportunities</h1><ul>${['Supply of cleaning services', 'Security guarding of depots', 'Call centre software', 'Catering for schools', 'Driver training', 'Uniforms for reception staff'].map((what, i) => `<li><h2><a href="/notice/0${i}a1b2c3-4455-4a6b-8c7d-9e0f1a2b3c4${i}">${what}</a></h2><p>Bramley County Council</p><dl><dt>Contract location</dt><dd>Yorkshire</dd><dt>Contract value</dt><dd>£${120 + i},000 to £${180 + i},000</dd><dt>Procurement stage</dt><dd>Opportunity</dd><dt>Closing</dt><dd>1${i} December 2026</dd></dl></li>`).join('')}</ul>`,
    ),
  },
  {
    name: 'a staff directory table with rank, office and telephone',
    at: 'https://www.bramley.example/staff',
    title: 'Staff directory',
    body: page(
      `<h1>Staff directory</h1><table><tr><th>Name</th><th>Position</th><th>Office</th><th>Phone</th></tr>${each((role, place, person, i) => `<tr><td><a href="/staff/${slug(person)}">${person}</a></td><td>${role}</td><td>${place}</td><td>0113 300 12${i}</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'a team page without links: rank as heading, name below',
    at: 'https://www.kettle.example/company/team',
    title: 'Our team – Kettle',
    body: page(
      `<h1>Our team</h1>${each((role, place, person) => `<div><img alt="${person}" src="data:,"><h3>${role}</h3><p>${person}</p><p>${place}</p></div>`)}`,
    ),
  },
  {
    name: 'testimonials on career pages: quote, name, role, office',
    at: 'https://careers.larkfield.example/stories',
    title: 'Meet our people | Larkfield careers',
    body: page(
      `<h1>Meet our people</h1>${each((role, place, person) => `<article><blockquote>I began at the till and now I lead a team.</blockquote><h3>${person}</h3><p>${role}</p><p>${place}</p><a href="/stories/${slug(person)}">Read ${person.split(' ')[0]}’s story</a></article>`)}`,
    ),
  },
  {
    name: 'threads of a forum about applying, with board names and ages',
    at: 'https://talk.example/c/jobs-and-careers',
    title: 'Jobs and careers - talk',
    body: page(
      `<h1>Jobs and careers</h1><table>${each((role, _place, person, i) => `<tr><td><a href="/t/${slug(role)}-interview-tomorrow/${77120 + i}">${role} interview tomorrow, any tips?</a></td><td>${person}</td><td>${12 + i} replies</td><td>${i + 1}h</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'similar searches under an empty result',
    at: 'https://board.example/jobs?q=zookeeper&l=leeds',
    title: 'Zookeeper jobs in Leeds',
    body: page(
      `<h1>No jobs found for zookeeper in Leeds</h1><p>Try another search.</p><h2>Similar searches</h2><ul>${each((role, place) => `<li><a href="/jobs?q=${slug(role)}&l=${slug(place)}">${role} jobs in ${place.slice(0, -4)}</a></li>`)}</ul><h2>Recent searches</h2><ul>${each((role) => `<li><a href="/jobs/${slug(role)}">${role}</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'tiles of employers with towns and numbers of openings',
    at: 'https://board.example/employers',
    title: 'Top employers hiring now',
    body: page(
      `<h1>Top employers</h1><div>${['Larkfield Stores', 'Bramble Bakery', 'Tidewater Insurance', 'Oakline Dental', 'Northwind Group', 'Harbour Software'].map((name, i) => `<a href="/employers/${slug(name)}/jobs"><img alt="${name} logo" src="data:,"><h3>${name}</h3><p>${places[i]}</p><p>${12 + i} open jobs</p></a>`).join('')}</div>`,
    ),
  },
  {
    name: 'categories with a count each, worded like roles',
    at: 'https://board.example/browse-jobs/occupations',
    title: 'Browse jobs by occupation',
    body: page(
      `<h1>Browse jobs by occupation</h1><ul>${each((role, _place, _person, i) => `<li><a href="/jobs/occupation/${slug(role)}s">${role}s</a> <span>(${300 + i * 17})</span></li>`)}</ul>`,
    ),
  },
  {
    name: 'sample CVs by role',
    at: 'https://cv.example/resume-examples',
    title: 'Resume examples',
    body: page(
      `<h1>Resume examples</h1><div>${each((role, _place, _person, i) => `<div><a href="/resume-examples/${slug(role)}"><img alt="" src="data:,"><h3>${role} resume</h3></a><p>Full-time and part-time versions</p><p>${i + 3} templates</p></div>`)}</div>`,
    ),
  },
  {
    name: 'CVs of people who look for work',
    at: 'https://board.example/resumes?q=cashier',
    title: 'Search resumes',
    body: page(
      `<h1>Resumes</h1><ul>${each((role, place, _person, i) => `<li><h3><a href="/resumes/${'abcdef'[i]}71c2d3e4f5061${i}">${role}</a></h3><p>${place}</p><p>${i + 2} years of experience</p><p>Updated ${i + 1} days ago</p><button>Contact candidate</button></li>`)}</ul>`,
    ),
  },
  {
    name: 'services offered by the hour',
    at: 'https://gigs.example/services/virtual-assistants',
    title: 'Virtual assistant services',
    body: page(
      `<h1>Virtual assistant services</h1>${each((role, _place, person, i) => `<div><a href="/${slug(person)}/i-will-be-your-${slug(role)}"><h3>I will be your ${role.toLowerCase()}</h3></a><p>${person}</p><p>4.9 (${100 + i} reviews)</p><p>From £${15 + i}</p></div>`)}`,
    ),
  },
  {
    name: 'press releases of an employer',
    at: 'https://www.larkfield.example/newsroom',
    title: 'Newsroom | Larkfield',
    body: page(
      `<h1>Newsroom</h1>${each((role, place, person, i) => `<article><p>${i + 3} November 2026</p><h3><a href="/newsroom/${person.split(' ')[0]?.toLowerCase()}-named-${slug(role)}-${9900 + i}">${person} named ${role} in ${place.slice(0, -4)}</a></h3><p>Larkfield Stores Ltd</p></article>`)}`,
    ),
  },
  {
    name: 'used cars with price, place and dealer',
    at: 'https://cars.example/used/leeds',
    title: 'Used cars for sale in Leeds',
    body: page(
      `<h1>Used cars</h1><ul>${each((_role, place, _person, i) => `<li><a href="/used/listing/2026110${i}44"><h3>Runabout 1.${i} Manager Edition</h3></a><p>£${7 + i},495</p><p>${place}</p><p>${20 + i},000 miles</p><p>Mill Street Motors Ltd</p><p>Added ${i + 1} days ago</p></li>`)}</ul>`,
    ),
  },
  {
    name: 'restaurants with kitchens, towns and ratings',
    at: 'https://eat.example/restaurants/yorkshire',
    title: 'Restaurants in Yorkshire',
    body: page(
      `<h1>Restaurants</h1>${['The Cook’s Table', 'Chef & Server', 'Porter House', 'The Barista Bar', 'Buyer’s Arms', 'Captain’s Crew'].map((name, i) => `<div><h2><a href="/restaurants/${slug(name)}-${8100 + i}">${name}</a></h2><p>${places[i]}</p><p>4.${i} (${200 + i} reviews)</p><p>Open today until 10 pm</p></div>`).join('')}`,
    ),
  },
  {
    name: 'franchises for sale with investment and regions',
    at: 'https://franchise.example/opportunities/retail',
    title: 'Franchise opportunities in retail',
    body: page(
      `<h1>Franchise opportunities</h1>${['Corner Coffee', 'Paws & Claws', 'Bright Cleaning', 'Fit Sales', 'Kids Tutor Club'].map((name, i) => `<div><h3><a href="/opportunities/${slug(name)}">${name}</a></h3><p>Minimum investment £${20 + i},000</p><p>United Kingdom</p><p>Home-based, part-time or full-time</p><a href="/opportunities/${slug(name)}/brochure">Request brochure</a></div>`).join('')}`,
    ),
  },
  {
    name: 'podcast episodes about work',
    at: 'https://pod.example/shows/the-manager',
    title: 'The Manager – podcast',
    body: page(
      `<h1>The Manager</h1><ol>${each((role, _place, person, i) => `<li><a href="/episodes/${3100 + i}"><h3>${person}: from cashier to ${role.toLowerCase()}</h3></a><p>${40 + i} min</p><p>${i + 2} days ago</p></li>`)}</ol>`,
    ),
  },
  {
    name: 'scholarships with country, amount and deadline',
    at: 'https://study.example/scholarships',
    title: 'Scholarships 2027',
    body: page(
      `<h1>Scholarships</h1>${each((_role, place, person, i) => `<div><h3><a href="/scholarships/${700 + i}">${person} Fellow Scholarship</a></h3><p>University of Bramley</p><p>${place}</p><p>£${5 + i},000 per year</p><p>Deadline: 1${i} December 2026</p></div>`)}`,
    ),
  },
  {
    name: 'settings in a list, without links',
    at: 'https://board.example/account/alerts',
    title: 'Your job alerts',
    body: page(
      `<h1>Your job alerts</h1><ul>${each((role, place) => `<li><div>${role}</div><div>${place}</div><div>Daily</div><button>Edit</button><button>Delete</button></li>`)}</ul>`,
    ),
  },
  {
    name: 'filters of a search, as lists of boxes',
    at: 'https://board.example/jobs/search?q=manager',
    title: 'Manager jobs',
    body: page(
      `<h1>0 manager jobs</h1><aside><h3>Job title</h3><ul>${each((role, _place, _person, i) => `<li><label><input type="checkbox">${role}</label><span>${12 + i}</span></li>`)}</ul><h3>Location</h3><ul>${each((_role, place, _person, i) => `<li><label><input type="checkbox">${place}</label><span>${7 + i}</span></li>`)}</ul></aside>`,
    ),
  },
  {
    name: 'opening hours of shops, in a table without links',
    at: 'https://www.larkfield.example/stores',
    title: 'Our stores and their managers',
    body: page(
      `<h1>Our stores</h1><table><tr><th>Store</th><th>Manager</th><th>Hours</th></tr>${each((_role, place, person) => `<tr><td>${place}</td><td>${person}, Store Manager</td><td>9 am to 6 pm</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'grades of pay in an agreement, without links',
    at: 'https://union.example/agreements/retail/pay-scales',
    title: 'Pay scales in retail',
    body: page(
      `<h1>Pay scales</h1><table><tr><th>Role</th><th>Grade</th><th>Hourly rate</th></tr>${each((role, _place, _person, i) => `<tr><td>${role}</td><td>Grade ${i + 1}</td><td>£1${i}.40 per hour</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'steps of a résumé: one person’s past jobs',
    at: 'https://www.evanovak.example/cv',
    title: 'Eva Novak, curriculum vitae',
    body: page(
      `<h1>Eva Novak</h1><h2>Work</h2>${each((role, place, _person, i) => `<section><h3>${role}</h3><p>${['Larkfield Stores Ltd', 'Bramble Bakery', 'Tidewater Insurance', 'Oakline Dental', 'Northwind Group', 'Harbour Software'][i]}</p><p>${place}</p><p>20${10 + i} – 20${12 + i}, full-time</p><p>Led a team of ${i + 3} and looked after the daily takings.</p></section>`)}`,
    ),
  },
  {
    name: 'volunteers’ projects abroad',
    at: 'https://volunteer.example/projects',
    title: 'Volunteer abroad',
    body: page(
      `<h1>Volunteer projects</h1>${['Teach English', 'Care for elephants', 'Build a school', 'Coach football'].map((what, i) => `<div><a href="/projects/${slug(what)}"><h3>${what}</h3></a><p>${['Kenya', 'Thailand', 'Peru', 'Ghana'][i]}</p><p>${2 + i} weeks from £${700 + i * 50}</p></div>`).join('')}`,
    ),
  },
  {
    name: 'courses with level, weeks and town',
    at: 'https://college.example/programmes',
    title: 'Programmes A to Z',
    body: page(
      `<h1>Programmes</h1><ul>${each((role, place, _person, i) => `<li><a href="/programmes/${slug(role)}"><h3>${role}</h3></a><p>Level ${i + 1} · 12 weeks · ${place}</p><p>Part-time</p></li>`)}</ul>`,
    ),
  },
  {
    name: 'standards of apprenticeships with level and funding',
    at: 'https://institute.example/apprenticeship-standards',
    title: 'Apprenticeship standards',
    body: page(
      `<h1>Apprenticeship standards</h1><ul>${each((role, _place, _person, i) => `<li><a href="/apprenticeship-standards/${slug(role)}-v1-${i}"><h3>${role}</h3></a><p>Level ${i + 2}</p><p>Typical duration 15 months</p><p>Maximum funding £${i + 3},000</p></li>`)}</ul>`,
    ),
  },
  {
    name: 'contracts of a council, with what they are worth',
    at: 'https://contracts.example/opportunities',
    title: 'Contract opportunities',
    body: page(
      `<h1>Contract opportunities</h1>${each((role, place, _person, i) => `<article><a href="/opportunities/${70100 + i}"><h3>Provision of ${role} services</h3></a><p>Bramley Council</p><p>${place}</p><p>Value £${i + 1}00,000</p><p>Closing date 12 December 2026</p></article>`)}`,
    ),
  },
  {
    name: 'questions of interviews, by occupation',
    at: 'https://jobs.example/jobs/interview-questions',
    title: 'Job interview questions',
    body: page(
      `<h1>Interview questions</h1><ul>${each((role) => `<li><a href="/jobs/interview-questions/${slug(role)}"><h3>${role}</h3></a></li>`)}</ul>`,
    ),
  },
  {
    name: 'candidates by what they do',
    at: 'https://board.example/candidates',
    title: 'Candidates',
    body: page(
      `<h1>Candidates</h1>${each((role, place, _person, i) => `<div><a href="/candidates/${4000 + i}"><h3>${role}</h3></a><p>${i + 2} years</p><p>${place}</p><p>Full-time</p></div>`)}`,
    ),
  },
  {
    name: 'what machines have run, by number',
    at: 'https://ci.example/larkfield/app/-/jobs',
    title: 'Jobs',
    body: page(
      `<h1>Jobs</h1><table>${each((_role, _place, _person, i) => `<tr><td><a href="/larkfield/app/-/jobs/${91000 + i}">#${91000 + i}: build-worker ${i}</a></td><td>passed</td><td>${i + 2} minutes ago</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'an article about an occupation, in sections named as those of adverts',
    at: 'https://encyclopedia.example/w/Receptionist',
    title: 'Receptionist',
    body: page(
      `<h1>Receptionist</h1><p>${'A receptionist takes calls and greets those who come to an office. '.repeat(12)}</p><h2>Responsibilities</h2><p>${'Answers calls and keeps the book of visitors. '.repeat(4)}</p><h2>Requirements</h2><p>${'Most have finished school and learn at the desk. '.repeat(4)}</p>`,
    ),
  },
];
