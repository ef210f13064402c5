import type { JobPage } from './job-pages.ts';
import { busySite, ENGLISH, each, plainSite, type Row, slug } from './made-site.ts';

const indian: readonly Row[] = [
  ['Customer Support Associate', 'Neem Services', 'Bengaluru'],
  ['Store Manager', 'Banyan Retail', 'Hyderabad, Secunderabad'],
  ['Telecaller', 'Peepal Consultancy', 'Mumbai'],
  ['Front Office Executive', 'Hotel Gulmohar', 'Jaipur'],
];
const chinese: readonly Row[] = [
  ['客服专员', '星辰网络科技有限公司', '深圳·南山·科技园'],
  ['门店店长', '青竹服饰', '成都-高新区'],
  ['收银员', '木棉超市', '广州·天河'],
];
const kenyan: readonly Row[] = [
  ['Customer Care Representative', 'Acacia Capital Limited', 'Nairobi'],
  ['Cashier', 'Mugumo Stores', 'Mombasa'],
  ['Branch Manager', 'Anonymous Employer', 'Kisumu'],
  ['Receptionist', 'Hotel Mvule', 'Nakuru'],
];
const ukrainian: readonly Row[] = [
  ['Продавець-консультант', 'Верба Одяг', 'Київ'],
  ['Касир', 'Маркет Ясен', 'Львів'],
  ['Адміністратор готелю', 'Готель Липа', 'Одеса'],
  ['Оператор кол-центру', 'Калина Телеком', 'Дніпро'],
];
const greek: readonly Row[] = [
  ['Υπάλληλος εξυπηρέτησης πελατών', 'Ελαιώνας Τηλεπικοινωνίες', 'Αθήνα'],
  ['Πωλήτρια καταστήματος', 'Δάφνη Μόδα', 'Θεσσαλονίκη'],
  ['Ταμίας', 'Αγορά Πλάτανος', 'Πάτρα'],
  ['Ρεσεψιονίστ ξενοδοχείου', 'Ξενοδοχείο Κέδρος', 'Ηράκλειο'],
];
const german: readonly Row[] = [
  ['Verkäufer Backshop (m/w/d)', 'Lindenhof Bäckerei GmbH', '04109 Leipzig'],
  ['Kundenberater im Außendienst (m/w/d)', 'Eschenbach Energie', 'Zwickau'],
  ['Servicekraft (m/w/d)', 'Gasthof Ahorn', 'Plauen'],
];
const offices: readonly Row[] = [
  ['Sales Assistant', '', 'Leeds'],
  ['Store Manager', '', 'York'],
  ['Visual Merchandiser', '', 'Leeds'],
  ['Customer Experience Lead', '', 'Remote'],
];

/** More lists built tag by tag as boards and applicant systems were found to build theirs; firms and postings made up. */
export const moreListsAsFound: readonly JobPage[] = [
  {
    name: 'India: cards without any link that scripts open, employer in a paragraph, rows of facts with icons, quick apply',
    at: 'https://www.foundwork.example/srp/results?query=customer%20support&locations=India',
    title: 'Customer Support Jobs in India - Foundwork',
    body: busySite(
      `<h1>Customer Support Jobs</h1><div>${each(indian, ([t, c, p], i) => `<div><div id="3345501${i}"><div><div><div>${i === 1 ? 'Hiring for top client' : ''}</div><div>\n ${t}\n </div><div><p>${c}</p></div></div><div><img src="data:," alt=""></div></div><div><div><i class="mqfisrp-work"></i><div>${i}-${i + 3} Years</div></div><div><i class="mqfisrp-location"></i><div>${p}</div></div>${i ? '' : '<div><i class="mqfisrp-salary"></i><div>2-3 LPA</div></div>'}</div><div><div><label>Voice Process</label><label>English</label><label>Chat</label></div></div><div><p>Posted ${i + 2} days ago</p><div><button>Save</button><button>Quick Apply</button></div></div></div></div>`)}</div>`,
    ),
    expected: indian,
  },
  {
    name: 'China: title link, pay in a paragraph, facts in divs, employer’s link in a box of its own, who recruits and when they were there',
    at: 'https://www.zhilianzp.example/sou/jl765/kw客服/p1',
    lang: 'zh-CN',
    title: '客服招聘信息-智联找工作',
    body: busySite(
      `<div>${each(chinese, ([t, c, p], i) => `<div><div><div><a href="https://www.zhilianzp.example/jobdetail/CC38138191${i}J4089629080${i}.htm?refcode=4019">${t}</a><p>${6 + i}000-${9 + i}000元·13薪</p></div><div><div>售后服务</div><div>电话客服</div></div><div><div><svg></svg><span>${p}</span></div><div>${i ? '1-3年' : '经验不限'}</div><div>大专</div></div></div><div><div><a href="https://www.zhilianzp.example/companydetail/CZ38138191${i}.htm">${c}</a></div><div><div>民营</div><div>100-299人</div><div>互联网</div></div></div><div><div><div>陈女士·HR</div><div>今日活跃</div></div><button>立即投递</button></div></div>`)}</div>`,
    ),
    expected: chinese,
  },
  {
    name: 'East Africa: title paragraph in a link, employer paragraph beside it, place, kind and pay as chips, function, age',
    at: 'https://www.brightwork.example/jobs?q=customer',
    title: 'Customer Jobs in Kenya | Brightwork',
    body: busySite(
      `<h1>4 jobs found</h1>${each(kenyan, ([t, c, p], i) => `<div><div><div><div><a href="https://www.brightwork.example/listings/${slug(t)}-8k2v${i}z" title="${t}"><p>${t}</p></a></div><p>${i === 2 ? c : `<a href="https://www.brightwork.example/jobs?q=${encodeURIComponent(c)}">${c}</a>`}</p><div><span>${p}</span><span>Full Time</span>${i % 2 ? '<span>KSh Confidential</span>' : `<span>KSh <span>${30 + i},000 - ${45 + i},000</span></span>`}</div><p>Customer Service &amp; Support</p></div><div><p>${i + 1} days ago</p><button><svg></svg></button></div></div><div><p>We are looking for someone who likes people and keeps promises, with two years at a counter.</p></div></div>`)}`,
    ),
    expected: kenyan.map(([t, c, p]) => [t, c, p] as const),
  },
  {
    name: 'Ukraine: heading link, pay in bold, employer strong beside the town in one row of spans, text, age; hot ones marked',
    at: 'https://www.robotatut.example/jobs-kyiv-prodavec/',
    lang: 'uk',
    title: 'Робота продавець — 4 вакансії',
    body: busySite(
      `<h1>4 вакансії</h1><div id="pjax-job-list">${each(ukrainian, ([t, c, p], i) => `<div><div>${i ? '' : '<span title="Гаряча вакансія"></span>'}</div><h2><a href="/jobs/612345${i}/" title="${t}, вакансія від 1${i} листопада 2026">${t}</a></h2>${i % 2 ? '' : `<div><span class="strong-600">${20 + i} 000 – ${25 + i} 000 грн</span></div>`}<div><span><span class="strong-600">${c}</span><span title="Компанія перевірена"></span></span> <span>${p}</span></div><p>Шукаємо людину, яка любить спілкуватися та вміє слухати, допомагати й тримати слово перед клієнтами магазину…</p><div><time datetime="2026-11-1${i} 10:00:00">${i + 1} дн. тому</time></div></div>`)}</div>`,
    ),
    expected: ukrainian,
  },
  {
    name: 'Greece: heading link, employer and town as list items, no word of it known',
    at: 'https://www.ergasiatora.example/jobs?q=pelates',
    lang: 'el',
    title: 'Θέσεις εργασίας',
    body: busySite(
      `<h1>4 θέσεις εργασίας</h1>${each(greek, ([t, c, p], i) => `<article><h2><a href="/job/45123${i}/thesi-${i}">${t}</a></h2><ul><li><a href="/company/22${i}">${c}</a></li><li>${p}</li><li>Πλήρης απασχόληση</li></ul><span>πριν ${i + 1} ημέρες</span></article>`)}`,
    ),
    expected: greek,
  },
  {
    name: 'Germany: regional paper’s board, postcode before the town, the employer in front of the title, online since',
    at: 'https://jobs.landbote.example/stellenangebote?q=verkauf',
    lang: 'de',
    title: 'Stellenangebote | Landbote',
    body: plainSite(
      `<h1>3 Stellenangebote</h1>${each(german, ([t, c, p], i) => `<div><div><img src="data:," alt="Logo ${c}"></div><div><p>${c}</p><h3><a href="/stellenangebot/${slug(t)}-${88120 + i}">${t}</a></h3><ul><li><svg><use href="#icon-marker"></use></svg><span>${p}</span></li><li><svg><use href="#icon-clock"></use></svg><span>Vollzeit</span></li><li><svg><use href="#icon-calendar"></use></svg><span>Online seit ${i + 2} Tagen</span></li></ul></div></div>`)}`,
    ),
    expected: german,
  },
  {
    name: 'applicant widget on the employer’s own page: title in a div, labelled facts in one line, hidden description, "+ View details"',
    at: 'https://www.northwind.example/hiring',
    title: 'Hiring | Northwind Outdoors',
    body: plainSite(
      `<h1>Work with us</h1><div>${each(ENGLISH.slice(0, 4), ([t, , p], i) => `<div id="resumator-job-job_20191018_${i}"><div>${t}</div><div><span>Location: </span>${p} <span>Department: </span>Stores</div><div style="display:none"><p>You will greet everyone who comes in.</p></div><div><a href="https://northwind.applytoday.example/apply/x${i}Kz/${slug(t)}?source=Our%20Career%20Page%20Widget">+ View details</a></div></div>`)}</div>`,
    ),
    expected: ENGLISH.slice(0, 4).map(([t, , p]) => [t, 'Northwind Outdoors', p] as const),
  },
  {
    name: 'applicant table: departments as rows of one cell between, title link, department, place',
    at: 'https://larkfield.applytoday.example/apply',
    title: 'Larkfield - Career Page',
    body: `<div><h2>Join our team</h2><table><tbody><tr><th>Job Title</th><th>Department</th><th>Location</th></tr><tr><td colspan="3"><span>Stores</span></td></tr>${each(ENGLISH.slice(0, 3), ([t, , p], i) => `<tr><td><a href="https://larkfield.applytoday.example/apply/g${i}Kz4T/${slug(t)}">${t}</a></td><td>Stores</td><td>${p}</td></tr>`)}<tr><td colspan="3"><span>Head Office</span></td></tr>${each(ENGLISH.slice(3), ([t, , p], i) => `<tr><td><a href="https://larkfield.applytoday.example/apply/h${i}Kz4T/${slug(t)}">${t}</a></td><td>Head Office</td><td>${p}</td></tr>`)}</tbody></table></div>`,
    expected: ENGLISH.map(([t, , p]) => [t, 'Larkfield', p] as const),
  },
  {
    name: 'blog plugin: item link, place, kind and level set off by dots in one line, groups by department',
    at: 'https://www.bramblebakery.example/careers/',
    title: 'Careers - Bramble Bakery',
    body: plainSite(
      `<h1>Careers</h1><h2>Stores</h2><ul>${each(offices.slice(0, 2), ([t, , p], i) => `<li><div><a href="https://www.bramblebakery.example/careers/co/stores/41.B6${i}/${slug(t)}/all">${t}</a></div><div>${p} · Full-time · Entry-level</div></li>`)}</ul><h2>Head office</h2><ul>${each(offices.slice(2), ([t, , p], i) => `<li><div><a href="https://www.bramblebakery.example/careers/co/head-office/51.C7${i}/${slug(t)}/all">${t}</a></div><div>${p} · Part-time · Senior</div></li>`)}</ul>`,
    ),
    expected: offices.map(([t, , p]) => [t, 'Bramble Bakery', p] as const),
  },
  {
    name: 'school and council system: list items and a table of the same openings, kept ready and hidden',
    at: 'https://www.schoolposts.example/careers/tarnbrook',
    title: 'Job Opportunities | Tarnbrook School District',
    body: plainSite(
      `<h1>Job Opportunities</h1><span>4 jobs found</span><ul>${each(ENGLISH.slice(0, 4), ([t, , p], i) => `<li data-job-id="510${i}"><h3><a href="/careers/tarnbrook/jobs/510${i}/${slug(t)}">${t}</a></h3><ul><li>${p}, OR</li><li>Full-Time - $1${i},420.00 - $2${i},000.00 Annually</li></ul><div>Category: Office and Clerical / Front Desk</div><div>The person in this post greets students, parents and visitors and keeps the office running.</div><div>Posted ${i + 1} weeks ago | Closes on 12/0${i + 1}/26 11:59 PM Pacific</div></li>`)}</ul><table style="display:none"><tr><th>Job Title</th><th>Salary</th></tr>${each(ENGLISH.slice(0, 4), ([t], i) => `<tr><th scope="row"><a href="/careers/tarnbrook/jobs/510${i}/${slug(t)}">${t}</a></th><td>$1${i},420.00</td></tr>`)}</table>`,
    ),
    expected: ENGLISH.slice(0, 4).map(([t, , p]) => [t, 'Tarnbrook School District', `${p}, OR`] as const),
  },
  {
    name: 'agency: article with the age in its head, place and both ends of the pay as items of one list, kind below, agency’s own site',
    at: 'https://www.harbour-people.example/jobs/',
    title: 'Search jobs | Harbour People Recruitment',
    body: plainSite(
      `<h1>Jobs</h1>${each(ENGLISH.slice(0, 5), ([t, , p], i) => `<article><div><h3><a href="https://www.harbour-people.example/job/${slug(t)}-1${i}/">${t}</a></h3><time datetime="2026-11-1${i}">Posted ${i + 2} hours ago</time></div><div><ul><li>${p}</li><li>£2${i}000</li><li> - £2${i + 3}000</li></ul><p>${t} for a busy team in a good place</p><ul><li>Permanent</li></ul></div></article>`)}`,
    ),
    expected: ENGLISH.slice(0, 5).map(([t, , p]) => [t, 'Harbour People Recruitment', p] as const),
  },
];
