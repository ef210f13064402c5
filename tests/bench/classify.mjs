/**
 * node tests/bench/classify.mjs [POSTINGS.jsonl]
 *
 * Full adverts and titles a second on one core, as the extension ships the code (bundled), and as a ratio to
 * one plain scan of the same text by one compiled regular expression. CPU time, best of several rounds.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = join(tmpdir(), `classify-${process.pid}.mjs`);
await build({
  entryPoints: ['lib/classify/index.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  outfile,
  logLevel: 'error',
});
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const { classifyPosting } = await import(pathToFileURL(outfile).href);

const sentence =
  'You will answer calls from our customers, resolve complaints and build lasting relationships. Requirements: high school diploma, 2+ years of customer service experience, excellent communication skills; a degree is preferred. Full training will be provided. ';
const file = process.argv[2];
const postings = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ title, company, descriptionText }) => ({
        title,
        company: company ?? undefined,
        description: descriptionText,
      }))
  : Array.from({ length: 400 }, (_, i) => ({
      title: ['Customer Service Representative', 'Store Manager', 'Team Leader', 'Software Engineer'][i % 4],
      description: sentence.repeat(8 + (i % 8)),
    }));

const first = cpu();
classifyPosting(postings[0]);
console.log(`first posting, lexicon and all: ${(cpu() - first).toFixed(1)} ms`);

function best(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    const before = cpu();
    run();
    least = Math.min(least, cpu() - before);
  }
  return (least * 1000) / postings.length;
}
const scan =
  /\b(?:customers?|guests?|clients?|managers?|years?|experience|degree|diploma|licen[cs]e|training|team)\b/gi;
const ad = best(() => {
  for (const posting of postings) classifyPosting(posting);
});
const title = best(() => {
  for (const { title, company } of postings) classifyPosting({ title, company });
});
const plain = best(() => {
  for (const { description } of postings) for (const _ of description.matchAll(scan));
});
const length = postings.reduce((sum, { description }) => sum + description.length, 0) / postings.length;
console.log(`${postings.length} adverts of ${Math.round(length)} characters on average`);
console.log(
  `full advert ${ad.toFixed(0)} µs (${Math.round(1e6 / ad)} a second), ${(ad / plain).toFixed(1)} times the plain scan`,
);
console.log(`title only ${title.toFixed(1)} µs (${Math.round(1e6 / title)} a second)`);
let slowest = 0;
for (const posting of postings) {
  const least = Math.min(
    ...[0, 1, 2].map(() => {
      const before = performance.now();
      classifyPosting(posting);
      return performance.now() - before;
    }),
  );
  slowest = Math.max(slowest, least);
}
console.log(`slowest single advert ${slowest.toFixed(2)} ms`);
