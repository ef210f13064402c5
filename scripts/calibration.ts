/**
 * npx tsx scripts/calibration.ts GOLD.jsonl ANNOTATIONS.jsonl
 *
 * Confidence against accuracy: of the verdicts that say they are so sure, how many are right. Postings outside
 * the family count for the family only.
 */
import { readFileSync } from 'node:fs';
import { fileProblem, readArguments, refuse } from './command-line.mjs';

type Field = 'family' | 'level' | 'track';
interface Line {
  id: string;
  gold?: Record<string, unknown>;
  confidence?: Record<Field, number>;
  [field: string]: unknown;
}

const USAGE = 'usage: npx tsx scripts/calibration.ts GOLD.jsonl ANNOTATIONS.jsonl';

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];
const isInside = (value: unknown) => value === 'core' || value === 'adjacent';

/** The lines of a file; what is wrong with it in words where it cannot be read. */
function readFile(file: string): Line[] | string {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  } catch (problem) {
    return problem instanceof SyntaxError ? `${file}: ${problem.message}` : fileProblem(file, problem);
  }
}

/** Prints one table a field and answers with the exit status. */
function run(args: readonly string[]): number {
  const read = readArguments(args, {});
  if ('error' in read) return refuse(read.error, USAGE);
  const [goldFile, saidFile, ...more] = read.positionals;
  if (!goldFile || !saidFile || more.length > 0)
    return refuse('Say which labelled postings, and which annotations of them.', USAGE);
  const gold = readFile(goldFile);
  const lines = readFile(saidFile);
  const problem = [gold, lines].find((one) => typeof one === 'string');
  if (problem) {
    console.error(problem);
    return 1;
  }
  printTables(gold as Line[], lines as Line[]);
  return 0;
}

function printTables(gold: readonly Line[], lines: readonly Line[]): void {
  const said = new Map(lines.map((line) => [line.id, line]));
  for (const field of ['family', 'level', 'track'] as const) {
    const pairs = gold.flatMap(({ id, gold: labels }) => {
      const line = said.get(id);
      const value = line?.[field];
      if (!line?.confidence || !labels || value === null || value === undefined || value === 'unknown')
        return [];
      if (field !== 'family' && !isInside(labels.family)) return [];
      const right =
        field === 'family' ? isInside(value) === isInside(labels.family) : value === labels[field];
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
}

process.exitCode = run(process.argv.slice(2));
