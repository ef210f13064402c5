/**
 * Result lists as boards and applicant systems of many kinds and languages build them, made up: what the reader
 * that knows no board must find on each. Class names say nothing on purpose.
 */
export interface JobPage {
  name: string;
  at: string;
  lang?: string;
  title: string;
  body: string;
  /** Title, employer and place of each posting; `undefined` where the page does not say. */
  expected: readonly (readonly [title: string, company?: string, location?: string])[];
}

type Row = readonly [title: string, company: string, location: string];
const each = <T>(rows: readonly T[], write: (row: T, index: number) => string) => rows.map(write).join('\n');
const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const german: Row[] = [
  ['Kundenberater Innendienst (m/w/d)', 'Seeblick Versand GmbH', 'Hamburg'],
  ['Verkäufer in Teilzeit (m/w/d)', 'Tannhof Märkte KG', 'Lübeck'],
  ['Teamleiter Kundenservice (m/w/d)', 'Nordlicht Energie AG', 'Bremen'],
  ['Mitarbeiter Empfang (w/m/d)', 'Hotel Dreieich', 'Kiel'],
  ['Sachbearbeiter Reklamation (m/w/d)', 'Auenwald Logistik', 'Rostock'],
  ['Filialleitung Bäckerei (m/w/d)', 'Backhaus Sommer', 'Schwerin'],
];
const french: Row[] = [
  ['Conseiller clientèle H/F', 'Maison Vauclair', 'Lille (59)'],
  ['Hôte de caisse H/F', 'Les Halles du Pré', 'Roubaix (59)'],
  ['Responsable de magasin H/F', 'Atelier Brume', 'Arras (62)'],
  ['Téléconseiller H/F', 'Relais Contact', 'Lens (62)'],
  ['Vendeur en boulangerie H/F', 'Fournil Saint-Roch', 'Douai (59)'],
];
const spanish: Row[] = [
  ['Dependiente/a de tienda', 'Textil Romero', 'Valencia'],
  ['Agente de atención al cliente', 'Grupo Alameda', 'Alicante'],
  ['Cajero/a media jornada', 'Mercados Ribera', 'Castellón'],
  ['Encargado/a de tienda', 'Calzados Olmo', 'Murcia'],
  ['Teleoperador/a', 'Contacta Levante', 'Elche'],
];
const dutch: Row[] = [
  ['Medewerker klantenservice', 'Duinrand Energie', 'Utrecht'],
  ['Verkoopmedewerker', 'Kaashoeve De Linde', 'Zwolle'],
  ['Teamleider contactcenter', 'Waterweg Verzekeringen', 'Rotterdam'],
  ['Receptionist', 'Hotel Het Veerhuis', 'Deventer'],
  ['Kassamedewerker', 'Supermarkt Brink', 'Assen'],
];
const polish: Row[] = [
  ['Doradca klienta', 'Sklepy Jarzębina', 'Kraków'],
  ['Kasjer-sprzedawca', 'Delikatesy Lipowe', 'Wrocław'],
  ['Kierownik sklepu', 'Obuwie Mazur', 'Poznań'],
  ['Specjalista ds. obsługi klienta', 'Energia Północ', 'Gdańsk'],
  ['Pracownik recepcji', 'Hotel Pod Sosną', 'Łódź'],
];
const japanese: Row[] = [
  ['コールセンタースタッフ', '株式会社みどり商会', '東京都新宿区'],
  ['店長候補（アパレル）', '青空ストア株式会社', '大阪府大阪市'],
  ['販売スタッフ', '株式会社こもれび', '福岡県福岡市'],
  ['受付事務スタッフ', 'ひだまりクリニック', '京都府京都市'],
];
const english: Row[] = [
  ['Customer Service Advisor', 'Larkfield Stores', 'Leeds'],
  ['Shift Supervisor', 'Bramble Bakery', 'Hull'],
  ['Call Centre Agent', 'Tidewater Insurance', 'York'],
  ['Receptionist', 'Oakline Dental', 'Bath'],
  ['Store Manager', 'Northwind Outdoors', 'Exeter'],
  ['Help Desk Analyst', 'Harbour Software', 'Bristol'],
];

const chrome = (main: string) =>
  `<header><nav><ul><li><a href="/">Home</a></li><li><a href="/companies">Companies</a></li><li><a href="/advice">Advice</a></li></ul></nav></header><main>${main}</main><footer><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li><li><a href="/contact">Contact</a></li></ul></footer>`;

export const jobPages: readonly JobPage[] = [
  {
    name: 'German cards whose whole surface is a link, with a line of company and town',
    at: 'https://www.nordjobs.example/stellenangebote/kundenservice',
    lang: 'de',
    title: '312 Kundenservice Jobs in Norddeutschland',
    body: chrome(
      `<h1>312 Kundenservice Jobs</h1><div>${each(german, ([title, company, town], i) => `<div><a href="/stellenangebote/${slug(title)}-${88100 + i}"><div><div>${title}</div><div><span>${company}</span><span>${town}</span></div><div><span>Vollzeit</span><span>vor ${i + 1} Tagen</span></div></div></a></div>`)}</div>`,
    ),
    expected: german,
  },
  {
    name: 'German table with department and town columns on an employer’s own site',
    at: 'https://karriere.auenwald.example/jobs',
    lang: 'de',
    title: 'Offene Stellen | Auenwald Logistik',
    body: chrome(
      `<h1>Offene Stellen</h1><table><thead><tr><th>Stelle</th><th>Bereich</th><th>Standort</th><th>Eintritt</th></tr></thead><tbody>${each(german, ([title, , town], i) => `<tr><td><a href="/jobs/${4000 + i}">${title}</a></td><td>${['Vertrieb', 'Verkauf', 'Service'][i % 3]}</td><td>${town}</td><td>sofort</td></tr>`)}</tbody></table>`,
    ),
    expected: german.map(([title, , town]) => [title, undefined, town] as const),
  },
  {
    name: 'French cards with labelled definition lists',
    at: 'https://emploi-nord.example/offres-emploi?metier=vente',
    lang: 'fr',
    title: "Offres d'emploi vente Nord",
    body: chrome(
      `<h1>Offres d'emploi : vente</h1><ul>${each(french, ([title, company, town], i) => `<li><article><h2><a href="/offre-emploi/${slug(title)}-${560 + i}.html">${title}</a></h2><dl><dt>Entreprise</dt><dd>${company}</dd><dt>Lieu</dt><dd>${town}</dd><dt>Contrat</dt><dd>${i % 2 ? 'CDI' : 'CDD'}</dd><dt>Publié le</dt><dd>1${i}/11/2026</dd></dl><p>Vous accueillez nos clients et les conseillez avec le sourire.</p></article></li>`)}</ul>`,
    ),
    expected: french,
  },
  {
    name: 'Spanish cards, employer as a link to its page, place in a paragraph',
    at: 'https://www.trabajocerca.example/trabajo-de-dependiente',
    lang: 'es',
    title: 'Trabajo de dependiente | Ofertas de empleo',
    body: chrome(
      `<h1>Ofertas de trabajo de dependiente</h1>${each(spanish, ([title, company, town], i) => `<article><h2><a href="/ofertas-de-trabajo/oferta-de-trabajo-de-${slug(title)}-en-${slug(town)}-3F${77 + i}A0B1C${i}D">${title}</a></h2><p><a href="/empresas/${slug(company)}">${company}</a></p><p><span>${town}</span></p><p>Se busca persona con don de gentes para jornada ${i % 2 ? 'completa' : 'parcial'}.</p><p>Hace ${i + 2} horas</p></article>`)}`,
    ),
    expected: spanish,
  },
  {
    name: 'Dutch list items in one line each: title, then employer and town set off by a dot',
    at: 'https://www.werkindebuurt.example/vacatures',
    lang: 'nl',
    title: 'Vacatures in de buurt',
    body: chrome(
      `<h1>Vacatures</h1><ul>${each(dutch, ([title, company, town], i) => `<li><a href="/vacature/${9000 + i}/${slug(title)}"><strong>${title}</strong></a><div>${company} · ${town}</div><div>${24 + i} - 40 uur per week</div></li>`)}</ul>`,
    ),
    expected: dutch,
  },
  {
    name: 'Polish cards with pay, contract and a logo',
    at: 'https://www.pracablisko.example/praca/obsluga-klienta',
    lang: 'pl',
    title: 'Praca: obsługa klienta',
    body: chrome(
      `<h1>Praca – obsługa klienta</h1><div>${each(polish, ([title, company, town], i) => `<div><div><img alt="${company}" src="data:,"></div><div><h2><a href="/praca/${slug(title)},oferta,100${i}77">${title}</a></h2><h3>${company}</h3><div><span>${4600 + i * 100}–5 ${i}00 zł brutto / mies.</span></div><ul><li>${town}</li><li>umowa o pracę</li><li>pełny etat</li></ul></div></div>`)}</div>`,
    ),
    expected: polish,
  },
  {
    name: 'Japanese cards with a table of conditions',
    at: 'https://kyujin.example/jobs/tokyo',
    lang: 'ja',
    title: '接客・販売の求人一覧',
    body: chrome(
      `<h1>求人一覧</h1><div>${each(japanese, ([title, company, place], i) => `<section><h2><a href="/jobs/detail/${33000 + i}">${title}</a></h2><p>${company}</p><table><tr><th>勤務地</th><td>${place}</td></tr><tr><th>給与</th><td>時給 1,${200 + i * 50}円</td></tr><tr><th>雇用形態</th><td>アルバイト</td></tr></table><a href="/jobs/detail/${33000 + i}">詳細を見る</a></section>`)}</div>`,
    ),
    expected: japanese,
  },
  {
    name: '"Title at Company" in one heading link, place and age below',
    at: 'https://remoteboard.example/jobs',
    title: 'Latest customer support jobs',
    body: chrome(
      `<h1>Latest jobs</h1>${each(english, ([title, company, town], i) => `<div><h3><a href="/jobs/${slug(`${title} at ${company}`)}">${title} at ${company}</a></h3><p><span>${town}, UK</span> <span>${i + 1}d</span></p></div>`)}`,
    ),
    expected: english.map(
      ([title, company, town]) => [`${title} at ${company}`, company, `${town}, UK`] as const,
    ),
  },
  {
    name: '"Company – Town" in one line below the title',
    at: 'https://www.localjobs.example/search?q=retail&l=yorkshire',
    title: 'Retail jobs in Yorkshire',
    body: chrome(
      `<h1>Retail jobs in Yorkshire</h1><ol>${each(english, ([title, company, town], i) => `<li><a href="/job/${5500 + i}"><h2>${title}</h2></a><p>${company} – ${town}, Yorkshire</p><p>£${11 + i}.50 per hour</p><p>Friendly people wanted for a busy branch. Training is given.</p></li>`)}</ol>`,
    ),
    expected: english.map(([title, company, town]) => [title, company, `${town}, Yorkshire`] as const),
  },
  {
    name: 'accordion of departments with rows, all links to the same applicant system',
    at: 'https://www.larkfield.example/about/join-us',
    title: 'Join us | Larkfield Stores',
    body: chrome(
      `<h1>Join us</h1><p>We are hiring across the country.</p>${['Retail', 'Support'].map((dep, d) => `<details open><summary><h2>${dep}</h2></summary><ul>${each(english.slice(d * 3, d * 3 + 3), ([title, , town], i) => `<li><a href="https://apply.hirefront.example/larkfield/o/${slug(title)}-${d}${i}7f3a"><span>${title}</span><span>${town}, England</span></a></li>`)}</ul></details>`).join('')}`,
    ),
    expected: english.map(([title, , town]) => [title, undefined, `${town}, England`] as const),
  },
  {
    name: 'cards without links, opened by script, with a button each',
    at: 'https://careers.tidewater.example/openings',
    title: 'Current openings – Tidewater Insurance',
    body: chrome(
      `<h1>Current openings</h1><div>${each(english, ([title, , town], i) => `<div role="button" tabindex="0"><h3>${title}</h3><div>${town}, UK</div><div>${i % 2 ? 'Part-time' : 'Full-time'}</div><button>Apply now</button></div>`)}</div>`,
    ),
    expected: english.map(([title, , town]) => [title, undefined, `${town}, UK`] as const),
  },
  {
    name: 'employer named only by the picture, remote tags, pinned card first and an advert between',
    at: 'https://supporthunt.example/remote-support-jobs',
    title: 'Remote support jobs',
    body: chrome(
      `<h1>Remote support jobs</h1><ul>${each(english, ([title, company], i) => `${i === 3 ? '<li><a href="https://ads.example/click?c=9"><h3>Learn to code in ten weeks</h3><p>Sponsored by Bootcamp</p></a></li>' : ''}<li${i === 0 ? ' class="pinned"' : ''}><img alt="${company} logo" src="data:,"><div><a href="/remote-jobs/${slug(title)}-${700 + i}"><h3>${title}</h3></a>${i === 0 ? '<span>Pinned</span>' : ''}<span>Remote – Europe</span><span>Full-Time</span><span>${i + 1}d ago</span></div></li>`)}</ul>`,
    ),
    expected: english.map(([title, company]) => [title, company, 'Remote – Europe'] as const),
  },
  {
    name: 'rows with a date column first and pay last, only the title linked',
    at: 'https://jobs.county.example/listing',
    title: 'Job opportunities | Bramley County',
    body: chrome(
      `<h1>Job Opportunities</h1><table><tr><th>Posted</th><th>Position</th><th>Location</th><th>Closing</th><th>Salary</th></tr>${each(english, ([title, , town], i) => `<tr><td>1${i}/10/2026</td><td><a href="viewPosting.aspx?postingId=${6100 + i}">${title}</a></td><td>${town}</td><td>3${i % 2}/11/2026</td><td>£${22 + i},000 - £${25 + i},000 per annum</td></tr>`)}</table>`,
    ),
    expected: english.map(([title, , town]) => [title, undefined, town] as const),
  },
  {
    name: 'skeletons before cards, ids in the hash',
    at: 'https://careers.harbour.example/#/jobs',
    title: 'Careers at Harbour Software',
    body: chrome(
      `<h1>Open roles</h1><div>${'<div class="s"><div></div><div></div></div>'.repeat(3)}${each(english, ([title, , town], i) => `<div><a href="#/jobs/${310 + i}"><h4>${title}</h4></a><div><span>${town}</span><span>Hybrid</span></div></div>`)}</div>`,
    ),
    expected: english.map(([title, , town]) => [title, undefined, town] as const),
  },
  {
    name: 'overlay links, save buttons, ratings and tags; link addresses are opaque',
    at: 'https://www.bigboard.example/search/jobs?what=service',
    title: 'Service jobs – BigBoard',
    body: chrome(
      `<h1>1,204 service jobs</h1><div role="feed">${each(english, ([title, company, town], i) => `<div role="article"><a aria-label="${title}" href="/r/${['a8', 'b9', 'c7', 'd2', 'e5', 'f1'][i]}3Kd0Zq${i}91xWv?src=serp&pos=${i}"></a><div><h2><a href="/r/${['a8', 'b9', 'c7', 'd2', 'e5', 'f1'][i]}3Kd0Zq${i}91xWv?src=title&pos=${i}">${title}</a></h2><button aria-label="Save ${title}">Save</button></div><div><a href="/companies/${slug(company)}">${company}</a><span>3.${i} ★</span><span>(${20 + i} reviews)</span></div><div>${town}, UK</div><div>£${24 + i},000 a year</div><ul><li>Health cover</li><li>Weekly pay</li><li>Free parking</li></ul><div>Posted ${i + 2} days ago</div></div>`)}</div><nav aria-label="pages"><a href="?page=2">2</a><a href="?page=3">3</a></nav>`,
    ),
    expected: english.map(([title, company, town]) => [title, company, `${town}, UK`] as const),
  },
  {
    name: 'groups: one employer with several roles each',
    at: 'https://startups.example/jobs',
    title: 'Startup jobs',
    body: chrome(
      `<h1>Startup jobs</h1>${['Lumen Post', 'Kettle Labs', 'Fern & Co'].map((company, c) => `<section><div><h2><a href="/company/${slug(company)}">${company}</a></h2><p>Builds tools for shops. ${20 + c} people.</p></div>${each(english.slice(c * 2, c * 2 + 2), ([title, , town], i) => `<div><a href="/jobs/${81000 + c * 10 + i}-${slug(title)}">${title}</a><span>${town}</span><span>£30k – £38k</span></div>`)}</section>`).join('')}`,
    ),
    expected: english.map(
      ([title, , town], i) =>
        [title, ['Lumen Post', 'Kettle Labs', 'Fern & Co'][i >> 1] as string, town] as const,
    ),
  },
  {
    name: 'icons before company and place, no other hint, bare towns',
    at: 'https://shopwork.example/vacancies/retail',
    title: 'Retail vacancies',
    body: chrome(
      `<h1>Retail vacancies</h1><ul>${each(english, ([title, company, town], i) => `<li><h3><a href="/vacancies/${slug(title)}/${3300 + i}">${title}</a></h3><div><svg><path d="M0 0"/></svg><span>${company}</span></div><div><svg><path d="M1 0"/></svg><span>${town}</span></div><div><svg><path d="M2 0"/></svg><span>Permanent</span></div></li>`)}</ul>`,
    ),
    expected: english,
  },
  {
    name: 'mobile and desktop copies of each card',
    at: 'https://jobfair.example/jobs/in-leeds',
    title: 'Jobs in Leeds',
    body: chrome(
      `<h1>Jobs in Leeds</h1><div>${each(english, ([title, company, town], i) => `<div><div class="m"><a href="/jobs/view/${i}90210">${title}</a><p>${company}</p><p>${town}</p></div><div class="d" hidden><a href="/jobs/view/${i}90210">${title}</a><table><tr><td>${company}</td><td>${town}</td></tr></table></div></div>`)}</div>`,
    ),
    expected: english,
  },
  {
    name: 'plain links with text around them, as small boards and charities write by hand',
    at: 'https://www.villagehall.example/jobs.html',
    title: 'Local jobs',
    body: chrome(
      `<h1>Local jobs</h1>${each(english, ([title, company, town], i) => `<p><b><a href="job${1200 + i}.pdf">${title}</a></b><br>${company}, ${town}<br>${i % 2 ? 'Part time' : 'Full time'}, £12.60 an hour<br>Closing date: 1${i} December 2026</p>`)}`,
    ),
    expected: english.map(([title, company, town]) => [title, company, town] as const),
  },
  {
    name: 'Swedish list, employer and municipality in one line',
    at: 'https://jobb.example/lediga-jobb?q=butik',
    lang: 'sv',
    title: 'Lediga jobb: butik',
    body: chrome(
      `<h1>Lediga jobb</h1><div>${each(
        [
          ['Butikssäljare', 'Skogsgläntan AB', 'Uppsala'],
          ['Kundtjänstmedarbetare', 'Norrsken El AB', 'Gävle'],
          ['Butikschef', 'Fjällräven Sport', 'Falun'],
          ['Receptionist', 'Hotell Linden', 'Borås'],
        ] as Row[],
        ([title, company, town], i) =>
          `<div role="listitem"><h3><a href="/annonser/${2900 + i}1">${title}</a></h3><strong>${company} - ${town}</strong><p>Heltid</p><p>Publicerad 1${i} november</p></div>`,
      )}</div>`,
    ),
    expected: [
      ['Butikssäljare', 'Skogsgläntan AB', 'Uppsala'],
      ['Kundtjänstmedarbetare', 'Norrsken El AB', 'Gävle'],
      ['Butikschef', 'Fjällräven Sport', 'Falun'],
      ['Receptionist', 'Hotell Linden', 'Borås'],
    ],
  },
];
