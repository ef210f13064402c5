/** Pages of one posting as boards and employers of many kinds write them, made up, none with JSON-LD. */
export interface DetailPage {
  name: string;
  at: string;
  lang?: string;
  title: string;
  body: string;
  /** Nothing where the page is no posting. */
  expected?: { title: string; company?: string; location?: string; says: string };
}

const duties =
  '<p>You will greet everyone who comes through the door and help them find what they came for, from the first question to the goodbye.</p><p>On a usual day you serve at the counter, fill shelves in the quiet hours, and sort out what has gone wrong with an order. We train you for two weeks and you will never be alone on the floor in your first month.</p>';
const asks =
  '<ul><li>You like people and stay calm when it is busy.</li><li>You can lift boxes of up to ten kilos and stand for a shift.</li><li>You can work two evenings a week and every other Saturday.</li></ul>';
const german =
  '<h3>Ihre Aufgaben</h3><ul><li>Sie beraten unsere Kundinnen und Kunden am Telefon und per E-Mail.</li><li>Sie nehmen Bestellungen auf und klären Reklamationen mit den Kollegen im Lager.</li><li>Sie pflegen die Daten in unserem System.</li></ul><h3>Ihr Profil</h3><ul><li>Sie sprechen gut Deutsch und haben Freude am Umgang mit Menschen.</li><li>Erfahrung im Verkauf ist ein Plus, aber keine Bedingung.</li></ul><h3>Wir bieten</h3><p>Einen unbefristeten Vertrag, dreißig Tage Urlaub und ein freundliches Team, das sich gegenseitig hilft.</p>';
const french =
  '<h2>Missions</h2><p>Vous accueillez les clients en boutique, vous les conseillez et vous encaissez les achats. Vous participez à la mise en rayon et à la tenue du magasin, avec une équipe de huit personnes.</p><h2>Profil recherché</h2><p>Vous aimez le contact et le travail en équipe. Une première expérience en vente est appréciée, mais nous formons aussi les débutants motivés pendant quatre semaines.</p>';
const head =
  '<header><nav><a href="/">Home</a><a href="/jobs">Jobs</a><a href="/companies">Companies</a></nav></header>';
const foot = '<footer><a href="/privacy">Privacy</a><a href="/terms">Terms</a></footer>';
const others = `<aside><h2>Similar jobs</h2><ul>${['Cashier', 'Store Manager', 'Receptionist'].map((title, i) => `<li><a href="/job/${9100 + i}"><h3>${title}</h3></a><p>Bramble Bakery</p><p>Hull, UK</p></li>`).join('')}</ul></aside>`;

export const detailPages: readonly DetailPage[] = [
  {
    name: 'heading, employer and town in lines below it',
    at: 'https://board.example/job/71003-sales-assistant',
    title: 'Sales Assistant job in Leeds | Board',
    body: `${head}<main><h1>Sales Assistant</h1><div><a href="/companies/larkfield">Larkfield Stores</a></div><div>Leeds, UK</div><div>Part-time</div><a href="/apply/71003">Apply now</a><section><h2>About the role</h2>${duties}<h2>Requirements</h2>${asks}</section></main>${others}${foot}`,
    expected: {
      title: 'Sales Assistant',
      company: 'Larkfield Stores',
      location: 'Leeds, UK',
      says: 'greet everyone',
    },
  },
  {
    name: 'facts in a definition list beside the text',
    at: 'https://jobs.county.example/vacancy/5512',
    title: 'Customer Service Officer – Bramley County',
    body: `${head}<main><h1>Customer Service Officer</h1><dl><dt>Employer</dt><dd>Bramley County</dd><dt>Location</dt><dd>Civic Hall, Leeds</dd><dt>Salary</dt><dd>£24,100 to £26,300 per annum</dd><dt>Closing date</dt><dd>12 December 2026</dd></dl><div>${duties}<h3>Person specification</h3>${asks}</div><a href="/vacancy/5512/apply">Apply online</a></main>${foot}`,
    expected: {
      title: 'Customer Service Officer',
      company: 'Bramley County',
      location: 'Civic Hall, Leeds',
      says: 'greet everyone',
    },
  },
  {
    name: 'labels and values in pairs of boxes',
    at: 'https://careers.oakline.example/en/jobs/receptionist-4417',
    title: 'Receptionist | Oakline Dental Careers',
    body: `${head}<main><div><h1>Receptionist</h1><div><div><span>Location:</span><span>Bath</span></div><div><span>Contract:</span><span>Permanent</span></div><div><span>Hours:</span><span>30 a week</span></div></div></div><article><h2>What you will do</h2>${duties}<h2>What we are looking for</h2>${asks}</article><button>Apply</button></main>${foot}`,
    expected: { title: 'Receptionist', company: 'Oakline Dental', location: 'Bath', says: 'greet everyone' },
  },
  {
    name: 'employer and town in one line set off by a dot',
    at: 'https://jobfair.example/jobs/view/shift-supervisor-88120',
    title: 'Shift Supervisor at Bramble Bakery',
    body: `${head}<main><section><h1>Shift Supervisor</h1><p>Bramble Bakery · Hull, England · 2 days ago</p><button>Easy apply</button></section><section><h2>About the job</h2>${duties}${asks}</section></main>${others}${foot}`,
    expected: {
      title: 'Shift Supervisor',
      company: 'Bramble Bakery',
      location: 'Hull, England',
      says: 'greet everyone',
    },
  },
  {
    name: 'German, the town in the facts above the text',
    at: 'https://www.nordjobs.example/stellenangebote/kundenberater-innendienst-88100',
    lang: 'de',
    title: 'Kundenberater Innendienst (m/w/d) in Hamburg',
    body: `${head}<main><div><img alt="Seeblick Versand GmbH" src="data:,"><h1>Kundenberater Innendienst (m/w/d)</h1><ul><li>Seeblick Versand GmbH</li><li>Hamburg</li><li>Vollzeit</li><li>vor 3 Tagen</li></ul><a href="/bewerben/88100">Jetzt bewerben</a></div><div>${german}</div></main>${foot}`,
    expected: {
      title: 'Kundenberater Innendienst (m/w/d)',
      company: 'Seeblick Versand GmbH',
      location: 'Hamburg',
      says: 'beraten unsere',
    },
  },
  {
    name: 'French, facts as tags',
    at: 'https://emploi-nord.example/offre-emploi/vendeur-en-boulangerie-564.html',
    lang: 'fr',
    title: "Offre d'emploi Vendeur en boulangerie H/F - Douai",
    body: `${head}<main><h1>Vendeur en boulangerie H/F</h1><p><strong>Fournil Saint-Roch</strong></p><ul><li>Douai (59)</li><li>CDI</li><li>Temps plein</li></ul><a href="/postuler/564">Postuler</a><div>${french}</div></main>${foot}`,
    expected: {
      title: 'Vendeur en boulangerie H/F',
      company: 'Fournil Saint-Roch',
      location: 'Douai (59)',
      says: 'accueillez les clients',
    },
  },
  {
    name: 'an applicant system: department and place in one line above the title',
    at: 'https://apply.hirefront.example/larkfield/j/7C31F0A2B4',
    title: 'Team Leader - Larkfield Stores',
    body: `<main><header><a href="/larkfield/">Larkfield Stores</a></header><section><h1>Team Leader</h1><div><span>Exeter, England, United Kingdom</span><span>Retail</span><span>Full time</span><span>On-site</span></div></section><section><h2>Description</h2>${duties}</section><section><h2>Requirements</h2>${asks}</section><a href="/larkfield/j/7C31F0A2B4/apply">Apply for this job</a></main>`,
    expected: {
      title: 'Team Leader',
      company: 'Larkfield Stores',
      location: 'Exeter, England, United Kingdom',
      says: 'greet everyone',
    },
  },
  {
    name: 'title with the site’s words around it, text without any section',
    at: 'https://www.villagehall.example/vacancies/bookings-assistant',
    title: 'Bookings Assistant | Village Hall vacancies',
    body: `${head}<main><h1>Bookings Assistant</h1><p>Village Hall Trust, York. 16 hours a week, £12.60 an hour.</p>${duties}${asks}<p>To apply, write to us by 12 December 2026.</p><a href="mailto:jobs@villagehall.example">Apply by e-mail</a></main>${foot}`,
    expected: { title: 'Bookings Assistant', company: 'Village Hall', says: 'greet everyone' },
  },
  {
    name: 'no posting: an article about a job',
    at: 'https://board.example/career-advice/what-does-a-store-manager-do',
    title: 'What does a store manager do? | Board',
    body: `${head}<main><h1>Store Manager: what the work is like</h1><p>By Ana Ruiz, 12 October 2026</p>${duties}<h2>Skills</h2>${asks}<h2>Salary</h2><p>A store manager earns £28,000 to £36,000 a year.</p></main>${others.replaceAll('/job/', '/career-advice/')}${foot}`,
  },
  {
    name: 'no posting: a course',
    at: 'https://learn.example/courses/7101-receptionist-diploma',
    title: 'Receptionist Diploma | Learn',
    body: `${head}<main><h1>Receptionist Diploma</h1><p>Online · 8 weeks · £120</p><a href="/enrol/7101">Enrol now</a>${duties}<h2>Requirements</h2>${asks}<h2>What you will learn</h2><p>Twelve lessons on the telephone, the diary and the front desk.</p></main>${foot}`,
  },
  {
    name: 'no posting: a person',
    at: 'https://network.example/in/eva-novak-7781',
    title: 'Eva Novak – Customer Service Manager',
    body: `${head}<main><h1>Eva Novak</h1><h2>Customer Service Manager at Larkfield Stores</h2><p>Leeds, UK</p><h2>Experience</h2>${duties}<h2>Skills</h2>${asks}</main>${foot}`,
  },
  {
    name: 'no posting: a home to let',
    at: 'https://rooms.example/to-rent/details/55001',
    title: 'Two bedroom flat in Leeds',
    body: `${head}<main><h1>Two bedroom flat near the manager’s office</h1><p>Leeds, Yorkshire</p><p>£850 pcm</p><h2>About the property</h2>${duties}<h2>Requirements</h2>${asks}<a href="/apply/55001">Apply to view</a></main>${foot}`,
  },
];
