import type { DetailPage } from './detail-pages.ts';
import { asks, duties, foot, head } from './detail-site.ts';
import { each, slug } from './made-site.ts';

const related = (n = 3) =>
  `<aside><h2>Related jobs</h2>${each(['Cashier', 'Store Manager', 'Receptionist'].slice(0, n), (t, i) => `<div><h3><a href="/jobs/${9100 + i}-${slug(t)}">${t}</a></h3><p>Bramble Bakery</p><p>Hull, UK</p></div>`)}</aside>`;

/** Pages of one posting without a heading, in old tables, in frameworks and in other languages; postings made up. */
export const detailPagesOfOldAndNew: readonly DetailPage[] = [
  {
    name: 'employer in the alt of the logo beside the title only, related jobs aside',
    at: 'https://www.workhive.example/jobs/7712-sales-assistant',
    title: 'Sales Assistant - Workhive',
    body: `${head}<main><div><img alt="Larkfield Stores logo" src="data:,"><h1>Sales Assistant</h1><ul><li><svg></svg>Leeds, UK</li><li><svg></svg>Part-time</li></ul><button>Apply now</button></div><div><h2>About the role</h2>${duties}<h2>Requirements</h2>${asks}</div></main>${related()}${foot}`,
    expected: {
      title: 'Sales Assistant',
      company: 'Larkfield Stores',
      location: 'Leeds, UK',
      says: 'greet everyone',
    },
  },
  {
    name: 'Hebrew, right to left: facts in labelled rows',
    at: 'https://www.alljobz.example/Search/UploadSingle.aspx?JobID=8123450',
    lang: 'he',
    title: 'דרושים: נציג/ת שירות לקוחות',
    body: `<div dir="rtl">${head}<main><h1>נציג/ת שירות לקוחות</h1><div><a href="/Employer/HP/Default.aspx?cid=22">אלון תקשורת</a></div><div>מיקום המשרה: תל אביב</div><div>סוג משרה: משרה מלאה</div><h2>תיאור המשרה</h2><p>מענה לפניות של לקוחות בטלפון, בצ׳אט ובדואר אלקטרוני, טיפול בתלונות עד לסיומן ותיעוד השיחות במערכת. העבודה במשמרות, חמישה ימים בשבוע, במוקד נעים ליד הרכבת, עם צוות של עשרה אנשים שעוזרים זה לזה.</p><p>ההכשרה נמשכת שלושה שבועות ומשולמת במלואה. לאחר מכן יש ליווי של עובד ותיק במשך חודשיים, ואפשרות להתקדם לתפקיד ראש צוות.</p><h2>דרישות</h2><ul><li>עברית ברמה גבוהה, אנגלית בסיסית</li><li>סבלנות ויכולת הקשבה</li><li>זמינות לשתי משמרות ערב בשבוע</li></ul><button>שליחת קורות חיים</button></main></div>`,
    expected: {
      title: 'נציג/ת שירות לקוחות',
      company: 'אלון תקשורת',
      location: 'תל אביב',
      says: 'מענה לפניות',
    },
  },
  {
    name: 'title in a div by role heading, everything in hashed divs, description in spans with line breaks',
    at: 'https://jobs.dayforcehcm.example/en-GB/tidewater/CANDIDATEPORTAL/jobs/2301',
    title: 'Claims Handler - Tidewater Insurance',
    body: `<div id="root"><div><div><div role="heading" aria-level="1">Claims Handler</div><div><span>York, England, United Kingdom</span></div><div><button>Apply</button></div></div><div><span>You will greet everyone who calls and help them with their claim, from the first question to the payment.<br><br>On a usual day you take ten calls, write to garages and check bills, and sort out what has gone wrong with a payment. We train you for two weeks and you will never be alone on the line in your first month.<br><br>Requirements<br>- You like people and stay calm when it is busy.<br>- You write clearly.</span></div></div></div>`,
    expected: {
      title: 'Claims Handler',
      company: 'Tidewater Insurance',
      location: 'York, England, United Kingdom',
      says: 'greet everyone',
    },
  },
  {
    name: '2005 table: bold labels in cells, title beside "Position", no heading',
    at: 'http://www.oldtownjobs.example/jobdetail.asp?id=4411',
    title: 'Job Detail: Host / Hostess',
    body: `<table width="760"><tr><td><a href="/default.asp">Home</a> | <a href="/joblist.asp">Jobs</a></td></tr></table><table border="0"><tr><td><b>Position:</b></td><td>Host / Hostess</td></tr><tr><td><b>Company:</b></td><td>The Copper Ladle</td></tr><tr><td><b>Location:</b></td><td>Portland, OR</td></tr><tr><td><b>Pay:</b></td><td>$16.00 per hour</td></tr><tr><td><b>Description:</b></td><td>${duties}${asks}</td></tr></table><p><a href="apply.asp?id=4411">Apply online</a></p>`,
    expected: {
      title: 'Host / Hostess',
      company: 'The Copper Ladle',
      location: 'Portland, OR',
      says: 'greet everyone',
    },
  },
  {
    name: 'Japanese: conditions in a table of th and td below the title',
    at: 'https://www.shigotoboard.example/kyujin/detail/a100023456/',
    lang: 'ja',
    title: 'ホテルのフロントスタッフ｜株式会社みどり荘の求人',
    body: `${head}<main><p>株式会社みどり荘</p><h1>ホテルのフロントスタッフ</h1><table><tr><th>仕事内容</th><td>チェックインとチェックアウトの手続き、電話やメールでのご予約の受付、周辺のご案内、お荷物のお預かりなど、ご滞在が心地よいものになるようお手伝いをするお仕事です。最初の一か月は先輩と一緒に働きますので、はじめての方でも安心です。忙しい時間帯は朝の八時から十時、午後の三時から六時です。それ以外の時間はロビーを整えたり、翌日の準備をしたりします。外国からのお客様も多く、英語を使う機会があります。</td></tr><tr><th>勤務地</th><td>京都府京都市下京区</td></tr><tr><th>給与</th><td>月給220,000円～260,000円</td></tr><tr><th>応募資格</th><td>未経験の方も歓迎します。明るくあいさつができ、時間を守れる方であれば、学歴や年齢は問いません。夜勤が月に四回ほどあります。</td></tr></table><a href="/entry/a100023456/">応募する</a></main>`,
    expected: {
      title: 'ホテルのフロントスタッフ',
      company: '株式会社みどり荘',
      location: '京都府京都市下京区',
      says: 'チェックイン',
    },
  },
  {
    name: 'employer’s long introduction before the title of the post, heading 1 is the firm',
    at: 'https://www.oakhurst-trust.example/vacancies/volunteer-coordinator',
    title: 'Community Coordinator | Vacancies | Oakhurst Trust',
    body: `${head}<main><h1>Work at Oakhurst Trust</h1><p>Oakhurst Trust looks after woods and the people who walk in them. We have done so for ninety years and hope to do so for many more, with four hundred staff and the help of thousands of friends.</p><h2>Community Coordinator</h2><dl><dt>Where</dt><dd>Exeter</dd><dt>Pay</dt><dd>£27,400 a year</dd><dt>Hours</dt><dd>Part-time, 30 hours</dd></dl>${duties}<h3>Person specification</h3>${asks}<a href="/vacancies/volunteer-coordinator/apply">Apply for this role</a></main>${foot}`,
    expected: {
      title: 'Community Coordinator',
      company: 'Oakhurst Trust',
      location: 'Exeter',
      says: 'greet everyone',
    },
  },
  {
    name: 'Turkish: employer linked below the title, sections in Turkish',
    at: 'https://www.isbulalim.example/is-ilani/zeytin-market-kasiyer-3912342',
    lang: 'tr',
    title: 'Kasiyer İş İlanı - Zeytin Market',
    body: `${head}<main><h1>Kasiyer</h1><a href="/firma-profil/zeytin-market-55">Zeytin Market</a><div>İzmir, Türkiye</div><div>Tam Zamanlı</div><h2>İş Tanımı</h2><p>Kasada müşterilerimizi karşılar, alışverişlerini tamamlar, sorularını yanıtlar ve iade işlemlerini yaparsınız. Yoğun olmayan saatlerde rafların düzenine yardım edersiniz. Haftada beş gün vardiyalı çalışırsınız ve planınızı bir ay önceden öğrenirsiniz.</p><h2>Aranan Nitelikler</h2><ul><li>En az lise mezunu, güler yüzlü ve sabırlı</li><li>Hafta sonu ve akşam çalışabilecek</li><li>Deneyim şart değildir, iki hafta eğitim veriyoruz</li></ul><button>Başvur</button></main>`,
    expected: {
      title: 'Kasiyer',
      company: 'Zeytin Market',
      location: 'İzmir, Türkiye',
      says: 'Kasada müşterilerimizi',
    },
  },
  {
    name: 'council: heading with reference, summary list of rows, body as accordion buttons',
    at: 'https://www.elderberry.gov.example/jobs-and-training/vacancy/ELD1231',
    title: 'Contact Centre Adviser (ELD1231) - Elderberry Borough Council',
    body: `${head}<main><h1>Contact Centre Adviser</h1><dl><div><dt>Reference</dt><dd>ELD1231</dd></div><div><dt>Salary</dt><dd>Grade 5: £25,441 to £27,093</dd></div><div><dt>Location</dt><dd>Civic Hall, Elderberry</dd></div><div><dt>Closing date</dt><dd>12 December 2026</dd></div></dl><h2><button aria-expanded="true">About the job</button></h2><div>${duties}</div><h2><button aria-expanded="true">About you</button></h2><div>${asks}</div><a href="https://apply.example/ELD1231">Apply for this vacancy</a></main>${foot}`,
    expected: {
      title: 'Contact Centre Adviser',
      company: 'Elderberry Borough Council',
      location: 'Civic Hall, Elderberry',
      says: 'greet everyone',
    },
  },
  {
    name: 'no posting: an interview with a worker in a magazine',
    at: 'https://www.worktimes.example/jobs-and-careers/a-day-with-a-night-porter',
    title: 'A day with a night porter | Work Times',
    body: `${head}<main><h1>Night Porter: a day in the life</h1><p>By Ana Ruiz, 12 November 2026</p>${duties}<p>When did you start? Eleven years ago, in a hotel by the station, for one summer.</p><h2>What you need</h2>${asks}</main>${foot}`,
  },
];
