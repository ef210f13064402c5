/**
 * npx tsx tests/bench/forms.ts POSTINGS.jsonl... [--only PATTERN] [--show]
 *
 * How an advert, or a title, is written down ought to change nothing that is said of it. Every labelled posting of the
 * files is judged as it is and in each form of tests/classify/forms; per form the share of verdicts that differ and, behind
 * the slash, how many in a hundred more (or fewer) are right. `--show` lists the postings that differ. Some forms take
 * something away: where lines or capitals were all that parted two sentences, nothing can tell them any more.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classifyPosting } from '../../lib/classify/index.ts';
import { type Labelled, readLines } from '../../scripts/lessons.ts';
import { ADVERT_FORMS } from '../classify/forms/of-adverts.ts';
import { TITLE_FORMS } from '../classify/forms/of-titles.ts';

const FIELDS = ['family', 'level', 'track', 'stage', 'managesPeople', 'yearsRequired', 'education'] as const;
type Verdicts = Record<(typeof FIELDS)[number], unknown>;

const inside = (family: string | null) => (family === 'core' || family === 'adjacent' ? 'inside' : 'outside');

function judge(row: Labelled, title: string, description?: string): Verdicts {
  const said = classifyPosting({ title, company: row.company ?? undefined, description });
  const values = FIELDS.map((field) => [field, said[field].value]);
  return { ...(Object.fromEntries(values) as Verdicts), family: inside(said.family.value) };
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, show: { type: 'boolean' } },
  allowPositionals: true,
});
const rows = positionals.flatMap((file) => readLines(readFileSync(file, 'utf8')));
if (rows.length === 0)
  throw new Error('say which files of labelled postings, one JSON object a line, to judge');
const gold = rows.map((row) => ({ ...row.gold, family: inside(row.gold.family) }) as unknown as Verdicts);

function compare(name: string, plain: readonly Verdicts[], formed: readonly Verdicts[]): string {
  const columns = FIELDS.map((field) => {
    const counted = rows.flatMap((_, at) =>
      field === 'family' || gold[at]?.family === 'inside' ? [at] : [],
    );
    const of = (list: readonly Verdicts[], at: number) => (list[at] as Verdicts)[field] ?? null;
    const differ = counted.filter((at) => of(plain, at) !== of(formed, at));
    const right = (list: readonly Verdicts[]) => counted.filter((at) => of(list, at) === of(gold, at)).length;
    if (values.show)
      for (const at of differ)
        console.log(
          `  ${field}: ${of(plain, at)} became ${of(formed, at)}`,
          rows[at]?.title,
          rows[at]?.source,
        );
    const share = ((100 * differ.length) / counted.length).toFixed(1);
    return `${share}/${((100 * (right(formed) - right(plain))) / counted.length).toFixed(1)}`.padStart(14);
  });
  return name.padEnd(36) + columns.join('');
}

console.log(''.padEnd(36) + FIELDS.map((field) => field.padStart(14)).join(''));
const isAsked = (name: string) => !values.only || new RegExp(values.only).test(name);
const adverts = rows.map((row) => judge(row, row.title, row.descriptionText));
for (const [name, form] of Object.entries(ADVERT_FORMS))
  if (isAsked(name))
    console.log(
      compare(
        name,
        adverts,
        rows.map((row) => judge(row, row.title, form(row.descriptionText))),
      ),
    );
const titles = rows.map((row) => judge(row, row.title));
for (const form of TITLE_FORMS)
  if (isAsked(form))
    console.log(
      compare(
        form,
        titles,
        rows.map((row) =>
          judge(
            row,
            form.replace('X', () => row.title),
          ),
        ),
      ),
    );
