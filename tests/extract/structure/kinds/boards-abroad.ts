import type { JobPage } from './job-pages.ts';
import { each, ENGLISH as english, plainSite as page, type Row, slug } from './made-site.ts';

const spanish: readonly Row[] = [
  ['Asesor de servicio al cliente', 'Comercial Arrayanes', 'Bogotá, D.C., Bogotá, D.C.'],
  ['Cajera medio tiempo', 'Supermercados La Ceiba', 'Medellín, Antioquia'],
  ['Auxiliar de tienda', 'Moda Yarumo S.A.S.', 'Cali, Valle del Cauca'],
  ['Recepcionista bilingüe', 'Hotel Guayacán', 'Cartagena, Bolívar'],
  ['Coordinador de punto de venta', 'Droguerías El Samán', 'Pereira, Risaralda'],
  ['Agente de call center', 'Contacto Andino', 'Barranquilla, Atlántico'],
];
const french: readonly Row[] = [
  ['Conseiller / Conseillère clientèle (H/F)', 'ATELIERS DU LIN', '59 - LILLE'],
  ['Vendeur / Vendeuse en boulangerie (H/F)', 'MAISON PERRIN', '69 - LYON 03'],
  ['Hôte / Hôtesse de caisse (H/F)', 'GALERIES DU PARC', '44 - NANTES'],
  ['Réceptionniste de nuit (H/F)', 'HOTEL DES TILLEULS', '33 - BORDEAUX'],
  ['Responsable de magasin (H/F)', 'JARDINS DE LA MARNE', '51 - REIMS'],
  ['Téléconseiller / Téléconseillère (H/F)', 'VOIX DU NORD SERVICES', '62 - ARRAS'],
];
const swedish: readonly Row[] = [
  ['Butikssäljare till Lindqvists', 'Lindqvists Bygg AB', 'Malmö'],
  ['Kundtjänstmedarbetare deltid', 'Norrsken El AB', 'Luleå'],
  ['Receptionist till hotell', 'Hotell Sjöboden AB', 'Kalmar'],
  ['Butikschef', 'Granlunds Livs AB', 'Växjö'],
  ['Kassapersonal helg', 'Hökarens Handel AB', 'Borås'],
  ['Teamledare kundservice', 'Fjärdhundra Försäkring AB', 'Uppsala'],
];
const indian: readonly Row[] = [
  ['Customer Support Executive', 'Peepal Retail Pvt Ltd', 'Pune'],
  ['Store Manager', 'Kaveri Fashions', 'Bengaluru'],
  ['Front Office Executive', 'Gulmohar Hotels', 'Jaipur'],
  ['Cashier', 'Sahyadri Foods', 'Nashik'],
  ['Process Associate - Voice', 'Ashoka Connect Pvt Ltd', 'Noida'],
  ['Team Leader - Customer Care', 'Tulsi Telecom Ltd', 'Hyderabad'],
];
const gulf: readonly Row[] = [
  ['Customer Service Officer', 'Dunes Trading LLC', 'Dubai · UAE'],
  ['Showroom Sales Executive', 'Pearl Furnishings', 'Doha · Qatar'],
  ['Guest Relations Agent', 'Corniche Hotels Group', 'Abu Dhabi · UAE'],
  ['Call Center Supervisor', 'Falcon Contact Services', 'Riyadh · Saudi Arabia'],
  ['Cashier', 'Oasis Hypermarkets', 'Kuwait City · Kuwait'],
  ['Store In Charge', 'Date Palm Stores', 'Muscat · Oman'],
];
const african: readonly Row[] = [
  ['Customer Service Officer', 'Baobab Microfinance', 'Lagos'],
  ['Cashier', 'Acacia Stores', 'Ibadan'],
  ['Front Desk Officer', 'Harmattan Suites', 'Abuja'],
  ['Sales Representative', 'Kolanut Foods', 'Kano'],
  ['Call Centre Agent', 'Savanna Telecoms', 'Enugu'],
  ['Branch Supervisor', 'Iroko Savings', 'Benin City'],
];
const cape: readonly Row[] = [
  ['Call Centre Consultant', 'Fynbos Direct', 'Cape Town City Centre'],
  ['Cashier', 'Protea Pantry', 'Durban North'],
  ['Retail Store Manager', 'Karoo Outfitters', 'Bloemfontein'],
  ['Receptionist', 'Jacaranda Dental', 'Pretoria East'],
  ['Client Liaison Officer', 'Springbok Assurance', 'Sandton'],
  ['Sales Assistant', 'Baobab Books', 'Polokwane'],
];
const manila: readonly Row[] = [
  ['Customer Service Representative', 'Narra Contact Center', 'Makati, Philippines'],
  ['Store Supervisor', 'Sampaguita Stores', 'Quezon City, Philippines'],
  ['Cashier', 'Mangrove Mart', 'Cebu City, Philippines'],
  ['Hotel Receptionist', 'Balete Hotel', 'Iloilo City, Philippines'],
  ['Technical Support Associate', 'Bayani Tech', 'Taguig, Philippines'],
  ['Sales Associate', 'Molave Home', 'Davao City, Philippines'],
];
const german: readonly Row[] = [
  ['Kundenberater im Innendienst (m/w/d)', 'Seeblick Versand GmbH', 'Hamburg'],
  ['Verkäufer Feinkost (m/w/d)', 'Tannhof Märkte KG', 'Lübeck'],
  ['Teamleitung Kundenservice (m/w/d)', 'Nordlicht Energie AG', 'Bremen'],
  ['Empfangskraft (m/w/d)', 'Hotel Dreieich', 'Kiel'],
  ['Sachbearbeiter Reklamation (m/w/d)', 'Auenwald Logistik', 'Rostock'],
  ['Filialleitung Bäckerei (m/w/d)', 'Backhaus Sommer', 'Schwerin'],
];

/** How boards of other countries, and applicant systems met less often, build their lists; postings made up. */
export const boardsAbroad: readonly JobPage[] = [
  {
    name: 'Latin American board: rating before the employer in its line, pay in brackets, age last',
    at: 'https://co.trabajando.example/trabajo-de-servicio-al-cliente',
    lang: 'es',
    title: 'Trabajo de servicio al cliente - 6 ofertas',
    body: page(
      `<h1>6 ofertas de trabajo de servicio al cliente</h1><div>${each(spanish, ([title, company, place], i) => `<article id="9F2A0C3D4E5F67${i}0" data-id="${i}"><div><span>${i % 2 ? 'Se precisa Urgente' : ''}</span></div><h2><a href="/ofertas-de-trabajo/oferta-de-trabajo-de-${slug(title)}-en-${slug(place.split(',')[0] as string)}-9F2A0C3D4E5F67${i}0#lc=ListOffers-Score-${i}">${title}</a></h2><p><span><span>4,${i}</span> <span></span></span><a href="https://co.trabajando.example/${slug(company)}">${company}</a></p><p><span>${place}</span></p><div><span><span></span>$ 1.${4 + i}00.000,00 (Mensual)</span></div><p>Hace ${i + 2} horas</p></article>`)}</div><aside><p>Recibe ofertas por correo</p><a href="/salarios/asesor">Salarios de asesor</a></aside>`,
    ),
    expected: spanish,
  },
  {
    name: 'French public service: employer, department and town in one line set off by dashes',
    at: 'https://candidat.emploi-public.example/offres/recherche?motsCles=client',
    lang: 'fr',
    title: 'Offres d’emploi client',
    body: page(
      `<h1>6 offres</h1><ul>${each(french, ([title, company, place], i) => `<li data-id-offre="198ABC${i}"><div><a href="/offres/recherche/detail/198ABC${i}"><div><div><img alt="" src="data:,"></div><div><h2><span>${title}</span></h2><p>${company} - <span>${place}</span></p><p>Au sein de notre équipe, vous accueillez les clients, répondez à leurs questions et traitez les réclamations.</p><p>CDI<span> - Temps plein</span></p><p>Publié il y a ${i + 1} jours</p></div></div></a></div></li>`)}</ul>`,
    ),
    expected: french,
  },
  {
    name: 'Swedish public service: "Employer - Town" in bold, the occupation below it',
    at: 'https://jobbtorget.example/platsbanken/annonser?q=kund',
    lang: 'sv',
    title: 'Lediga jobb',
    body: page(
      `<h1>Lediga jobb</h1><div>${each(swedish, ([title, company, place], i) => `<div><div><div><h3><a href="/platsbanken/annonser/2901234${i}">${title}</a></h3><strong>${company} - ${place}</strong><div>${['Butikssäljare', 'Kundtjänstmedarbetare', 'Hotellreceptionist', 'Butikschef', 'Kassapersonal', 'Teamledare'][i]}</div><div>Publicerad 2${i} november, kl. 14.2${i}</div></div><button>Spara</button></div></div>`)}</div>`,
    ),
    expected: swedish,
  },
  {
    name: 'Indian board: icons written as words, employer with "(More Jobs)", labelled skills',
    at: 'https://www.timelyjobs.example/candidate/job-search.html?txtKeywords=customer',
    title: 'Customer support jobs',
    body: page(
      `<ul>${each(indian, ([title, company, place], i) => `<li><header><h2><a href="https://www.timelyjobs.example/job-detail/${slug(title)}-${slug(company)}-${slug(place)}-2-to-5-yrs-jobid-aB${i}xYz__PLUS__9Kq${i}0zpSvf&source=srp">${title}</a></h2><h3>${company} <span>(More Jobs)</span></h3></header><ul><li><i>card_travel</i>${i} - ${i + 3} yrs</li><li><i>location_on</i><span title="${place}">${place}</span></li></ul><ul><li><label>Job Description:</label> Answer calls, note what callers need and pass it on to the right team. <a href="https://www.timelyjobs.example/job-detail/${slug(title)}-${slug(company)}-${slug(place)}-2-to-5-yrs-jobid-aB${i}xYz__PLUS__9Kq${i}0zpSvf&source=srp">More Details</a></li><li><label>KeySkills:</label><span>voice process , crm</span></li></ul><div><div>Posted few days ago</div><a href="#">Apply</a></div></li>`)}</ul>`,
    ),
    expected: indian,
  },
  {
    name: 'Gulf board: town and country set off by a dot in two spans, level and size in a definition list',
    at: 'https://www.gulfwork.example/en/uae/jobs/customer-service-jobs/',
    title: 'Customer Service Jobs in UAE (2026)',
    body: page(
      `<h1>6 customer service jobs</h1><ul>${each(gulf, ([title, company, place], i) => `<li data-js-job=""><div><h2><a href="/en/uae/jobs/${slug(title)}-507123${i}/">${title}</a></h2><div><div><a href="/en/company/${slug(company)}-18${i}2/">${company}</a></div><div><span>${place.split(' · ')[0]}</span> · <span>${place.split(' · ')[1]}</span></div></div><div>You welcome callers, take orders and follow up complaints until they are closed, in English and Arabic.</div><dl><dt><i></i></dt><dd>Mid career</dd><dt><i></i></dt><dd>${i + 1}-${i + 4} years of experience</dd></dl></div><div><span>${i + 1} days ago</span><button>Easy apply</button></div></li>`)}</ul><h3>Jobs by city</h3><ul><li><a href="/en/uae/jobs/jobs-in-dubai/">Jobs in Dubai</a></li><li><a href="/en/uae/jobs/jobs-in-sharjah/">Jobs in Sharjah</a></li><li><a href="/en/uae/jobs/jobs-in-ajman/">Jobs in Ajman</a></li></ul>`,
    ),
    expected: gulf.map(
      ([title, company, place]) => [title, company, place.split(' · ')[0] as string] as const,
    ),
  },
  {
    name: 'West African board: "Title at Employer", nested lists, a logo of its own, no place',
    at: 'https://www.myfirstjob.example/jobs-by-title/customer-service',
    title: 'Customer Service Jobs in Nigeria',
    body: page(
      `<h1>Customer Service Jobs</h1><ul>${each(african, ([title, company], i) => `<li><ul><li><a href="/jobs-at/${slug(company)}"><img alt="${company}" src="data:,"></a></li><li><ul><li><h2><a href="/job/${slug(title)}-${slug(company)}-${i}">${title} at ${company}</a></h2></li><li>${company} was founded to serve people in towns where nobody else would open a branch, and has grown ever since.</li><li><ul><li>2${i} November</li></ul></li></ul></li></ul></li>`)}</ul>`,
    ),
    expected: african.map(([title, company]) => [`${title} at ${company}`, company] as const),
  },
  {
    name: 'African board: tiles with employer linked, place and kind as bare spans, pay in local money, function last',
    at: 'https://www.brightday.example/jobs?q=customer',
    title: 'Jobs in Nigeria | Brightday',
    body: page(
      `<h1>6 jobs found</h1><div>${each(african, ([title, company, place], i) => `<div><div><div><a href="https://www.brightday.example/listings/${slug(title)}-g4q${i}zx" title="${title}"><p>${title}</p></a><p><a href="https://www.brightday.example/company/${slug(company)}">${company}</a></p><div><span>${place}</span><span>Full Time</span><span><span>NGN</span> <span>${100 + i * 10},000 - ${150 + i * 10},000</span></span></div></div><div><p>Job Function : <a href="https://www.brightday.example/jobs/customer-service-support">Customer Service &amp; Support</a></p><p>${i + 1} weeks ago</p></div></div><p>Serve callers at the branch, keep the cash drawer right and hand difficult cases to the supervisor.</p></div>`)}</div>`,
    ),
    expected: african,
  },
  {
    name: 'South African board: labelled list items, title in a heading inside the link, employer as "now hiring" link',
    at: 'https://www.careersfour.example/jobs/kw-customer/',
    title: 'Customer jobs',
    body: page(
      `<h1>6 customer jobs</h1><div>${each(cape, ([title, company, place], i) => `<div><div><a href="/now-hiring/${slug(company)}/"><img alt="" src="data:,"></a></div><div><a href="/jobs/adverts/22891${i}4-${slug(title)}-${slug(place)}/"><h2>${title}</h2></a><p><a href="/now-hiring/${slug(company)}/">${company}</a></p><ul><li>Location: ${place}</li><li>Job Type: Permanent</li><li>Salary: R ${9 + i}000 Per Month</li></ul><p>Posted: 1${i} Nov 2026; <span>Closing: 1${i} Dec 2026</span></p></div><div><a href="/jobs/adverts/22891${i}4-${slug(title)}-${slug(place)}/">View job</a></div></div>`)}</div>`,
    ),
    expected: cape,
  },
  {
    name: 'Philippine board: addresses below the employer’s, recruiter’s activity and closing words around the facts',
    at: 'https://www.kalibo.example/home/te/customer-service',
    title: 'Customer service jobs | Kalibo',
    body: page(
      `<h1>customer service</h1><div>${each(manila, ([title, company, place], i) => `<div><div><div><a href="/c/${slug(company)}/jobs/24899${i}/${slug(title)}"><img alt="" src="data:,"></a></div><div><h2><a href="/c/${slug(company)}/jobs/24899${i}/${slug(title)}">${title}</a></h2><div><a href="/c/${slug(company)}/jobs">${company}</a></div><div><span>${place}</span><span>₱${18 + i},000 - ₱${22 + i},000 / month</span></div><div><span>Full time</span></div></div></div><div><span>Posted ${i + 2} days ago • Apply before 2${i} Dec</span><span>Recruiter was hiring ${i + 1} hours ago</span></div></div>`)}</div>`,
    ),
    expected: manila,
  },
  {
    name: 'metasearch: snippet first, employer and place behind it without a word or a link, tags between',
    at: 'https://uk.joogle.example/SearchResult?ukw=customer',
    title: 'Customer jobs - 6 current vacancies',
    body: page(
      `<div><h1>Customer jobs</h1></div><div><ul>${each(english, ([title, company, place], i) => `<li><div><article><header><h2><a href="https://uk.joogle.example/desc/-80412345678${i}901?ckey=customer&rgn=-1&pos=${i + 1}" target="_blank">${title}</a></h2></header><section><div><p>£${11 + i}.50 per hour</p><div><div>...look after people at the desk and on the phone, put right what went wrong and keep a record of it. You work <b>shifts</b>...</div><div><div>Full time</div><div>Weekend work</div></div></div></div><div><div><p>${company}</p></div><div><svg></svg><div>${place}</div></div><div><svg></svg><div>${i + 2} days ago</div></div></div></section></article></div></li>`)}</ul></div>`,
    ),
    expected: english,
  },
  {
    name: 'metasearch: employer and place in one line with a bullet, a menu of three dots, title in a heading link',
    at: 'https://uk.talented.example/jobs?k=customer&l=uk',
    title: 'Customer jobs in United Kingdom - Talented',
    body: page(
      `<h1>Customer jobs in United Kingdom</h1><div>${each(english, ([title, company, place], i) => `<section><div><a href="/view?id=67a${i}f0c1d2e3&source=serp"><h2>${title}</h2></a><div><div><span>${company}</span> <span>•</span> <span>${place}, GB</span></div></div></div><div><span>We are looking for someone who is glad to help, keeps calm and writes things down. <span>... </span><button>Show more</button></span></div><div><span>Last updated: ${i + 1} days ago</span><button aria-label="more"></button></div></section>`)}</div>`,
    ),
    expected: english.map(([title, company, place]) => [title, company, `${place}, GB`] as const),
  },
  {
    name: 'metasearch: header, linked employer, lists of one item with an icon, badges in the foot',
    at: 'https://www.careerplane.example/jobs?s=customer&l=United+Kingdom',
    title: 'Customer Jobs in United Kingdom',
    body: page(
      `<ul>${each(english, ([title, company, place], i) => `<li><article data-url="/jobad/gb7c0${i}ab12"><header><h2><a href="/jobad/gb7c0${i}ab12ce34" title="${title}">${title}</a></h2></header><p>${company}</p><ul><li><svg></svg> ${place}</li></ul><ul><li><svg></svg>£2${i}000-2${i + 3}000 per year</li></ul><div>… you answer questions, take orders and keep the counter tidy …</div><footer><ul><li><span>${i + 1} hours ago</span></li></ul></footer></article></li>`)}</ul>`,
    ),
    expected: english,
  },
  {
    name: 'European service: employer in bold after the heading, facts with words in a list, flags',
    at: 'https://europe.workportal.example/portal/jv-se/search?keywords=service',
    title: 'Find a job',
    body: page(
      `<h1>Find a job</h1><div>${each(english, ([title, company, place], i) => `<div><article><div><div><span>New</span><em>2${i}/11/2026</em></div><h3><a href="/portal/jv-se/jv-details/NDk2MDkx${i}IDE1?lang=en">${title}</a></h3><div><strong>Employer:</strong> <span>${company}</span></div><ul><li><strong>Location:</strong> <span>${place}, United Kingdom</span></li><li><strong>Contract type:</strong> <span>Full time</span></li><li><strong>Application deadline:</strong> <span>1${i}/12/2026</span></li></ul></div><p>Answer questions at the counter and on the phone, and keep records of what was agreed.</p></article></div>`)}</div>`,
    ),
    expected: english.map(([title, company, place]) => [title, company, `${place}, United Kingdom`] as const),
  },
  {
    name: 'applicant system of German firms: a table with number and town, the firm in the page’s title',
    at: 'https://karriere.tannhof.example/stellenangebote.html',
    lang: 'de',
    title: 'Stellenangebote | Tannhof',
    body: page(
      `<h1>Unsere Stellenangebote</h1><table><thead><tr><th>Stelle</th><th>Bereich</th><th>Standort</th><th>Veröffentlicht</th></tr></thead><tbody>${each(german, ([title, , place], i) => `<tr><td><a href="https://karriere.tannhof.example/${title.replace(/[^A-Za-z]+/g, '-')}de-j1${i}2.html?sid=0a1b2c">${title}</a></td><td>${['Vertrieb', 'Filiale', 'Kundenservice', 'Empfang', 'Kundenservice', 'Filiale'][i]}</td><td>${place}</td><td>1${i}.11.2026</td></tr>`)}</tbody></table>`,
    ),
    expected: german.map(([title, , place]) => [title, 'Tannhof', place] as const),
  },
  {
    name: 'applicant system: columns of boxes for title, place and date, all of one link with relative address',
    at: 'https://seeblick.softgarten.example/vacancies?lang=de',
    lang: 'de',
    title: 'Jobs bei Seeblick',
    body: page(
      `<div>${each(german, ([title, , place], i) => `<div id="job_id_3491${i}02"><div><div><a href="../job/3491${i}02/${slug(title)}?jobDbPVId=1140${i}22&l=de">${title}</a></div><div><span></span>${place}</div><div>Festanstellung</div><div>1${i}.11.26</div></div></div>`)}</div>`,
    ),
    expected: german.map(([title, , place]) => [title, 'Seeblick', place] as const),
  },
  {
    name: 'French applicant system: reference, date, contract and region as bare list items',
    at: 'https://recrutement.ateliersdulin.example/offre-de-emploi/liste-offres.aspx',
    lang: 'fr',
    title: 'Nos offres d’emploi - Ateliers du Lin',
    body: page(
      `<h1>Nos offres</h1><ul>${each(french, ([title], i) => `<li><h3><a href="/offre-de-emploi/emploi-${slug(title)}_12${i}4.aspx">${title}</a></h3><ul><li>Réf : 2026-12${i}4</li><li>1${i}/11/2026</li><li>CDI</li><li>Hauts-de-France, Nord (59)</li></ul><a href="/offre-de-emploi/emploi-${slug(title)}_12${i}4.aspx">Voir l’offre</a></li>`)}</ul>`,
    ),
    expected: french.map(([title]) => [title, 'Ateliers du Lin', 'Hauts-de-France, Nord (59)'] as const),
  },
  {
    name: 'open-source suite: a card in one link, the number of openings, a teaser, town, department and contract in rows',
    at: 'https://www.northwind.example/jobs',
    title: 'Jobs | Northwind Outdoors',
    body: page(
      `<nav><span>Our Job Offers</span></nav><div>${each(english, ([title, , place], i) => `<div><div><a href="/jobs/${slug(title)}-${i + 4}"><div><div><h3>${title}</h3></div>${i === 2 ? '<h5><span>3</span> open positions</h5>' : ''}<div>Help people find the right boots and tents, and keep the shop ready for the next morning.</div><div><span>${place}</span><div><i></i><span>${i % 2 ? 'Shops' : 'Service'}</span></div><div><i title="Employment type" role="img"></i><span>Permanent</span></div></div></div></a></div></div>`)}</div>`,
    ),
    expected: english.map(([title, , place]) => [title, undefined, place] as const),
  },
  {
    name: 'career site: title linked in an article’s head, place and reference in a subtitle set off by bullets',
    at: 'https://larkfield.havature.example/careers/SearchJobs/?jobRecordsPerPage=6',
    title: 'Search jobs - Larkfield Careers',
    body: page(
      `<h2>6 jobs</h2><div>${each(english, ([title, , place], i) => `<article><div><div><h3><a href="https://larkfield.havature.example/careers/JobDetail/${title.replace(/ /g, '-')}/1${i}45">${title}</a></h3><div><span>${place}, United Kingdom</span> <span>•</span> <span>Stores</span> <span>•</span> <span>Ref #1${i}45</span></div></div></div><div><a href="https://larkfield.havature.example/careers/JobDetail/${title.replace(/ /g, '-')}/1${i}45">Apply</a></div></article>`)}</div>`,
    ),
    expected: english.map(([title, , place]) => [title, 'Larkfield', `${place}, United Kingdom`] as const),
  },
  {
    name: 'Swiss board: a link over the whole card, time and words for readers first, facts as paragraphs with labels unseen',
    at: 'https://www.jobspitze.example/de/stellenangebote/?term=kunden',
    lang: 'de',
    title: '6 Kunden Jobs',
    body: page(
      `<h1>6 Kunden Jobs</h1><div>${each(german, ([title, company, place], i) => `<div><div><div><a href="/de/stellenangebote/detail/0f1e2d3c-4b5a-4978-8a${i}6-112233445566/" title="${title}"></a><div><span><p>${i === 0 ? 'Heute' : `vor ${i} Tagen`}</p></span></div><div><span>${title}</span></div><div><div><span>Arbeitsort<span>:</span></span><p>${place}</p></div><div><span>Pensum<span>:</span></span><p>80 – 100%</p></div><div><span>Vertragsart<span>:</span></span><p>Festanstellung</p></div></div><p><strong>${company}</strong></p></div></div></div>`)}</div>`,
    ),
    expected: german,
  },
  {
    name: 'job board theme of a content system: a table of views with date, title, employer, region, no head cells',
    at: 'https://www.charityboard.example/jobs',
    title: 'Jobs | Charity Board',
    body: page(
      `<h1>Jobs</h1><div><table><tbody>${each(english, ([title, company, place], i) => `<tr><td><time datetime="2026-11-1${i}">1${i} Nov</time></td><td><a href="/node/44${i}12">${title}</a></td><td>${company}</td><td>${place}</td></tr>`)}</tbody></table></div>`,
    ),
    expected: english,
  },
  // what an attacker of the reader found
  {
    name: 'the employer stands on every second card only',
    at: 'https://www.halfnamed.example/jobs/customer',
    title: 'Customer jobs | Half Named',
    body: page(
      `<h1>Customer jobs</h1><ul>${each(english, ([title, company, place], i) => `<li><h3><a href="/jobs/view/77100${i}2">${title}</a></h3>${i % 2 ? '' : `<p>${company}</p>`}<p>${place}</p><p>Full time</p></li>`)}</ul>`,
    ),
    expected: english.map(
      ([title, company, place], i) => [title, i % 2 ? undefined : company, place] as const,
    ),
  },
  {
    name: 'the employer stands on every third card only, in a box of its own',
    at: 'https://www.thirdnamed.example/jobs/customer',
    title: 'Customer jobs | Third Named',
    body: page(
      `<h1>Customer jobs</h1><div>${each([...english, ...english.map(([t, c, p]) => [`Senior ${t}`, c, p] as const)], ([title, company, place], i) => `<div><div><a href="/jobs/${77100 + i}-${slug(title)}">${title}</a></div>${i % 3 ? '' : `<div><span>${company}</span></div>`}<div><span>${place}</span><span>Permanent</span></div></div>`)}</div>`,
    ),
    expected: [...english, ...english.map(([t, c, p]) => [`Senior ${t}`, c, p] as const)].map(
      ([title, company, place], i) => [title, i % 3 ? undefined : company, place] as const,
    ),
  },
  {
    name: 'firms as headings of sections, without a link, a picture beside most, several openings below each',
    at: 'https://www.mallwork.example/jobs',
    title: 'Jobs in the mall',
    body: page(
      `<h1>Jobs in the mall</h1>${['Kettle & Crumb Ltd', 'Fern Fashion', 'Lumen Opticians'].map((company, c) => `<section><div>${c === 1 ? '<img alt="" src="data:,">' : ''}<h2>${company}</h2></div><ul>${each(english.slice(2 * c, 2 * c + 2), ([title, , place], i) => `<li><a href="/jobs/${5000 + 10 * c + i}">${title}</a><span>${place}</span><span>Part-time</span></li>`)}</ul></section>`).join('')}`,
    ),
    expected: english.map(
      ([title, , place], i) =>
        [title, ['Kettle & Crumb Ltd', 'Fern Fashion', 'Lumen Opticians'][i >> 1] as string, place] as const,
    ),
  },
  {
    name: 'a flat grid: all cells of all postings are children of one box',
    at: 'https://www.flatgrid.example/vacancies',
    title: 'Vacancies',
    body: page(
      `<h1>Vacancies</h1><div>${each(english, ([title, company, place], i) => `<div><a href="/vacancies/${6100 + i}/${slug(title)}">${title}</a></div><div>${company}</div><div>${place}</div><div>£${24 + i},000 a year</div>`)}</div>`,
    ),
    expected: english,
  },
  {
    name: 'a flat list of terms and definitions: heading, employer, place and pay side by side',
    at: 'https://www.flatlist.example/jobs/search?q=service',
    title: 'Service jobs',
    body: page(
      `<h1>Service jobs</h1><article>${each(english, ([title, company, place], i) => `<h3><a href="/jobs/${6100 + i}123">${title}</a></h3><p>${company}</p><p>${place}</p><p>£${24 + i},000 a year</p><hr>`)}</article>`,
    ),
    expected: english,
  },
];
