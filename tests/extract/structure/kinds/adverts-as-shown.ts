import type { DetailPage } from './detail-pages.ts';
import { asks, duties, foot, head } from './detail-site.ts';

const field = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;

/** Pages of one posting in the markup that public programs' tests have of them; firms and postings made up. */
export const advertsAsShown: readonly DetailPage[] = [
  {
    name: 'applicant system of articles: the title a value without a label in a box of its own, facts as pairs of boxes, no apply',
    at: 'https://larkberg.avaportal.example/careers/JobDetail/Client-Support-Specialist-Stores/45161',
    title: 'Client Support Specialist, Stores - Larkberg Careers',
    body: `${head}<main><article><div><div><div><div>\n Client Support Specialist, Stores\n</div></div></div></div></article><article><div><div>${field('Location', 'London')}${field('Business Area', 'Sales and Client Service')}${field('Ref #', '10054428')}</div></div></article><article><div><div><h2>Description &amp; Requirements</h2></div></div><div><div><div><div><div><strong>What’s the role?&nbsp;</strong></div><div><br></div>${duties}${asks}</div></div></div></div></article></main>${foot}`,
    expected: {
      title: 'Client Support Specialist, Stores',
      company: 'Larkberg',
      location: 'London',
      says: 'greet everyone',
    },
  },
  {
    name: 'on a host called "apply": title as a second heading, its parts of the firm, "same job in 2 places", "Apply Careers" in the page’s title',
    at: 'https://apply.larkloitte.example/en_US/careers/JobDetail/Service-Desk-Lead/424242',
    title: 'Service Desk Lead | Apply Careers',
    body: `${head}<main><article><div><div><h2>Service Desk Lead</h2><div><span>Service</span> | <span>Service and Support</span></div><div><a>Same job available in 2 locations</a><div><div><p>Raleigh, North Carolina, United States</p><p>Springfield, Illinois, United States</p></div></div></div></div></div></article><article><div><div><div><span> </span><span>${duties}<p><span>Work you’ll do</span></p>${asks}<p>The estimated base salary range is $50,000-$63,000.</p></span></div><div><span>Work type</span><span>Hybrid</span></div><div><span>Job ID</span><span>424242</span></div></div></div></article><a href="/en_US/careers/Apply?jobId=424242">Apply now</a></main>${foot}`,
    expected: {
      title: 'Service Desk Lead',
      location: 'Raleigh, North Carolina, United States',
      says: 'greet everyone',
    },
  },
  {
    name: 'a table of labelled rows, the title in the first of them only, no heading names it',
    at: 'https://www.oldtown.example/jobs/view.asp?jobid=20447',
    title: 'Town of Oldtown - Job Opportunities',
    body: `${head}<h1>Job Opportunities</h1><table><tr><td><b>Job Title:</b></td><td>Customer Service Clerk</td></tr><tr><td><b>Department:</b></td><td>Front Office</td></tr><tr><td><b>Location:</b></td><td>Leeds</td></tr><tr><td><b>Salary:</b></td><td>£12.40 per hour</td></tr><tr><td><b>Closing Date:</b></td><td>12 December 2026</td></tr></table><h3>Duties</h3>${duties}<h3>Requirements</h3>${asks}<p><a href="/jobs/apply.asp?jobid=20447">Apply Online</a></p>${foot}`,
    expected: {
      title: 'Customer Service Clerk',
      company: 'Town of Oldtown',
      location: 'Leeds',
      says: 'greet everyone',
    },
  },
  {
    name: 'a definition list whose first term is "Position", below the firm’s name as the heading',
    at: 'https://hotel-veerhuis.example/vacancies/night-porter-2026',
    title: 'Vacancies | Hotel Veerhuis',
    body: `${head}<main><h1>Hotel Veerhuis</h1><dl><dt>Position</dt><dd>Night Porter</dd><dt>Place of work</dt><dd>Hull</dd><dt>Hours</dt><dd>Part-time</dd></dl><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${asks}<p>Apply by e-mail to <a href="mailto:jobs@hotel-veerhuis.example">jobs@hotel-veerhuis.example</a></p></main>${foot}`,
    expected: {
      title: 'Night Porter',
      company: 'Hotel Veerhuis',
      location: 'Hull',
      says: 'greet everyone',
    },
  },
  {
    name: 'own page: title as a link in a box, facts in pairs of boxes, an input to apply',
    at: 'https://www.larchdigm.example/career-details?id=a686ccaa1929c0',
    title: 'Career Details - Larchdigm',
    body: `${head}<div><div><a href="#">Sr. Manager - Customer Care</a></div><div><div><div>${field('Location City', 'Mumbai')}${field('Department', 'Care')}${field('Experience', '8 - 10 Years')}</div><div><div><div><div><div>Employee Type</div>Permanent</div><div><div>Job Description</div>${duties}${asks}</div></div></div></div><input type="button" value="Apply"></div></div></div>${foot}`,
    expected: {
      title: 'Sr. Manager - Customer Care',
      company: 'Larchdigm',
      location: 'Mumbai',
      says: 'greet everyone',
    },
  },
  {
    name: 'internship board: heading with the kind behind a dash, employer’s link in a head of its own, towns in one link behind a pin',
    at: 'https://internhouse.example/internship/detail/front-desk-internship-at-neem1785994053',
    title: 'Front Desk Internship in Mumbai at Neem Services',
    body: `${head}<h1>Front Desk Executive - Internship</h1><div><div><div><div><div><div><div><a href="/company/neem-services-1705568223">Neem Services</a></div></div></div><div><img src="data:," alt="Neem Services"></div></div><div><div><i></i><span><a>Mumbai, Thane, Navi Mumbai</a></span></div><div><div>Start date</div><div>Immediately</div></div><div><div>Stipend</div><div>₹ 8,000 /month</div></div></div></div></div><div><h2>About the internship</h2>${duties}<h2>Skills required</h2><p>English, patience</p><h3>Who can apply</h3>${asks}<a href="/application/form/x1785994053">Apply now</a></div></div>${foot}`,
    expected: {
      title: 'Front Desk Executive - Internship',
      company: 'Neem Services',
      location: 'Mumbai, Thane, Navi Mumbai',
      says: 'greet everyone',
    },
  },
  {
    name: 'no posting: a form to describe a person’s post, in labelled rows',
    at: 'https://intranet.larchsoft.example/people/ana-ruiz',
    title: 'Ana Ruiz | People',
    body: `${head}<h1>Ana Ruiz</h1><table><tr><td>Job Title:</td><td>Customer Service Manager</td></tr><tr><td>Department:</td><td>Care</td></tr><tr><td>Location:</td><td>Leeds</td></tr></table><h3>About</h3>${duties}${asks}${foot}`,
  },
  {
    name: 'no posting: a template of an advert with the title in a labelled row',
    at: 'https://www.hrbooks.example/templates/job-description/cashier',
    title: 'Cashier job description template | HR Books',
    body: `${head}<h1>Cashier job description template</h1><table><tr><td>Job title:</td><td>Cashier</td></tr><tr><td>Reports to:</td><td>Store Manager</td></tr></table><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${asks}<a href="/signup">Post this job</a>${foot}`,
  },
];
