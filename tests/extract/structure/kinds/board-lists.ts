import type { JobPage } from './job-pages.ts';
import { slug } from './made-site.ts';

type Row = readonly [title: string, company: string, place: string];
const rows: readonly Row[] = [
  ['Customer Service Advisor', 'Larkfield Stores', 'Leeds, West Yorkshire'],
  ['Night Porter', 'Hotel Veerhuis', 'Hull, East Yorkshire'],
  ['Claims Handler', 'Tidewater Insurance', 'York, North Yorkshire'],
  ['Dental Receptionist', 'Oakline Dental', 'Bath, Somerset'],
  ['Shop Floor Supervisor', 'Northwind Outdoors', 'Exeter, Devon'],
  ['Second Line Support Analyst', 'Harbour Software', 'Bristol, Avon'],
];
const each = (write: (row: Row, index: number) => string) => rows.map(write).join('\n');
const chrome = (main: string) =>
  `<div><a href="#main">Skip to content</a></div><header><nav><ul><li><a href="/">Home</a></li><li><a href="/companies">Companies</a></li><li><a href="/salaries">Salaries</a></li><li><a href="/login">Sign in</a></li></ul></nav></header><main id="main">${main}</main><footer><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li></ul></footer>`;

/** How boards, public bodies and small sites build result lists; postings made up, class names left out. */
export const boardLists: readonly JobPage[] = [
  {
    name: 'component library: paper, action area, chips, no list and no heading levels but h6',
    at: 'https://www.chipboard.example/jobs',
    title: 'Find jobs | Chipboard',
    body: chrome(
      `<h5>Find your next job</h5><div>${each(([title, company, place], i) => `<div><div><a tabindex="0" href="/jobs/5f3c9a7b-01${i}d-4c11-9e0a-77d1c2b3a4${i}0"><div><div><div><img alt="" src="data:,"></div><div><h6>${title}</h6><p>${company}</p></div></div><div><div role="button"><span>${place}</span></div><div role="button"><span>Full-time</span></div><div role="button"><span>£${23 + i}k – £${26 + i}k</span></div></div></div><span></span></a></div></div>`)}</div>`,
    ),
    expected: rows,
  },
  {
    name: 'utility classes, every card a div with the title linked and nothing else told apart',
    at: 'https://www.plainwork.example/search?keyword=service',
    title: 'Search | Plainwork',
    body: chrome(
      `<div><h1>Service</h1>${each(([title, company, place], i) => `<div><div><div><a href="/jobs/${slug(title)}-${slug(company)}">${title}</a></div><div>${company}</div><div><div>${place}</div><div>Permanent</div></div></div><div><div>£${23 + i},000 per annum</div><div>${i + 1}d ago</div></div></div>`)}</div>`,
    ),
    expected: rows,
  },
  {
    name: 'job manager plugin of a weblog: one link around logo, heading, employer with tagline, place and kind',
    at: 'https://www.yorkshirelife.example/job-board/',
    title: 'Job Board – Yorkshire Life',
    body: chrome(
      `<article><header><h1>Job Board</h1></header><form><input name="keywords"></form><ul>${each(([title, company, place], i) => `<li><a href="https://www.yorkshirelife.example/job/${slug(company)}-${slug(title)}/"><img alt="${company}" src="data:,"><div><h3>${title}</h3><div><strong>${company}</strong> <span>Good people, good work</span></div></div><div>${place}</div><ul><li>Full Time</li><li><time datetime="2026-11-0${i + 1}">Posted ${i + 1} days ago</time></li></ul></a></li>`)}</ul></article><aside><h2>Recent posts</h2><ul><li><a href="https://www.yorkshirelife.example/2026/11/best-walks/">The best winter walks</a></li><li><a href="https://www.yorkshirelife.example/2026/10/tea-rooms/">Tea rooms we love</a></li></ul></aside>`,
    ),
    expected: rows,
  },
  {
    name: 'civil service: employer and place in divs, salary, closing date and reference with their words',
    at: 'https://www.publicjobs.example/csr/index.cgi',
    title: 'Jobs in public service - search results',
    body: chrome(
      `<h1>6 jobs found</h1><ul title="Job list">${each(([title, company, place], i) => `<li><h3><a href="https://www.publicjobs.example/csr/index.cgi?SID=Y29udGV4dGlkPTc4${i}mF0ZT0x${i}c2VhcmNo">${title}</a></h3><div>${company}</div><div>${place}</div><div>Salary : £${23 + i},400</div><div>Closes : 11:55 pm on Monday ${i + 1}th December 2026</div><div>Reference : 4412${i}8</div></li>`)}</ul>`,
    ),
    expected: rows,
  },
  {
    name: 'public search: employer and place on one line, each in its element, set off by a dash',
    at: 'https://findwork.publicsite.example/search?q=&w=leeds',
    title: '6 jobs in Leeds - Find work',
    body: chrome(
      `<h1>6 jobs in Leeds</h1><div>${each(([title, company, place], i) => `<div><h3><a href="https://findwork.publicsite.example/details/1779${i}012">${title}</a></h3><ul><li>1${i} November 2026</li><li><strong>${company}</strong> - <span>${place}</span></li><li><strong>£${23 + i},000 per year</strong></li><li>Full time</li></ul><p>You answer questions, help with forms and look after people who come to us.</p></div>`)}</div>`,
    ),
    expected: rows,
  },
  {
    name: 'health service: employer and place in one heading, facts as labelled list items in two columns',
    at: 'https://www.healthjobs.example/candidate/search/results?keyword=reception',
    title: 'Search results - Health jobs',
    body: chrome(
      `<h1>Search results</h1><h2>6 jobs found</h2><ul>${each(([title, company, place], i) => `<li><div><h3><a href="/candidate/jobadvert/C912${i}-26-000${i}?keyword=reception&page=1">${title}</a></h3></div><div><h3>${company} NHS Trust<div>${place}</div></h3></div><ul><li><strong>Salary:</strong> £22,816 to £24,336 a year</li><li><strong>Date posted:</strong> 1${i} November 2026</li></ul><ul><li><strong>Contract type:</strong> Permanent</li><li><strong>Closing date:</strong> 1${i} December 2026</li><li><strong>Working pattern:</strong> Full time, Part time</li></ul></li>`)}</ul>`,
    ),
    expected: rows.map(([title, company, place]) => [title, `${company} NHS Trust`, place] as const),
  },
  {
    name: 'federal: department and agency in lines, pay with grade, open dates',
    at: 'https://www.federaljobs.example/search/results/?k=clerk',
    title: 'Federal jobs - Search',
    body: chrome(
      `<h1>6 jobs for clerk</h1><div>${each(([title, company, place], i) => `<div><div><h2><a href="/job/81234${i}600">${title}</a></h2><p>Department of Public Affairs</p><p>${company}</p><p>${place}</p></div><div><ul><li>Starting at £${31 + i},120 Per Year (GS 5-7)</li><li>Permanent • Full-time</li><li>Open 11/0${i + 1}/2026 to 11/2${i}/2026</li></ul></div></div>`)}</div>`,
    ),
    expected: rows,
  },
  {
    name: 'classified ads: a link around title, pay and place, addresses ending in a long number',
    at: 'https://leeds.classifieds.example/search/jjj',
    title: 'leeds jobs - classifieds',
    body: chrome(
      `<h1>leeds jobs</h1><ol>${each(([title, , place], i) => `<li title="${title}"><a href="https://leeds.classifieds.example/lds/ret/d/${slug(place)}-${slug(title)}/78${i}1234567.html"><div>${title}</div><div><div>£${12 + i}.50 an hour</div><div>${place}</div></div></a></li>`)}</ol>`,
    ),
    expected: rows.map(([title, , place]) => [title, undefined, place] as const),
  },
  {
    name: 'map view: numbered pins beside cards, distance in miles, save and share buttons',
    at: 'https://www.nearby.example/jobs/map?near=leeds',
    title: 'Jobs near Leeds on the map',
    body: chrome(
      `<h1>Jobs near you</h1><div><div aria-label="Map"><button>1</button><button>2</button><button>3</button></div><ul>${each(([title, company, place], i) => `<li><span>${i + 1}</span><div><a href="/job/${88000 + i}"><strong>${title}</strong></a><div>${company}</div><div><span>${place}</span><span>${i + 2}.4 miles</span></div></div><button>Save</button><button>Share</button></li>`)}</ul></div>`,
    ),
    expected: rows,
  },
  {
    name: 'a carousel of jobs on a board’s front page, arrows around it',
    at: 'https://www.frontpage.example/',
    title: 'Frontpage – jobs that fit',
    body: chrome(
      `<h1>Find a job that fits</h1><form><input></form><section aria-roledescription="carousel"><h2>Jobs picked for you</h2><button aria-label="Previous">‹</button><div>${each(([title, company, place], i) => `<div role="group" aria-roledescription="slide"><a href="/jobs/${4100 + i}/${slug(title)}"><img alt="${company} logo" src="data:,"><h3>${title}</h3><p>${company}</p><p>${place}</p><p>Full-time</p></a></div>`)}</div><button aria-label="Next">›</button></section><section><h2>Popular searches</h2><ul><li><a href="/jobs/retail">Retail jobs</a></li><li><a href="/jobs/nursing">Nursing jobs</a></li><li><a href="/jobs/driving">Driving jobs</a></li></ul></section>`,
    ),
    expected: rows,
  },
  {
    name: 'adverts, a sign-up box and employers’ tiles between the cards of an endless list',
    at: 'https://www.endless.example/jobs/search?q=service',
    title: 'Service jobs',
    body: chrome(
      `<h1>Service jobs</h1><ul>${each(([title, company, place], i) => `<li><article><h3><a href="/jobs/view/${slug(title)}-${90210 + i}">${title}</a></h3><p><a href="/company/${slug(company)}">${company}</a></p><p>${place}</p><p>£${23 + i},000</p></article></li>${i === 1 ? '<li><aside><h3>Get jobs like these by e-mail</h3><p>New service jobs every day.</p><button>Create alert</button></aside></li>' : ''}${i === 3 ? '<li><aside><h3>Employers hiring near you</h3><ul><li><a href="/company/bramble">Bramble Bakery<span>12 jobs</span></a></li><li><a href="/company/fern">Fern &amp; Co<span>7 jobs</span></a></li></ul></aside></li>' : ''}${i === 4 ? '<li><a href="https://ads.example/c?z=1"><h3>Diploma in Customer Service</h3><p>Online course, 40% off</p></a></li>' : ''}`)}</ul>`,
    ),
    expected: rows,
  },
  {
    name: 'two languages side by side in each row, one link each to the same posting',
    at: 'https://emplois-jobs.example/list/offres-jobs',
    title: 'Offres d’emploi / Job offers',
    body: chrome(
      `<h1>Offres d’emploi / Job offers</h1><table>${each(([title, company, place], i) => `<tr><td lang="en"><a href="/jobs/${7100 + i}">${title}</a></td><td lang="fr"><a href="/jobs/${7100 + i}">Poste : ${['conseiller', 'veilleur de nuit', 'gestionnaire', 'secrétaire', 'responsable', 'technicien'][i]}</a></td><td>${company}</td><td>${place}</td></tr>`)}</table>`,
    ),
    expected: rows,
  },
  {
    name: 'anonymous employers, a badge before every title',
    at: 'https://www.temps.example/vacancies?sector=office',
    title: 'Vacancies | Temps',
    body: chrome(
      `<h1>Vacancies</h1><div>${each(([title, , place], i) => `<div><div><span>New</span></div><div><h4><a href="/vacancies/details/${slug(title)}-BBBH1${i}4401">${title}</a></h4></div><div><ul><li><span>Location</span>${place}</li><li><span>Salary</span>£${12 + i}.40 per hour</li><li><span>Type</span>Temporary</li></ul></div><p>Our client looks for a friendly person to join a busy team for six months, with a view to a permanent place.</p><a href="/vacancies/details/${slug(title)}-BBBH1${i}4401">View job</a></div>`)}</div>`,
    ),
    expected: rows.map(([title, , place]) => [title, undefined, place] as const),
  },
  {
    name: 'company page with an introduction, testimonials and a few open roles at the end',
    at: 'https://www.kettle.example/about/careers',
    title: 'Careers | Kettle',
    body: chrome(
      `<h1>Careers at Kettle</h1><p>We make software for tea rooms.</p><section><h2>What our people say</h2>${['Ana Ruiz', 'Tom Hale', 'Mei Lin'].map((name, i) => `<figure><blockquote>I learned more here in a year than in five before.</blockquote><figcaption><h3>${name}</h3><p>${['Product Manager', 'Support Engineer', 'Account Manager'][i]}, London</p></figcaption></figure>`).join('')}</section><section><h2>Open roles</h2>${rows
        .slice(0, 3)
        .map(
          ([title, , place], i) =>
            `<a href="/about/careers/${slug(title)}"><h3>${title}</h3><span>${place}</span><span>${i % 2 ? 'Hybrid' : 'Remote'}</span></a>`,
        )
        .join('')}</section>`,
    ),
    expected: rows.slice(0, 3).map(([title, , place]) => [title, undefined, place] as const),
  },
  {
    name: 'employer after the title in the same heading, each in its span; place and pay in one paragraph',
    at: 'https://www.hospo.example/jobs/all',
    title: 'Hospitality jobs',
    body: chrome(
      `<h1>Hospitality jobs</h1>${each(([title, company, place], i) => `<section><h2><a href="/jobs/${slug(title)}/${6200 + i}"><span>${title}</span></a> <small>${company}</small></h2><p><span>${place}</span> | <span>£${23 + i},000</span> | <span>Live-out</span></p></section>`)}`,
    ),
    expected: rows,
  },
  {
    name: 'details elements that open to the whole advert, no link anywhere',
    at: 'https://www.villagecare.example/work-for-us',
    title: 'Work for us – Village Care',
    body: chrome(
      `<h1>Work for us</h1><h2>Current vacancies</h2>${each(([title, , place], i) => `<details><summary><h3>${title}</h3></summary><p>Location: ${place}</p><p>Hours: ${16 + i} a week</p><p>Pay: £${12 + i}.60 an hour</p><p>You look after the people who come to us, keep records and help where help is needed. We train you and pay for your checks.</p><p>To apply, write to us before the end of the month.</p></details>`)}`,
    ),
    expected: rows.map(([title, , place]) => [title, undefined, place] as const),
  },
  {
    name: 'startup board: employer first and linked, role below it, tags of skills and perks',
    at: 'https://www.founders.example/jobs/l/all',
    title: 'Jobs at startups',
    body: chrome(
      `<h1>Jobs at startups</h1><ul>${each(([title, company, place], i) => `<li><a href="/companies/${slug(company)}"><img alt="${company}" src="data:,"></a><div><a href="/companies/${slug(company)}"><span>${company}</span> <span>(S2${i})</span></a><span>Software for small shops</span></div><div><a href="/companies/${slug(company)}/jobs/a1B${i}xY-${slug(title)}">${title}</a></div><div><span>${place}</span><span>Full-time</span><span>£${30 + i}K - £${38 + i}K</span><span>0.10%</span></div></li>`)}</ul>`,
    ),
    expected: rows,
  },
  {
    name: 'remote table: one row per posting, employer under the title in the same cell, tags as links',
    at: 'https://www.anyplace.example/remote-support-jobs',
    title: 'Remote support jobs',
    body: chrome(
      `<h1>Remote support jobs</h1><table><tbody>${each(([title, company], i) => `<tr><td><img alt="" src="data:,"></td><td><a href="/remote-jobs/${slug(title)}-${slug(company)}-1098${i}11"><h2>${title}</h2></a><span><h3>${company}</h3></span><div>Worldwide</div><div>£${30 + i}k - £${40 + i}k</div></td><td><a href="/remote-support-jobs"><h3>Support</h3></a><a href="/remote-retail-jobs"><h3>Retail</h3></a></td><td><time datetime="2026-11-0${i + 1}">${i + 1}d</time></td><td><a href="/l/1098${i}11">Apply</a></td></tr>`)}</tbody></table>`,
    ),
    expected: rows.map(([title, company]) => [title, company, 'Worldwide'] as const),
  },
  {
    name: 'Arabic cards, right to left',
    at: 'https://www.wazaif.example/ar/jobs/in-dubai/',
    lang: 'ar',
    title: 'وظائف في دبي',
    body: chrome(
      `<h1>وظائف في دبي</h1><ul>${[
        ['محاسب عام', 'شركة النخيل للتجارة', 'دبي, الإمارات'],
        ['مدير مبيعات', 'مجموعة الواحة', 'أبوظبي, الإمارات'],
        ['موظف خدمة عملاء', 'بنك الساحل', 'الشارقة, الإمارات'],
        ['مهندس دعم فني', 'تقنيات الأفق', 'دبي, الإمارات'],
      ]
        .map(
          ([title, company, place], i) =>
            `<li><h2><a href="/ar/jobs/job-${41200 + i}77/">${title}</a></h2><div><b>${company}</b></div><div><span>${place}</span></div><div>دوام كامل</div></li>`,
        )
        .join('')}</ul>`,
    ),
    expected: [
      ['محاسب عام', 'شركة النخيل للتجارة', 'دبي, الإمارات'],
      ['مدير مبيعات', 'مجموعة الواحة', 'أبوظبي, الإمارات'],
      ['موظف خدمة عملاء', 'بنك الساحل', 'الشارقة, الإمارات'],
      ['مهندس دعم فني', 'تقنيات الأفق', 'دبي, الإمارات'],
    ],
  },
  {
    name: 'Korean table without heads: region, employer, title, pay, date',
    at: 'https://www.ilja.example/recruit/list',
    lang: 'ko',
    title: '채용정보',
    body: chrome(
      `<h1>채용정보</h1><table><tbody>${[
        ['서울 강남구', '푸른상사', '콜센터 상담 직원', '시급 11,000원'],
        ['부산 해운대구', '바다호텔', '프런트 직원 모집', '월급 2,400,000원'],
        ['대전 유성구', '한빛마트', '매장 매니저', '월급 2,900,000원'],
        ['인천 연수구', '송도카페', '주말 알바 구합니다', '시급 10,500원'],
      ]
        .map(
          ([place, company, title, pay], i) =>
            `<tr><td>${place}</td><td>${company}</td><td><a href="/recruit/view?adid=5501${i}22">${title}</a></td><td>${pay}</td><td>11/2${i}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
    expected: [
      ['콜센터 상담 직원', '푸른상사', '서울 강남구'],
      ['프런트 직원 모집', '바다호텔', '부산 해운대구'],
      ['매장 매니저', '한빛마트', '대전 유성구'],
      ['주말 알바 구합니다', '송도카페', '인천 연수구'],
    ],
  },
  {
    name: 'Russian cards, title by data links, pay first in its own line',
    at: 'https://www.rabotka.example/search/vacancy?text=оператор',
    lang: 'ru',
    title: 'Вакансии: оператор',
    body: chrome(
      `<h1>Найдено 4 вакансии</h1><div>${[
        ['Оператор колл-центра', 'ООО Северный свет', 'Казань'],
        ['Продавец-консультант', 'Сеть Полянка', 'Москва'],
        ['Администратор салона', 'Студия Липа', 'Екатеринбург'],
        ['Менеджер по работе с клиентами', 'Банк Прибой', 'Новосибирск'],
      ]
        .map(
          ([title, company, place], i) =>
            `<div><div><span><a target="_blank" href="https://www.rabotka.example/vacancy/1${i}2345678?query=оператор"><span>${title}</span></a></span></div><div><span>от ${50 + i * 5} 000 ₽ за месяц</span></div><div><span><a href="/employer/77${i}12"><span>${company}</span></a></span></div><div><span>${place}</span></div><button>Откликнуться</button></div>`,
        )
        .join('')}</div>`,
    ),
    expected: [
      ['Оператор колл-центра', 'ООО Северный свет', 'Казань'],
      ['Продавец-консультант', 'Сеть Полянка', 'Москва'],
      ['Администратор салона', 'Студия Липа', 'Екатеринбург'],
      ['Менеджер по работе с клиентами', 'Банк Прибой', 'Новосибирск'],
    ],
  },
  {
    name: 'table with the area first and the employer under "Hirer"',
    at: 'https://www.areafirst.example/jobs',
    title: 'Jobs | Area First',
    body: chrome(
      `<h1>Jobs</h1><table><tr><th>Area</th><th>Role</th><th>Hirer</th></tr>${each(([title, company, place], i) => `<tr><td>${place}</td><td><a href="/jobs/${500000 + i}/${slug(title)}">${title}</a></td><td>${company}</td></tr>`)}</table>`,
    ),
    expected: rows,
  },
  {
    name: 'shops with numbers in their titles, on pages for candidates',
    at: 'https://board.example/candidates/my/jobs',
    title: 'My jobs',
    body: chrome(
      `<h1>My jobs</h1><ul>${each(([title, , place], i) => `<li><h2><a href="/candidates/job-search/${500100 + i}">#45${i} ${title}</a></h2><p>${place}</p><p>Full-time</p></li>`)}</ul>`,
    ),
    expected: rows.map(([title, , place], i) => [`#45${i} ${title}`, '', place]),
  },
];
