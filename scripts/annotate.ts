/**
 * npm run --silent annotate -- FILE.jsonl [--title-only] [--words]
 *
 * Judges a file of postings, one JSON object a line, and prints one annotation a line, or with `--words` what a badge
 * would tell of each. A line that cannot be read is said on standard error with its number, and the next one is taken;
 * so is a key that nobody reads.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Annotation, Evidence } from '../lib/classify/annotation.ts';
import { type ClassifyInput, classifyPosting } from '../lib/classify/index.ts';
import { endWithReader, fileProblem, readArguments, refuse } from './command-line.mjs';
import { htmlToText } from './html-text.ts';
import { createTeller } from './in-words.ts';

const USAGE = 'usage: npm run --silent annotate -- FILE.jsonl [--title-only] [--words]';

/** Said to who reads the lines on a screen: programs read them elsewhere. */
const HOW_TO_READ =
  'Each line is JSON; what its terms mean stands in docs/TAXONOMY.md. In sentences: add --words';

interface Line {
  id: string | number;
  title: string;
  company?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  employmentType?: string;
}

/** Keys of a line that are read, or that labelled postings carry for others to read. */
const KNOWN_KEYS: ReadonlySet<string> = new Set(
  'id title company descriptionText descriptionHtml employmentType location salary source url language snippet gold'.split(
    ' ',
  ),
);

const unknownKeys = (id: string | number, keys: readonly string[]) =>
  `${id}: not read: ${keys.join(', ')} (an advert's text is "descriptionText" or "descriptionHtml")`;

/** Keys that hold text, or nothing. */
const TEXTS = ['company', 'descriptionText', 'descriptionHtml', 'employmentType'];

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

function parseLine(line: string): Line {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    // Node's words name a position that nobody counts to.
    throw new Error('not JSON (each line is one posting, an object in braces)');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('not an object');
  const { id, title } = parsed as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no "id"');
  if (typeof title !== 'string') throw new Error('no "title"');
  if (!title.trim()) throw new Error('an empty "title"');
  for (const key of TEXTS) {
    const value = (parsed as Record<string, unknown>)[key];
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new Error(`"${key}" is not a text`);
  }
  const unknown = Object.keys(parsed).filter((key) => !KNOWN_KEYS.has(key));
  if (unknown.length > 0) console.error(unknownKeys(id, unknown));
  return parsed as Line;
}

function toInput(line: Line, titleOnly: boolean): ClassifyInput {
  const html = text(line.descriptionHtml);
  const description = text(line.descriptionText) ?? (html && htmlToText(html));
  return {
    title: line.title,
    company: text(line.company),
    description: titleOnly ? undefined : description,
  };
}

/** Of a hundred postings at 0.87 about 87 are right: more digits would say nothing. */
const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;

/** An annotation with the flat values of the codebook, and the words quoted. */
export function flatten(id: string | number, input: ClassifyInput, annotation: Annotation) {
  const quotes = (field: string, evidence: readonly Evidence[]) =>
    evidence.map((one) => ({
      field,
      rule: one.rule,
      quote: (input[one.field] ?? '').slice(one.start, one.end),
    }));
  const one = (
    field: 'family' | 'level' | 'stage' | 'track' | 'yearsRequired' | 'education' | 'managesPeople',
  ) => quotes(field, annotation[field].evidence);
  return {
    id,
    family: annotation.family.value ?? 'unknown',
    level: annotation.level.value,
    stage: annotation.stage.value,
    stageImplied: annotation.stage.implied,
    track: annotation.track.value,
    yearsRequired: annotation.yearsRequired.value,
    education: annotation.education.value,
    managesPeople: annotation.managesPeople.value,
    skills: [...new Set(annotation.skills.map(({ skill }) => skill))],
    confidence: {
      family: rounded(annotation.family.confidence),
      level: rounded(annotation.level.confidence),
      stage: rounded(annotation.stage.confidence),
      track: rounded(annotation.track.confidence),
    },
    language: annotation.language,
    evidence: [
      ...one('family'),
      ...one('level'),
      ...one('stage'),
      ...one('track'),
      ...one('yearsRequired'),
      ...one('education'),
      ...one('managesPeople'),
      ...annotation.credentials.flatMap(({ evidence }) => quotes('credentials', [evidence])),
      ...annotation.skills.flatMap(({ evidence }) => quotes('skills', [evidence])),
      ...annotation.warnings.flatMap(({ evidence }) => quotes('warnings', [evidence])),
    ],
  };
}

/** Judges the file that is named, line by line, and answers with the exit status. */
export async function annotateFile(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { 'title-only': { type: 'boolean' }, words: { type: 'boolean' } });
  if ('error' in read) return refuse(read.error, USAGE);
  const [file, ...more] = read.positionals;
  if (!file) return refuse('Say which file to judge.', USAGE);
  if (more.length > 0) return refuse(`Only one file at a time: ${more.join(' ')} is too much.`, USAGE);
  const titleOnly = read.values['title-only'] ?? false;
  const tell = read.values.words ? createTeller() : undefined;
  let number = 0;
  let taken = 0;
  let failed = 0;
  try {
    for await (const raw of createInterface({
      input: createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++;
      // Files saved on Windows often begin with a byte order mark.
      const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
      if (!line.trim()) continue;
      taken++;
      try {
        const posting = parseLine(line);
        const input = toInput(posting, titleOnly);
        const annotation = classifyPosting(input);
        process.stdout.write(
          `${tell ? tell(posting.id, input, annotation) : JSON.stringify(flatten(posting.id, input, annotation))}\n`,
        );
      } catch (error) {
        failed++;
        console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } catch (error) {
    console.error(fileProblem(file, error as NodeJS.ErrnoException));
    return 1;
  }
  if (taken === 0)
    console.error(`${file}: there was nothing in it; it needs one posting, a JSON object, a line`);
  else if (!tell && process.stdout.isTTY) console.error(HOW_TO_READ);
  return failed > 0 || taken === 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('annotate.ts')) {
  endWithReader();
  process.exitCode = await annotateFile(process.argv.slice(2));
}
