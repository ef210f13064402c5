/**
 * npx tsx tests/bench/classify.ts [--chromium]
 *
 * How fast postings are judged, on made-up adverts of the usual length (some 2,200 characters): adverts and
 * titles a second, the ratio to one scan of the same text by one compiled regular expression, how the cost
 * grows with the length, and the lexicon of cards, the first card with it, and the first advert after it with its own. CPU time of one thread, the best of several
 * rounds, so that a busy machine does not count; Chromium knows no CPU time and gives the clock.
 */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packedTaxonomyEsbuild } from '../../scripts/pack-taxonomy.mjs';

const source = `
import { cardLexicons } from './lib/classify/card-reader.ts';
import { classifyPosting } from './lib/classify/index.ts';
const OPENINGS = ['Harbour & Finch is looking for a friendly person to join our team in Leeds.', 'We are a growing company and we put our customers first.', 'Join a contact centre that answers for twelve brands.'];
const DUTIES = ['Answer inbound calls and e-mails from customers', 'Resolve complaints at the first contact', 'Manage a portfolio of 40 accounts', 'Supervise a team of 12 agents and plan the rota', 'Open and close the store', 'Process payments and refunds', 'Keep records in the system up to date', 'Work with colleagues in the warehouse to follow deliveries', 'Prepare a monthly report for the regional manager', 'Recommend products that meet the needs of the guest'];
const NEEDS = ["At least 2 years' experience in customer service", 'High school diploma or equivalent; a degree is preferred but not required', 'Excellent listening and communication skills', 'Able to work weekends and evenings', 'Experience with a ticketing system is a plus', 'Patience, empathy and a calm voice'];
const CLOSING = ['We offer paid training, 25 days of holiday and a staff discount.', 'We are an equal opportunity employer.', 'Please apply with your CV by the end of the month.'];
const TITLES = ['Customer Service Representative', 'Call Centre Team Leader (Nights)', 'Assistant Store Manager', 'Senior Key Account Manager - North', 'Medical Receptionist', 'Staff Nurse', 'Software Engineer', 'Head of Customer Experience', 'Bank Teller', 'Warehouse Operative'];
let seed = 7;
const pick = (list) => list[(seed = (seed * 1103515245 + 12345) % 2147483648) % list.length];
const many = (list, n) => Array.from({ length: n }, () => '• ' + pick(list)).join('\\n');
const makeAd = (size) => ({ title: pick(TITLES), company: 'Harbour & Finch', description: [pick(OPENINGS), pick(OPENINGS), 'Responsibilities', many(DUTIES, 22 * size), 'Requirements', many(NEEDS, 18 * size), 'Benefits', ...Array.from({ length: 5 * size }, () => pick(CLOSING))].join('\\n\\n') });
const scan = /\\b(?:customers?|clients?|guests?|supervis\\w+|manag\\w+|years?|degree|certificate|experience)\\b/gi;
export function run(clock) {
  const round = (n) => Math.round(n * 1000) / 1000;
  const timed = (list, judge) => { let best = Infinity; for (let i = 0; i < 25; i++) { const from = clock(); for (const one of list) judge(one); best = Math.min(best, (clock() - from) / list.length); } return best; };
  const opened = clock();
  cardLexicons();
  const lexicon = clock() - opened;
  classifyPosting({ title: 'Cashier', company: 'Harbour & Finch' });
  const firstCard = clock() - opened;
  const from = clock();
  classifyPosting({ title: 'Cashier', description: 'Serve customers at the till.' });
  const firstAd = clock() - from;
  const ads = Array.from({ length: 300 }, () => makeAd(1));
  const long = Array.from({ length: 40 }, () => makeAd(4));
  const titles = Array.from({ length: 4000 }, () => ({ title: pick(TITLES), company: 'Harbour & Finch' }));
  const ad = timed(ads, classifyPosting);
  const fourfold = timed(long, classifyPosting);
  const title = timed(titles, classifyPosting);
  const regex = timed(ads, (one) => { let n = 0; scan.lastIndex = 0; while (scan.exec(one.description)) n++; return n; });
  const length = ads.reduce((sum, one) => sum + one.description.length, 0) / ads.length;
  return { averageLength: Math.round(length), lexiconMs: round(lexicon), firstCardMs: round(firstCard), firstAdMs: round(firstAd), adMs: round(ad), adsPerSecond: Math.round(1000 / ad), titlesPerSecond: Math.round(1000 / title), regexScanMs: round(regex), timesOneScan: Math.round(ad / regex), fourTimesTheText: round(fourfold / ad) };
}
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundled = await build({
  stdin: { contents: source, resolveDir: root, loader: 'ts' },
  bundle: true,
  minify: true,
  plugins: [packedTaxonomyEsbuild],
  write: false,
  format: 'iife',
  globalName: 'bench',
});
const code = bundled.outputFiles[0]?.text ?? '';

if (process.argv.includes('--chromium')) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${code};globalThis.bench = bench;` });
    console.log('Chromium', browser.version(), await page.evaluate('bench.run(() => performance.now())'));
  } finally {
    await browser.close();
  }
} else {
  const bench = new Function(`${code};return bench;`)() as { run(clock: () => number): object };
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  console.log('Node', process.version, bench.run(cpu));
}
