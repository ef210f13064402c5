import type { JobPage } from './job-pages.ts';
import { busySite, ENGLISH, each, plainSite, type Row, slug } from './made-site.ts';

const four = ENGLISH.slice(0, 4);
const russian: readonly Row[] = [
  ['Продавец-консультант', 'ООО Берёза', 'Москва'],
  ['Оператор колл-центра', 'Клён Телеком', 'Казань'],
  ['Администратор салона', 'Салон Ива', 'Самара'],
];
const korean: readonly Row[] = [
  ['고객상담 직원 모집', '㈜느티나무', '서울 강남구'],
  ['[성남] 매장 매니저 채용', '주식회사 소나무', '경기 성남시 분당구'],
  ['호텔 프런트 사원', '단풍호텔', '부산 해운대구'],
];
const french: readonly Row[] = [
  ['Conseiller clientèle F/H', '', 'Lille'],
  ['Hôte de caisse F/H', '', 'Rennes'],
  ['Responsable de magasin F/H', '', 'Nantes'],
];
const chilean: readonly Row[] = [
  ['Ejecutivo/a de Atención al Cliente', 'Alerce Servicios Spa', 'Santiago'],
  ['Cajero/a Part Time', 'Comercial Lenga Ltda', 'Valparaíso'],
  ['Recepcionista Hotel', 'Hotel Coigüe', 'Puerto Varas'],
];
const owned = (company: string, rows: readonly Row[], suffix = '') =>
  rows.map(([t, , p]) => [t, company, `${p}${suffix}`] as const);

/** Boards and applicant systems in the markup that public programs' tests have of them; firms and postings made up. */
export const boardsAsShown: readonly JobPage[] = [
  {
    name: 'questions site’s board: a hidden note that the job is gone, employer and place in one heading around a bullet, tags',
    at: 'https://stackpile.example/jobs?q=support&r=true',
    title: 'Support Jobs - Stackpile',
    body: busySite(
      `<div>${each(four, ([t, c, p], i) => `<div data-jobid="20389${i}" data-preview-url="/jobs/20389${i}?a=x"><div hidden><p>Okay, you won’t see this job anymore. <a href="#" data-id="20389${i}">Undo</a></p></div><div><img src="data:,"><div><h2><a href="/jobs/20389${i}/${slug(t)}?a=16nE6&amp;so=i&amp;pg=1&amp;offset=${i}" title="${t}">${t}</a></h2><h3><span>${c}\n</span>\n•\n<span>\n${i ? p : 'No office location'} </span></h3><div><a href="/jobs/developer-jobs-using-zendesk">zendesk</a> <a href="/jobs/developer-jobs-using-excel">excel</a></div><ul><li>${i + 1}d ago</li></ul></div></div></div>`)}</div>`,
    ),
    expected: four.map(([t, c, p], i) => [t, c, i ? p : undefined] as const),
  },
  {
    name: 'Russian board, older: title span within spans, pay in the side, employer with a mark, town and underground stops in one line',
    at: 'https://rabotamesto.example/search/vacancy?text=продавец',
    lang: 'ru',
    title: 'Работа продавцом: свежие вакансии',
    body: busySite(
      `${each(russian, ([t, c, p], i) => `<div><div><div><div><span><span><span><a target="_blank" href="https://rabotamesto.example/vacancy/4974498${i}?from=vacancy_search_list">${t}</a></span></span></span></div><div><span>от <!-- -->${50 + i} 000<!-- --> <!-- -->руб.</span></div></div><div><div><div><div><a href="/employer/315106${i}">${c}</a></div><div><div><a target="_blank" href="https://feedback.rabotamesto.example/article/details/id/5951"><span></span></a></div></div></div><div>${p}${i ? '' : '<!-- -->, <span><span></span>Курская</span> <!-- -->и еще<!-- -->&nbsp;<!-- -->2<!-- -->&nbsp;<span><span></span></span>'}</div></div></div><div><div>Обязанности: встречать гостей, помогать с выбором и вести кассу.</div></div></div></div>`)}`,
    ),
    expected: russian.map(([t, c, p], i) => [t, c, i ? p : undefined] as const),
  },
  {
    name: 'Russian board, newer: one card per article, no heading, pay and experience in bare spans, reply link with the number',
    at: 'https://rabotamesto.example/search/vacancy?text=оператор&area=1',
    lang: 'ru',
    title: 'Вакансии оператора',
    body: `<main>${each(russian, ([t, c, p], i) => `<div tabindex="0"><div id="13270307${i}"><a href="https://rabotamesto.example/vacancy/13270307${i}?query=x&amp;hhtmFrom=list"><span>${t}</span></a><span>${60 + i}&nbsp;000 – ${70 + i}&nbsp;000 <!-- -->₽<!-- --> за месяц</span><div>Опыт 1-3 года</div><span>${c.replace(' ', '&nbsp;<!-- -->')}</span><span>${p}</span><a href="/applicant/vacancy_response?vacancyId=13270307${i}&amp;employerId=535452${i}">Откликнуться</a></div></div>`)}</main>`,
    expected: russian,
  },
  {
    name: 'Korean board: employer in bold before the heading, conditions in spans of which the first is a link',
    at: 'https://www.saramdo.example/zf_user/search?searchword=상담',
    lang: 'ko',
    title: '상담 채용정보 - 사람도',
    body: busySite(
      `<div>${each(korean, ([t, c, p], i) => `<div value="5123456${i}"><div><strong><a href="/zf_user/company-info/view?csn=${i}">${c}</a></strong></div><div><h2><a href="/zf_user/jobs/relay/view?rec_idx=5123456${i}" title="${t}">${t}</a></h2><div><span><a href="#">${p.replace(' ', ' &gt; ')}</a></span><span>경력 3~7년</span><span>대졸↑</span><span>정규직</span></div><div>고객관리, 상담, 매장</div></div></div>`)}</div>`,
    ),
    expected: korean.map(([t, c, p]) => [t, c, p.replace(' ', ' > ')] as const),
  },
  {
    name: 'Korean table: employer’s cell first, title in bold with cells of a paragraph behind, as many as there happen to be',
    at: 'https://www.jobgo.example/recruit/joblist?menucode=duty',
    lang: 'ko',
    title: '직무별 채용정보 | 잡고',
    body: plainSite(
      `<div><table><tbody>${each(korean, ([t, c, p], i) => `<tr data-gno="4982054${i}"><td><a href="/Recruit/Co_Read/C/6365${i}">${c}</a></td><td><strong><a href="/Recruit/GI_Read/4982054${i}?rPageCode=PL&amp;sn=6" title="${t}">${t}</a></strong><p>${i ? '<span>경력 5년↑</span>' : '<span>신입·경력</span><span>초대졸↑</span>'}<span>${p}</span>${i ? '' : '<span>정규직 외</span>'}</p></td><td><span><span>~09/2${i}</span>(일)</span></td></tr>`)}</tbody></table></div>`,
    ),
    expected: korean,
  },
  {
    name: 'career site: search results in a section, heading around the link, place in a span beside',
    at: 'https://careers.larkfield.example/en/search-jobs/service/49841/1',
    title: 'Search our Job Opportunities at Larkfield',
    body: plainSite(
      `<section><ul>${each(four, ([t, , p], i) => `<li><h2><a href="/en/job/${slug(p)}/${slug(t)}/49841/9972014139${i}">${t}</a></h2><span>${p}, United Kingdom</span></li>`)}</ul></section>`,
    ),
    expected: owned('Larkfield', four, ', United Kingdom'),
  },
  {
    name: 'career site: link around heading and place, brand and shift in more spans, a save button behind each',
    at: 'https://jobs.larkfield.example/search-jobs',
    title: 'Job Search | Larkfield Careers',
    body: plainSite(
      `<section data-total-job-results="38"><section><ul>${each(four, ([t, , p], i) => `<li><a href="/job/${slug(p)}/${slug(t)}/38138/9654310720${i}" data-job-id="9654310720${i}"><h2>${t}</h2><span>${p}, England</span></a><button type="button">Save Job</button></li>`)}</ul></section></section>`,
    ),
    expected: owned('Larkfield', four, ', England'),
  },
  {
    name: 'applicant system of articles: three spans set apart by line breaks for place, number and date',
    at: 'https://jobs.larkvo.example/en_US/careers/SearchJobs/?jobRecordsPerPage=10',
    title: 'Search Jobs - Larkvo',
    body: plainSite(
      `${each(four, ([t, , p], i) => `<article><div><div><h3>\n<a href="https://jobs.larkvo.example/en_US/careers/JobDetail/${slug(t)}/7924${i}">\n${t}\n</a></h3><div><span>United Kingdom, Yorkshire, ${p.toUpperCase()}</span><br><span>Req #: WD0010158${i}</span><br><span>Posted 1${i}-Jul-2026</span></div></div></div></article>`)}`,
    ),
    expected: four.map(([t, , p]) => [t, 'Larkvo', `United Kingdom, Yorkshire, ${p}`] as const),
  },
  {
    name: 'applicant system of articles: labels in bold within spans, separators hidden from readers between',
    at: 'https://jobsearch.larman.example/en_US/careers/SearchJobs/',
    title: 'Job Search - Larman',
    body: plainSite(
      `${each(four, ([t, , p], i) => `<article id="article--${i}"><div><div><h3><a href="https://jobsearch.larman.example/en_US/careers/JobDetail/${slug(t)}/2892${i}"> ${t} </a></h3><div><span><strong> Location:</strong> ${p} - Yorkshire, England</span><span aria-hidden="true">&nbsp;•&nbsp;</span><span><strong> Ref #</strong> R-4803${i}-2026</span><span aria-hidden="true">&nbsp;•&nbsp;</span><span><strong> Posted:</strong> 0${i + 1}-Jul-2026</span></div></div></div></article>`)}`,
    ),
    expected: four.map(([t, , p]) => [t, 'Larman', `${p} - Yorkshire, England`] as const),
  },
  {
    name: 'applicant system of articles: country, region and town set off by middle dots, the same words about the firm in each',
    at: 'https://jobs.larka.example/en_US/careers/Home/?jobOffset=0',
    title: 'Home - Larka Careers',
    body: plainSite(
      `${each(four, ([t, , p], i) => `<article><h3><a href="https://jobs.larka.example/en_US/careers/JobDetail/${slug(t)}/21${i}345">${t}</a></h3><div><span> United Kingdom · Yorkshire · ${p} </span></div><div>Who we are: Larka makes things that people like to hold, in four countries and with two thousand colleagues.</div></article>`)}`,
    ),
    expected: four.map(([t]) => [t, 'Larka'] as const),
  },
  {
    name: 'French applicant system: items that scripts open, bare list of number, date, contract and address in capitals',
    at: 'https://emploi.saulaie.example/offre-de-emploi/liste-toutes-offres.aspx?page=1&LCID=1036',
    lang: 'fr',
    title: 'Saulaie - Résultat de votre recherche (3 offres, page 1)',
    body: plainSite(
      `<ul>${each(french, ([t, , p], i) => `<li title="" onclick="location.href='/offre-de-emploi/emploi-${slug(t)}_18568${i}.aspx';"><h3><a href="/offre-de-emploi/emploi-${slug(t)}_18568${i}.aspx" title="${t} (Réf. : 2026-18568${i})">\n${t}\n</a></h3><ul><li>Réf. : 2026-18568${i}</li><li>1${i}/08/2026</li><li>CDI</li><li>${p.toUpperCase()} 35000 France</li></ul></li>`)}</ul>`,
    ),
    expected: owned('Saulaie', french, ' 35000 France'),
  },
  {
    name: 'French applicant system: list of contract, part of the firm, country and town',
    at: 'https://jobs.saulaie.example/offre-de-emploi/liste-toutes-offres.aspx',
    lang: 'fr',
    title: 'Toutes nos offres - Saulaie',
    body: plainSite(
      `<div><ul>${each(french, ([t, , p], i) => `<li><h3><a href="/offre-de-emploi/emploi-${slug(t)}_1694${i}.aspx" title="ref">${t}</a></h3><ul><li>CDI</li><li>Saulaie Services</li><li>France</li><li>${p}</li></ul></li>`)}</ul></div>`,
    ),
    expected: french.map(([t]) => [t] as const).map(([t]) => [t, 'Saulaie Services'] as const),
  },
  {
    name: 'plugin of a weblog: grid row with a picture, title above the employer, place with an icon, kind on the right',
    at: 'https://problog.example/jobs/',
    title: 'Jobs - Problog',
    body: plainSite(
      `<div>${each(four, ([t, c, p], i) => `<div><div><div><img src="data:," alt=""></div></div><div><span><a href="https://problog.example/jobs/${slug(t)}/">${t}</a></span><span>${c}</span></div><div><span><i></i> ${p}</span><span>${i % 2 ? 'Freelance' : 'Full-time'}</span></div><div><span>1${i}, Nov</span></div></div>`)}</div>`,
    ),
    expected: four,
  },
  {
    name: 'theme for a jobs plugin: an empty link over the item, heading, employer with tagline, columns for place and kind',
    at: 'https://hirepage.example/find-a-job/',
    title: 'Find a Job - Hirepage',
    body: plainSite(
      `<ul>${each(four, ([t, c, p], i) => `<li id="job_listing-${310 + i}" data-title="${t}" data-href="https://hirepage.example/job/${slug(t)}/"><a href="https://hirepage.example/job/${slug(t)}/"></a><div><img src="data:," alt="${c}"></div><div><div><h3>${t}</h3><div><strong>${c}</strong> <span>Good people, good work</span></div></div><div><a href="http://maps.example/maps?q=${p}&amp;zoom=14" target="_blank">${p}</a></div><ul><li>Full Time</li><li><date>${i + 1} days ago</date></li></ul></div></li>`)}</ul>`,
    ),
    expected: four,
  },
  {
    name: 'Chile: employer before a comma and the town’s link behind it in one heading, the date in another',
    at: 'https://www.chilefaena.example/encuentra-un-empleo?2=atencion',
    lang: 'es',
    title: 'Trabajos de atención | Chilefaena',
    body: busySite(
      `${each(chilean, ([t, c, p], i) => `<div><div><h2><a href="https://www.chilefaena.example/trabajo/${slug(t)}-382379${i}">${t}</a></h2><h3>${c},<a href="https://www.chilefaena.example/ciudad/${slug(p)}.html">${p}</a></h3><h3><a href="https://www.chilefaena.example/trabajo/${slug(t)}-382379${i}"><i></i> 1${i} de Junio de 2026</a></h3></div><div><p>Buscamos una persona amable que atienda a nuestros clientes y ordene la sala.</p></div></div>`)}`,
    ),
    expected: chilean,
  },
  {
    name: 'Colombia: the link says the employer, the title a heading beside it',
    at: 'https://ticpuesto.example/es/search',
    lang: 'es',
    title: 'Empleos en Bogotá | Ticpuesto',
    body: plainSite(
      `${each(
        [
          ['Asesor de Servicio', 'Ceiba S.A.S.', 'Bogota'],
          ['Cajera Principal', 'Samán Tiendas', 'Medellin'],
          ['Coordinador de Call Center', 'Guadua BPO', 'Cali'],
        ] as Row[],
        ([t, c, p], i) =>
          `<div><a href="/es/it-job-openings/${slug(t)}-${slug(p)}">${c}</a><h3>${t}</h3><span>${p}</span><p>Responsabilidades: atender a las personas, escuchar y resolver, ${i + 2} años de experiencia.</p></div>`,
      )}`,
    ),
    expected: [
      ['Asesor de Servicio', 'Ceiba S.A.S.', 'Bogota'],
      ['Cajera Principal', 'Samán Tiendas', 'Medellin'],
      ['Coordinador de Call Center', 'Guadua BPO', 'Cali'],
    ],
  },
  {
    name: 'Ukraine: link around a header of heading and employer, place apart, a text cut short; no word of pay',
    at: 'https://djobi.example/jobs/?primary_keyword=Support',
    lang: 'uk',
    title: 'Support вакансії | Djobi',
    body: plainSite(
      `<ul>${each(ENGLISH.slice(0, 3), ([t, c], i) => `<div id="job-item-84391${i}"><div><a href="/jobs/84391${i}-${slug(t)}/"><header><div><h2>${t}</h2><div><span>${c}</span></div></div></header></a><div><span><span>Україна</span></span> <span>· Повний день</span></div><div><span>We are looking for somebody calm who writes well and likes to solve puzzles for others...</span></div></div></div>`)}</ul>`,
    ),
    expected: ENGLISH.slice(0, 3).map(([t, c]) => [t, c, 'Україна'] as const),
  },
  {
    name: 'Swiss firm: one paragraph of title, workload and town, one of text, "zum Job Profil"',
    at: 'https://www.weidsoft.example/karriere/',
    lang: 'de',
    title: 'Karriere - Weidsoft Systems AG',
    body: plainSite(
      `<section><h3>Aktuell</h3><h2>offene Stellen</h2><div>${each(['Kundenberater:in', 'Supporter:in', 'Teamleiter:in Service'], (t, i) => `<div><p>${t} – 80–100 % in Luzern</p><p>Du hilfst unseren Kundinnen und Kunden weiter und lernst jeden Tag dazu.</p><a href="/karriere/${slug(t)}-${i}/">zum Job Profil</a></div>`)}</div></section>`,
    ),
    expected: ['Kundenberater:in', 'Supporter:in', 'Teamleiter:in Service'].map(
      (t) => [`${t} – 80–100 % in Luzern`] as const,
    ),
  },
];
