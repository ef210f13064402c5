import Papa from 'papaparse';

/** Excel reads a CSV as UTF-8 only with this mark at its start. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell that a spreadsheet could take for a formula, with any quotes already in front. Full-width signs
 * are formulas to some; a tab or line break in front of a sign is skipped by others.
 */
const FORMULA_LIKE = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The same inside a cell, after what a spreadsheet set to another separator takes for the end of one: where a
 * semicolon separates, `"tea; =1+1"` between commas is two cells, quotes or not.
 */
const CELL_IN_CELL = /([;,\t|\r\n][ "']*)(?=[=+\-@＝＋－＠])/g;
const ESCAPED_IN_CELL = /([;,\t|\r\n][ "']*)'(?=[=+\-@＝＋－＠])/g;

/** What separates cells: spreadsheets expect the sign that their country does not use in its decimals. */
export type Separator = ',' | ';';

/** The separator that a spreadsheet of somebody who reads this language expects. */
export function separatorFor(language: string): Separator {
  try {
    return new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
  } catch {
    return ',';
  }
}

/** Writes rows: everything that could be a formula begins with an apostrophe, which makes it text. */
export function writeCsv(rows: string[][], separator: Separator = ','): string {
  return `${Papa.unparse(
    rows.map((row) => row.map(neutralise)),
    { newline: '\r\n', delimiter: separator },
  )}\r\n`;
}

function neutralise(cell: string): string {
  const inside = cell.replace(CELL_IN_CELL, "$1'");
  return FORMULA_LIKE.test(inside) ? `'${inside}` : inside;
}

/** Takes back what `writeCsv` did to a cell. Only for files that it wrote. */
export function restoreCell(cell: string): string {
  const whole = cell.startsWith("'") && FORMULA_LIKE.test(cell) ? cell.slice(1) : cell;
  return whole.replace(ESCAPED_IN_CELL, '$1');
}

/** The longest stretch without the end of a row that is kept waiting for it. */
const LONGEST_ROW = 4_000_000;

/** A quotation mark that is never closed swallows the rest of the file. */
export class UnclosedQuoteError extends Error {
  override name = 'UnclosedQuoteError';
}

/** Rows of a CSV file as its text comes in. Holds one piece of text and the row that is not complete yet. */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  let waiting = '';
  let parser: { parse(input: string, base: number, isPart: boolean): Papa.ParseResult<string[]> } | undefined;
  for await (const piece of text) {
    waiting += piece;
    if (!parser) {
      // The first line tells the separator and the line ends; wait for it.
      if (!/[\r\n]./.test(waiting) && waiting.length < 100_000) continue;
      parser = createParser(waiting);
    }
    const { data, meta } = parser.parse(waiting, 0, true);
    waiting = waiting.slice(meta.cursor);
    yield* data.filter(hasText);
    if (waiting.length > LONGEST_ROW) throw new UnclosedQuoteError();
  }
  parser ??= createParser(waiting);
  const { data, errors } = parser.parse(waiting, 0, false);
  if (errors.some((error) => error.code === 'MissingQuotes')) throw new UnclosedQuoteError();
  yield* data.filter(hasText);
}

function hasText(row: string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function createParser(sample: string) {
  const newline = /\r\n|\n|\r/.exec(withoutQuoted(sample))?.[0] ?? '\n';
  const [head = ''] = withoutQuoted(sample).split(newline, 1);
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, head.split(sign).length] as const);
  const [delimiter] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  // The library's own stream reader drives this same class; its typing leaves out that it can be used so.
  const Parser = Papa.Parser as unknown as new (
    config: object,
  ) => NonNullable<{ parse(input: string, base: number, isPart: boolean): Papa.ParseResult<string[]> }>;
  return new Parser({ delimiter, newline });
}

/** Line ends and separators inside quotation marks say nothing about the file. */
function withoutQuoted(text: string): string {
  return text.slice(0, 100_000).replace(/"[^"]*(?:"|$)/g, '');
}
