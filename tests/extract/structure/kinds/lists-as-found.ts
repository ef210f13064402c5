import type { JobPage } from './job-pages.ts';
import { busySite, ENGLISH, each, plainSite, type Row, slug } from './made-site.ts';

const hex = (index: number) => `3F1A2B3C4D5E6F708192A3B4C5D6E7F${index}`;

const polish: readonly Row[] = [
  ['Doradca Klienta', 'Jarzębina Telekom S.A.', 'Gdańsk, Oliwa'],
  ['Kasjer-Sprzedawca', 'Modrzew Market', 'Łódź'],
  ['Kierownik Zmiany', 'Wierzba Restauracje', 'Kraków, Podgórze'],
  ['Recepcjonistka / Recepcjonista', 'Hotel Sosna', 'Zakopane'],
  ['Konsultant Infolinii', 'Leszczyna Ubezpieczenia', 'Warszawa, Wola'],
];
const spanish: readonly Row[] = [
  ['Asesor de servicio al cliente', 'Ceiba Telecom SAS', 'Bogotá, D.C., Bogotá, D.C.'],
  ['Cajero de tienda', 'Importante empresa del sector', 'Medellín, Antioquia'],
  ['Administrador de punto de venta', 'Guayacán Moda', 'Cali, Valle del Cauca'],
  ['Recepcionista turno noche', 'Hotel Samán', 'Pereira, Risaralda'],
  ['Auxiliar de mostrador', 'Almendro Droguerías', 'Yopal, Casanare'],
];
const academic: readonly Row[] = [
  ['Student Support Adviser', 'University of Oakhurst', 'Leeds'],
  ['Library Assistant', 'Tarnbrook College, University of London', 'London'],
  ['Reception and Events Coordinator', 'Wexmoor University', 'Exeter, Hybrid'],
  ['Admissions Officer', 'Queen’s University Larkfield', 'Belfast'],
];
const trade: readonly Row[] = [
  ['Branch Assistant', 'Conyers Recruitment Ltd.', 'London'],
  ['Lettings Negotiator', 'Harbour Homes', 'Bristol (City Centre), City of Bristol'],
  ['Customer Care Manager', 'Bramble Building', 'West Midlands'],
  ['Showroom Sales Consultant', 'Oakline Kitchens', 'Bath, Somerset'],
];
const indian: readonly Row[] = [
  ['Customer Support Executive', 'Neem Services Pvt. Ltd.', 'Chennai'],
  ['Store Manager', 'Banyan Retail', 'Navi Mumbai, Mumbai, Thane'],
  ['Voice Process Associate', 'Peepal Consultancy', 'Noida'],
  ['Front Office Executive', 'Hotel Gulmohar', 'Jaipur'],
];
const korean: readonly Row[] = [
  ['고객센터 상담원 모집', '㈜느티나무텔레콤', '서울 강남구'],
  ['매장 매니저 (경력)', '은행나무유통', '경기 성남시 분당구'],
  ['호텔 프런트 직원', '소나무호텔', '부산 해운대구'],
  ['영업관리 담당자 채용', '주식회사 버드나무', '대전 유성구'],
];
const danish: readonly Row[] = [
  ['Kundeservicemedarbejder', 'Bøgelund Energi A/S', 'Odense C'],
  ['Butikschef til Roskilde', 'Elmegård Sport', 'Roskilde'],
  ['Receptionist til travlt hotel', 'Hotel Lindegaarden', 'Aarhus C'],
  ['Salgsassistent, deltid', 'Pilegård Bolig', 'Kolding'],
];
const african: readonly Row[] = [
  ['Customer Service Representative', 'Baobab Bank', 'Lagos'],
  ['Laundry Service Manager', 'Iroko Consulting', 'Abuja'],
  ['Cashier', 'Mahogany Stores Limited', 'Port Harcourt'],
  ['Front Desk Officer', 'Hotel Obeche', 'Ibadan'],
];
const gulf: readonly Row[] = [
  ['Guest Relations Agent', 'Ghaf Hotels', 'Dubai · UAE'],
  ['Showroom Sales Executive', 'Sidr Furniture', 'Riyadh · Saudi Arabia'],
  ['Call Center Team Leader', 'Samar Telecom', 'Doha · Qatar'],
  ['Cashier', 'Confidential Company', 'Manama · Bahrain'],
];
const german: readonly Row[] = [
  ['Kundenberater/in Servicecenter (m/w/d)', 'Eschenbach Energie GmbH', 'Berlin'],
  ['Verkäufer (m/w/d) Teilzeit', 'Lindenhof Bäckerei e.K.', 'Bernau bei Berlin'],
  ['Filialleitung (m/w/d)', 'Ahorn Mode AG', 'Potsdam'],
  ['Mitarbeiter Rezeption (m/w/d)', 'Hotel Zur Buche', 'Oranienburg'],
];
const french: readonly Row[] = [
  ['Conseiller / Conseillère clientèle à distance (H/F)', 'ORMEAU TELECOM', '75 - PARIS 09'],
  ['Hôte / Hôtesse de caisse (H/F)', 'SAULE DISTRIBUTION', '59 - LILLE'],
  ['Réceptionniste en établissement touristique (H/F)', 'HOTEL DU CHARME', '33 - BORDEAUX'],
  ['Responsable de magasin (H/F)', 'FRENE MODE', '69 - VILLEURBANNE'],
];
const norwegian: readonly Row[] = [
  ['Butikkmedarbeider', 'Furulia Sport AS', 'Oslo'],
  ['Kundebehandler', 'Selje Forsikring', 'Bergen'],
  ['Nattresepsjonist', 'Hotell Bjørka', 'Trondheim'],
];
const vietnamese: readonly Row[] = [
  ['Nhân Viên Chăm Sóc Khách Hàng', 'CÔNG TY TNHH CÂY BÀNG', 'Hà Nội'],
  ['Cửa Hàng Trưởng Thời Trang', 'Công ty Cổ phần Hoa Gạo', 'Hồ Chí Minh & 2 nơi khác'],
  ['Nhân Viên Thu Ngân', 'SIÊU THỊ SAO ĐEN', 'Đà Nẵng'],
];
const chinese: readonly Row[] = [
  ['客服专员', '星辰网络', '深圳·南山区·科技园'],
  ['门店店长', '青竹服饰', '北京·海淀区'],
  ['售后主管', '木棉电器', '广州·天河区'],
];
const russian: readonly Row[] = [
  ['Оператор колл-центра', 'ООО Ясень Телеком', 'Москва'],
  ['Продавец-кассир', 'Берёзка Маркет', 'Казань'],
  ['Администратор отеля', 'Гостиница Рябина', 'Санкт-Петербург'],
];
const bangla: readonly Row[] = [
  ['Customer Care Officer', 'Kadam Holdings Ltd.', 'Dhaka'],
  ['Sales Executive (Showroom)', 'Shimul Furniture', 'Chattogram, Dhaka (Gulshan)'],
  ['Branch Manager', 'Palash Microfinance', 'Anywhere in Bangladesh'],
];

/** Lists built tag by tag as boards were found to build theirs; firms and postings made up. */
export const listsAsFound: readonly JobPage[] = [
  {
    name: 'Polish: an empty link over each card, title link in h2, employer h3 in its profile’s link, place h4, age first',
    at: 'https://www.pracadzis.example/praca/obsluga%20klienta;kw/gdansk;wp',
    lang: 'pl',
    title: 'Praca: Obsługa klienta, Gdańsk - 5 ofert',
    body: busySite(
      `<div><h1>Oferty pracy</h1>${each(polish, ([t, c, p], i) => `<div><div><a href="https://www.pracadzis.example/praca/${slug(t)}-${slug(p)},oferta,100412345${i}?s=ab${i}" tabindex="-1"></a><div><p>Opublikowana: <!-- -->${12 + i} listopada 2026</p><div><button aria-label="Zapisz ofertę"><svg></svg></button></div></div><div><div><h2><a href="https://www.pracadzis.example/praca/${slug(t)}-${slug(p)},oferta,100412345${i}?s=ab${i}">${t}</a></h2>${i % 2 ? '' : `<span>${5 + i} 200–${6 + i} 400 zł brutto / mies.</span>`}</div><div><a href="https://pracodawcy.pracadzis.example/profile/${slug(c)},70012${i}"><img alt="" src="data:,"></a><div><a href="https://pracodawcy.pracadzis.example/profile/${slug(c)},70012${i}"><h3>${c}</h3></a><h4>${i === 1 ? '<strong>Łódź</strong>' : p}</h4></div></div></div><ul><li>specjalista (Mid / Regular)</li><li>umowa o pracę</li><li>pełny etat</li><li>praca stacjonarna</li></ul><div><ul><li><span>Super oferta</span></li></ul></div></div></div>`)}</div>`,
    ),
    expected: polish,
  },
  {
    name: 'Spanish: hidden "seen" tags in the heading, rating before the employer’s link without address, plain employer in some, place span',
    at: 'https://co.compuempleo.example/trabajo-de-servicio-al-cliente',
    lang: 'es',
    title: 'Trabajo de Servicio al cliente en Colombia | Compuempleo',
    body: busySite(
      `<h1><span>5</span> Ofertas de trabajo de servicio al cliente</h1><div id="offersGridOfferContainer">${each(spanish, ([t, c, p], i) => `<article data-id="${hex(i)}"><div><span hidden>Empresa destacada</span></div><h2><a href="/ofertas-de-trabajo/oferta-de-trabajo-de-${slug(t)}-en-${slug(p.split(',')[0] ?? '')}-${hex(i)}#lc=ListOffers-Score-${i}">\n ${t}\n </a><div><span style="display:none">Postulado</span><span style="display:none">Vista</span></div></h2><p>${i === 1 ? c : `<span><span>4,${i}</span><span></span></span> <a href="https://co.compuempleo.example/${slug(c)}">${c}</a>`}</p><p><span>${p}</span></p>${i % 2 ? '' : `<div><span><span></span>$ ${i + 1}.423.500,00 (Mensual)</span></div>`}<p>Hace ${i + 2} horas</p><div><span></span><ul style="display:none"><li>Guardar</li><li>Ocultar</li></ul></div></article>`)}</div>`,
    ),
    expected: spanish,
  },
  {
    name: 'academic: bare link, department over the employer in bold, "Location:" row, logos with a closing date beside',
    at: 'https://www.academicposts.example/search/?keywords=support&location=UK',
    title: 'support jobs | academicposts.example',
    body: busySite(
      `<h1>4 jobs found</h1><div id="job-listings">${each(academic, ([t, c, p], i) => `<div data-advert-id="107802${i}"><div><a href="/job/DSS40${i}/${slug(t)}">\n ${t}\n </a><div>${['School of Natural Sciences', 'Library Services', 'Estates and Facilities', 'Student Recruitment and Admissions'][i]}</div><div><b>${c}</b></div><div>Location:\n ${p}\n </div><div><strong>Salary: </strong> £${24 + i},333 to £${27 + i},644 per annum, Grade ${i + 3}</div><div><strong>Date Placed: </strong>${11 + i} Nov</div></div><div><a href="/job/DSS40${i}/${slug(t)}"><img src="data:," alt=""></a><div><span>Closes</span><span>0${i + 1} Dec</span></div></div></div>`)}</div>`,
    ),
    expected: academic,
  },
  {
    name: 'trade board: white space within addresses, list of place, pay and recruiter, snippet, saved and age behind',
    at: 'https://jobs.tradepaper.example/jobs/?Keywords=customer',
    title: 'customer jobs | Trade Paper Jobs',
    body: busySite(
      `<h1>Found 4 jobs</h1><ul>${each(trade, ([t, c, p], i) => `<li id="item-23218${i}"><div><a href="\n\t/job/23218${i}/${slug(t)}/\n"><img src="data:," alt="${c} logo"></a><h3><a href="\n\t/job/23218${i}/${slug(t)}/\n"><span>${t}</span></a></h3><ul><li>${p}</li><li>${['Competitive', '£26,000 - £30,000 + bonus', '£38k per annum + car', 'Up to £30,000 OTE'][i]}</li><li>${c}</li></ul><p>You will look after everyone who walks in, from the first question to the keys in their hand…</p></div><div><ul><li>${i + 2} days ago</li><li><a href="/your-jobs/add/23218${i}">Save ${t}</a></li></ul></div></li>`)}</ul>`,
    ),
    expected: trade,
  },
  {
    name: 'India: overlay link, icons written as words in their own font, experience before the place, skills, "few days ago"',
    at: 'https://www.jobtimes.example/candidate/job-search.html?txtKeywords=customer',
    title: 'Customer Jobs - Jobtimes',
    body: busySite(
      `<ul>${each(indian, ([t, c, p], i) => `<li><header><h2><a href="https://www.jobtimes.example/job-detail/${slug(t)}-${slug(c)}-${slug(p)}-2-to-5-yrs-jobid-UVlLes58wutzpSvf${i}&amp;source=srp"><strong>${t}</strong></a></h2><h3>\n ${c}\n ${i ? '' : '<span>(More Jobs)</span>'}</h3></header><ul><li><i class="material-icons">card_travel</i>${i} - ${i + 4} yrs</li><li><i class="material-icons">location_on</i><span title="${p}">${p}</span></li>${i ? '' : '<li><i class="material-icons rupee">currency_rupee</i>Rs 2.50 - 3.80 Lacs p.a.</li>'}</ul><ul><li><label>Job Description:</label> Answer calls of people who want to know where their parcel is… <a href="#">More Details</a></li><li><label>KeySkills:</label><span>customer care , voice process , english</span></li></ul><div><span><span>Posted few days ago</span></span><a href="javascript:void(0)">Save</a></div></li>`)}</ul>`,
    ),
    expected: indian,
  },
  {
    name: 'Korea: employer in a bold link before the heading, conditions as spans with the district behind ">", buttons, closing date',
    at: 'https://www.saramjob.example/zf_user/search/recruit?searchword=고객',
    lang: 'ko',
    title: '고객 채용정보 검색결과',
    body: busySite(
      `<div>${each(korean, ([t, c, p], i) => `<div value="5123456${i}">${i === 2 ? '<div><span><svg></svg> 스타트업 </span></div>' : ''}<div><strong><a href="/zf_user/company-info/view?csn=123${i}" title="${c}"> ${c} </a></strong><div><button type="button"><span>관심기업 등록</span></button><a href="/zf_user/company-info/view-inner-recruit?csn=123${i}">기업정보</a></div></div><div><h2><a href="/zf_user/jobs/relay/view?view_type=search&rec_idx=5123456${i}" title="${t}"><span>${t}</span></a></h2><div><span>~ 12/0${i + 1}(${'화수목금'[i]})</span><button type="button"><span>스크랩</span></button><button type="button"><span>입사지원</span></button></div><div><span>${i === 3 ? p : `<a href="/zf_user/jobs/list/domestic?loc_cd=10${i}">${p.split(' ')[0]}</a> <a href="/zf_user/jobs/list/domestic?loc_cd=1010${i}">${p.split(' ').slice(1).join(' ')}</a>`}</span><span>경력 ${i + 1}년↑</span><span>대졸↑</span><span>정규직</span></div><div><a href="/zf_user/jobs/list/job-category?cat_kewd=88${i}">고객상담</a>, <a href="/zf_user/jobs/list/job-category?cat_kewd=89${i}">CS</a> 외 <span>등록일 26/11/1${i}</span></div></div></div>`)}</div>`,
    ),
    expected: korean.map(([t, c, p], i) => [t, c, i === 3 ? p : (p.split(' ')[0] as string)] as const),
  },
  {
    name: 'Denmark: titles that lead to each employer’s own system, employer in the bar above and in its picture, teaser of paragraphs',
    at: 'https://www.jobfinder.example/jobsoegning?q=kundeservice',
    lang: 'da',
    title: 'Ledige job: kundeservice | Jobfinder',
    body: busySite(
      `<h1>4 job matcher din søgning</h1><div>${each(danish, ([t, c, p], i) => `<div id="jobad-wrapper-h16933${i}9"><div><div><div><a href="${['https://www.bogelund.example/', 'https://elmegard.example/', 'https://lindegaarden.example/', 'https://pilegard.example/'][i]}">${c}</a></div><div><button>Gem</button></div></div><div><a href="https://${slug(c)}.example/"><img alt="${c}" src="data:,"></a><h4><a href="${['https://bogelund.hr-on.example/show-job/327354?linkref=671319&locale=da_DK', 'https://candidate.hr-manager.example/ApplicationInit.aspx?cid=2046&ProjectId=143888', 'https://job.lindegaarden.example/ansoegning/receptionist', 'https://pilegard.career.emply.example/ad/salgsassistent/k3s9x2'][i]}">${t}</a></h4><div><span>${p}</span></div><p>Vil du være den, vores kunder møder først, når de ringer, skriver eller kommer forbi?</p><p>Så er det måske dig, vi leder efter til vores team på tolv.</p></div></div><div>Indrykket: <time datetime="2026-11-1${i}">1${i}-11-2026</time><a href="/vis-job/h16933${i}9">Se jobbet</a></div></div>`)}</div>`,
    ),
    expected: danish,
  },
  {
    name: 'Africa: lists within lists, "Title at Employer" as the title, age and place in one row, empty advert rows, a roll-up of one employer',
    at: 'https://www.myjobs.example/search/jobs?q=customer',
    title: 'Customer Jobs in Nigeria | Myjobs',
    body: busySite(
      `<h1>Customer jobs</h1><ul>${each(african, ([t, c, p], i) => `<li><ul><li><a href="/jobs-at/${slug(c)}"><img src="data:," alt="${c}"></a></li><li><ul><li><h2><a href="/job/${slug(t)}-${slug(c)}">${t} at ${c}</a></h2></li><li>${c} looks after people in twelve towns and is growing. Its people like what they do.</li><li><ul><li id="job-date">${20 + i} November <span><a href="/jobs-location/${slug(p)}">${p}</a></span></li></ul></li></ul></li></ul></li>${i === 1 ? '<li><ins></ins></li>' : ''}`)}</ul>`,
    ),
    expected: african.map(([t, c, p]) => [`${t} at ${c}`, c, p] as const),
  },
  {
    name: 'Gulf: heading link, employer and place as muted rows set off by dots, summary, "Easy apply", logo first',
    at: 'https://www.gulfwork.example/en/international/jobs/customer-service-jobs/',
    title: 'Customer Service Jobs in Middle East (November 2026) - Gulfwork',
    body: busySite(
      `<h1>Customer Service Jobs</h1><ul>${each(gulf, ([t, c, p], i) => `<li data-js-job="" data-job-id="512345${i}"><div><a href="/en/company/${slug(c)}-${17001 + i}/"><img src="data:," alt=""></a></div><h2><a data-js-aid="jobID" href="/en/uae/jobs/${slug(t)}-512345${i}/">${t}</a></h2><div>${i === 3 ? `<span>${c}</span>` : `<a href="/en/company/${slug(c)}-${17001 + i}/">${c}</a>`}</div><div><span>${p.split(' · ')[0]}</span> · <span>${p.split(' · ')[1]}</span></div><div>Our hotel is looking for someone who remembers names and stays calm when everyone arrives at once.</div><div><span>${i + 2} days ago</span><a href="/en/jobs/apply/512345${i}/">Easy apply</a></div></li>`)}</ul>`,
    ),
    expected: gulf.map(([t, c, p]) => [t, c, p.split(' · ')[0] as string] as const),
  },
  {
    name: 'Germany: a card’s link is a button with "1: title bei employer" for screen readers, title again numbered, "Arbeitsort:" hidden before the place',
    at: 'https://www.arbeitsboerse.example/jobsuche/suche?was=kundenberater&wo=Berlin',
    lang: 'de',
    title: 'Jobsuche: 4 Stellenangebote',
    body: busySite(
      `<h1>4 Stellenangebote</h1><ul>${each(german, ([t, c, p], i) => `<li><jb-job-listen-eintrag><article aria-labelledby="e-${i}-heading"><a role="button" href="https://www.arbeitsboerse.example/jobsuche/jobdetail/10000-120045678${i}-S" id="e-${i}"><h2 class="sr-only" id="e-${i}-heading"><span>${i + 1}: </span><span>${t} bei ${c}</span></h2></a><div><span class="sr-only">Kennzeichnungen: </span>${i ? '' : '<span>NEU</span>'}</div><div><div id="e-${i}-titel"><span>${i + 1}.&nbsp;</span><span>${t}</span></div><div id="e-${i}-firma">${c}</div><div><span id="e-${i}-arbeitsort"><span class="sr-only">Arbeitsort: </span><span>${p}</span></span><span> (${i + 2} km)</span></div></div></article><div><section><span>heute veröffentlicht</span></section><button>Merken</button></div></jb-job-listen-eintrag></li>`)}</ul>`,
    ),
    expected: german,
  },
  {
    name: 'France: the whole card one link, employer and place in one paragraph set off by a dash, contract and age',
    at: 'https://candidat.emploifrance.example/offres/recherche?motsCles=client',
    lang: 'fr',
    title: '4 offres d’emploi client',
    body: busySite(
      `<div><h1>4 offres</h1><ul>${each(french, ([t, c, p], i) => `<li data-id-offre="199XY${i}Z"><div><a href="/offres/recherche/detail/199XY${i}Z"><div><img src="data:," alt=""></div><div><h2 data-intitule-offre="199XY${i}Z"><span>${t}</span></h2><p>${c} - <span>${p}</span></p><p>Vous répondez aux clients qui appellent ou qui écrivent, vous les aidez et vous leur donnez envie de revenir.</p></div><div><p>CDI<span>Temps plein</span></p><p>Publié il y a ${i + 2} jours</p></div></a><button title="Ajouter à ma sélection"><span class="sr-only">Ajouter à ma sélection</span></button></div></li>`)}</ul></div>`,
    ),
    expected: french,
  },
  {
    name: 'Norway: heading in a link, employer span, place in an own row, heart button, paid label',
    at: 'https://www.torget.example/job/fulltime/search.html?q=kunde',
    lang: 'no',
    title: 'Ledige stillinger | Torget',
    body: busySite(
      `<h1>3 treff</h1><div>${each(norwegian, ([t, c, p], i) => `<article data-testid="ad-12${i}"><div><button aria-label="Legg til favoritt"><svg></svg></button></div><div><h2><a href="/job/fulltime/ad.html?finnkode=34567${i}">${t}</a></h2><strong>${c}</strong><ul><li>${p}</li><li>${i + 1} stilling${i ? 'er' : ''}</li><li>${i + 2} dager siden</li></ul></div></article>`)}</div>`,
    ),
    expected: norwegian,
  },
  {
    name: 'Vietnam: tooltip spans, pay beside the title, place and experience as labels, tags, hidden remainder',
    at: 'https://www.vieclamtot.example/tim-viec-lam-cham-soc-khach-hang',
    lang: 'vi',
    title: 'Tuyển dụng 3 việc làm Chăm sóc khách hàng',
    body: busySite(
      `<div>${each(vietnamese, ([t, c, p], i) => `<div data-job-id="99900${i}" data-job-position="${i + 1}"><div><a href="https://www.vieclamtot.example/viec-lam/${slug(t)}/99900${i}.html?ta_source=JobSearchList"><img src="data:," alt="${c}"></a></div><div><div><div><h3><a href="https://www.vieclamtot.example/viec-lam/${slug(t)}/99900${i}.html?ta_source=JobSearchList"><span data-toggle="tooltip" title="${t}">${t}</span></a></h3><a href="https://www.vieclamtot.example/cong-ty/${slug(c)}/1234${i}.html"><span>${c}</span></a></div><div><label>${10 + i} - ${15 + i} triệu</label></div></div><div><label><span>${p}</span></label><label><span>${i + 1} năm</span></label><div><a href="#">Chăm sóc khách hàng</a><span>+3</span></div></div><div><label>Đăng ${i + 2} ngày trước</label><button><span>Ứng tuyển</span></button></div></div></div>`)}</div>`,
    ),
    expected: vietnamese,
  },
  {
    name: 'China: one link around title and place, pay and demands as list, employer in a box of its own, recruiter’s name',
    at: 'https://www.zhigong.example/web/geek/job?query=客服&city=101280600',
    lang: 'zh-CN',
    title: '「客服招聘」-职工直聘',
    body: busySite(
      `<ul>${each(chinese, ([t, c, p], i) => `<li><div><a href="/job_detail/8f2b1c0e9a7d6e5f1XJ93tq${i}FlFQ~.html?lid=x"><div><span>${t}</span><span><span>${p}</span></span></div><div><span>${6 + i}-${9 + i}K·13薪</span><ul><li>1-3年</li><li>大专</li></ul><div><img src="data:,">陈女士<em>人事经理</em></div></div></a><div><div><a href="/gongsi/a1b2c3d4e5f6a7b80nZ73t${i}~.html"><img alt="" src="data:,"></a></div><div><h3><a href="/gongsi/a1b2c3d4e5f6a7b80nZ73t${i}~.html">${c}</a></h3><ul><li>互联网</li><li>B轮</li><li>100-499人</li></ul></div></div></div><div><ul><li>售后</li><li>电话沟通</li></ul><div>五险一金，带薪年假，节日福利</div></div></li>`)}</ul>`,
    ),
    expected: chinese,
  },
  {
    name: 'Russia: viewers now, title, pay, experience and "можно удалённо", employer with a mark, metro beside the town, buttons',
    at: 'https://hhrabota.example/search/vacancy?text=оператор',
    lang: 'ru',
    title: 'Вакансии оператор',
    body: busySite(
      `<main><h1>3 вакансии</h1><div>${each(russian, ([t, c, p], i) => `<div><div><div><div><span>Сейчас смотрят ${i + 3} человека</span></div><h2><span><a href="https://hhrabota.example/vacancy/12345678${i}?query=оператор"><span>${t}</span></a></span></h2><div><span>от ${45 + i} 000 ₽ за месяц</span><span>Опыт 1-3 года</span>${i ? '' : '<span>Можно удалённо</span>'}</div><div><span><a href="/employer/33445${i}?hhtmFrom=vacancy_search_list"><span>${c}</span></a></span><svg></svg></div><div><span>${p}</span>${i === 1 ? '' : '<span><span></span>Площадь Ленина</span>'}</div><div><a href="/applicant/vacancy_response?vacancyId=12345678${i}">Откликнуться</a><button>Контакты</button></div></div></div></div>`)}</div></main>`,
    ),
    expected: russian,
  },
  {
    name: 'Bangladesh: title in a div, employer div, rows of labels as pictures, the whole box opened by script',
    at: 'https://jobs.bdwork.example/jobsearch.asp?fcatId=16',
    title: 'Jobs in Bangladesh',
    body: busySite(
      `<div>${each(bangla, ([t, c, p], i) => `<div onclick="DivOpen('id=87931${i}&fcatId=16&ln=1');"><div><div><div><div><a onclick="clickJObTitle()" href="jobdetails.asp?id=87931${i}&fcatId=16&ln=1">\n ${t} </a></div></div><div><div>${c}</div></div><div><div><div><img src="data:," title="Location" alt="Location"></div><div>${p}</div></div></div><div><div><div><img src="data:," title="Education" alt=""></div><div><ul><li>Bachelor degree in any discipline</li></ul></div></div></div><div><div><div><img src="data:," alt=""></div><div>${i + 1} to ${i + 4} year(s)</div></div></div><div><div>Deadline: <strong>${i + 3} Dec 2026</strong></div></div></div></div></div>`)}</div>`,
    ),
    expected: bangla,
  },
  {
    name: 'research portal: country label over the card, employer’s link before the title, places as "Number of offers: 1, country, employer, town"',
    at: 'https://portal.researchposts.example/jobs/search?f%5B0%5D=kind%3Asupport',
    title: 'Jobs | Researchposts',
    body: plainSite(
      `<h1>Search for jobs</h1><ul aria-label="Search results items">${each(
        [
          ['Study Coordinator', 'University of Oakhurst', 'Norway', 'Trondheim'],
          ['Research Support Officer', 'Tarnbrook Institute', 'Spain', 'Sevilla'],
          ['Data Manager in Public Health', 'Wexmoor University', 'Ireland', 'Cork'],
        ] as const,
        ([t, c, land, town], i) =>
          `<li><div><span>${land}</span><article><ul><li><a href="/partnering/organisations/profile/${slug(c)}">${c}</a></li><li>Posted on: ${10 + i} November 2026</li></ul><h3><a href="/jobs/45012${i}"><span>${t}</span></a></h3><div><p>The post is part of a project about how people move between towns, and what they look for…</p></div><div><div><span>Work Locations:</span></div><div>Number of offers: 1, ${land}, ${c}, ${town}</div></div><div><div><span>Application Deadline:</span></div><div>2${i} Dec 2026 - 23:59 (Europe/Oslo)</div></div></article></div></li>`,
      )}</ul>`,
    ),
    expected: [
      ['Study Coordinator', 'University of Oakhurst', ''],
      ['Research Support Officer', 'Tarnbrook Institute', ''],
      ['Data Manager in Public Health', 'Wexmoor University', ''],
    ],
  },
  {
    name: 'blog with a job plugin: one link per item with picture, heading, employer in bold with a tagline, place, kind and date as list',
    at: 'https://www.harbourtown.example/jobs/',
    title: 'Jobs - Harbour Town Chamber of Commerce',
    body: plainSite(
      `<h1>Jobs</h1><form><input placeholder="Keywords"><input placeholder="Location"><ul><li><label><input type="checkbox">Freelance</label></li><li><label><input type="checkbox">Full Time</label></li></ul></form><ul>${each(ENGLISH, ([t, c, p], i) => `<li><a href="https://www.harbourtown.example/job/${slug(t)}/"><img src="data:," alt="${c}"><div><h3>${t}</h3><div><strong>${c}</strong> <span>Here since 19${70 + i}</span></div></div><div>${p}</div><ul><li>${i % 2 ? 'Part Time' : 'Full Time'}</li><li><time datetime="2026-11-1${i}">Posted ${i + 2} days ago</time></li></ul></a></li>`)}</ul><a href="#">Load more listings</a>`,
    ),
    expected: ENGLISH,
  },
  {
    name: 'career portal: heading link, place spans set off by commas, apply and save links in the foot of each article',
    at: 'https://northwind.avaportal.example/careers/SearchJobs/?jobOffset=0',
    title: 'Search Jobs - Northwind Outdoors',
    body: plainSite(
      `<h2>1 - 4 of 4 results</h2>${each(ENGLISH.slice(0, 4), ([t, , p], i) => `<article id="article--${i + 1}"><div><div><h3><a href="https://northwind.avaportal.example/careers/JobDetail/${slug(t)}/1944${i}"> ${t} </a></h3><div><span><span>${p}</span>, <span>England</span>, <span>United Kingdom</span></span> <span>•</span> <span>Retail</span> <span>Role ID 1944${i}</span></div></div></div><div><a href="https://northwind.avaportal.example/careers/JobDetail/${slug(t)}/1944${i}">Apply</a><a href="https://northwind.avaportal.example/careers/Save?id=1944${i}">Save</a></div></article>`)}`,
    ),
    expected: ENGLISH.slice(0, 4).map(
      ([t, , p]) => [t, 'Northwind Outdoors', `${p}, England, United Kingdom`] as const,
    ),
  },
  {
    name: 'applicant system: office as head of each group, button inside the link, place with "Remote OK", labels of a language file',
    at: 'https://larkfield-stores.breeze.example/',
    title: 'Larkfield Stores - Current Openings',
    body: `<header><a href="https://larkfield.example"><img alt="Larkfield Stores" src="data:,"></a></header><h1>Larkfield Stores</h1><div><h2><i></i><span>Leeds, GB</span></h2><ul>${each(['Customer Service Advisor', 'Shop Floor Supervisor'], (t, i) => `<li><ul><li><a href="/p/788e812f78ec0${i}-${slug(t)}" title="Apply"><h2>${t}</h2><ul><li><i></i><span>Leeds, GB</span></li><li><i></i><span>%LABEL_POSITION_TYPE_FULL_TIME%</span></li><li><i></i><span>Stores</span></li></ul><button>Apply</button></a></li></ul></li>`)}</ul><h2><i></i><span>Canada</span></h2><ul>${each(['Returns Clerk', 'Night Porter'], (t, i) => `<li><ul><li><a href="/p/f2e0f112c0b1${i}-${slug(t)}" title="Apply"><h2>${t}</h2><ul><li><i></i><span>Canada</span><span> - </span><i></i><span>Remote OK</span></li><li><i></i><span>%LABEL_POSITION_TYPE_PART_TIME%</span></li></ul><button>Apply</button></a></li></ul></li>`)}</ul></div><footer><a href="https://breeze.example">Powered by Breeze</a></footer>`,
    expected: [
      ['Customer Service Advisor', 'Larkfield Stores', 'Leeds, GB'],
      ['Shop Floor Supervisor', 'Larkfield Stores', 'Leeds, GB'],
      ['Returns Clerk', 'Larkfield Stores', 'Canada'],
      ['Night Porter', 'Larkfield Stores', 'Canada'],
    ],
  },
  {
    name: 'search engine of jobs: heading in a header, actions hidden, employer, lists of place and pay, text, age as a tag',
    at: 'https://www.joboption.example/jobs?s=customer&l=Leeds',
    title: 'Customer Jobs in Leeds | Joboption',
    body: busySite(
      `<h1>Customer jobs in Leeds</h1><ul>${each(ENGLISH, ([t, c, p], i) => `<li><article data-url="/jobad/tn63f4f57ab530462b96c79bddb6dc07a${i}"><header><h2><a href="/jobad/tn63f4f57ab530462b96c79bddb6dc07a${i}" title="${t}">\n${t} </a></h2></header><ul><li><a href="/save"><svg></svg></a></li></ul>${i === 3 ? '' : `<p> <a href="/company/${slug(c)}">${c}</a> </p>`}<ul><li><svg></svg> ${p} </li></ul>${i % 2 ? '' : `<ul><li><svg></svg> £${23 + i}000 - £${26 + i}000 per year </li></ul>`}<div>You will greet people, listen to them and put things right, with a team of ten around you in a shop that everyone in town knows...</div><footer><ul><li><span><svg></svg> ${i + 1} days ago</span></li></ul></footer></article></li>`)}</ul>`,
    ),
    expected: ENGLISH.map(([t, c, p], i) => [t, i === 3 ? '' : c, p] as const),
  },
];
