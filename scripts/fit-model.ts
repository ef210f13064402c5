/**
 * npx tsx scripts/fit-model.ts PRACTICE.jsonl [--check | --misses | --reverse]
 *
 * Fits the weights in lib/classify/weights.ts on labelled postings, one JSON object a line: `{title, company,
 * descriptionText, source, gold: {family, level, track, managesPeople}}`. Every sum is a
 * logistic regression that starts from what the taxonomy says of each row and is moved by the postings only as
 * far as they insist (an L2 penalty on the distance from the start). The figures it prints come from leaving
 * out one source of postings at a time (the titles of written-titles.ts and the made-up postings of
 * written-postings/ teach and are never scored); `--check` prints them and writes nothing; `--misses` also lists
 * the titles whose level or people were got wrong; `--reverse` scores the made-up postings, topic by topic, by a
 * model that has seen none of them, which shows what the words do not reach. Same input, same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PackedModel } from '../lib/classify/model.ts';
import { fileProblem, readArguments, refuse } from './command-line.mjs';
import { fitModel } from './fit-sums.ts';
import { figures, leaveSourcesOut, listMisses, scoreWritten } from './left-out.ts';
import {
  type Depth,
  type Labelled,
  readExamples,
  readLines,
  readWrittenPostings,
  WRITTEN,
} from './lessons.ts';
import { calibrate } from './sharpness.ts';

const USAGE = 'usage: npx tsx scripts/fit-model.ts PRACTICE.jsonl [--check | --misses | --reverse]';

/** Fits both depths on the file that is named, or scores them, and answers with the exit status. */
function run(args: readonly string[]): number {
  const read = readArguments(args, {
    check: { type: 'boolean' },
    misses: { type: 'boolean' },
    reverse: { type: 'boolean' },
  });
  if ('error' in read) return refuse(read.error, USAGE);
  const [file, ...more] = read.positionals;
  if (!file) return refuse('Say which labelled postings to fit on.', USAGE);
  if (more.length > 0) return refuse(`Only one file at a time: ${more.join(' ')} is too much.`, USAGE);
  const { check, misses, reverse } = read.values;
  if (Number(check ?? 0) + Number(misses ?? 0) + Number(reverse ?? 0) > 1)
    return refuse('--check, --misses and --reverse are three things; take one.', USAGE);
  let rows: Labelled[];
  try {
    rows = readLines(readFileSync(file, 'utf8'));
  } catch (problem) {
    console.error(
      problem instanceof SyntaxError ? `${file}: ${problem.message}` : fileProblem(file, problem),
    );
    return 1;
  }
  const written = readWrittenPostings();
  for (const depth of ['ad', 'card'] as const) {
    const real = readExamples(depth, rows);
    const made = readExamples(depth, written, WRITTEN[depth]);
    const said = leaveSourcesOut(depth, real, made);
    console.log(depth, 'unseen sources', JSON.stringify(figures(rows, said)));
    if (misses) listMisses(rows, said);
    else if (reverse) scoreWritten(depth, real, made);
    else if (!check)
      write(depth, { ...fitModel(depth, [...real, ...made]), sharpness: calibrate(rows, said) });
  }
  return 0;
}

function write(depth: Depth, packed: PackedModel): void {
  const [file, name, list] =
    depth === 'ad'
      ? ['weights.ts', 'WEIGHTS', 'listFeatures()']
      : ['card-weights.ts', 'CARD_WEIGHTS', 'listCardFeatures()'];
  writeFileSync(
    new URL(`../lib/classify/${file}`, import.meta.url),
    `import type { PackedModel } from './model.ts';\n\n/** Written by scripts/fit-model.ts; the order is that of \`${list}\`. Do not edit. */\nexport const ${name}: PackedModel = ${JSON.stringify(packed, null, 2)};\n`,
  );
}

process.exitCode = run(process.argv.slice(2));
