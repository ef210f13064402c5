import type { JobPage } from './job-pages.ts';
import { busySite, each, ENGLISH as english, plainSite, type Row, slug } from './made-site.ts';

const american: readonly Row[] = [
  ['Guest Service Representative', 'Marrow Creek Lodge', 'Boise, ID'],
  ['Bank Teller I', 'Prairie Mutual Bank', 'Lincoln, NE'],
  ['Call Center Representative', 'Sumac Energy', 'Tulsa, OK'],
  ['Host / Hostess', 'The Copper Ladle', 'Portland, OR'],
  ['Assistant Store Manager', 'Juniper Home Goods', 'Mesa, AZ'],
  ['Patient Access Specialist', 'Cedar Bluff Medical Center', 'Akron, OH'],
];
/** The same rows at one employer. */
const own = (rows: readonly Row[], company: string | undefined, suffix = '') =>
  rows.map(([title, , place]) => [title, company, place + suffix] as const);

/** Lists of applicant systems, plugins, lists in documents and old table layouts, met less often; postings made up. */
export const moreApplicantSystems: readonly JobPage[] = [
  {
    name: 'breezy: apply button before the heading in the link, unfilled translation marks, department heads',
    at: 'https://larkfield-stores.breezy.example/',
    title: 'Larkfield Stores Careers',
    body: `<div><h1>Larkfield Stores</h1><p>Find your next role with us</p></div><div><div><h2><span>%LABEL_DEPARTMENT%</span> <span>Service</span></h2></div><ul>${each(english.slice(0, 3), ([t, , p], i) => `<li><a href="/p/8a2c1d3e4f5${i}-${slug(t)}"><button>%BUTTON_APPLY%</button><h2>${t}</h2><ul><li><i></i><span>${p}, GB</span></li><li><i></i><span>%LABEL_POSITION_TYPE_FULL_TIME%</span></li></ul></a></li>`)}</ul><div><h2><span>Shops</span></h2></div><ul>${each(english.slice(3), ([t, , p], i) => `<li><a href="/p/8a2c1d3e4f6${i}-${slug(t)}"><button>%BUTTON_APPLY%</button><h2>${t}</h2><ul><li><i></i><span>${p}, GB</span></li><li><span>%LABEL_POSITION_TYPE_PART_TIME%</span></li></ul></a></li>`)}</ul></div><footer><a href="https://breezy.example">Powered by breezing</a></footer>`,
    expected: own(english, 'Larkfield Stores', ', GB'),
  },
  {
    name: 'jazzhr: h3 link, two inline list items with icons for town and department',
    at: 'https://juniperhome.applytojob.example/apply',
    title: 'Juniper Home Goods - Career Page',
    body: `<div><h1>Juniper Home Goods</h1><h3>Current Openings</h3><ul>${each(american, ([t, , p], i) => `<li><h3><a href="https://juniperhome.applytojob.example/apply/Rk3xQ7bT${i}z/${t.replace(/[^A-Za-z]+/g, '-')}?source=LILI">${t}</a></h3><ul><li><i></i>${p}</li><li><i></i>${['Guest Services', 'Banking', 'Care', 'Floor', 'Stores', 'Front Desk'][i]}</li></ul></li>`)}</ul></div><div><p>Powered by applynow</p></div>`,
    expected: own(american, 'Juniper Home Goods'),
  },
  {
    name: 'dayforce: title link, subtitle of place and remote option, posting and closing dates with words',
    at: 'https://jobs.dayforcehcm.example/en-GB/tidewater/CANDIDATEPORTAL',
    title: 'Tidewater Insurance - Job Search',
    body: `<div><img alt="Tidewater Insurance" src="data:,"><h1>Find your next opportunity</h1><ul>${each(english, ([t, , p], i) => `<li><div><h2><a href="/en-GB/tidewater/CANDIDATEPORTAL/jobs/23${i}1">${t}</a></h2><div><div><svg></svg><span>${p}, England, United Kingdom</span></div>${i % 2 ? '<div><span>Hybrid</span></div>' : ''}</div><div><div>Req #${230 + i}</div><div>Posted ${['Monday', 'Tuesday', 'Friday', 'Thursday', 'Wednesday', 'Sunday'][i]}, November ${10 + i}, 2026</div></div><a href="/en-GB/tidewater/CANDIDATEPORTAL/jobs/23${i}1">View details</a></div></li>`)}</ul></div>`,
    expected: own(english, 'Tidewater Insurance', ', England, United Kingdom'),
  },
  {
    name: 'adp: web components without address, title in a custom link, "30+ days ago"',
    at: 'https://workforce.adpp.example/mascsr/default/mdf/recruitment/recruitment.html?cid=0f1e2d3c-4b5a&ccId=19000101_000001&type=MP',
    title: 'Recruitment',
    body: `<div><div><h2>Career Opportunities</h2><p>6 current openings</p></div><div>${each(american, ([t, , p], i) => `<div id="9200${i}"><div><div><span><sdf-link id="lblTitle_9200${i}" tabindex="0" role="link">${t}</sdf-link></span><div><span><label>${p}, US</label></span></div></div><div><span>${i ? `${i} days ago` : '30+ days ago'}</span><span>Full Time</span></div></div></div>`)}</div></div>`,
    expected: own(american, undefined, ', US'),
  },
  {
    name: 'neogov: agency line, type and pay in one line set off by a dash, category labelled, posted and closes',
    at: 'https://www.governjobs.example/careers/elderberry',
    title: 'Job Opportunities | Sorted by Job Title ascending | City of Elderberry Careers',
    body: `<div><h2>6 jobs found</h2><ul>${each(american, ([t, , p], i) => `<li><h3><a href="/careers/elderberry/jobs/471234${i}/${slug(t)}?pagetype=jobOpportunitiesJobs">${t}</a></h3><ul><li>${p}</li><li>${i % 2 ? 'Part-Time' : 'Full-Time'} - $2${i}.50 - $2${i + 3}.35 Hourly</li><li>Category: Customer Service / Administrative</li><li>Department: Public Works</li></ul><div>Under general supervision, serves the public at the counter and on the telephone, takes payments and keeps records of what was asked.</div><div><span>Posted ${i + 1} weeks ago</span><span> | Closes in ${i + 2} days</span></div></li>`)}</ul></div>`,
    expected: own(american, 'City of Elderberry'),
  },
  {
    name: 'join: tile in one link with hashed divs, town, contract, field; firm in the page’s title',
    at: 'https://joinus.example/companies/seeblickversand',
    lang: 'de',
    title: 'Jobs bei Seeblick Versand | JOINUS',
    body: `<div id="__next"><h1>Seeblick Versand</h1><section id="jobs"><h2>Offene Stellen</h2><div>${each(
      [
        ['Kundenberater im Innendienst (m/w/d)', '', 'Hamburg'],
        ['Verkäufer Feinkost (m/w/d)', '', 'Lübeck'],
        ['Teamleitung Kundenservice', '', 'Bremen'],
        ['Empfangskraft', '', 'Kiel'],
      ] as Row[],
      ([t, , p], i) =>
        `<a href="/companies/seeblickversand/1234567${i}-${slug(t)}"><div><h3>${t}</h3><div><div>${p}, Deutschland</div><div>Angestellte/r</div><div>Kundenservice</div></div></div></a>`,
    )}</div></section><section><h2>Standorte</h2><div>Hamburg</div><div>Kiel</div></section></div>`,
    expected: [
      ['Kundenberater im Innendienst (m/w/d)', 'Seeblick Versand', 'Hamburg, Deutschland'],
      ['Verkäufer Feinkost (m/w/d)', 'Seeblick Versand', 'Lübeck, Deutschland'],
      ['Teamleitung Kundenservice', 'Seeblick Versand', 'Bremen, Deutschland'],
      ['Empfangskraft', 'Seeblick Versand', 'Kiel, Deutschland'],
    ],
  },
  {
    name: 'comeet: ids with dots in the address, three list items of place, seniority and hours',
    at: 'https://www.comeet.example/jobs/harbour/30.005',
    title: 'Harbour Software - Jobs',
    body: `<div><h3>Support</h3>${each(english.slice(0, 3), ([t, , p], i) => `<a href="https://www.comeet.example/jobs/harbour/30.005/${slug(t)}/D1.A${i}B"><span>${t}</span><ul><li><i></i>${p}, UK</li><li>Intermediate</li><li>Full-time</li></ul></a>`)}<h3>Shops</h3>${each(english.slice(3), ([t, , p], i) => `<a href="https://www.comeet.example/jobs/harbour/30.005/${slug(t)}/E2.C${i}7"><span>${t}</span><ul><li><i></i>${p}, UK</li><li>Entry-level</li><li>Part-time</li></ul></a>`)}</div>`,
    expected: own(english, 'Harbour Software', ', UK'),
  },
  {
    name: 'homerun: large headings, no word for jobs in any address, town and team as spans',
    at: 'https://northwindoutdoors.homeruns.example/?lang=en',
    title: 'Work at Northwind Outdoors',
    body: `<section><h1>Come climb with us</h1><p>We are a shop of people who are outside a lot.</p></section><section><h2>Job openings</h2><ul>${each(english, ([t, , p], i) => `<li><a href="https://northwindoutdoors.homeruns.example/${slug(t)}/en"><h3>${t}</h3><div><span>${p}</span><span>${i % 2 ? 'Shops' : 'Service'}</span><span>${i % 2 ? 'Part-time' : 'Full-time'}</span></div></a></li>`)}</ul></section>`,
    expected: own(english, 'Northwind Outdoors'),
  },
  {
    name: 'applicant system: accordion rows as buttons that open the advert below, no links',
    at: 'https://www.oaklinedental.example/careers/',
    title: 'Careers - Oakline Dental',
    body: plainSite(
      `<h1>Careers</h1><h2>Current vacancies</h2><div>${each(english.slice(0, 4), ([t, , p], i) => `<div><h3><button aria-expanded="${i === 0}" aria-controls="p${i}">${t}, ${p}</button></h3><div id="p${i}" ${i ? 'hidden' : ''}><p>${p} · Part-time · £12.${i}0 per hour</p><p>You greet patients, book their visits and take payments. We train you.</p><a href="mailto:jobs@oaklinedental.example">Apply by email</a></div></div>`)}</div>`,
    ),
    expected: english.slice(0, 4).map(([t, , p]) => [`${t}, ${p}`, 'Oakline Dental', undefined] as const),
  },
  {
    name: 'higher education: rows of columns, title, employer and town in one cell set off by line breaks',
    at: 'https://www.collegework.example/search/results.cfm?keyword=service',
    title: 'Search Results - CollegeWork',
    body: busySite(
      `<div id="js-results">${each(american, ([t, , p], i) => `<div><div><a href="details.cfm?JobCode=17812345${i}&Title=${slug(t)}">${t}</a><br>${['Elm Ridge College', 'Prairie State University', 'Sumac Community College', 'Copper Hill University', 'Juniper Valley College', 'Cedar Bluff University'][i]}<br>${p}</div><div>Student Affairs and Services<br>Posted 11/1${i}/26<br></div></div>`)}</div>`,
    ),
    expected: american.map(
      ([t, , p], i) =>
        [
          t,
          [
            'Elm Ridge College',
            'Prairie State University',
            'Sumac Community College',
            'Copper Hill University',
            'Juniper Valley College',
            'Cedar Bluff University',
          ][i] as string,
          p,
        ] as const,
    ),
  },
  {
    name: 'college classifieds: rows of date, star, link and town in brackets',
    at: 'https://leeds.listco.example/search/csr',
    title: 'leeds customer service jobs',
    body: `<form><input name="query"></form><div><ul>${each(english, ([t, , p], i) => `<li><a href="https://leeds.listco.example/csr/d/${slug(t)}/781234567${i}.html"></a><p><span>☆</span> <time datetime="2026-11-1${i} 10:00">Nov 1${i}</time> <a href="https://leeds.listco.example/csr/d/${slug(t)}/781234567${i}.html">${t}</a> <span><span>(${p})</span> <span>pic</span> <span>hide this posting</span></span></p></li>`)}</ul></div>`,
    expected: english.map(([t, , p]) => [t, undefined, p] as const),
  },
  {
    name: 'Drupal views: labelled fields each in a div of its own, label and value in spans',
    at: 'https://www.oakhurst-trust.example/work-with-us',
    title: 'Work with us | Oakhurst Trust',
    body: plainSite(
      `<h1>Work with us</h1><div>${each(english, ([t, , p], i) => `<div><div><span><a href="/vacancies/${slug(t)}">${t}</a></span></div><div><span>Where: </span><span>${p}</span></div><div><span>Hours: </span><span>37.5 a week</span></div><div><span>Apply by: </span><div><time datetime="2026-12-1${i}">1${i} December</time></div></div></div>`)}</div>`,
    ),
    expected: own(english, 'Oakhurst Trust'),
  },
  {
    name: 'document published to the web: table whose head row is plain cells, apply links to forms elsewhere',
    at: 'https://docs.papershare.example/document/d/e/2PACX-1vQ/pub',
    title: 'Jobs in hospitality – week 47',
    body: `<div id="contents"><h1><span>Hospitality jobs this week</span></h1><p><span>Shared by the guild. Add yours below.</span></p><table><tbody><tr><td><p><span>Position</span></p></td><td><p><span>Employer</span></p></td><td><p><span>Location</span></p></td><td><p><span>How to apply</span></p></td></tr>${each(english, ([t, c, p], i) => `<tr><td><p><span>${t}</span></p></td><td><p><span>${c}</span></p></td><td><p><span>${p}</span></p></td><td><p><span><a href="https://www.papershare.example/url?q=https://forms.example/f${i}&sa=D">Apply here</a></span></p></td></tr>`)}</tbody></table></div>`,
    expected: english,
  },
  {
    name: 'code host readme: table of company, role, place, apply image and age; an arrow for the company above',
    at: 'https://githost.example/guild/graduate-roles',
    title: 'graduate-roles: support jobs for new graduates',
    body: `<div><a href="/guild/graduate-roles/issues">Issues</a><a href="/guild/graduate-roles/pulls">Pull requests</a></div><article><h1>Support jobs for new graduates</h1><p>Use this repo to share and track support jobs.</p><table><thead><tr><th>Company</th><th>Role</th><th>Location</th><th>Application</th><th>Age</th></tr></thead><tbody>${each(american, ([t, c, p], i) => `<tr><td>${i === 2 ? '↳' : `<strong><a href="https://www.${slug(c)}.example">${c}</a></strong>`}</td><td>${t}</td><td>${p}</td><td><a href="https://apply.${slug(c)}.example/o/${7100 + i}"><img alt="Apply" src="data:,"></a></td><td>${i}d</td></tr>`)}</tbody></table></article>`,
    expected: american.map(([t, c, p], i) => [t, i === 2 ? undefined : c, p] as const),
  },
  {
    name: 'openings plugin: grid of boxes, specs as terms, "More Details →", page address "join-us"',
    at: 'https://www.fernfashion.example/join-us/',
    title: 'Join us – Fern Fashion',
    body: plainSite(
      `<h1>Join us</h1><p>Fern is a family business.</p><div>${each(english.slice(0, 4), ([t, , p], _i) => `<div><div><h2><a href="https://www.fernfashion.example/job-openings/${slug(t)}/">${t}</a></h2></div><div><div><span>Shops</span></div><div><span>Full Time</span></div><div><span>${p}</span></div></div><div><a href="https://www.fernfashion.example/job-openings/${slug(t)}/">More Details <span></span></a></div></div>`)}</div>`,
    ),
    expected: own(english.slice(0, 4), 'Fern Fashion'),
  },
];
