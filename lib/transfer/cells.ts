/** Lists in one cell: items separated by semicolons; a semicolon or backslash inside an item is escaped. */
export function writeList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

export function readList(cell: string): string[] {
  return splitEscaped(cell, ';')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Records in one cell: one a line, their parts separated by bars. */
export function writeRecords(records: readonly (readonly string[])[]): string {
  return records
    .map((parts) => parts.map((part) => part.replace(/[\\|]/g, '\\$&').replace(/\n/g, '\\n')).join(' | '))
    .join('\n');
}

export function readRecords(cell: string): string[][] {
  return cell
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => splitEscaped(line, '|').map((part) => part.replace(/^ | $/g, '')));
}

/** Splits at each separator that no backslash stands before, and takes the backslashes out. */
function splitEscaped(text: string, separator: string): string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\' && at + 1 < text.length) {
      const next = text[++at] ?? '';
      parts[parts.length - 1] += next === 'n' ? '\n' : next;
    } else if (sign === separator) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
