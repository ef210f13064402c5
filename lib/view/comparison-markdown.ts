import { inItsPlace } from '../text/direction.ts';
import type { Cell, Comparison } from './comparison.ts';
import type { ViewContext } from './context.ts';

/** A comparison as a Markdown table: roles across, attributes down, equal rows included. */
export function comparisonMarkdown({ columns, rows }: Comparison, { words }: ViewContext): string {
  const head = ['', ...columns.map(({ title, company, url }) => heading(title, company, url))];
  const body = rows.map((row) => [
    escapeCell(row.label),
    ...row.cells.map((cell) => escapeCell(cellText(cell))),
  ]);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${words('compare_title')}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...body.map(line),
    '',
  ].join('\n');
}

function heading(title: string, company: string, url?: string): string {
  const text = escapeCell([title, company].filter(Boolean).join(', '));
  return url ? `[${text}](<${url.replace(/[<>\s|\\]/g, encodeURIComponent)}>)` : text;
}

function cellText({ text, detail, best }: Cell): string {
  const more = [detail, best].filter(Boolean).join('; ');
  return more ? `${text} (${more})` : text;
}

/** Words from a posting or a note must not become markup, end the line, or turn what stands beside them. */
function escapeCell(text: string): string {
  const line = text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ').trim();
  return inItsPlace(line).replace(/[\\`*_{}[\]<>#|]/g, (mark) => `\\${mark}`);
}
