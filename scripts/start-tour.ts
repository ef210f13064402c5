import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractPostings } from '../lib/extract/index.ts';
import { type Found, type Tab, until } from '../tests/e2e/driver/browser.ts';
import type { ChromiumBrowser, ChromiumTab } from '../tests/e2e/driver/chromium.ts';

/** One annotated posting as the page shows it. */
interface Annotated {
  title: string;
  level: string;
  training: string;
  from: string;
  /** Stands open too, beside the list: its card and its advert are one posting. */
  open: boolean;
}

/** Where the tour's person stands, and where they want to land. */
const NOW = 'Cashier';
const GOAL = 'Customer service manager';

/** A card seldom tells of training; its advert does. */
const UNTOLD = 'open the job to see';

const catalogue: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const word = (key: string) => catalogue[key]?.message ?? key;

/** Reads every badge of a page together with the title of the posting it stands at. */
export async function readAnnotated(tab: Tab): Promise<Annotated[]> {
  const found = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('next-rung-badge[data-level]')].map((badge) => {
      let around = badge.parentElement;
      while (around?.parentElement && !around.querySelector('h1, h2, h3, h4, a[href]'))
        around = around.parentElement;
      const title = around?.querySelector('h1, h2, h3, h4') ?? around?.querySelector('a[href]');
      return { title: (title?.textContent ?? '').replace(/\s+/g, ' ').trim(), ...badge.dataset };
    }),
  );
  return mergeOpen(
    found.map(({ title, level = 'unknown', stage = 'unknown', titleOnly }: Record<string, string>) => ({
      title: title ?? '',
      level: word(`level_${level}`),
      training: stage === 'unknown' && titleOnly !== undefined ? UNTOLD : word(`stage_${stage}`),
      from: titleOnly === undefined ? 'advert' : 'card',
      open: false,
    })),
  );
}

/** Makes one of the card and the advert of a posting that stands open: both were judged by the advert then. */
export function mergeOpen(rows: readonly Annotated[]): Annotated[] {
  const merged: Annotated[] = [];
  for (const row of rows) {
    const same = (one: Annotated) => one.title === row.title && one.level === row.level;
    const card = merged.findIndex((one) => row.from === 'advert' && one.from === 'advert' && same(one));
    if (card < 0) merged.push(row);
    else merged[card] = { ...row, open: true };
  }
  return merged;
}

/** What was annotated, one posting a line, and how many of all the postings of the page that is. */
export function tellAnnotated(rows: readonly Annotated[], all?: number): string {
  const ofAll = all === undefined || all < rows.length ? '' : ` of ${all}`;
  if (rows.length === 0)
    return all
      ? `None of ${all} ${all === 1 ? 'posting' : 'postings'} is customer service.`
      : 'No posting was found.';
  const columns = ['title', 'level', 'training', 'from'] as const;
  const head = { title: 'Posting', level: 'Level', training: 'Training', from: 'Read from' };
  const width = (column: (typeof columns)[number]) =>
    Math.min(60, Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row: Record<(typeof columns)[number], string>) =>
    columns
      .map((column) => row[column].slice(0, 60).padEnd(width(column)))
      .join('  ')
      .trimEnd();
  const count = `${rows.length}${ofAll} ${(ofAll ? all : rows.length) === 1 ? 'posting' : 'postings'}`;
  const also = rows.some(({ open }) => open) ? ' (one is also open)' : '';
  return [
    line(head),
    columns.map((column) => '─'.repeat(width(column))).join('  '),
    ...rows.map(line),
    '',
    `${count} ${rows.length === 1 ? 'is' : 'are'} customer service${also}.`,
  ].join('\n');
}

/** How many postings a page shows, of whatever work; one that stands in the list and open is one. */
export async function countPostings(tab: Tab, url: string): Promise<number> {
  const html = await tab.evaluate(() => document.documentElement.outerHTML);
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return new Set(extractPostings(window.document, url).postings.map(({ posting }) => posting.id)).size;
}

/** The whole job on the sample board: read all, open an explanation, save two, compare them, plan with a goal. */
export async function tourOfSample(
  browser: ChromiumBrowser,
  tab: ChromiumTab,
  folder: string,
): Promise<string[]> {
  const shots: string[] = [];
  const shoot = async (of: Tab, name: string) => {
    await of.screenshot(`${folder}/${name}.png`);
    shots.push(`${folder}/${name}.png`);
  };
  await scrollToEnd(tab);
  const all = await tab.evaluate(() => document.querySelectorAll('.card').length);
  console.log(`\n${tellAnnotated(await readAnnotated(tab), all)}`);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await shoot(tab, '1-board');

  const badges = await tab.all('.list next-rung-badge');
  const [first, second] = badges;
  if (!first || !second) throw new Error('the sample board shows fewer than two badges');
  const open = await part(first, '.open');
  await open.click();
  await until('the explanation', async () => (await open.attribute('aria-expanded')) === 'true');
  await shoot(tab, '2-why');
  await tab.press('Escape');

  await saveBy(first);
  // Compared is what was read: the second advert is opened too, as a person would before deciding.
  const title = await tab.evaluate(() => {
    const link = document.querySelectorAll<HTMLElement>('.list li:has(next-rung-badge) .title a')[1];
    link?.click();
    return link?.textContent ?? '';
  });
  await until('the second advert to be read', async () => {
    const head = await (await tab.find('.pane h1')).text();
    const [badge] = await tab.all('.pane next-rung-badge:not([data-title-only])');
    return badge && head === title;
  });
  // Its pane says so first: the card's own badge may have been drawn anew by then.
  await saveBy(await tab.find('.pane next-rung-badge'));
  await shoot(tab, '3-saved');
  await tab.press('Escape');
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  const popup = await browser.openPanel('popup.html');
  await popup.page.setViewportSize({ width: 400, height: 560 });
  await until(
    'two saved roles',
    async () => (await popup.all('.role-item input[type=checkbox]')).length === 2,
  );
  await shoot(popup, '4-shortlist');
  for (const choice of await popup.all('.role-item input[type=checkbox]')) await choice.click();
  await (await popup.find('.compare-bar .primary')).click();
  await popup.find('.comparison table');
  // The full page shows every row; the popup scrolls.
  const page = await browser.openPanel('shortlist.html#compare');
  await page.find('.comparison table');
  await shoot(page, '5-compare');
  await page.close();
  console.log('\nSaved two and compared them.');

  const plan = await browser.openPanel('shortlist.html#plan');
  await chooseTitle(plan, 0, NOW);
  await shoot(plan, '6-map');
  await chooseTitle(plan, 1, GOAL);
  await plan.find('.plan-steps > li');
  console.log(`\n${await tellPlan(plan)}`);
  await fitHeight(plan, '.page-body');
  await shoot(plan, '7-plan');

  await tab.show();
  const label = await until('the badges to know the goal', async () => {
    const said = await (await part(await tab.find('.list next-rung-badge'), '.open')).attribute('aria-label');
    return said?.includes(' from ') ? said : undefined;
  });
  console.log(`\nWith this goal the first badge says: ${label}`);
  await shoot(tab, '8-board-with-goal');
  return shots;
}

/** Makes the window as high as what scrolls in it, so that a picture shows all of that. */
async function fitHeight({ page }: ChromiumTab, scrolls: string) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const more = await page
    .locator(scrolls)
    .evaluate((box) => Math.max(0, box.scrollHeight - box.clientHeight));
  await page.setViewportSize({ width, height: height + more });
}

/** Chooses a rung of the plan as a person does: by typing what the work is called. */
async function chooseTitle(plan: ChromiumTab, field: number, title: string) {
  const input = (await plan.all('.goal-form [role=combobox]'))[field];
  await input?.type(title);
  await until(`"${title}" to be offered`, async () =>
    (await (await plan.find('[role=option][aria-selected=true]')).text()).startsWith(title),
  );
  await plan.press('Enter');
}

/** The way to the goal, a step a line, as the page shows it. */
async function tellPlan(plan: Tab): Promise<string> {
  const lines = await plan.evaluate(() =>
    [...document.querySelectorAll('.plan h2, .plan-step h4, .plan-step h4 + p')].map((line) =>
      [...line.childNodes]
        .map((part) => part.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
  // Each step is a heading and what training it takes.
  const [summary, ...said] = lines;
  const steps = said.flatMap((line, i) => (i % 2 === 0 ? [`  ${line}. ${said[i + 1]}`] : []));
  return [summary, ...steps].join('\n');
}

async function saveBy(badge: Found) {
  const save = await part(badge, '.save');
  await save.click();
  await until('the role to be saved', async () => (await save.attribute('aria-pressed')) === 'true');
}

async function part(badge: Found, css: string): Promise<Found> {
  return (await badge.shadow()).find(css);
}

/** Scrolls until the board brings no further cards, as a person looking through all of it would. */
async function scrollToEnd(tab: Tab) {
  let before = -1;
  await until('the end of the list', async () => {
    const now = await tab.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      return document.querySelectorAll('.card').length;
    });
    const count = await tab.evaluate(() => document.querySelector('.count')?.textContent ?? '');
    const all = Number.parseInt(count, 10);
    const done = now === all && now === before;
    before = now;
    return done;
  });
}
