import type { JobPage } from './job-pages.ts';
import { each, plainSite, type Row, slug } from './made-site.ts';

const posts: readonly Row[] = [
  ['Customer Support Executive', '', 'Pune'],
  ['Store Manager', '', 'Hyderabad'],
  ['Service Desk Analyst', '', 'Chennai'],
  ['Front Office Executive', '', 'Mumbai'],
];
const departments = [
  ['Stores', posts.slice(0, 2)],
  ['Head office', posts.slice(2)],
] as const;
const swiss: readonly Row[] = [
  ['Mitarbeiter/in Empfang 80-100%', '', 'Chur'],
  ['Kundenberater/in 60-100%', '', 'Landquart'],
  ['Kaufmann/Kauffrau EFZ (Lernende/r)', '', 'Poschiavo'],
];
const brazilian: readonly Row[] = [
  ['Atendente de Suporte', '', ''],
  ['Analista de Atendimento', '', ''],
  ['Supervisor de Loja', '', ''],
];
const chinese: readonly Row[] = [
  ['门店店长', '', '南京（江苏）'],
  ['客服专员', '', '深圳'],
  ['直播运营经理', '', '杭州'],
];
const of = (company: string, rows: readonly Row[]) => rows.map(([t, , p]) => [t, company, p] as const);

/** Pages of openings as employers were found to build their own; the markup is theirs, firms and postings are made up. */
export const employersOwnPages: readonly JobPage[] = [
  {
    name: 'a table without a head: number, title, years, place and a button, nothing to follow',
    at: 'https://www.larchsoft.example/careers',
    title: 'Careers | Job Opportunities | Larchsoft',
    body: plainSite(
      `<h1>Careers</h1><p>Below is a list of our current vacancies. To apply for any other position send your resume to us.</p><table><tbody>${each(posts, ([t, , p], i) => `<tr><td>LS05${i}</td><td>${t}</td><td>${i} to ${i + 2} Years</td><td>${p}</td><td><button>Apply</button></td></tr>`)}</tbody></table>`,
    ),
    expected: of('Larchsoft', posts),
  },
  {
    name: 'articles of a heading and paragraphs that begin with their own label, a link within the page to apply',
    at: 'https://www.larchsoft.example/job-openings/',
    title: 'Job Openings | Open Positions | Larchsoft',
    body: plainSite(
      `<h1>Open Positions at Larchsoft</h1>${each(posts, ([t, , p], i) => `<article><h2>${t}</h2><p>Designation: ${t}</p><p>Location: ${p}</p><p>Experience: ${i + 1}+ Years</p><p>About the Job Opening: You look after people who call us, from the first question to the last, and write down what we should do better.</p><a href="#apply">Apply now</a></article>`)}`,
    ),
    expected: of('Larchsoft', posts),
  },
  {
    name: 'flat headings, a paragraph with a pin before its last line, a link to a page of its own called "Apply"',
    at: 'https://www.larchsoft.example/careers.php',
    title: 'Career | Messaging for Stores - Larchsoft',
    body: plainSite(
      `<h1>CAREERS</h1>${each(posts, ([t, , p]) => `<h3>${t}</h3><p>We are looking for somebody who has done this for a while and likes to teach others what they know. <br><i class="fa fa-map-marker" aria-hidden="true"></i> ${p} </p><a href="${slug(t)}.php">Apply</a>`)}`,
    ),
    expected: of('Larchsoft', posts),
  },
  {
    name: 'an accordion: the title a paragraph in its head, years and town in one line, "Apply Now" without an address',
    at: 'https://www.larchsoft.example/careers',
    title: 'Larchsoft Careers | Jobs in Support and Stores',
    body: plainSite(
      `<h1>Build your future with Larchsoft</h1><p>Apply now at <a href="mailto:hr@larchsoft.example">hr@larchsoft.example</a></p>${each(posts, ([t, , p], i) => `<div><div id="${slug(t)}"><p>${t}</p></div><div>${i + 1}+ years ${p}</div><a data-id="vr-10${i}">Apply Now</a></div>`)}`,
    ),
    expected: posts.map(([t]) => [t, 'Larchsoft'] as const),
  },
  {
    name: 'cards of number, title, firm and five pairs of paragraphs, "Apply" to the applicant system',
    at: 'https://www.larchsoft.example/careers',
    title: 'Larchsoft Consumer Products | Careers',
    body: plainSite(
      `<h1>Craft your tomorrow</h1><a href="https://careers.larch.example/in/en">Join us</a>${each(posts, ([t, , p], i) => `<div><p>Job ID - <!-- -->LZINPPOS020414${i}ENIN</p><h3>${t}</h3><p>Larchsoft Consumer Products Limited</p><div><p>Function</p><p>Others</p></div><div><p>Location</p><p>${p}</p></div><div><p>Required Experience</p><p>${i + 2}–${i + 4} years</p></div><div><p>Posted On</p><p>08/1${i}/2026</p></div><div><p>Job Type</p><p>Full Time</p></div><a href="https://careers.larch.example/in/en/job/LZINPPOS020414${i}ENIN/${slug(t)}?utm_source=x">Apply</a></div>`)}`,
    ),
    expected: of('Larchsoft Consumer Products Limited', posts),
  },
  {
    name: 'cards of heading and teaser, the only link says "VIEW JOB DETAILS"',
    at: 'https://www.larchsoft.example/careers/',
    title: 'Job Openings | Larchsoft | Apply Now',
    body: plainSite(
      `<h2>CAREER OPPORTUNITIES WITH LARCHSOFT</h2>${each(posts, ([t], i) => `<div><h4>${t}</h4><p>We are looking for a ${t} with ${i + 1}-${i + 3} years of experience to help those who buy from us and to teach those who sell.</p><a href="https://www.larchsoft.example/jobs/${slug(t)}/">VIEW JOB DETAILS</a></div>`)}`,
    ),
    expected: posts.map(([t]) => [t, 'Larchsoft'] as const),
  },
  {
    name: 'headings, towns as smaller headings and links to forms side by side in one box, some without a form',
    at: 'https://www.tannero.example/lavora-con-noi',
    lang: 'it',
    title: 'Lavora con noi | Tannero',
    body: plainSite(
      `<h1>Posizioni aperte</h1><div>${each(
        [
          ['Marketing & Media Relations Manager', '', 'Lugano'],
          ['Real Estate Sales Manager', '', 'Bellinzona'],
          ['Segretaria / Assistente progetto', '', 'Lugano'],
          ['Addetto alla reception', '', 'Locarno'],
        ] as Row[],
        ([t, , p], i) =>
          `<h2>${t.replace('&', '&amp;')}</h2><h4>${p}</h4>${i === 2 ? '' : `<a href="https://app.sheets.example/b/form/019c9e2001bc712ca18afeebb0ca9b4${i}">Scopri di più</a>`}`,
      )}</div>`,
    ),
    expected: [
      ['Marketing & Media Relations Manager', 'Tannero', 'Lugano'],
      ['Real Estate Sales Manager', 'Tannero', 'Bellinzona'],
      ['Segretaria / Assistente progetto', 'Tannero', 'Lugano'],
      ['Addetto alla reception', 'Tannero', 'Locarno'],
    ],
  },
  {
    name: 'an accordion of buttons under the names of two sites, the advert folded below each',
    at: 'https://www.klinik-ahorn.example/de/offene-stellen',
    lang: 'de',
    title: 'Offene Stellen | Klinik Ahorn',
    body: plainSite(
      `<h1>Offene Stellen</h1>${each(['Klinik Ahorn Standort Chur', 'Klinik Ahorn Standort Davos'], (site, s) => `<div><h2><a href="https://www.klinik-ahorn.example/de/standorte/ahorn-${s}" title="${site}">${site}&nbsp;</a></h2></div><div><section><div>${each(swiss.slice(2 * s, 2 * s + 2), ([t], i) => `<div id="custom-id__${slug(t)}${s}"><h2><button type="button" data-bs-target="#acc-21${s}${i}" aria-expanded="false">${t}</button></h2><div id="acc-21${s}${i}"><div><section><p>Wir suchen per sofort oder nach Vereinbarung eine Person, die gern mit Menschen arbeitet und den Überblick behält.</p><ul><li>Abgeschlossene Ausbildung</li><li>Freude am Kontakt</li></ul><p><a href="mailto:jobs@klinik-ahorn.example">Bewerbung per E-Mail</a></p></section></div></div></div>`)}</div></section></div>`)}`,
    ),
    expected: swiss.map(([t]) => [t, 'Klinik Ahorn'] as const),
  },
  {
    name: 'a railway’s cards: town behind a dash in the link and again beside it, percentage',
    at: 'https://www.talbahn.example/de/arbeitgeber/stellen',
    lang: 'de',
    title: 'Offene Stellen - Talbahn',
    body: plainSite(
      `<h1>Offene Stellen</h1><div>${each(swiss, ([t, , p], i) => `<div><a href="/de/arbeitgeber/stellen/${slug(t)}-${slug(p)}">${t} — ${p}</a><span>${p}</span>${i < 2 ? '<span>80-100%</span>' : ''}</div>`)}</div>`,
    ),
    expected: swiss.map(([t, , p]) => [`${t} — ${p}`, 'Talbahn', p] as const),
  },
  {
    name: 'a widget of folds: title in emphasis, the kind of work in a text, "Ver vaga completa"',
    at: 'https://www.ipezinho.example/vagas/',
    lang: 'pt-BR',
    title: 'Vagas - Ipezinho',
    body: plainSite(
      `<h1>Vagas</h1>${each(brazilian, ([t], i) => `<div><div><em>${t} ${i ? '(remoto)' : '(híbrido São Paulo/SP)'} </em></div><div><div>Modalidade de trabalho: ${i ? 'Home Office em qualquer cidade do Brasil.' : 'Híbrido (São Paulo/SP)'}\n\nTodas as nossas vagas são extensivas a Pessoas com Deficiência (PcD).</div><a href="https://www.ipezinho.example/${slug(t)}-${i ? 'remoto' : 'hibrido'}/">Ver vaga completa</a></div></div>`)}`,
    ),
    expected: brazilian.map(
      ([t], i) => [`${t} ${i ? '(remoto)' : '(híbrido São Paulo/SP)'}`, 'Ipezinho'] as const,
    ),
  },
  {
    name: 'open-source suite, newer: how many are sought, a teaser, an address of three spans set off by commas',
    at: 'https://www.larchsoft.example/jobs',
    title: 'Jobs | Larchsoft',
    body: plainSite(
      `<h2>Our Job Offers</h2>${each(posts, ([t, , p], i) => `<a draggable="false" href="/jobs/${slug(t)}-2${i}"><div><h3>${t}</h3><h5><span>${i + 1}</span> open positions</h5><div><div>Start with us by talking to those who buy and writing down what they say.</div></div><div><address><span itemprop="addressLocality">${p}</span>, <span itemprop="addressRegion">KA</span>, <span itemprop="addressCountry">India</span></address><div><span>Full-Time</span></div></div></div></a>`)}`,
    ),
    expected: posts.map(([t, , p]) => [t, 'Larchsoft', `${p}, KA, India`] as const),
  },
  {
    name: 'departments over links of an article each: town and state apart by comments, years, openings, pay in lakh',
    at: 'https://careers.larchhome.example/jobs',
    title: 'Open roles at Larchhome',
    body: `<p>15 roles currently open.</p><div>${each(departments, ([name, rows], d) => `<div><h2>${name}</h2>${each(rows, ([t, , p], i) => `<a href="/jobs/LH_${d}${i}"><article><h3>${t}</h3><span>${p}<!-- -->, <!-- -->Karnataka</span><span>${i}<!-- -->–<!-- -->${i + 2}<!-- --> years exp</span><span>${i + 1}<!-- --> opening</span><p>.</p><div>₹3.${i}L – ₹6.0L p.a.</div><span>Actively hiring</span></article></a>`)}</div>`)}</div>`,
    expected: posts.map(([t, , p]) => [t, 'Larchhome', `${p}, Karnataka`] as const),
  },
  {
    name: 'one link of three spans per opening, a short random id and the title in its address',
    at: 'https://larch-talent.freshcrew.example/jobs',
    title: 'Larch',
    body: `<h4>Careers</h4><h3>Open Positions</h3>${each(posts, ([t, , p], i) => `<a href="/jobs/NL9eULd4lxH${'DKWz'[i]}/${slug(t)}"><span>${t}</span><span>${p}, Maharashtra</span><span>${i % 2 ? 'Internship' : 'Contract'}</span></a>`)}`,
    expected: posts.map(([t, , p]) => [t, 'Larch', `${p}, Maharashtra`] as const),
  },
  {
    name: 'archive of a jobs plugin: heading link, terms in spans in no fixed order, "More Details"',
    at: 'https://www.larchsoft.example/insights/blog/jobs/',
    title: 'Job Openings Archive - Larchsoft',
    body: plainSite(
      `<h1>Job Openings</h1>${each(posts, ([t, , p], i) => `<div><h2><a href="https://www.larchsoft.example/insights/blog/jobs/${slug(t)}/">${t}</a></h2>${i % 2 ? `<span>Full Time</span><span>${p}</span>` : `<span>${p}</span><span>Full Time</span>`}<a href="https://www.larchsoft.example/insights/blog/jobs/${slug(t)}/">More Details</a></div>`)}`,
    ),
    expected: of('Larchsoft', posts),
  },
  {
    name: 'views of a content system under headings of departments, place in a field of its own',
    at: 'https://www.larchid.example/company/careers/job-listing/',
    title: 'Find your place here | Larchid',
    body: plainSite(
      `<article><h2>Find your place here</h2><form action="/company/careers/job-listing/" method="get"></form>${each(departments, ([name, rows], d) => `<h3>${name}</h3>${each(rows, ([t, , p], i) => `<div><div><span><a href="/company/careers/${slug(name)}/${slug(t)}-762969${d}${i}/" hreflang="en">${t}</a></span></div><div><div>${p}, India</div></div></div>`)}`)}</article>`,
    ),
    expected: posts.map(([t, , p]) => [t, 'Larchid', `${p}, India`] as const),
  },
  {
    name: 'result boxes: town, kind and age as pairs of spans, office and department as paragraphs with labels, an input to apply',
    at: 'https://www.larchdigm.example/careers/current-openings/',
    title: 'Current Opportunities | Job Openings | Larchdigm',
    body: plainSite(
      `<h1>Current Openings</h1><form><input type="text" placeholder="Search by Position Name"><div>${each(posts, ([t, , p], i) => `<div><div><div><a href="https://www.larchdigm.example/career-details?id=a686ccaa1929c${i}">${t}</a></div><div><div><span><b>Location City</b></span> <span>${p}</span></div><div><span><b>Employee Type</b></span> <span>Permanent</span></div><div><span><b>Posted</b></span> <span>${i + 1} year(s) ago</span></div></div><div><p><span><b>Office Location : </b></span>Lower Parel , ${p}, Maharashtra, India ,<br></p><p><span><b>Department : </b></span>Counter</p><input type="button" value="Apply"></div></div></div>`)}</div><button type="button">Load more</button></form>`,
    ),
    expected: posts.map(([t, , p]) => [t, 'Larchdigm', `Lower Parel , ${p}, Maharashtra, India`] as const),
  },
  {
    name: 'toggles of a page builder: heading, list of demands, an address for mail, the place in the last line',
    at: 'https://www.larchsoft.example/careers/',
    title: 'Careers - Larchsoft',
    body: plainSite(
      `<h2>Work With Us</h2><div>We help companies.</div><h2>Current Openings</h2>${each(posts, ([t]) => `<div><div><h4>${t}</h4></div><div><p><strong>Required Skill Set :</strong></p><ul><li>Two years at a counter or on the phone.</li><li>Calm when it is busy.</li></ul><p>Mail Resume to <a href="mailto:career@larchsoft.example">career@larchsoft.example</a> in the format [First name]_[Job Title].pdf</p><p>Location – India Service Centre</p></div></div>`)}`,
    ),
    expected: posts.map(([t]) => [t, 'Larchsoft'] as const),
  },
  {
    name: 'cards with a label each for qualification and experience, "Apply Now" the only link',
    at: 'https://larchtech.example/careers/',
    title: 'Careers at Larchtech | Explore Current Job Openings',
    body: plainSite(
      `<h1>Current Openings</h1><p>Advance with us.</p>${each(posts, ([t], i) => `<article><h4>${t} (Counter)</h4><p>Qualification: Any degree</p><p>Experience: ${i + 2}+ years</p><a href="https://larchtech.example/job/${slug(t)}/">Apply Now</a></article>`)}`,
    ),
    expected: posts.map(([t]) => [`${t} (Counter)`, 'Larchtech'] as const),
  },
  {
    name: 'bare links under headings of departments, some of them empty',
    at: 'https://www.larchcash.example/career-current-openings',
    title: 'Current openings | Larchcash',
    body: plainSite(
      `<h1>Your Finest Hours Await</h1><h2>Openings Available</h2><p>All Location Ghana South Africa Zambia</p><section><h3>Customer Operations</h3><a href="https://www.larchcash.example/career/support-agent-nigeria">Support Agent, Nigeria</a><a href="https://www.larchcash.example/career/team-lead-customer-success-ghana">Team Lead Customer Success, Ghana</a></section><section><h3>Legal</h3><p>No items found.</p></section><section><h3>Stores</h3><a href="https://www.larchcash.example/career/cashier---lusaka">Cashier - Lusaka</a></section>`,
    ),
    expected: [
      ['Support Agent, Nigeria', 'Larchcash'],
      ['Team Lead Customer Success, Ghana', 'Larchcash'],
      ['Cashier - Lusaka', 'Larchcash'],
    ],
  },
  {
    name: 'Chinese: articles with a mark "hiring now", facts set off in spans, who one reports to, duties; only a mail address',
    at: 'https://www.qinglan.example/careers.html',
    lang: 'zh-CN',
    title: '加入我们 招聘 - 青岚跨境',
    body: plainSite(
      `<h1>加入我们</h1><section>${each(chinese, ([t, , p], i) => `<article><div><h3>${t}</h3><span>在招</span></div><div><span>${p}</span><span>全职</span><span>门店运营</span></div><p><span>汇报对象</span>：<b>区域负责人</b><span>·</span><span>岗位编码</span>：HR-JD-0${i}</p><p>负责门店日常运营，带领团队服务好每一位顾客，关注销售与顾客满意度。</p><h4>岗位职责</h4><ul><li>排班、盘点与培训新同事</li><li>处理顾客的问题和建议</li></ul><a href="mailto:hr@qinglan.example?subject=job${i}">发送简历</a></article>`)}</section>`,
    ),
    expected: chinese.map(([t, , p]) => [t, undefined, p] as const),
  },
  {
    name: 'articles by data attributes alone: heading, sector, firm, town and pay as paragraphs, neither links nor buttons',
    at: 'https://jobs.oaktown.example/',
    title: 'Local Jobs',
    body: `<main><section>${each(
      [
        ['Commercial Project Manager', 'North Larch Build Group', 'Frisco, TX'],
        ['Assistant Store Manager', 'Legacy Grocers', 'Plano, TX'],
        ['Front Desk Agent', 'Oak Hotel', 'Allen, TX'],
      ] as Row[],
      ([t, c, p], i) =>
        `<article><h2>${t}</h2><p>Services</p><p>${c}</p><p>${p}</p><p>$${7 + i}8,000 - $1${i}2,000</p></article>`,
    )}</section></main>`,
    expected: [
      ['Commercial Project Manager', 'North Larch Build Group', 'Frisco, TX'],
      ['Assistant Store Manager', 'Legacy Grocers', 'Plano, TX'],
      ['Front Desk Agent', 'Oak Hotel', 'Allen, TX'],
    ],
  },
  {
    name: 'two openings, a link and a paragraph each, below a count',
    at: 'https://www.larchlight.example/company/careers/open-jobs',
    title: 'Open Jobs | Larchlight',
    body: plainSite(
      `<h2>2 jobs</h2><section><div><a href="/company/careers/open-jobs/critical-accounts-director">Critical Accounts Director</a><p>North America</p></div><div><a href="/company/careers/open-jobs/senior-technical-account-manager">Senior Technical Account Manager</a><p>North America</p></div></section>`,
    ),
    expected: [
      ['Critical Accounts Director', 'Larchlight', 'North America'],
      ['Senior Technical Account Manager', 'Larchlight', 'North America'],
    ],
  },
];
