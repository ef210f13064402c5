import { busySite, each, PEOPLE as people, plainSite, ROLES as roles, slug } from './made-site.ts';
import type { OtherPage } from './other-pages.ts';

const places = ['Leeds, UK', 'York, UK', 'Hull, UK', 'Bath, UK', 'Exeter, UK', 'Bristol, UK'];
const towns = ['Leeds', 'York', 'Hull', 'Bath', 'Exeter', 'Bristol'];
const eachRole = (w: (r: string, p: string, n: string, i: number) => string) =>
  each(roles, (r, i) => w(r, places[i] as string, people[i] as string, i));

/** More lists that share words, places, pay or addresses with result lists and offer no posting, in several languages. */
export const lookAlikesAbroad: readonly OtherPage[] = [
  {
    name: 'course list of a training firm: job titles with "training", towns and dates',
    at: 'https://www.skillhouse.example/career-courses',
    title: 'Career courses | Skillhouse',
    body: busySite(
      `<h1>Career courses</h1><ul>${eachRole((r, p, _n, i) => `<li><h3><a href="/career-courses/${slug(r)}-training">${r} Training</a></h3><p>${p}</p><p>Part-time, 6 weeks</p><p>Starts 1${i} January</p><a href="/enrol/${i}">Apply</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'bootcamp: become a role, full-time or part-time',
    at: 'https://www.skillhouse.example/programs',
    title: 'Programs | Skillhouse',
    body: busySite(
      `<h1>Become a …</h1><div>${eachRole((r, p, _n, i) => `<div><a href="/programs/${slug(r)}"><h2>${r}</h2><p>Full-time or part-time</p><p>${p} · Online</p><p>${12 + i} weeks</p><span>Apply by 1 Dec</span></a></div>`)}</div>`,
    ),
  },
  {
    name: 'news of a career magazine below "jobs"',
    at: 'https://www.worktimes.example/jobs-and-careers/news',
    title: 'Jobs and careers news',
    body: busySite(
      `<h1>Jobs and careers</h1>${eachRole((r, p, n, i) => `<article><a href="/jobs-and-careers/news/${slug(r)}-pay-rises-${44120 + i}"><h3>${r} pay rises in ${towns[i]}</h3></a><p>By ${n}</p><time>${i + 1} hours ago</time><p>Employers in ${p} raise full-time wages again, a survey says.</p></article>`)}`,
    ),
  },
  {
    name: 'salaries by role with a range and a link to openings',
    at: 'https://www.payscope.example/salaries',
    title: 'Salaries by job | Payscope',
    body: busySite(
      `<h1>Explore salaries</h1><ul>${eachRole((r, p, _n, i) => `<li><a href="/career/${slug(r)}/salaries/uk-${100 + i}"><h3>${r}</h3></a><p>£2${i},000 - £3${i},000 per year</p><p>${p}</p><a href="/jobs?q=${slug(r)}">${40 + i} openings</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'reviews titled with the role itself',
    at: 'https://www.insideview.example/Reviews/Larkfield-Reviews-E81234.htm',
    title: 'Larkfield Stores Reviews',
    body: busySite(
      `<ol>${eachRole((r, p, _n, i) => `<li><div><span>★ 4.${i}</span><h3>${r}</h3><div>Current employee, part-time</div><div>${p}</div></div><div><span>Pros</span><p>Kind team.</p><span>Cons</span><p>Early starts.</p></div><div>${10 + i} Nov 2026</div></li>`)}</ol>`,
    ),
  },
  {
    name: 'employer directory below jobs, with town, size and number of jobs',
    at: 'https://www.workwell.example/jobs/companies',
    title: 'Companies hiring',
    body: busySite(
      `<h1>Companies hiring now</h1><ul>${each(['Larkfield Stores', 'Hotel Veerhuis', 'Tidewater Insurance', 'Oakline Dental', 'Northwind Outdoors', 'Harbour Software'], (c, i) => `<li><a href="/jobs/companies/${slug(c)}-${330 + i}"><h3>${c}</h3><p>${places[i]}</p><p>Retail · 201-500 employees</p><p>${i + 3} open jobs</p></a></li>`)}</ul>`,
    ),
  },
  {
    name: 'link farm: role and town without the word jobs, ids in the address',
    at: 'https://www.workwell.example/browse/titles',
    title: 'Browse titles',
    body: plainSite(
      `<h1>Browse by title and town</h1><div>${[0, 1, 2, 3, 4].map((k) => `<ul>${eachRole((r, _p, _n, i) => `<li><a href="/jobs/${slug(r)}-in-${slug(towns[(i + k) % 6] as string)}-${k}${i}">${r} in ${towns[(i + k) % 6]}</a></li>`)}</ul>`).join('')}</div>`,
    ),
  },
  {
    name: 'popular searches as chips with counts',
    at: 'https://www.workwell.example/jobs',
    title: 'Jobs by category',
    body: plainSite(
      `<h1>Jobs by category</h1><div>${eachRole((r, _p, _n, i) => `<a href="/jobs/${slug(r)}"><span>${r}</span><span>1,2${i}4</span></a>`)}</div>`,
    ),
  },
  {
    name: 'volunteer roles of a charity shop under a volunteering address',
    at: 'https://www.oakhurst-trust.example/volunteer/opportunities',
    title: 'Volunteer with us | Oakhurst Trust',
    body: plainSite(
      `<h1>Volunteer with us</h1><ul>${each(['Shop Volunteer', 'Befriender', 'Café Volunteer', 'Event Volunteer', 'Driver (volunteer)', 'Garden Volunteer'], (r, i) => `<li><h3><a href="/volunteer/opportunities/${slug(r)}-${i}">${r}</a></h3><p>${places[i]}</p><p>4 hours a week</p><p>Unpaid, travel refunded</p></li>`)}</ul>`,
    ),
  },
  {
    name: 'mail inbox with alerts of jobs',
    at: 'https://mail.example/mail/u/0/#inbox',
    title: 'Inbox (6) - Mail',
    body: `<div role="main"><table role="grid"><tbody>${eachRole((r, _p, _n, i) => `<tr role="row" tabindex="0"><td><div role="checkbox"></div></td><td><span>${['Workwell', 'Larkfield Stores', 'Tidewater', 'Oakline', 'Jobs today', 'Harbour'][i]}</span></td><td><span>${r} in ${towns[i]} and 12 more for you</span><span> - New since yesterday</span></td><td><span>${10 + i} Nov</span></td></tr>`)}</tbody></table></div>`,
  },
  {
    name: 'film credits where the role is the link',
    at: 'https://www.stage.example/credits/44120',
    title: 'Credits',
    body: plainSite(
      `<h1>Credits</h1><table>${each(['Director', 'Producer', 'Editor', 'Writer', 'Costume Designer', 'Casting Director'], (r, i) => `<tr><td><a href="/credits/role/${3310 + i}">${r}</a></td><td>${people[i]}</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'job description templates for employers',
    at: 'https://resources.hiringtool.example/job-descriptions',
    title: 'Job description templates',
    body: busySite(
      `<h1>Job descriptions</h1><ul>${eachRole((r, _p, _n, _i) => `<li><a href="https://resources.hiringtool.example/${slug(r)}-job-description"><h3>${r}</h3><p>Customer service</p></a></li>`)}</ul>`,
    ),
  },
  {
    name: 'wanted: jobs people look for',
    at: 'https://www.workwell.example/cv-search',
    title: 'Candidates',
    body: plainSite(
      `<h1>CVs</h1><ul>${eachRole((r, p, _n, i) => `<li><a href="/cv/${44010 + i}"><h3>${r}</h3></a><p>${28 + i} years old, ${p}</p><p>Full-time</p><p>Updated ${i + 1} days ago</p><p>Experience: ${i + 2} years</p></li>`)}</ul>`,
    ),
  },
  {
    name: 'Turkish shop of phones',
    at: 'https://www.carsi.example/telefon',
    lang: 'tr',
    title: 'Cep telefonu',
    body: busySite(
      `<div>${each(['Kara 5', 'Kara 6', 'Ada 10', 'Ada 11', 'Bulut X', 'Bulut Y'], (t, i) => `<div><a href="/urun/${slug(t)}-p-45123${i}"><h3>${t} 128 GB</h3><span>Çarşı Elektronik</span><span>${10 + i}.999 TL</span><span>İstanbul</span><span>Yarın kapında</span></a></div>`)}</div>`,
    ),
  },
  {
    name: 'Czech news',
    at: 'https://www.noviny.example/domaci',
    lang: 'cs',
    title: 'Zprávy z domova',
    body: busySite(
      `<div>${each(['Vláda jedná o dani', 'Sníh zavřel silnice', 'Nový most v Brně', 'Ceny bytů klesly', 'Škola bez zvonění', 'Hokejisté vyhráli'], (t, i) => `<article><h2><a href="/clanek/${slug(t)}-40${i}12345">${t}</a></h2><p>Redakce</p><p>Praha</p><time>před ${i + 1} hodinami</time></article>`)}</div>`,
    ),
  },
  {
    name: 'Hebrew homes',
    at: 'https://www.dirot.example/realestate/forsale',
    lang: 'he',
    title: 'דירות למכירה',
    body: `<div dir="rtl">${busySite(`<div>${each(['תל אביב', 'חיפה', 'באר שבע', 'אילת', 'ירושלים', 'פתח תקווה'], (t, i) => `<div><a href="/realestate/item/ab${i}12345"><h2>דירה, רחוב הגפן ${i + 3}</h2><span>${t}</span><span>${i + 2} חדרים</span><span>₪ 1,${i}50,000</span></a></div>`)}</div>`)}</div>`,
  },
  {
    name: 'Vietnamese cars',
    at: 'https://www.xeviet.example/mua-ban-o-to',
    lang: 'vi',
    title: 'Mua bán ô tô',
    body: busySite(
      `<div>${each(['Sao Mai 2020', 'Sao Mai 2021', 'Phượng 2019', 'Phượng 2022', 'Trúc 2018', 'Trúc 2023'], (t, i) => `<div><h3><a href="/mua-ban-o-to/${slug(t)}-${88010 + i}.htm">${t}</a></h3><span>${300 + i} triệu</span><span>Hà Nội</span><span>${i + 1} ngày trước</span></div>`)}</div>`,
    ),
  },
  {
    name: 'Finnish forum',
    at: 'https://keskustelu.suomi.example/aihe/tyo',
    lang: 'fi',
    title: 'Keskustelu: työ',
    body: busySite(
      `<ul>${each(['Palkka ei riitä', 'Miten kysyn lomaa', 'Esimies huutaa', 'Uusi työ jännittää', 'Vuorotyö ja lapset', 'Irtisanominen'], (t, i) => `<li><a href="/t/1812345${i}/${slug(t)}"><h3>${t}</h3></a><span>Anonyymi</span><span>${i + 3} vastausta</span><span>${i + 1} pv</span></li>`)}</ul>`,
    ),
  },
  {
    name: 'Indonesian property',
    at: 'https://www.rumahku.example/jual/rumah',
    lang: 'id',
    title: 'Rumah dijual',
    body: busySite(
      `<div>${each(['Bandung', 'Surabaya', 'Medan', 'Semarang', 'Bogor', 'Malang'], (t, i) => `<div><a href="/jual/rumah-minimalis-${slug(t)}-hos1234${i}5/"><h2>Rumah minimalis ${t}</h2></a><span>${t}, Jawa</span><span>Rp ${i + 1},2 miliar</span><span>${i + 2} hari lalu</span><span>PT Griya Indah</span></div>`)}</div>`,
    ),
  },
];
