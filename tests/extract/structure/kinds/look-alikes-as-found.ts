import { each, PEOPLE, plainSite, ROLES, slug } from './made-site.ts';

/** Pages without a posting that are built as pages of jobs are, or speak as they do; all of it made up. */
export const lookAlikesAsFound: readonly {
  name: string;
  at: string;
  title: string;
  body: string;
  lang?: string;
}[] = [
  {
    name: 'what a machine does, called jobs: names, states, who began it and when',
    at: 'https://ci.northwind.example/jobs?page=1',
    title: 'Jobs',
    body: plainSite(
      `<h1>Jobs</h1><table><tr><th>Job</th><th>Status</th><th>Queued</th><th>Duration</th></tr>${each(['nightly-backup', 'web-deploy', 'Price sync manager', 'invoice-mailer', 'Support ticket cleaner'], (t, i) => `<tr><td><a href="/jobs/65aef2${i}c41">${t}</a><span>by ${PEOPLE[i]}</span></td><td><span>${i ? 'success' : 'failed'}</span></td><td>${i + 1} hours ago</td><td>${i + 2} min</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'people who offer work in a list made for jobs: name, trade, town, stars',
    at: 'https://www.helperstown.example/painters/',
    title: 'Helpers near you',
    body: plainSite(
      `<ul>${each(PEOPLE, (person, i) => `<li><a href="/p/${slug(person)}-${40 + i}"><div><img src="data:," alt=""></div><div><h3>${person}</h3><div><strong>${['Interior painter', 'Cleaner', 'Gardener', 'Electrician', 'Handyman', 'Tutor'][i]}</strong></div></div><div>Melbourne, AU</div><div><div>4.${i} (${20 + i} ratings)</div><div>from $${30 + i} / hr</div></div></a></li>`)}</ul>`,
    ),
  },
  {
    name: 'flats: heading link, street and town, square metres, price and shared cost',
    at: 'https://www.torget.example/realestate/homes/search.html?location=0.20061',
    title: 'Bolig til salgs | Torget',
    lang: 'no',
    body: plainSite(
      `<h1>46 treff</h1>${each(['Lys leilighet med balkong', 'Selger: enebolig ved sjøen', 'Nyoppusset kontor og bolig', 'Vestvendt rekkehus'], (t, i) => `<article><img src="data:,"><div><span>Megler</span><h2><a href="/realestate/homes/ad.html?finnkode=47036780${i}">${t}</a></h2><div><span>Snekkergata ${i + 2}, Drammen</span></div><span>${50 + i} m²</span><span>${i + 1} 700 000 kr</span><span>Totalpris: ${i + 1} 743 590 kr</span><span>Selveier ∙ Enebolig ∙ 3 soverom</span></div></article>`)}`,
    ),
  },
  {
    name: 'public body: news and publications in the clothes of its list of posts',
    at: 'https://portal.researchposts.example/news?page=2',
    title: 'News & Publications | Researchposts',
    body: plainSite(
      `<h1>News &amp; Publications</h1>${each(['New rules for research managers from January', 'Call: training for career advisers', 'How coordinators see their own work', 'Officer exchange: what was learned'], (t, i) => `<article><ul><li>News article</li><li><time datetime="2026-11-1${i}">1${i} November 2026</time></li></ul><h3><a href="/news/${slug(t)}-2026-11-1${i}_en">${t}</a></h3><div>What the body has decided this week, in short, and where to read all of it.</div></article>`)}`,
    ),
  },
  {
    name: 'careers page without an opening: values, benefits, teams with a picture each, "no vacancies at the moment"',
    at: 'https://www.bramblebakery.example/careers/',
    title: 'Careers - Bramble Bakery',
    body: plainSite(
      `<h1>Careers at Bramble Bakery</h1><p>There are no vacancies at the moment.</p><h2>Our teams</h2>${each(['Customer Service', 'Shop Floor', 'Store Managers', 'Drivers'], (t) => `<div><img src="data:," alt=""><h3><a href="/careers/teams/${slug(t)}/">${t}</a></h3><p>People here work early, laugh a lot and go home in the afternoon.</p></div>`)}<h2>What you get</h2><ul><li><h3>Free bread</h3><p>As much as you can carry.</p></li><li><h3>Flexible hours</h3><p>Full-time or part-time.</p></li><li><h3>Training</h3><p>From apprentice to manager.</p></li></ul>`,
    ),
  },
  {
    name: 'occupations for school leavers: role, pay range, hours, level, "View career"',
    at: 'https://nationalguidance.example/explore-careers/job-categories/customer-service',
    title: 'Careers in customer service',
    body: plainSite(
      `<h1>Customer service careers</h1>${each(ROLES, (t, i) => `<li><h2><a href="/job-profiles/${slug(t)}">${t}</a></h2><p>Alternative titles: adviser, agent, representative</p><p>You help people with what they bought and what they want to know.</p><p>£${18 + i},000 to £${30 + i},000 typical salary a year</p></li>`)}`,
    ),
  },
  {
    name: 'apprenticeship courses: provider, level, town, how long, when it starts',
    at: 'https://www.tarnbrook-college.example/courses/search?type=apprenticeship',
    title: 'Apprenticeship courses | Tarnbrook College',
    body: plainSite(
      `<h1>Apprenticeship courses</h1>${each(['Customer Service Practitioner', 'Retail Team Leader', 'Hospitality Supervisor', 'Business Administrator'], (t, i) => `<div><h3><a href="/courses/${slug(t)}-level-${i + 2}">${t}</a></h3><ul><li>Level ${i + 2}</li><li>Tarnbrook Campus</li><li>${12 + i} months</li><li>Starts September</li></ul><a href="/courses/${slug(t)}-level-${i + 2}/apply">Apply now</a></div>`)}`,
    ),
  },
  {
    name: 'what employers pay: title, employer, town, pay, how many said so',
    at: 'https://www.paychecks.example/salaries/customer-service?page=2',
    title: 'Customer service salaries',
    body: plainSite(
      `<h1>Customer service salaries</h1><table><tr><th>Job title</th><th>Company</th><th>Location</th><th>Average pay</th></tr>${each(ROLES, (t, i) => `<tr><td><a href="/salaries/${slug(t)}-${4000 + i}">${t}</a></td><td>Larkfield Stores</td><td>Leeds, UK</td><td>£${22 + i},000 a year</td></tr>`)}</table>`,
    ),
  },
];
