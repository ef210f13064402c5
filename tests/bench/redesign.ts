/**
 * Survives redesign: `npm run bench:redesign`. Every class name and `data-*` attribute of each saved list page
 * is renamed at random, and the page read again as shipped. Fails where recall drops by more than 0.03. Needs
 * `../shared/pages`, which is not part of this repository; without it there is nothing to do.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.ts';

const PAGES = '../shared/pages';
const MOST_LOST = 0.03;

interface Page {
  file: string;
  kind: string;
  url: string;
  expected: { title: string; role?: string; masked?: boolean }[];
}

/** Runs in the page: renames each class and each data attribute, alike wherever it stands. */
function rename(): void {
  const names = new Map<string, string>();
  const other = (name: string) => {
    if (!names.has(name)) names.set(name, `x${Math.random().toString(36).slice(2, 9)}`);
    return names.get(name) as string;
  };
  for (const element of document.querySelectorAll('*')) {
    const classes = element.getAttribute('class');
    // what hides a row is drawn from the style sheets: rename there is no redesign but another page
    if (classes && (element as HTMLElement).checkVisibility())
      element.setAttribute('class', classes.split(/\s+/).filter(Boolean).map(other).join(' '));
    for (const { name, value } of [...element.attributes])
      if (name.startsWith('data-')) {
        element.removeAttribute(name);
        element.setAttribute(`data-${other(name)}`, value);
      }
  }
}

async function main() {
  if (!existsSync(`${PAGES}/manifest.jsonl`)) return console.log(`no ${PAGES}: nothing to redesign`);
  const script = await bundle('scripts/inspect-entry.ts', { WITHOUT_BOARDS: 'false' });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext();
  let body = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body,
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
        })
      : route.abort(),
  );
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  let lost = 0;
  let pages = 0;
  for (const line of readFileSync(`${PAGES}/manifest.jsonl`, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line) as Page;
    const wanted = new Set(
      entry.expected.filter((one) => !one.role && !one.masked).map((one) => fold(one.title)),
    );
    if (!entry.kind.startsWith('list') || wanted.size === 0) continue;
    body = readFileSync(`${PAGES}/pages/${entry.file}`, 'utf8');
    const page = await context.newPage();
    await page.goto(entry.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const recall = async () => {
      const titles = (await page.evaluate(
        `nextRung.extractPostings(document, ${JSON.stringify(entry.url)}).postings.map((one) => one.title)`,
      )) as string[];
      const found = new Set(titles.map(fold));
      return [...wanted].filter((title) => found.has(title)).length / wanted.size;
    };
    const before = await recall();
    await page.evaluate(`globalThis.__name ??= (f) => f; (${rename.toString()})()`);
    const after = await recall();
    pages++;
    if (before - after > MOST_LOST) {
      lost++;
      console.error(
        `BROKEN: ${entry.file}: recall ${before.toFixed(3)} before, ${after.toFixed(3)} after renaming`,
      );
    }
    await page.close();
  }
  await browser.close();
  console.log(
    `${pages} list pages with every class and data attribute renamed: ${pages - lost} keep their recall`,
  );
  process.exitCode = lost ? 1 : 0;
}

await main();
