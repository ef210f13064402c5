import { busySite, each, PEOPLE, PLACES, plainSite, ROLES, slug } from './made-site.ts';

/** Pages without a posting that have what speaks for one: years, terms, mail to a hirer, folds, addresses below one of work. */
export const lookAlikesAsShown: readonly {
  name: string;
  at: string;
  title: string;
  body: string;
  lang?: string;
}[] = [
  {
    name: 'what somebody applied for: job, sent, status',
    at: 'https://www.jobtown.example/candidate/my-applications/',
    title: 'My applications - Jobtown Jobs',
    body: plainSite(
      `<h3>My applications</h3><div><div><div>Job</div><div>Sent</div><div>Status</div></div>${each(ROLES, (r, i) => `<div><div><a href="/candidate/my-applications/${40 + i}">${r}</a></div><div>1${i} Nov</div><div>${i % 2 ? 'Shortlisted' : 'Not selected'}</div></div>`)}</div>`,
    ),
  },
  {
    name: 'people who look for work: name, what they are, town, years, "View resume"',
    at: 'https://www.jobtown.example/resumes/',
    title: 'Resumes - Jobtown',
    body: plainSite(
      `<h1>Browse resumes</h1>${each(PEOPLE, (person, i) => `<div><div><img src="data:," alt=""></div><div><a href="/resumes/view/${slug(person)}/">${person}</a><span>${ROLES[i]}</span></div><div>${PLACES[i]}</div><div>${i + 2}-${i + 4} years experience</div><a href="/resumes/view/${slug(person)}/">View resume</a></div>`)}`,
    ),
  },
  {
    name: 'talent pool: what each is as the link, hourly price, country, years',
    at: 'https://www.talentpond.example/hire/customer-service',
    title: 'Hire customer service experts | Talentpond',
    body: plainSite(
      `<h1>Hire customer service experts</h1>${each(PEOPLE, (person, i) => `<article><h3><a href="/freelancers/${slug(person)}-${77 + i}">${ROLES[i]}</a></h3><p>${person}</p><p>${PLACES[i]}</p><p>$${20 + i}/hr</p><p>${i + 3}+ years</p><button>Hire ${person.split(' ')[0]}</button></article>`)}`,
    ),
  },
  {
    name: 'a person’s own page: posts held, firm, town and dates, what was done',
    at: 'https://anaruiz.example/resume',
    title: 'Ana Ruiz – Résumé',
    body: plainSite(
      `<h1>Ana Ruiz</h1><h2>Work experience</h2>${each(ROLES.slice(0, 4), (r, i) => `<div><p>Larkfield Stores <span>${PLACES[i]}</span></p><span>201${i} – 201${i + 2}</span><h3>${r}</h3><p>Full-time</p><ul><li>Led a team of ${i + 4}.</li><li>Opened two counters.</li></ul></div>`)}<a href="mailto:hire.ana@anaruiz.example">Write to me</a>`,
    ),
  },
  {
    name: 'a team on career pages: rank as heading, name and town below, a mail address for each',
    at: 'https://www.larkfield.example/careers/our-people/',
    title: 'Our people | Larkfield Careers',
    body: plainSite(
      `<h1>Meet our people</h1>${each(PEOPLE, (person, i) => `<div><img src="data:," alt="${person}"><h3>${person}</h3><p>${ROLES[i]}</p><p>${PLACES[i]}</p><a href="mailto:${slug(person)}@larkfield.example">E-mail</a></div>`)}`,
    ),
  },
  {
    name: 'stories of colleagues on career pages: "Ana, Store Manager", town, a line, "Read more"',
    at: 'https://www.larkfield.example/careers/stories',
    title: 'Stories | Larkfield Careers',
    body: plainSite(
      `<h1>Stories from our stores</h1>${each(PEOPLE, (person, i) => `<article><h3>${person.split(' ')[0]}, ${ROLES[i]}</h3><p>${PLACES[i]}</p><p>“I started at the till and never looked back.”</p><a href="/careers/stories/${slug(person)}">Read more</a></article>`)}`,
    ),
  },
  {
    name: 'an article in flat headings: occupations, pay and what one does, one after the other',
    at: 'https://www.jobtown.example/career-advice/best-customer-service-jobs',
    title: '6 of the best customer service jobs | Jobtown',
    body: plainSite(
      `<article><h1>6 of the best customer service jobs</h1>${each(ROLES, (r, i) => `<h3>${i + 1}. ${r}</h3><p>Average salary: $${30 + i},000 per year</p><p>You need ${i + 1}-${i + 3} years of experience and a calm voice, in the office or remote.</p><a href="/jobs?q=${slug(r)}">See jobs</a>`)}</article>`,
    ),
  },
  {
    name: 'names of occupations and what they mean, in folds',
    at: 'https://www.hrbooks.example/job-titles',
    title: 'Job titles explained | HR Books',
    body: plainSite(
      `<h1>Job titles explained</h1>${each(ROLES, (r) => `<details><summary><h3>${r}</h3></summary><p>A ${r} is the person who looks after those who buy, in a shop, an office or at home. Also called: adviser, clerk.</p></details>`)}`,
    ),
  },
  {
    name: 'questions on career pages, as folds of buttons',
    at: 'https://www.larkfield.example/careers/faq/',
    title: 'Questions about jobs at Larkfield',
    body: plainSite(
      `<h1>Questions</h1>${each(['Do I need experience to be a cashier', 'When do store managers start', 'Is part-time work possible as a sales assistant', 'How long does it take until a recruiter writes'], (q) => `<h2><button aria-expanded="false">${q}?</button></h2><div><p>It depends. Write to <a href="mailto:jobs@larkfield.example">jobs@larkfield.example</a>.</p></div>`)}`,
    ),
  },
  {
    name: 'rooms below "join us": teams, benefits and how we hire',
    at: 'https://www.larkfield.example/join-us/',
    title: 'Join us | Larkfield',
    body: plainSite(
      `<h1>Join us</h1>${each(['Store teams', 'Drivers and warehouse', 'Customer service', 'Head office', 'Students and graduates', 'How we hire'], (t) => `<div><h3><a href="/join-us/${slug(t)}/">${t}</a></h3><p>Find out what it is like to work here, full-time or part-time.</p><a href="/join-us/${slug(t)}/">Learn more</a></div>`)}`,
    ),
  },
  {
    name: 'a weblog’s room about jobs: "Store manager of the year", dates',
    at: 'https://www.larkfield.example/blog/jobs/',
    title: 'Jobs Archives - Larkfield Blog',
    body: plainSite(
      `<h1>Jobs</h1>${each(['Store manager of the year: Ana', 'How our driver Tom found his calling', 'A day with a barista', 'What a receptionist should know'], (t, i) => `<article><h2><a href="/blog/jobs/${slug(t)}/">${t}</a></h2><p>November 1${i}, 2026 by Mei</p><p>Some words about what happened in the stores this week, and why we liked it.</p><a href="/blog/jobs/${slug(t)}/">Read more</a></article>`)}`,
    ),
  },
  {
    name: 'pay by years of experience, with towns',
    at: 'https://www.paybook.example/salaries/retail',
    title: 'Retail salaries | Paybook',
    body: plainSite(
      `<h1>Retail salaries</h1><table><tr><th>Job</th><th>Experience</th><th>City</th><th>Pay</th></tr>${each(ROLES, (r, i) => `<tr><td><a href="/salaries/${slug(r)}-${i + 100}">${r}</a></td><td>${i}-${i + 2} years</td><td>${PLACES[i]}</td><td>£${20 + i},000 - £${24 + i},000 a year</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'doctors: what they are, years, town, "Book"',
    at: 'https://www.clinicfinder.example/leeds/physiotherapists',
    title: 'Physiotherapists in Leeds',
    body: plainSite(
      `<h1>Physiotherapists in Leeds</h1>${each(PEOPLE, (person, i) => `<div><h2><a href="/leeds/therapist/${slug(person)}-${i}">Dr ${person}</a></h2><p>Senior Physiotherapist</p><p>Experience: ${i + 9}+ years</p><p>${PLACES[i]}</p><p>£${40 + i}</p><button>Book appointment</button></div>`)}`,
    ),
  },
  {
    name: 'courses named after posts: weeks, part-time or full-time, years asked for, "Apply now"',
    at: 'https://www.larkcollege.example/courses',
    title: 'Courses | Lark College',
    body: plainSite(
      `<h1>Courses for your career</h1>${each(ROLES, (r, i) => `<article><h3>${r}</h3><p>Level ${i + 2} · ${i + 8} weeks · Part-time</p><p>Entry: ${i}-${i + 1} years of experience</p><p>Leeds</p><a href="/courses/${slug(r)}/">Apply now</a><a href="mailto:recruitment@larkcollege.example">Ask us</a></article>`)}`,
    ),
  },
  {
    name: 'things in a shop whose names have words of posts, with shares off',
    at: 'https://www.kitchenland.example/c/knives',
    title: 'Knives and more | Kitchenland',
    body: plainSite(
      `${each(['Chef knife 20 cm', 'Barista jug', 'Bartender set', 'Waiter corkscrew', 'Baker apron (80-100% cotton)', 'Cook thermometer'], (t, i) => `<div><a href="/p/${slug(t)}-${40021 + i}"><h3>${t}</h3></a><span>£${9 + i}.99</span><span>10-20%</span><span>4.${i} (12${i})</span><button>Add to basket</button></div>`)}`,
    ),
  },
  {
    name: 'dishes with minutes and who cooks them',
    at: 'https://www.platefull.example/recipes/easy',
    title: 'Easy recipes | Platefull',
    body: plainSite(
      `${each(['Chef salad', 'Worker’s stew', 'Host’s punch', 'Captain’s pie'], (t, i) => `<article><h3><a href="/recipes/${slug(t)}-${71 + i}">${t}</a></h3><p>${i + 2}0-${i + 3}0 min</p><p>Serves 4</p><p>by ${PEOPLE[i]}</p></article>`)}`,
    ),
  },
  {
    name: 'evenings at which one meets who hires, on pages for jobs: town, date, "Register"',
    at: 'https://www.larkfield.example/careers/events',
    title: 'Events | Larkfield Careers',
    body: plainSite(
      `<h1>Meet us</h1>${each(['Open evening for drivers', 'Meet a store manager', 'Coffee with a recruiter', 'Trainee day'], (t, i) => `<div><h3><a href="/careers/events/${slug(t)}-2026">${t}</a></h3><p>${PLACES[i]}</p><p>1${i} December 2026, 18:00</p><a href="/careers/events/${slug(t)}-2026/register">Register</a></div>`)}`,
    ),
  },
  {
    name: 'employers with how many openings each has, and what they are looking for most',
    at: 'https://www.jobtown.example/jobs/companies',
    title: 'Companies with jobs | Jobtown',
    body: busySite(
      `${each(['Larkfield Stores', 'Hotel Veerhuis', 'Tidewater Insurance', 'Oakline Dental'], (c, i) => `<div><h3><a href="/jobs/companies/${slug(c)}">${c}</a></h3><p>${PLACES[i]}</p><p>Retail · 100-${i + 2}00 employees</p><p>Hiring: ${ROLES[i]}</p><a href="/jobs/companies/${slug(c)}">${i + 3} openings</a></div>`)}`,
    ),
  },
  {
    name: 'searches that somebody saved: words, town, how often, edit',
    at: 'https://www.jobtown.example/my/job-alerts',
    title: 'Job alerts - Jobtown',
    body: plainSite(
      `<h1>Your job alerts</h1>${each(ROLES, (r, i) => `<li><a href="/jobs?q=${slug(r)}&l=leeds">${r}</a><span>${PLACES[i]}</span><span>Full-time</span><span>Daily</span><button>Edit</button><button>Pause</button></li>`)}`,
    ),
  },
  {
    name: 'homes: heading link, street, rooms and price, agent',
    at: 'https://www.homeland.example/sale/leeds/',
    title: 'Homes for sale in Leeds',
    body: plainSite(
      `${each(['House near the manager’s park', 'Flat with an office', 'Cottage, former inspector’s lodge', 'Studio at the porter’s gate'], (t, i) => `<article><a href="/sale/details-59446${i}0.html"><span>${PLACES[i]}</span></a><ul><li>4</li><li>2,200 sqft</li><li>House</li></ul><div>£${200 + i},000</div><h4><a href="/sale/details-59446${i}0.html">${t}</a></h4><h5>${i + 4} Evergreen Road</h5></article>`)}`,
    ),
  },
  {
    name: 'openings of a firm that has none: a form to send a résumé, what it is like, a mail address',
    at: 'https://www.larchsoft.example/careers/current-openings',
    title: 'Current Job Openings | Larchsoft',
    body: plainSite(
      `<h1>Current Job Openings</h1><h2>Drop your CV</h2><p>Don’t find any suitable role? Let us have your profile.</p><h2>Find Current Openings on...</h2><a href="https://social.example/larchsoft">Social</a><p>Drop in your resume at <a href="mailto:careers@larchsoft.example">careers@larchsoft.example</a></p><h2>Why Larchsoft</h2><h3>Dig in on your first day</h3><p>With a mentor.</p><h3>Count on us for growth</h3><p>From associate to manager.</p><h3>Work from home</h3><p>Two days a week.</p><button>Submit Your Resume</button>`,
    ),
  },
  {
    name: 'what a machine does in the background, with the kinds of its workers',
    at: 'https://panel.larchsoft.example/dashboard/jobs',
    title: 'Jobs - Larchsoft Platform',
    body: plainSite(
      `<h1>Background Jobs (5)</h1><table><tr><th>Job ID</th><th>Key</th><th>Agent</th><th>Status</th><th>Created</th></tr>${each(['Planner', 'Developer', 'Tester', 'Reviewer', 'Writer'], (t, i) => `<tr><td><b>${8812 + i}</b></td><td>LS-${i}</td><td>${t} agent</td><td>${i ? 'complete' : 'failed'}</td><td>2026-11-1${i}</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'camps for children: what they play at, ages from and to, town',
    at: 'https://www.littletown.example/camps',
    title: 'Summer camps | Littletown',
    body: plainSite(
      `<h1>Summer camps</h1>${each(['Junior Chef', 'Young Engineer', 'Game Designer', 'Young Photographer', 'Web Developer'], (r, i) => `<article><h3><a href="/camps/${slug(r)}-${30 + i}">${r}</a></h3><p>Ages 7-${9 + i} years</p><p>${PLACES[i]}</p><p>Book now</p></article>`)}`,
    ),
  },
  {
    name: 'trades that a school teaches: the occupation, from one to two years, town',
    at: 'https://www.mosscollege.example/trades',
    title: 'Find your trade | Moss College',
    body: plainSite(
      `<h1>Find your trade</h1>${each(['Medical Assistant', 'Pharmacy Technician', 'Dental Assistant', 'Nursing Assistant', 'Office Administrator'], (r, i) => `<article><h3><a href="/trades/${slug(r)}">${r}</a></h3><p>Duration: 1-2 years</p><p>${PLACES[i]}</p></article>`)}`,
    ),
  },
  {
    name: 'courses named like jobs, in Portuguese: "Modalidade: EAD", hours',
    at: 'https://www.escolamar.example/tecnicos',
    title: 'Técnicos | Escola Mar',
    lang: 'pt',
    body: plainSite(
      `<h1>Técnicos</h1>${each(['Auxiliar Administrativo', 'Recepcionista', 'Operador de Caixa', 'Assistente de Vendas', 'Vendedor'], (r, i) => `<article><h3><a href="/tecnicos/${slug(r)}-${300 + i}">${r}</a></h3><p>Modalidade: EAD</p><p>160h</p><a href="/tecnicos/${slug(r)}-${300 + i}">Saiba mais</a></article>`)}`,
    ),
  },
  {
    name: 'tradespeople for hire: trade, town, firm, "5+ years experience"',
    at: 'https://www.handyhelp.example/near-me',
    title: 'Near me | Handyhelp',
    body: plainSite(
      `<h1>Near you</h1>${each(['Plumber', 'Electrician', 'Photographer', 'Personal Trainer', 'Nail Technician'], (r, i) => `<article><h3><a href="/pro/${slug(r)}-${90 + i}">${r}</a></h3><p>${PLACES[i]}</p><p>${i + 2}+ years experience</p><p>Larkfield Services Ltd</p></article>`)}`,
    ),
  },
  {
    name: 'live lessons: "Become a …" with "online or on-site" behind it, day, town',
    at: 'https://www.learnshare.example/live',
    title: 'Live | Learnshare',
    body: plainSite(
      `<h1>Live sessions</h1>${each(ROLES, (r, i) => `<article><h3><a href="/live/${slug(r)}-${90 + i}">Become a ${r} - Online or on-site</a></h3><p>1${i} Dec</p><p>${PLACES[i]}</p></article>`)}`,
    ),
  },
  {
    name: 'ways to join a club: "Team Member", by the month, town, "Join now"',
    at: 'https://www.larchclub.example/join-us',
    title: 'Join us | Larch Club',
    body: plainSite(
      `<h1>Membership</h1>${each(['Adult Member', 'Junior Member', 'Team Member', 'Coach', 'Volunteer'], (r, i) => `<article><h3><a href="/join-us/${slug(r)}">${r}</a></h3><p>£${20 + i} a month</p><p>${PLACES[i]}</p><a href="/join-us/${slug(r)}">Join now</a></article>`)}`,
    ),
  },
  {
    name: 'teams of a club to join: "First Team", ages from and to, town',
    at: 'https://www.larchclub.example/join-our-team',
    title: 'Join our team | Larch Club',
    body: plainSite(
      `<h1>Teams</h1>${each(['Under 12s', 'Under 14s', 'First Team', 'Coach team', 'Vets'], (r, i) => `<article><h3><a href="/join-our-team/${slug(r)}">${r}</a></h3><p>Ages ${i + 6}-${i + 8} years</p><p>${PLACES[i]}</p></article>`)}`,
    ),
  },
  {
    name: 'a weblog about careers: "A day as …", day, who wrote it',
    at: 'https://www.larkfield.example/blog/careers',
    title: 'Careers blog | Larkfield',
    body: plainSite(
      `<h1>Careers blog</h1>${each(ROLES, (r, i) => `<article><h3><a href="/blog/careers/${slug(r)}-day">A day as ${r}</a></h3><p>1${i} Nov 2026</p><p>${PEOPLE[i]}</p></article>`)}`,
    ),
  },
  {
    name: 'news about careers: "… of the year named", day, town',
    at: 'https://www.larkfield.example/news/careers/',
    title: 'Careers news | Larkfield',
    body: plainSite(
      `<h1>Careers news</h1>${each(ROLES, (r, i) => `<article><h3><a href="/news/careers/${slug(r)}-of-the-year">${r} of the year named</a></h3><p>1${i} Nov 2026</p><p>${PLACES[i]}</p></article>`)}`,
    ),
  },
  {
    name: 'a team on career pages, everybody called Chris: rank, name, town, a mail address for each',
    at: 'https://www.larkfield.example/careers/team',
    title: 'Careers: team | Larkfield',
    body: plainSite(
      `<h1>Team</h1>${each(ROLES, (r, i) => `<div><h3>${r}</h3><p>Chris ${i + 1}</p><p>${PLACES[i]}</p><a href="mailto:chris.${i}@larkfield.example">Mail</a></div>`)}`,
    ),
  },
];
