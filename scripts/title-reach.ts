// How far the words for titles reach, on titles that nobody has read for them:
//   npx tsx scripts/title-reach.ts ../shared/taxonomy/onet-titles.tsv
// Lines of `code, occupation, title, track`, apart by tabs; without a track a title is outside the family.
import { readFileSync } from 'node:fs';
import { judgeCard } from '../lib/classify/judge-card.ts';
import { isInFamily } from '../lib/view/badge.ts';

/** Half of the titles were read to find words that lack; which, a number made of its letters tells. */
function isUnread(title: string): boolean {
  let made = 7;
  for (const letter of title) made = (made * 31 + (letter.codePointAt(0) as number)) >>> 0;
  return made % 2 === 1;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('which titles? npx tsx scripts/title-reach.ts titles.tsv');
  process.exit(2);
}
const counts = { in: { all: 0, taken: 0 }, out: { all: 0, taken: 0 } };
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [code = '', , title = '', track] = line.split('\t');
  if (!title || code.startsWith('#') || code === 'soc' || !isUnread(title)) continue;
  const count = track ? counts.in : counts.out;
  count.all++;
  if (isInFamily(judgeCard({ title }))) count.taken++;
}
for (const [side, { all, taken }] of Object.entries(counts))
  console.log(
    `${side === 'in' ? 'in the family' : 'outside'}: ${taken} of ${all} taken in, ${(taken / all).toFixed(3)}`,
  );
