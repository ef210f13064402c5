/**
 * How the reader that knows no board holds when pages are built otherwise: `npm run bench:mutations`. Each saved page is
 * changed in one way that a person would not mind, without its data for machines, and read again. Options:
 * `--only a,b` changes whose names begin so, `--pages x,y` files whose names hold one of these, `--notes` each error.
 * Needs `../shared/pages`, which is not part of this repository; without it there is nothing to do.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.ts';
import { type Expected, type Read, type Score, score } from './mutations/score.ts';

const PAGES = '../shared/pages';

interface Page {
  file: string;
  board: string;
  kind: string;
  url: string;
  expected?: Expected[];
  detail_pane?: Expected;
  card_selector?: string;
  secondary_card_selectors?: string[];
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / (values.length || 1);

/** Means over boards of the means over their pages. */
function macro(scores: readonly { board: string; score: Score }[]) {
  const of = (value: (one: Score) => number | undefined) => {
    const boards = new Map<string, number[]>();
    for (const one of scores) {
      const is = one.score.required ? value(one.score) : undefined;
      if (is !== undefined) boards.set(one.board, [...(boards.get(one.board) ?? []), is]);
    }
    return mean([...boards.values()].map(mean));
  };
  const share = ([right, all]: [number, number]) => (all ? right / all : undefined);
  return {
    recall: of((one) => one.found / one.required),
    precision: of((one) => (one.found + one.wrong ? one.found / (one.found + one.wrong) : 0)),
    company: of((one) => share(one.company)),
    place: of((one) => share(one.place)),
    strays: scores.reduce((sum, one) => sum + (one.score.required ? 0 : one.score.wrong), 0),
  };
}

async function main() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, pages: { type: 'string' }, notes: { type: 'boolean' } },
  });
  if (!existsSync(`${PAGES}/manifest.jsonl`)) return console.log(`no ${PAGES}: nothing to change`);
  const script = await bundle('scripts/inspect-entry.ts', { WITHOUT_BOARDS: 'true' });
  const tools = await bundle('tests/bench/mutations/in-page.ts');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  let body = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body,
          headers: {
            'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
          },
        })
      : route.abort(),
  );
  const found = new Map<string, { board: string; score: Score }[]>();
  const only = values.only?.split(',');
  const files = values.pages?.split(',');
  for (const line of readFileSync(`${PAGES}/manifest.jsonl`, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line) as Page;
    if (files && !files.some((one) => entry.file.includes(one))) continue;
    const expected = entry.expected ?? [];
    body = readFileSync(`${PAGES}/pages/${entry.file}`, 'utf8');
    const page = await context.newPage();
    await page.goto(entry.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    await page.evaluate(tools);
    const selector = [entry.card_selector, ...(entry.secondary_card_selectors ?? [])]
      .filter(Boolean)
      .join(', ');
    const call = (code: string) => page.evaluate(code) as Promise<unknown>;
    const cards = (await call(
      `mutations.prepare(${JSON.stringify(selector || undefined)}, ${JSON.stringify(expected)})`,
    )) as number;
    if (values.notes) console.log(`# ${entry.file}: ${cards} cards of ${expected.length}`);
    for (const name of (await call('mutations.names')) as string[]) {
      if (only && !only.some((one) => name.startsWith(one))) continue;
      const left = (await call(`mutations.change(${JSON.stringify(name)})`)) as number[] | undefined;
      const read = (await call(
        `nextRung.extractPostings(document, ${JSON.stringify(entry.url)}).postings.map(({ title, company, location, id, url }) => ({ title, company, location, id, url }))`,
      )) as Read[];
      // the pane beside a list is there or not
      const all: Expected[] = entry.detail_pane?.title
        ? [...expected, { ...entry.detail_pane, role: 'related' }]
        : expected;
      const one = score(all, read, cards ? left : undefined);
      found.set(name, [...(found.get(name) ?? []), { board: entry.board, score: one }]);
      if (values.notes && one.notes.length) {
        console.log(`## ${entry.file} / ${name}: ${one.found} of ${one.required}, ${one.wrong} false`);
        for (const note of one.notes.slice(0, 6)) console.log(`   ${note}`);
      }
    }
    await page.close();
  }
  await browser.close();
  const three = (value: number) => value.toFixed(3);
  console.log('change                                   recall  prec.   comp.   place   strays');
  for (const [name, scores] of found) {
    const { recall, precision, company, place, strays } = macro(scores);
    console.log(
      `${name.padEnd(40)} ${three(recall)}   ${three(precision)}   ${three(company)}   ${three(place)}   ${strays}`,
    );
  }
}

await main();
