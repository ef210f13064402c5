import type { JobPage } from './job-pages.ts';
import { slug } from './made-site.ts';

type Row = readonly [title: string, place: string, part: string];
const rows: readonly Row[] = [
  ['Store Manager', 'Dayton, OH', 'Retail'],
  ['Customer Support Specialist', 'Boise, ID', 'Support'],
  ['Front Desk Coordinator', 'Akron, OH', 'Administration'],
  ['Sales Associate', 'Mesa, AZ', 'Retail'],
  ['Billing Representative', 'Salem, OR', 'Finance'],
  ['Inventory Planner', 'Tulsa, OK', 'Supply Chain'],
];
const each = (write: (row: Row, index: number) => string) => rows.map(write).join('\n');
const alone = rows.map(([title, place]) => [title, undefined, place] as const);
const cookies =
  '<div role="dialog"><h2>We value your privacy</h2><p>We use cookies to make this site work.</p><button>Accept all</button><a href="/cookies">Cookie policy</a></div>';
const site = (main: string) =>
  `${cookies}<header><a href="/">Larkfield</a><nav><a href="/about">About us</a><a href="/life">Life here</a><a href="/benefits">Benefits</a></nav></header><main>${main}</main><footer><a href="/privacy">Privacy</a><a href="/terms">Terms</a><a href="/accessibility">Accessibility</a></footer>`;

/** How applicant systems build an employer's list of openings, seen or documented; postings made up. */
export const applicantSystems: readonly JobPage[] = [
  {
    name: 'labels for screen readers before every value, a heading inside the link, a teaser below',
    at: 'https://careers-larkfield.tracker.example/jobs/search?ss=1&in_iframe=1',
    title: 'Job Listings - Larkfield',
    body: site(
      `<h1>Job Listings</h1><p>Search results, page 1 of 1</p><div>${each(([title, place, part], i) => `<div><div><div><span class="sr-only">Job Locations</span><span>US-${place.slice(-2)}-${place.slice(0, -4)}</span></div><div><span class="sr-only">Posted Date</span><span title="11/0${i + 1}/2026">${i + 2} days ago</span></div><div><a href="https://careers-larkfield.tracker.example/jobs/${1200 + i}/${slug(title)}/job?in_iframe=1" title="${1200 + i} - ${title}"><span class="sr-only">Title</span><h3>${title}</h3></a></div><div>You help people find what they need, answer their questions and keep the place tidy. Training is paid from the first day.</div><div><dl><div><dt>Category</dt><dd>${part}</dd></div><div><dt>Type</dt><dd>Regular Full-Time</dd></div></dl></div></div></div>`)}</div>`,
    ),
    expected: rows.map(
      ([title, place]) => [title, undefined, `US-${place.slice(-2)}-${place.slice(0, -4)}`] as const,
    ),
  },
  {
    name: 'a table with row headers whose links lead nowhere and open by script',
    at: 'https://larkfield.talent.example/careersection/2/jobsearch.ftl?lang=en',
    title: 'Job Search',
    body: site(
      `<h1>Job search</h1><table><thead><tr><th><a href="#">Job Title</a></th><th><a href="#">Location</a></th><th><a href="#">Posting Date</a></th><th>Actions</th></tr></thead><tbody>${each(([title, place], i) => `<tr><th scope="row"><div><span><a href="#" id="row${i}">${title}</a></span></div></th><td><span>United States-${place}</span></td><td><span>Nov ${i + 3}, 2026</span></td><td><a href="#">Apply</a> <a href="#">Add to My Job Cart</a></td></tr>`)}</tbody></table>`,
    ),
    expected: rows.map(([title, place]) => [title, undefined, `United States-${place}`] as const),
  },
  {
    name: 'an empty link laid over each tile, the title beside it in a span, facts as labels and values',
    at: 'https://larkfield.cloud.example/hcmUI/CandidateExperience/en/sites/CX_1/jobs?lastSelectedFacet=LOCATIONS',
    title: 'Larkfield Careers',
    body: site(
      `<h1>Explore Careers</h1><h2>6 open jobs</h2><ul>${each(([title, place], i) => `<li><a href="https://larkfield.cloud.example/hcmUI/CandidateExperience/en/sites/CX_1/job/${30120 + i}/?lastSelectedFacet=LOCATIONS" aria-labelledby="t${i}"></a><div><search-result-header><div><span id="t${i}">${title}</span></div></search-result-header><ul><li><span>Locations</span><span>${place}, United States</span></li><li><span>Posting Dates</span><span>11/0${i + 1}/2026</span></li></ul></div><button aria-label="Add to favourites"></button></li>`)}</ul>`,
    ),
    expected: rows.map(([title, place]) => [title, undefined, `${place}, United States`] as const),
  },
  {
    name: 'a table with a second copy of each row for phones in its first cell, sortable heads',
    at: 'https://jobs.larkfield.example/search/?q=&locationsearch=',
    title: 'Search results for "". Page 1 of 1',
    body: site(
      `<h1>Results 1 – 6 of 6</h1><table><thead><tr><th><a href="/search/?q=&sortColumn=title">Title</a></th><th><a href="/search/?q=&sortColumn=location">Location</a></th><th><a href="/search/?q=&sortColumn=date">Date</a></th></tr></thead><tbody>${each(([title, place], i) => `<tr><td><span><a href="/job/${place.slice(0, -4)}-${title.replaceAll(' ', '-')}-${place.slice(-2)}-4540${i}/10${i}7754300/">${title}</a></span><div hidden><span><a href="/job/${place.slice(0, -4)}-${title.replaceAll(' ', '-')}-${place.slice(-2)}-4540${i}/10${i}7754300/">${title}</a></span><span>${place}, US, 4540${i}</span><span>Nov ${i + 2}, 2026</span></div></td><td><span>${place}, US, 4540${i}</span></td><td><span>Nov ${i + 2}, 2026</span></td></tr>`)}</tbody></table>`,
    ),
    expected: rows.map(([title, place], i) => [title, undefined, `${place}, US, 4540${i}`] as const),
  },
  {
    name: 'list items with definition lists for place and age, the requisition in a list of its own',
    at: 'https://larkfield.wd5.workforce.example/en-US/External',
    title: 'Search for Jobs',
    body: site(
      `<section><p>6 JOBS FOUND</p><ul role="list" aria-label="Page 1 of 1">${each(([title, place], i) => `<li><div><div><h3><a href="/en-US/External/job/${place.replace(', ', '-')}/${title.replaceAll(' ', '-')}_R-${12345 + i}">${title}</a></h3></div></div><div><div><dl><dt>locations</dt><dd>${place}</dd></dl></div><div><dl><dt>posted on</dt><dd>Posted ${i + 3} Days Ago</dd></dl></div></div><ul><li>R-${12345 + i}</li></ul></li>`)}</ul></section>`,
    ),
    expected: alone,
  },
  {
    name: 'hidden labels inside spans with icons, a heading by role around the link, a teaser and two buttons',
    at: 'https://careers.larkfield.example/us/en/search-results?keywords=',
    title: 'Search results | Larkfield careers',
    body: site(
      `<h1>Showing 6 jobs</h1><aside><h2>Refine your search</h2><ul role="list">${['Retail', 'Support', 'Finance'].map((part) => `<li role="listitem"><a href="#">${part} <span>12</span></a></li>`).join('')}</ul></aside><ul>${each(([title, place, part], i) => `<li role="listitem"><div><span role="heading" aria-level="2"><a href="https://careers.larkfield.example/us/en/job/R${88120 + i}/${title.replaceAll(' ', '-')}"><div><span>${title}</span></div></a></span><p><span><span class="sr-only">Category</span><i></i>${part}</span><span><span class="sr-only">Location</span><i></i>${place}, United States of America</span><span><span class="sr-only">Job Type</span>Full time</span><span><span class="sr-only">Job Id</span>R${88120 + i}</span></p><p>You help people find what they need and answer what they ask.</p></div><div><button>Save</button><a href="https://careers.larkfield.example/us/en/apply?jobSeqNo=R${88120 + i}">Apply Now</a></div></li>`)}</ul>`,
    ),
    expected: rows.map(([title, place]) => [title, undefined, `${place}, United States of America`] as const),
  },
  {
    name: 'towns as headings, each over its own openings, with the kind of contract only',
    at: 'https://careers.smarthire.example/Larkfield',
    title: 'Larkfield Careers',
    body: site(
      `<h1>Open positions</h1>${['Dayton, OH, United States', 'Boise, ID, United States']
        .map(
          (town, t) =>
            `<section><h3>${town}</h3><ul>${rows
              .slice(t * 3, t * 3 + 3)
              .map(
                ([title], i) =>
                  `<li><a href="https://jobs.smarthire.example/Larkfield/74399${t}${i}0012-${slug(title)}"><h4>${title}</h4><ul><li>Full-time</li></ul></a></li>`,
              )
              .join('')}</ul></section>`,
        )
        .join('')}`,
    ),
    expected: rows.map(
      ([title], i) =>
        [
          title,
          undefined,
          ['Dayton, OH, United States', 'Boise, ID, United States'][Math.floor(i / 3)],
        ] as const,
    ),
  },
  {
    name: 'a department heading before each small table of title and place',
    at: 'https://jobs.hireboard.example/larkfield/jobs',
    title: 'Larkfield Job Openings',
    body: site(
      `<h2>Open positions</h2>${['Retail', 'Office']
        .map(
          (part, t) =>
            `<h3>${part}</h3><table><tbody>${rows
              .slice(t * 3, t * 3 + 3)
              .map(
                ([title, place], i) =>
                  `<tr><td><a href="/larkfield/job/o${'KxTq'[t]}${i}Rfwm">${title}</a></td><td>${place}</td></tr>`,
              )
              .join('')}</tbody></table>`,
        )
        .join('')}`,
    ),
    expected: alone,
  },
  {
    name: 'heading, category and full or part time in one row, "opportunity" addresses with two ids',
    at: 'https://recruiting.ultra.example/LAR1000LARK/JobBoard/4a1f1d0e-77aa-4e52-9d2f-0c1b2a3d4e5f/?q=',
    title: 'Larkfield - Search Opportunities',
    body: site(
      `<h1>Search Opportunities</h1><div>There are <span>6</span> opportunities.</div>${each(([title, place, part], i) => `<div><div><div><h3><a href="/LAR1000LARK/JobBoard/4a1f1d0e-77aa-4e52-9d2f-0c1b2a3d4e5f/OpportunityDetail?opportunityId=9b8c7d6e-0${i}aa-4b52-8d2f-0c1b2a3d4e5f">${title}</a></h3><div><span>Job Category:</span> <span>${part}</span></div><div><span>Full Time</span></div></div><div><h5>Store ${i + 4}</h5><div><span>${place}</span><span>, USA</span></div></div><div><small>${i + 2} days ago</small></div></div><p>You help people find what they need, answer their questions and keep the place tidy.</p></div>`)}`,
    ),
    expected: alone,
  },
  {
    name: 'rows made by script: the title a link with an empty script, place in a label',
    at: 'https://workforce.example/mascsr/default/mdf/recruitment/recruitment.html?cid=77',
    title: 'Recruitment',
    body: site(
      `<h1>Current Openings</h1><p>6 of 6</p><div>${each(([title, place], i) => `<div id="o${i}"><div><a href="javascript:void(0)">${title}</a></div><div><label>${place}, US</label></div><div><span>${i + 2} days ago</span></div></div>`)}</div>`,
    ),
    expected: rows.map(([title, place]) => [title, undefined, `${place}, US`] as const),
  },
  {
    name: 'cards opened by script, no link and no heading at all',
    at: 'https://larkfield.talentai.example/careers?query=&domain=larkfield.example',
    title: 'Careers at Larkfield',
    body: site(
      `<div><h2>6 jobs match</h2><div>${each(([title, place, part], i) => `<div tabindex="0" data-n="${i}"><div><div>${title}</div><div><p><i></i>${place}</p><p><i></i>${part}</p></div></div></div>`)}</div></div>`,
    ),
    expected: alone,
  },
  {
    name: 'rows of a grid by role, opened by script',
    at: 'https://jobs.larkfield.example/openings',
    title: 'Openings at Larkfield',
    body: site(
      `<h1>Openings</h1><div role="grid"><div role="row"><div role="columnheader">Role</div><div role="columnheader">Team</div><div role="columnheader">Location</div><div role="columnheader">Type</div></div>${each(([title, place, part]) => `<div role="row" tabindex="0"><div role="gridcell">${title}</div><div role="gridcell">${part}</div><div role="gridcell">${place}</div><div role="gridcell">Full-time</div></div>`)}</div>`,
    ),
    expected: alone,
  },
  {
    name: 'a link around heading and one line "Team • Place • Full time"',
    at: 'https://jobs.ash.example/larkfield',
    title: 'Larkfield Jobs',
    body: site(
      `<h1>Open Positions (6)</h1>${['Stores', 'Office']
        .map(
          (part, t) =>
            `<div><h2>${part}</h2>${rows
              .slice(t * 3, t * 3 + 3)
              .map(
                ([title, place, own], i) =>
                  `<a href="/larkfield/9b8c7d6e-0${t}${i}a-4b52-8d2f-0c1b2a3d4e5f"><div><h3>${title}</h3><div><p>${own} • ${place} • Full time • On-site</p></div></div></a>`,
              )
              .join('')}</div>`,
        )
        .join('')}`,
    ),
    expected: alone,
  },
  {
    name: 'spans set off by middle dots below a linked title that fills the row',
    at: 'https://career.larkfield.example/jobs',
    title: 'Jobs - Larkfield',
    body: site(
      `<h1>Current job openings</h1><ul>${each(([title, place, part], i) => `<li><div><a href="https://career.larkfield.example/jobs/61234${i}5-${slug(title)}"><span title="${title}">${title}</span></a><div><span>${part}</span><span>·</span><span>${place}</span><span>·</span><span>Hybrid</span></div></div></li>`)}</ul>`,
    ),
    expected: alone,
  },
  {
    name: 'contract, hours and place in one line',
    at: 'https://larkfield.hrpeople.example/?language=en',
    title: 'Jobs at Larkfield',
    body: site(
      `<h1>Our open positions</h1>${each(([title, place], i) => `<a href="https://larkfield.hrpeople.example/job/14${i}2077?language=en"><div><h3>${title}</h3><p>Permanent employee, Full-time · ${place}</p></div></a>`)}`,
    ),
    expected: alone,
  },
  {
    name: 'items with icons for place and department, a heading linked to "apply"',
    at: 'https://larkfield.applyhere.example/apply',
    title: 'Larkfield - Career Page',
    body: site(
      `<h1>Current Openings</h1><ul>${each(([title, place, part], i) => `<li><h3><a href="https://larkfield.applyhere.example/apply/aB${i}Cd9eFgH/${title.replaceAll(' ', '-')}">${title}</a></h3><ul><li><i></i>${place}</li><li><i></i>${part}</li></ul></li>`)}</ul>`,
    ),
    expected: alone,
  },
  {
    name: 'short addresses "/p/…", a list of facts with icons, an apply button inside the link',
    at: 'https://larkfield.wind.example/',
    title: 'Larkfield',
    body: site(
      `<h1>Come work with us</h1><p>We sell tents and boots.</p><h2>Openings</h2><ul>${each(([title, place, part], i) => `<li><a href="/p/0a1b2c3d4e5${i}-${slug(title)}"><button>Apply</button><h2>${title}</h2><ul><li><i></i><span>${place}</span></li><li><i></i><span>Full-Time</span></li><li><i></i><span>${part}</span></li></ul></a></li>`)}</ul>`,
    ),
    expected: alone,
  },
  {
    name: 'three columns of divs, the place in a paragraph of its own, department below the link',
    at: 'https://larkfield.bamboo.example/careers',
    title: 'Larkfield Careers',
    body: site(
      `<h2>Current Openings</h2><ul>${each(([title, place, part], i) => `<li><div><div><a href="/careers/${42 + i}">${title}</a><p>${part}</p></div><div><p>${place}</p></div></div></li>`)}</ul>`,
    ),
    expected: alone,
  },
  {
    name: 'postings under "/en/postings/" with a uuid, everything in spans of one link',
    at: 'https://larkfield.pinboard.example/en',
    title: 'Larkfield | Careers',
    body: site(
      `<h1>Find your place</h1><div>${each(([title, place, part], i) => `<div><a href="/en/postings/1d2c3b4a-0${i}ff-4b52-8d2f-0c1b2a3d4e5f"><div><div>${title}</div></div><div><div>${part}</div><div>${place}</div><div>Full Time</div></div></a></div>`)}</div>`,
    ),
    expected: alone,
  },
  {
    name: 'a data grid with city and state in columns of their own and the id last',
    at: 'https://larkfield.books.example/jobs/Careers',
    title: 'Careers - Larkfield',
    body: site(
      `<h1>Join our team</h1><table><thead><tr><th>Posting Title</th><th>City</th><th>State</th><th>Job Type</th><th>Date Opened</th></tr></thead><tbody>${each(([title, place], i) => `<tr><td><a href="/jobs/Careers/4567890000001${i}023/${title.replaceAll(' ', '-')}?source=CareerSite">${title}</a></td><td>${place.slice(0, -4)}</td><td>${place.slice(-2)}</td><td>Full time</td><td>11/0${i + 1}/2026</td></tr>`)}</tbody></table>`,
    ),
    expected: rows.map(([title, place]) => [title, undefined, place.slice(0, -4)] as const),
  },
  {
    name: 'university table: a summary row below every row, closing date in a time element',
    at: 'https://careers.bramley.example/en-us/listing/',
    title: 'Jobs at Bramley University',
    body: site(
      `<h1>Current opportunities</h1><table><thead><tr><th>Title</th><th>Campus</th><th>Closes</th></tr></thead><tbody>${each(([title], i) => `<tr><td><a href="/en-us/job/50${i}234/${slug(title)}">${title}</a></td><td><span>${['Main Campus', 'Riverside Campus'][i % 2]}</span></td><td><time datetime="2026-12-0${i + 1}T23:59:00Z">${i + 1} Dec 2026</time></td></tr><tr><td colspan="3">The office looks for someone who enjoys helping students and visitors and keeps a calm head in busy weeks.</td></tr>`)}</tbody></table>`,
    ),
    expected: rows.map(([title]) => [title, undefined, undefined] as const),
  },
  {
    name: 'hospital rows: shift, department and requisition in labelled spans, place with a facility',
    at: 'https://jobs.mercyvale.example/search-jobs',
    title: 'Search jobs at Mercyvale Health',
    body: site(
      `<h1>6 results</h1><section><ul>${each(([title, place, part], i) => `<li><a href="/job/${slug(place)}/${slug(title)}/1234/77${i}55012345"><h2>${title}</h2><span><b>Location:</b> ${place}</span><span><b>Department:</b> ${part}</span><span><b>Shift:</b> Days</span><span><b>Job ID:</b> 77${i}55</span></a><button type="button" aria-label="Save ${title}">Save job</button></li>`)}</ul></section>`,
    ),
    expected: alone,
  },
];
