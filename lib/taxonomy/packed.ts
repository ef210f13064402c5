/**
 * The form in which the rows of lib/taxonomy are shipped. People write them as objects, one row a paragraph;
 * the build (scripts/pack-taxonomy.mjs) makes one string of each list, which is a fifth smaller to load.
 *
 * First line: the keys, `#` after one whose values are numbers, `*` after one whose values are lists. Then one
 * row a line, its values in the order of the keys with `;` between, list items with `,` between. A value that
 * is not there is empty.
 */
export function unpackRows<R>(packed: string): R[] {
  const [head = '', ...lines] = packed.split('\n');
  const keys = head.split(';');
  return lines.map((line) => {
    const row: Record<string, unknown> = {};
    line.split(';').forEach((value, i) => {
      if (value === '') return;
      const key = keys[i] as string;
      const name = key.replace(/[#*]$/, '');
      row[name] = key.endsWith('#') ? Number(value) : key.endsWith('*') ? value.split(',') : value;
    });
    return row as R;
  });
}

/** Makes the shipped form of rows; throws where a value cannot be told apart from what parts them. */
export function packRows(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const marked = keys.map((key) => {
    const values = rows.map((row) => row[key]).filter((value) => value !== undefined);
    if (values.every((value) => typeof value === 'number')) return `${key}#`;
    if (values.every(Array.isArray)) return `${key}*`;
    if (values.every((value) => typeof value === 'string')) return key;
    throw new Error(`"${key}" is of several kinds; make it all numbers, all lists, or all strings`);
  });
  const one = (value: unknown): string => {
    const text = String(value);
    if (text === '' || /[;,\n]/.test(text))
      throw new Error(`"${text}": a value of the taxonomy is not empty and has no ";", "," or line break`);
    return text;
  };
  const cell = (value: unknown) =>
    value === undefined ? '' : Array.isArray(value) ? value.map(one).join(',') : one(value);
  return [marked.join(';'), ...rows.map((row) => keys.map((key) => cell(row[key])).join(';'))].join('\n');
}
