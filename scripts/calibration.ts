/**
 * npx tsx scripts/calibration.ts GOLD.jsonl ANNOTATIONS.jsonl
 *
 * Confidence against accuracy: of the verdicts that say they are so sure, how many are right. Postings outside
 * the family count for the family only.
 */
import { readFileSync } from 'node:fs';

type Field = 'family' | 'level' | 'track';
interface Line {
  id: string;
  gold?: Record<string, unknown>;
  confidence?: Record<Field, number>;
  [field: string]: unknown;
}

const [goldFile, saidFile] = process.argv.slice(2);
if (!goldFile || !saidFile)
  throw new Error('usage: npx tsx scripts/calibration.ts GOLD.jsonl ANNOTATIONS.jsonl');
const read = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const said = new Map(read(saidFile).map((line) => [line.id, line]));
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];
const isInside = (value: unknown) => value === 'core' || value === 'adjacent';

for (const field of ['family', 'level', 'track'] as const) {
  const pairs = read(goldFile).flatMap(({ id, gold }) => {
    const line = said.get(id);
    const value = line?.[field];
    if (!line?.confidence || !gold || value === null || value === undefined || value === 'unknown') return [];
    if (field !== 'family' && !isInside(gold.family)) return [];
    const right = field === 'family' ? isInside(value) === isInside(gold.family) : value === gold[field];
    return [{ sure: line.confidence[field], right }];
  });
  console.log(`\n| ${field}: says | verdicts | mean confidence | right |\n| --- | ---: | ---: | ---: |`);
  edges.slice(1).forEach((top, i) => {
    const low = edges[i] as number;
    const bin = pairs.filter(({ sure }) => sure >= low && sure < top);
    if (bin.length === 0) return;
    const mean = bin.reduce((sum, { sure }) => sum + sure, 0) / bin.length;
    const right = bin.filter((one) => one.right).length / bin.length;
    console.log(
      `| ${low.toFixed(1)} to ${Math.min(top, 1).toFixed(1)} | ${bin.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`,
    );
  });
}
