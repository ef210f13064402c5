import type { JobPage } from './job-pages.ts';
import { busySite, each, type Row, slug } from './made-site.ts';

const turkish: readonly Row[] = [
  ['Müşteri Hizmetleri Temsilcisi', 'Ardıç Telekom A.Ş.', 'İstanbul(Avr.)'],
  ['Mağaza Müdürü', 'Defne Giyim', 'Ankara'],
  ['Kasiyer', 'Zeytin Market', 'İzmir'],
  ['Satış Danışmanı', 'Çınar Mobilya', 'Bursa'],
  ['Resepsiyonist', 'Kekik Otel', 'Antalya'],
  ['Çağrı Merkezi Takım Lideri', 'Meşe Sigorta', 'Eskişehir'],
];
const czech: readonly Row[] = [
  ['Pracovník zákaznické linky', 'Lipový Dvůr s.r.o.', 'Praha – Karlín'],
  ['Prodavač / prodavačka', 'Potraviny Jasan a.s.', 'Brno'],
  ['Vedoucí prodejny', 'Obuv Habr s.r.o.', 'Ostrava'],
  ['Recepční na hotel', 'Hotel Buk', 'Karlovy Vary'],
  ['Pokladní', 'Drogerie Modřín', 'Plzeň'],
  ['Telefonní operátor', 'Jedle Energie a.s.', 'Olomouc'],
];
const finnish: readonly Row[] = [
  ['Asiakaspalvelija', 'Koivu Sähkö Oy', 'Tampere'],
  ['Myyjä, kenkäosasto', 'Pihlaja Tavaratalo', 'Turku'],
  ['Myymäläpäällikkö', 'Kataja Sisustus Oy', 'Oulu'],
  ['Vastaanottovirkailija', 'Hotelli Haapa', 'Rovaniemi'],
  ['Kassamyyjä', 'Leppä Market', 'Lahti'],
  ['Puhelinasiakaspalvelija', 'Tammi Vakuutus Oyj', 'Helsinki'],
];
const hungarian: readonly Row[] = [
  ['Ügyfélszolgálati munkatárs', 'Tölgy Biztosító Zrt.', 'Budapest, XIII. kerület'],
  ['Bolti eladó', 'Gyertyán Élelmiszer Kft.', 'Debrecen'],
  ['Üzletvezető', 'Nyírfa Divat Kft.', 'Szeged'],
  ['Szállodai recepciós', 'Hársfa Hotel', 'Pécs'],
  ['Pénztáros', 'Juhar Áruház', 'Győr'],
  ['Értékesítő', 'Fűzfa Bútor Kft.', 'Miskolc'],
];
const romanian: readonly Row[] = [
  ['Consultant vânzări', 'Stejar Mobila SRL', 'București'],
  ['Casier', 'Tei Market', 'Cluj-Napoca'],
  ['Agent call center limba franceză', 'Brad Contact SRL', 'Timișoara'],
  ['Recepționer hotel', 'Hotel Mesteacăn', 'Brașov'],
  ['Șef magazin', 'Salcie Fashion', 'Iași'],
  ['Lucrător comercial', 'Arțar Retail SRL', 'Constanța'],
];
const hebrew: readonly Row[] = [
  ['נציג/ת שירות לקוחות', 'אלון תקשורת', 'תל אביב'],
  ['מנהל/ת סניף', 'רשת זית', 'חיפה'],
  ['קופאי/ת למשמרות ערב', 'סופר ארז', 'באר שבע'],
  ['פקיד/ת קבלה', 'מלון דקל', 'אילת'],
  ['מוכר/ת בחנות', 'גן אורן', 'ירושלים'],
  ['ראש צוות מוקד', 'ביטוח תמר', 'פתח תקווה'],
];
const persian: readonly Row[] = [
  ['کارشناس خدمات مشتریان', 'شرکت سرو', 'تهران، تهران'],
  ['صندوقدار', 'فروشگاه صنوبر', 'اصفهان، اصفهان'],
  ['مدیر فروشگاه', 'پوشاک بلوط', 'شیراز، فارس'],
  ['مسئول پذیرش هتل', 'هتل چنار', 'مشهد، خراسان رضوی'],
  ['کارشناس فروش', 'بیمه نارون', 'تبریز، آذربایجان شرقی'],
  ['سرپرست مرکز تماس', 'ارتباط افرا', 'کرج، البرز'],
];
const arabic: readonly Row[] = [
  ['موظف خدمة عملاء', 'شركة النخيل', 'الرياض'],
  ['مدير معرض', 'مفروشات السدر', 'جدة'],
  ['أمين صندوق', 'أسواق الواحة', 'الدمام'],
  ['موظف استقبال', 'فندق المرجان', 'مكة المكرمة'],
  ['مندوب مبيعات', 'أغذية الزيتون', 'المدينة المنورة'],
  ['مشرف مركز اتصال', 'اتصالات الأفق', 'تبوك'],
];
const chinese: readonly Row[] = [
  ['客服专员', '青松网络科技有限公司', '上海·浦东新区'],
  ['门店店长', '银杏服饰有限公司', '北京·朝阳区'],
  ['收银员', '白杨超市', '广州·天河区'],
  ['酒店前台接待', '海棠酒店', '成都·锦江区'],
  ['电话销售顾问', '紫藤保险经纪', '深圳·南山区'],
  ['客户经理', '丁香软件', '杭州·西湖区'],
];
const thai: readonly Row[] = [
  ['เจ้าหน้าที่ลูกค้าสัมพันธ์', 'บริษัท ต้นสัก จำกัด', 'กรุงเทพมหานคร'],
  ['พนักงานขายหน้าร้าน', 'บริษัท ราชพฤกษ์ เทรดดิ้ง จำกัด', 'เชียงใหม่'],
  ['ผู้จัดการสาขา', 'ร้านลีลาวดี', 'ภูเก็ต'],
  ['พนักงานต้อนรับ', 'โรงแรมชงโค', 'ชลบุรี'],
  ['แคชเชียร์', 'ซูเปอร์พุทรา', 'ขอนแก่น'],
  ['หัวหน้าทีมคอลเซ็นเตอร์', 'บริษัท ประดู่ โทรคม จำกัด', 'นนทบุรี'],
];
const vietnamese: readonly Row[] = [
  ['Nhân viên chăm sóc khách hàng', 'Công ty TNHH Cây Tràm', 'Hồ Chí Minh'],
  ['Cửa hàng trưởng', 'Thời trang Hoa Sữa', 'Hà Nội'],
  ['Nhân viên thu ngân', 'Siêu thị Phượng Vĩ', 'Đà Nẵng'],
  ['Lễ tân khách sạn', 'Khách sạn Bằng Lăng', 'Nha Trang'],
  ['Nhân viên bán hàng', 'Nội thất Tre Xanh', 'Cần Thơ'],
  ['Trưởng nhóm tổng đài', 'Bảo hiểm Bàng Vuông', 'Hải Phòng'],
];
const indonesian: readonly Row[] = [
  ['Staf Layanan Pelanggan', 'PT Jati Nusantara', 'Jakarta Selatan'],
  ['Kepala Toko', 'CV Melati Busana', 'Bandung'],
  ['Kasir', 'Toko Cendana', 'Surabaya'],
  ['Resepsionis Hotel', 'Hotel Kenanga', 'Yogyakarta'],
  ['Pramuniaga', 'PT Mahoni Retail', 'Semarang'],
  ['Agen Call Center', 'PT Flamboyan Telekom', 'Medan'],
];
const dutch: readonly Row[] = [
  ['Klantenservicemedewerker', 'Wilgenroos Energie', 'Utrecht'],
  ['Verkoopmedewerker 24 uur', 'Populier Wonen', 'Eindhoven'],
  ['Baliemedewerker', 'Gemeente Elzenbroek', 'Zwolle'],
  ['Filiaalmanager', 'Berkenhof Mode', 'Breda'],
  ['Receptioniste', 'Hotel De Linde', 'Maastricht'],
  ['Caissière weekend', 'Supermarkt Esdoorn', 'Tilburg'],
];
const portuguese: readonly Row[] = [
  ['Assistente de loja (m/f)', 'Carvalho & Sobro Lda', 'Lisboa'],
  ['Operador de caixa', 'Mercado Alfarroba', 'Setúbal'],
  ['Rececionista', 'Hotel Azinheira', 'Évora'],
  ['Gestor de cliente', 'Loureiro Seguros', 'Porto'],
  ['Empregado de mesa', 'Restaurante Medronho', 'Faro'],
  ['Chefe de equipa call center', 'Freixo Contact', 'Braga'],
];
const ukrainian: readonly Row[] = [
  ['Оператор кол-центру', 'Калина Телеком', 'Київ'],
  ['Продавець-консультант', 'Верба Одяг', 'Львів'],
  ['Касир', 'Маркет Ясен', 'Одеса'],
  ['Адміністратор готелю', 'Готель Липа', 'Ужгород'],
  ['Менеджер з продажу', 'Дуб Меблі', 'Харків'],
  ['Директор магазину', 'Сад Берізка', 'Дніпро'],
];

/** How boards in languages met less often build their lists, among menus, filters and searches that look alike; postings made up. */
export const boardsInMoreLanguages: readonly JobPage[] = [
  {
    name: 'Turkish: link card, employer, place and kind, "Bugün", applied-by counts',
    at: 'https://www.isbulalim.example/is-ilanlari?q=musteri',
    lang: 'tr',
    title: 'Müşteri hizmetleri iş ilanları',
    body: busySite(
      `<h1>6 iş ilanı</h1><div>${each(turkish, ([t, c, p], i) => `<div><a href="/is-ilani/${slug(c)}-${slug(t)}-391234${i}"><div><img alt="${c}" src="data:,"></div><div><span>${t}</span><div><span>${c}</span></div><div><span>${p}</span><span>İş Yerinde</span><span>Tam Zamanlı</span></div></div><div><span>${i ? `${i} gün önce` : 'Bugün'}</span></div></a></div>`)}</div>`,
    ),
    expected: turkish,
  },
  {
    name: 'Czech: heading link, footer list of employer and town with icons, tags',
    at: 'https://www.pracetady.example/prace/?q=zakaznik',
    lang: 'cs',
    title: 'Nabídka práce',
    body: busySite(
      `<h1>Našli jsme 6 nabídek</h1><div>${each(czech, ([t, c, p], i) => `<article><header><h2><a href="/rpd/20012345${i}/?searchId=abc&rps=233">${t}</a></h2><div>Příležitost dne</div></header><div><span>${30 + i} 000 – ${40 + i} 000 Kč / měsíc</span><span>Plný úvazek</span></div><footer><ul><li><svg></svg><span translate="no">${c}</span></li><li><svg></svg>${p}</li></ul></footer></article>`)}</div>`,
    ),
    expected: czech,
  },
  {
    name: 'Finnish: link rows, employer and town set off by a dot, "Uusi"',
    at: 'https://tyopaikat.duuni.example/tyopaikat?haku=asiakaspalvelu',
    lang: 'fi',
    title: 'Avoimet työpaikat',
    body: busySite(
      `<h1>Avoimet työpaikat</h1><div>${each(finnish, ([t, c, p], i) => `<div><a href="/tyopaikat/tyo/${slug(t)}-${slug(p)}-${slug(c)}-190${i}2345"><h3>${t}</h3></a><div><span>${p}</span> <span>Julkaistu 1${i}.11.</span> <span>Haku päättyy 1${i}.12.</span></div><div><span>${c}</span></div></div>`)}</div>`,
    ),
    expected: finnish,
  },
  {
    name: 'Hungarian: card list, employer link, place with district, pay later',
    at: 'https://www.allasok.example/allasok/ugyfelszolgalat',
    lang: 'hu',
    title: 'Ügyfélszolgálat állás, munka',
    body: busySite(
      `<h1>6 állás</h1><ul>${each(hungarian, ([t, c, p], i) => `<li><div><h2><a href="https://www.allasok.example/allas/${slug(t)}-${slug(c)}-26123${i}5">${t}</a></h2><div><a href="/cegek/${slug(c)}">${c}</a></div><div>${p}</div><div>${i + 2} napja</div><p>Ügyfeleink kérdéseire válaszolsz telefonon és írásban.</p></div></li>`)}</ul>`,
    ),
    expected: hungarian,
  },
  {
    name: 'Romanian: job items as custom boxes, title link, employer link, town, date',
    at: 'https://www.joburi.example/locuri-de-munca/vanzari',
    lang: 'ro',
    title: 'Locuri de muncă în vânzări',
    body: busySite(
      `<h1>6 locuri de muncă</h1><div>${each(romanian, ([t, c, p], i) => `<div><div>${10 + i} Noi. 2026</div><h2><a href="/user/locuri-de-munca/${slug(t)}/18${i}2345"><span>${t}</span></a></h2><h3><a href="/company/${slug(c)}/33${i}">${c}</a></h3><span>${p}</span><button>Aplică rapid</button></div>`)}</div>`,
    ),
    expected: romanian,
  },
  {
    name: 'Hebrew, right to left: cards by script with title, employer and town, number of the job',
    at: 'https://www.alljobz.example/SearchResultsGuest.aspx?page=1&position=235',
    lang: 'he',
    title: 'דרושים שירות לקוחות',
    body: `<div dir="rtl">${busySite(`<h1>נמצאו 6 משרות</h1><div>${each(hebrew, ([t, c, p], i) => `<div id="job-box-container${8123450 + i}"><div><a href="/Search/UploadSingle.aspx?JobID=${8123450 + i}" title="${t}"><h2>${t}</h2></a></div><div><a href="/Employer/HP/Default.aspx?cid=${22 + i}">${c}</a></div><div>מיקום המשרה: <a href="/SearchResultsGuest.aspx?city=${i}">${p}</a></div><div>סוג משרה: משרה מלאה</div><div>לפני ${i + 2} שעות</div><p>מענה לפניות בטלפון ובצ׳אט, טיפול בתלונות ותיעוד השיחות במערכת.</p></div>`)}</div>`)}</div>`,
    expected: hebrew,
  },
  {
    name: 'Persian: link cards with heading, spans for employer (Persian | Latin), place and pay',
    at: 'https://karyab.example/jobs?keyword=x',
    lang: 'fa',
    title: 'استخدام خدمات مشتریان',
    body: `<div dir="rtl">${busySite(`<ul>${each(persian, ([t, c, p], i) => `<li><div><h2><a href="https://karyab.example/companies/${slug(`co${i}x`)}/jobs/r${i}k2/x-y-z">${t}</a></h2><span>(${i + 2} روز پیش)</span><ul><li><i></i><span>${c}</span></li><li><i></i><span>${p}</span></li><li><i></i><span>تمام‌وقت</span></li></ul></div></li>`)}</ul>`)}</div>`,
    expected: persian,
  },
  {
    name: 'Arabic table: job, employer, city, date with heads',
    at: 'https://wazifa.example/jobs/city',
    lang: 'ar',
    title: 'وظائف اليوم',
    body: `<div dir="rtl">${busySite(`<h1>أحدث الوظائف</h1><table><thead><tr><th>الوظيفة</th><th>الشركة</th><th>المدينة</th><th>التاريخ</th></tr></thead><tbody>${each(arabic, ([t, c, p], i) => `<tr><td><a href="/jobs/view/${33010 + i}">${t}</a></td><td>${c}</td><td>${p}</td><td>1${i}/11/2026</td></tr>`)}</tbody></table>`)}</div>`,
    expected: arabic,
  },
  {
    name: 'Chinese: link card, title and pay in one line, town with district, firm below',
    at: 'https://www.zhaogongzuo.example/web/geek/jobs?query=kefu',
    lang: 'zh',
    title: '客服招聘',
    body: busySite(
      `<ul>${each(chinese, ([t, c, p], i) => `<li><div><a href="/job_detail/5f0c${i}a1b2c3d4e5f61n.html"><div><span>${t}</span><span>${p}</span></div></a><div><span>${4 + i}-${6 + i}K</span><ul><li>1-3年</li><li>大专</li></ul></div></div><div><div><a href="/gongsi/1a2b${i}.html">${c}</a></div><ul><li>零售</li><li>100-499人</li></ul></div></li>`)}</ul>`,
    ),
    expected: chinese,
  },
  {
    name: 'Thai: link rows with title, firm, place and pay as paragraphs',
    at: 'https://www.hangan.example/jobs?keyword=x',
    lang: 'th',
    title: 'หางาน',
    body: busySite(
      `<div>${each(thai, ([t, c, p], i) => `<a href="/jobs/th/10${i}234/5566${i}"><div><h2>${t}</h2><h3>${c}</h3><div><span>${p}</span><span>${15 + i},000 - ${18 + i},000 บาท</span></div><span>1${i} พ.ย. 69</span></div></a>`)}</div>`,
    ),
    expected: thai,
  },
  {
    name: 'Vietnamese: heading link, firm link, tags of pay, town and years',
    at: 'https://www.timviec.example/viec-lam/cham-soc',
    lang: 'vi',
    title: 'Tìm việc làm chăm sóc khách hàng',
    body: busySite(
      `<h1>Tuyển dụng 6 việc làm</h1><div>${each(vietnamese, ([t, c, p], i) => `<div><div><a href="/cong-ty/${slug(c)}/${i}23.html"><img alt="${c}" src="data:,"></a></div><div><h3><a href="/viec-lam/${slug(t)}/154123${i}.html?ta_source=JobSearchList"><span>${t}</span></a></h3><a href="/cong-ty/${slug(c)}/${i}23.html"><span>${c}</span></a><div><label>${8 + i} - ${10 + i} triệu</label><label>${p}</label><label>1 năm</label></div><div>Đăng ${i + 1} ngày trước</div></div></div>`)}</div>`,
    ),
    expected: vietnamese,
  },
  {
    name: 'Indonesian: styled cards as one link, firm, place, pay in rupiah, "hari lalu"',
    at: 'https://www.kerjaku.example/id/opportunities/jobs/explore?keyword=kasir',
    lang: 'id',
    title: 'Lowongan Kerja Kasir',
    body: busySite(
      `<div>${each(indonesian, ([t, c, p], i) => `<div><div><h2><a href="/id/opportunities/jobs/${slug(t)}/0f1e2d3c-4b5a-4978-8a${i}6-112233445566">${t}</a></h2><span>Rp ${4 + i}.500.000 - ${5 + i}.500.000</span><div><span>Penuh Waktu</span><span>1 - 3 tahun</span></div><div><a href="/id/companies/${slug(c)}/${i}">${c}</a></div><div>${p}</div><span>${i + 1} hari lalu</span></div></div>`)}</div>`,
    ),
    expected: indonesian,
  },
  {
    name: 'Dutch: list of links, heading, employer in a span, town, hours and education',
    at: 'https://www.baanbord.example/vacature/functie/klantenservice',
    lang: 'nl',
    title: 'Klantenservice vacatures',
    body: busySite(
      `<h1>6 vacatures</h1><div>${each(dutch, ([t, c, p], i) => `<a href="/vacature/${9871230 + i}/${slug(t)}"><div><div>${i === 0 ? '<span>Nieuw</span>' : ''}<h2>${t}</h2><span>${c}</span></div><ul><li>${p}</li><li>${24 + i} - 36 uur</li><li>MBO</li><li>€2.4${i}0 - €2.9${i}0</li></ul><p>Je helpt klanten aan de telefoon en via chat, en lost op wat er misging.</p></div></a>`)}</div>`,
    ),
    expected: dutch,
  },
  {
    name: 'Portuguese: rows of a bootstrap grid with icons, categories and a date at the foot',
    at: 'https://www.empregosnet.example/pesquisa-empregos.asp?chaves=loja',
    lang: 'pt',
    title: 'Pesquisa de empregos',
    body: busySite(
      `<div>${each(portuguese, ([t, c, p], i) => `<div><div><h2><a href="/${1312340 + i}/${slug(t)}/">${t}</a></h2><ul><li><i></i> 1${i}-11-2026</li><li><i></i> ${p}</li><li><i></i> Comércio / Vendas</li><li><i></i> ${c}</li></ul></div></div>`)}</div>`,
    ),
    expected: portuguese,
  },
  {
    name: 'Ukrainian: card with heading link, employer strong, town, age and teaser',
    at: 'https://www.robotamy.example/jobs-operator/',
    lang: 'uk',
    title: 'Робота оператор',
    body: busySite(
      `<h1>6 вакансій</h1><div>${each(ukrainian, ([t, c, p], i) => `<div><div><h2><a href="/jobs/541234${i}/" title="${t}">${t}</a></h2></div><div><span>1${i} 000 – 2${i} 000 грн</span></div><div><span><strong>${c}</strong></span><span>${p}</span></div><p>Відповідати на дзвінки, приймати замовлення, вести записи.</p><time>${i + 1} дні тому</time></div>`)}</div>`,
    ),
    expected: ukrainian,
  },
];
