import type { DetailPage } from './detail-pages.ts';

const duties =
  '<p>You will greet everyone who comes through the door and help them find what they came for, from the first question to the goodbye.</p><p>On a usual day you serve at the counter, fill shelves in the quiet hours, and sort out what has gone wrong with an order. We train you for two weeks and you will never be alone on the floor in your first month.</p>';
const asks =
  '<ul><li>You like people and stay calm when it is busy.</li><li>You can lift boxes of up to ten kilos and stand for a shift.</li><li>You can work two evenings a week and every other Saturday.</li></ul>';
const advert = `<h2>About the role</h2>${duties}<h2>Requirements</h2>${asks}`;
const head =
  '<header><a href="/">Home</a><nav><a href="/jobs">Jobs</a><a href="/about">About us</a></nav></header>';
const foot = '<footer><a href="/privacy">Privacy</a><a href="/terms">Terms</a></footer>';

/** Pages of one posting as applicant systems, public bodies and boards build them; postings made up. */
export const moreDetailPages: readonly DetailPage[] = [
  {
    name: 'applicant system: title and place as lines above the text, the form below it',
    at: 'https://job-boards.greenroof.example/larkfield/jobs/7712034',
    title: 'Job Application for Store Manager at Larkfield',
    body: `<main><a href="/larkfield">Back to jobs</a><div><div><h1>Store Manager</h1><div><svg></svg><div>Dayton, Ohio, United States</div></div></div><button>Apply</button></div><div>${advert}</div><h2>Apply for this job</h2><form><label>First Name<input></label><label>Resume<input type="file"></label><button>Submit application</button></form></main>`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield',
      location: 'Dayton, Ohio, United States',
      says: 'greet everyone',
    },
  },
  {
    name: 'applicant system: heading 2, facts in one row of small capitals set off by slashes',
    at: 'https://jobs.levelhire.example/larkfield/9b8c7d6e-01aa-4b52-8d2f-0c1b2a3d4e5f',
    title: 'Larkfield - Store Manager',
    body: `<div><a href="https://larkfield.example"><img alt="Larkfield logo" src="data:,"></a></div><div><h2>Store Manager</h2><div><div>Dayton, OH /</div><div>Retail – Stores /</div><div>Full-time /</div><div>On-site</div></div><a href="https://jobs.levelhire.example/larkfield/9b8c7d6e-01aa-4b52-8d2f-0c1b2a3d4e5f/apply">Apply for this job</a></div><div>${advert}</div><a href="https://jobs.levelhire.example/larkfield/9b8c7d6e-01aa-4b52-8d2f-0c1b2a3d4e5f/apply">Apply for this job</a>`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield',
      location: 'Dayton, OH',
      says: 'greet everyone',
    },
  },
  {
    name: 'applicant system: facts as labelled blocks in a column left of the text',
    at: 'https://jobs.ash.example/larkfield/9b8c7d6e-01aa-4b52-8d2f-0c1b2a3d4e5f',
    title: 'Store Manager @ Larkfield',
    body: `<div><nav><a href="/larkfield">Larkfield</a></nav><h1>Store Manager</h1><div><div><div><h2>Location</h2><p>Dayton</p></div><div><h2>Employment Type</h2><p>Full time</p></div><div><h2>Location Type</h2><p>On-site</p></div><div><h2>Department</h2><p>Retail</p></div></div><div><div role="tablist"><a role="tab" href="#">Overview</a><a role="tab" href="#">Application</a></div><div>${advert}</div><button>Apply for this Job</button></div></div></div>`,
    expected: { title: 'Store Manager', company: 'Larkfield', location: 'Dayton', says: 'greet everyone' },
  },
  {
    name: 'applicant system: place, hours and age as definition lists beside the heading',
    at: 'https://larkfield.wd5.workforce.example/en-US/External/job/Dayton-OH/Store-Manager_R-12345',
    title: 'Store Manager',
    body: `${head}<main><section><h2>Store Manager</h2><a role="button" href="/en-US/External/job/Dayton-OH/Store-Manager_R-12345/apply">Apply</a><div><dl><dt>locations</dt><dd>Dayton, OH</dd></dl><dl><dt>time type</dt><dd>Full time</dd></dl><dl><dt>posted on</dt><dd>Posted 3 Days Ago</dd></dl><dl><dt>job requisition id</dt><dd>R-12345</dd></dl></div><div>${advert}</div></section></main>${foot}`,
    expected: { title: 'Store Manager', location: 'Dayton, OH', says: 'greet everyone' },
  },
  {
    name: 'public body: employer and facts in a summary list of rows below the title',
    at: 'https://findwork.publicsite.example/details/17790012',
    title: 'Store Manager - Find work',
    body: `${head}<main><h1>Store Manager</h1><a href="/apply/17790012">Apply for this job</a><table><tr><th>Posting date:</th><td>12 November 2026</td></tr><tr><th>Salary:</th><td>£24,000 per year</td></tr><tr><th>Hours:</th><td>Full time</td></tr><tr><th>Location:</th><td>Leeds, LS1 3EX</td></tr><tr><th>Company:</th><td>Larkfield Stores</td></tr><tr><th>Job type:</th><td>Permanent</td></tr></table><h2>Summary</h2><div>${duties}${asks}</div></main>${foot}`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield Stores',
      location: 'Leeds, LS1 3EX',
      says: 'greet everyone',
    },
  },
  {
    name: 'health service: employer as a second heading, closing date in a box, address far below',
    at: 'https://www.healthjobs.example/candidate/jobadvert/C9120-26-0001',
    title: 'Job Advert',
    body: `${head}<main><p>The closing date is 12 December 2026</p><h1>Medical Receptionist</h1><h2>Mercyvale NHS Foundation Trust</h2><a href="/apply/C9120-26-0001">Apply for this job</a><h2>Job summary</h2>${duties}<h2>Person specification</h2>${asks}<h2>Employer details</h2><h3>Address</h3><p>Mercyvale House</p><p>Leeds</p><p>LS1 3EX</p></main>${foot}`,
    expected: {
      title: 'Medical Receptionist',
      company: 'Mercyvale NHS Foundation Trust',
      says: 'greet everyone',
    },
  },
  {
    name: 'board: employer linked above the title, rating between, place and pay in chips',
    at: 'https://www.bigboard.example/viewjob?jk=0a1b2c3d4e5f6071',
    title: 'Store Manager - Leeds - BigBoard',
    body: `${head}<main><div><h1><span>Store Manager</span></h1><div><div><a href="https://www.bigboard.example/cmp/Larkfield-Stores">Larkfield Stores</a></div><div><span>3.7</span><span>out of 5 stars</span></div><div>Leeds LS1</div></div><div>£24,000 - £26,000 a year - Full-time</div><button>Apply now</button><button aria-label="Save this job"></button></div><h2>Job details</h2><div><h3>Pay</h3><div>£24,000 - £26,000 a year</div><h3>Job type</h3><div>Full-time</div></div><h2>Location</h2><div>Leeds LS1</div><h2>Full job description</h2><div>${duties}${asks}</div></main>${foot}`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield Stores',
      location: 'Leeds LS1',
      says: 'greet everyone',
    },
  },
  {
    name: 'board: crumbs end in the title, title and employer in one line, place with a pin in a list of facts',
    at: 'https://www.localjobs.example/job/store-manager/5500',
    title: 'Store Manager | Localjobs',
    body: `<nav aria-label="Breadcrumb"><a href="/">Home</a> › <a href="/jobs/retail">Retail jobs</a> › <a href="/jobs/retail/leeds">Leeds</a> › Store Manager</nav><main><h1>Store Manager</h1><div>Posted 3 days ago by <a href="/jobs/larkfield-stores/p1204">Larkfield Stores</a></div><ul><li>£24,000 - £26,000 per annum</li><li><a href="/jobs/jobs-in-leeds">Leeds</a>, <span>West Yorkshire</span></li><li>Permanent, full-time</li></ul><a href="/login?apply=5500">Apply now</a><div>${advert}</div></main><section><h2>Similar jobs</h2><ul><li><a href="/job/cashier/5511">Cashier</a> Hull</li><li><a href="/job/barista/5512">Barista</a> York</li></ul></section>${foot}`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield Stores',
      says: 'greet everyone',
    },
  },
  {
    name: 'weblog plugin: facts as a list of icons under the title, employer in a box at the side',
    at: 'https://www.yorkshirelife.example/job/larkfield-store-manager/',
    title: 'Store Manager – Yorkshire Life',
    body: `${head}<main><article><h1>Store Manager</h1><ul><li>Full Time</li><li><a href="https://maps.example/?q=Leeds">Leeds</a></li><li>Posted 3 days ago</li></ul><div><img alt="Larkfield Stores" src="data:,"><p><a href="https://larkfield.example">Website</a></p><p><strong>Larkfield Stores</strong></p></div><div>${advert}</div><input type="button" value="Apply for job"><p>To apply for this job email your details to jobs@larkfield.example</p></article></main>${foot}`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield Stores',
      location: 'Leeds',
      says: 'greet everyone',
    },
  },
  {
    name: 'retail chain: place in the second line of the title block, store number and requisition',
    at: 'https://jobs.larkfield.example/job/Dayton-Store-Manager-OH-45401/1007754300/',
    title: 'Store Manager Job Details | Larkfield',
    body: `${head}<main><div><h1><span>Store Manager</span></h1><p><span>Location:</span> <span>Dayton, OH, US, 45401</span></p><p><span>Date:</span> <span>Nov 12, 2026</span></p><p><span>Req ID:</span> <span>77120</span></p><a href="/talentcommunity/apply/1007754300/?locale=en_US">Apply now »</a></div><div>${advert}</div></main>${foot}`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield',
      location: 'Dayton, OH, US, 45401',
      says: 'greet everyone',
    },
  },
  {
    name: 'a pane without address of its own beside a list: heading 2, employer linked, place in a line of facts',
    at: 'https://www.paneboard.example/jobs/search?q=store',
    title: 'Store jobs | Paneboard',
    body: `${head}<main><div><ul>${['Store Manager', 'Barista', 'Night Porter', 'Cashier'].map((title, i) => `<li><a href="/jobs/view/${90210 + i}"><h3>${title}</h3></a><p>${['Larkfield Stores', 'Fern Coffee', 'Hotel Veerhuis', 'Bramble Bakery'][i]}</p><p>${['Leeds, England', 'York, England', 'Hull, England', 'Bath, England'][i]}</p></li>`).join('')}</ul></div><div><h2>Store Manager</h2><div><a href="/company/larkfield">Larkfield Stores</a> · Leeds, England · 3 days ago · 12 applicants</div><button>Easy Apply</button><h3>About the job</h3>${duties}${asks}</div></main>${foot}`,
    expected: {
      title: 'Store Manager',
      company: 'Larkfield Stores',
      location: 'Leeds, England',
      says: 'greet everyone',
    },
  },
  {
    name: 'Spanish board: employer, town and contract in one sentence-like line',
    at: 'https://www.trabajocerca.example/ofertas-de-trabajo/oferta-de-trabajo-de-dependiente-en-valencia-3F770A0B1C0D',
    lang: 'es',
    title: 'Oferta de trabajo: Dependiente/a en Valencia',
    body: `${head}<main><h1>Dependiente/a de tienda</h1><p>Textil Romero - Valencia, Comunidad Valenciana</p><p>Publicado hace 3 días</p><a href="/postular/770">Inscribirme</a><h2>Descripción del puesto</h2><p>Atenderás a quienes entran en la tienda, les ayudarás a encontrar lo que buscan y cobrarás en caja. También repondrás las estanterías en las horas tranquilas y resolverás los cambios y devoluciones con amabilidad.</p><h3>Requisitos</h3><ul><li>Gusto por el trato con la gente y calma en las horas de más trabajo.</li><li>Disponibilidad dos tardes por semana y un sábado de cada dos.</li><li>Se valora experiencia, pero formamos durante dos semanas a quien empieza.</li></ul></main>${foot}`,
    expected: {
      title: 'Dependiente/a de tienda',
      company: 'Textil Romero',
      location: 'Valencia, Comunidad Valenciana',
      says: 'Atenderás',
    },
  },
  {
    name: 'no posting: a profile of an occupation with pay, skills and hours',
    at: 'https://careers.example/explore-careers/job-profiles/store-manager',
    title: 'Store manager | Explore careers',
    body: `${head}<main><h1>Store manager</h1><p>Store managers look after shops and the people who work in them.</p><h2>Average salary</h2><p>£24,000 starter to £45,000 experienced</p><h2>Typical hours</h2><p>38 to 42 a week</p><h2>What you will do</h2>${duties}<h2>Skills</h2>${asks}<h2>Current opportunities</h2><p>See 120 store manager jobs.</p></main>${foot}`,
  },
  {
    name: 'no posting: a template of a job description',
    at: 'https://hr.example/resources/job-descriptions/store-manager',
    title: 'Store Manager job description template',
    body: `${head}<main><h1>Store Manager job description</h1><p>Use this template to write your own advert.</p><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${asks}<a href="/trial">Post this job free</a></main>${foot}`,
  },
  {
    name: 'no posting: a news story about an appointment',
    at: 'https://paper.example/business/2026/11/12/new-store-manager',
    title: 'New store manager for Leeds branch',
    body: `${head}<main><article><h1>Bramble names new Store Manager in Leeds</h1><p>By Tom Hale</p><time>12 November 2026</time>${duties}${duties}</article></main>${foot}`,
  },
  {
    name: 'no posting: a policy for applicants',
    at: 'https://careers.larkfield.example/how-we-hire',
    title: 'How we hire | Larkfield careers',
    body: `${head}<main><h1>How we hire</h1>${duties}<h2>What we look for</h2>${asks}<a href="/jobs">See our openings</a></main>${foot}`,
  },
];
