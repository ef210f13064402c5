import type { DetailPage } from './detail-pages.ts';
import { asks, duties, foot, head } from './detail-site.ts';
import { each, slug } from './made-site.ts';

/** More pages of one posting built as boards were found to build theirs; firms and postings made up. */
export const moreAdvertsAsFound: readonly DetailPage[] = [
  {
    name: 'Nordic: employer as a link in a bar above the advert, title that leads to the employer’s own system, place span',
    at: 'https://www.jobfinder.example/jobannonce/h1693319/butikschef',
    lang: 'da',
    title: 'Butikschef til Odense | Jobfinder',
    body: `<header><a href="/">Jobfinder</a></header><main><div><div><a href="https://www.elmegard.example">Elmegård Sport A/S</a></div><div><button>Gem</button></div></div><div><a href="https://www.elmegard.example"><img alt="Elmegård Sport A/S" src="data:,"></a><h1><a href="https://elmegard.hr-system.example/job/143888">Butikschef til Odense</a></h1><div><span>Odense C</span></div><div><p>Du får ansvaret for butikken, for dine tolv kolleger og for at vores kunder går glade hjem, hver eneste dag. Du planlægger vagter, følger op på salget og hjælper selv til på gulvet, når det er travlt op til weekenden.</p><h2>Om dig</h2><ul><li>Du har ledet andre før og kan lide at se dem vokse.</li><li>Du kender til løb, cykling eller friluftsliv.</li><li>Du bevarer roen i december, når køen er lang.</li></ul><p>Vi giver dig seks ugers oplæring i vores butik i Aarhus, og du får en fast mentor det første år.</p></div></div><div>Indrykket: <time datetime="2026-11-12">12-11-2026</time></div></main>`,
    expected: {
      title: 'Butikschef til Odense',
      company: 'Elmegård Sport A/S',
      location: 'Odense C',
      says: 'Du får ansvaret',
    },
  },
  {
    name: 'Ukraine: list of facts with icons that say in their title what they are, employer’s link, town',
    at: 'https://www.robotatut.example/jobs/6123451/',
    lang: 'uk',
    title: 'Продавець-консультант, вакансія у Києві — Верба Одяг',
    body: `<header><a href="/">Робота</a></header><main><div><h1>Продавець-консультант</h1><ul><li><span title="Зарплата"></span><span>20 000 – 25 000 грн</span></li><li><span title="Дані про компанію"></span><a href="/jobs/by-company/22334/"><span>Верба Одяг</span></a> <span>Роздрібна торгівля; 50–250 співробітників</span></li><li><span title="Місце роботи"></span>Київ, вулиця Садова, 5</li><li><span title="Умови й вимоги"></span>Повна зайнятість. Досвід роботи від 1 року.</li></ul><button>Відгукнутися</button></div><h2>Опис вакансії</h2><div><p>Шукаємо людину, яка любить спілкуватися та вміє слухати: ви зустрічаєте покупців, допомагаєте їм знайти потрібне й робите так, щоб вони хотіли повернутися. У магазині дванадцять людей, навчання триває два тижні.</p><p>Вимоги:</p><ul><li>спокій, коли в магазині багато людей;</li><li>готовність працювати два вечори на тиждень;</li><li>українська мова, базова англійська.</li></ul></div></main>`,
    expected: {
      title: 'Продавець-консультант',
      company: 'Верба Одяг',
      location: 'Київ, вулиця Садова, 5',
      says: 'Шукаємо людину',
    },
  },
  {
    name: 'research portal: first heading "Job offer", the post’s title below it, facts as a definition list',
    at: 'https://portal.researchposts.example/jobs/450121',
    title: 'Study Coordinator | Researchposts',
    body: `${head}<main><h1>Job offer</h1><div><a href="/partnering/organisations/profile/university-of-oakhurst">University of Oakhurst</a></div><div><h2>Study Coordinator</h2><p>The Human Resources Strategy for Researchers</p></div><h2>Job Information</h2><dl><dt>Organisation/Company</dt><dd>University of Oakhurst</dd><dt>Department</dt><dd>Department of Health</dd><dt>Country</dt><dd>Norway</dd><dt>City</dt><dd>Trondheim</dd><dt>Type of Contract</dt><dd>Temporary</dd></dl><h2>Offer Description</h2>${duties}<h2>Requirements</h2>${asks}<a href="/jobs/450121/apply">Apply now</a></main>${foot}`,
    expected: { title: 'Study Coordinator', company: 'University of Oakhurst', says: 'greet everyone' },
  },
  {
    name: 'Germany: advert in a frame of the board: employer’s name over the title, facts with icons, headings in the employer’s words',
    at: 'https://jobs.landbote.example/stellenangebot/verkaeufer-backshop-m-w-d-88120',
    lang: 'de',
    title: 'Verkäufer Backshop (m/w/d) bei Lindenhof Bäckerei GmbH in Leipzig | Landbote Jobs',
    body: `<header><a href="/">Landbote Jobs</a></header><main><div><img alt="Logo Lindenhof Bäckerei GmbH" src="data:,"><p>Lindenhof Bäckerei GmbH</p><h1>Verkäufer Backshop (m/w/d)</h1><ul><li><svg><use href="#icon-marker"></use></svg>04109 Leipzig</li><li><svg><use href="#icon-clock"></use></svg>Teilzeit</li></ul><a href="/bewerben/88120">Jetzt bewerben</a></div><div><h2>Das erwartet dich</h2><p>Du begrüßt unsere Gäste am Morgen, backst auf, belegst Brötchen und kochst Kaffee. Du hältst den Laden sauber und weißt, was deine Stammgäste mögen, bevor sie es sagen. Am Nachmittag machst du mit uns die Kasse und bestellst für den nächsten Tag.</p><h2>Das bringst du mit</h2><ul><li>Freude am Umgang mit Menschen, auch wenn es voll ist</li><li>Du stehst gern früh auf und arbeitest jeden zweiten Samstag</li><li>Erfahrung im Verkauf ist schön, aber kein Muss</li></ul></div></main><aside><h2>Ähnliche Jobs</h2>${each(['Kassierer (m/w/d)', 'Filialleitung (m/w/d)', 'Servicekraft (m/w/d)'], (t, i) => `<div><h3><a href="/stellenangebot/${slug(t)}-${88200 + i}">${t}</a></h3><p>Gasthof Ahorn</p><p>Plauen</p></div>`)}</aside>`,
    expected: {
      title: 'Verkäufer Backshop (m/w/d)',
      company: 'Lindenhof Bäckerei GmbH',
      location: '04109 Leipzig',
      says: 'Du begrüßt',
    },
  },
];
