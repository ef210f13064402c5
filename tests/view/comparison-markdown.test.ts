import { expect, test } from 'vitest';
import type { Comparison } from '../../lib/view/comparison.ts';
import { comparisonMarkdown } from '../../lib/view/comparison-markdown.ts';
import type { ViewContext } from '../../lib/view/context.ts';

test('whatever words a role brings, the table keeps its lines and columns and gains no markup', () => {
  const nasty = 'a\rb\r\nc\u2028e\u0085f | d <img src=x> [x](javascript:y) `z` # \\|';
  const comparison = {
    columns: [{ title: nasty, company: nasty, url: 'https://jobs.example/a|b>c d' }],
    rows: [{ label: nasty, cells: [{ text: nasty, detail: nasty }] }],
  } as unknown as Comparison;
  const text = comparisonMarkdown(comparison, { words: (key: string) => key } as unknown as ViewContext);
  const lines = text.trimEnd().split(/\r\n|[\r\n\u0085\u2028]/);
  expect(lines, 'a line break in a cell ends the row').toHaveLength(5);
  for (const row of lines.slice(2)) {
    const unescaped = row.replace(/\\[\s\S]/g, '');
    expect(unescaped.split('|'), 'a bar in a cell begins a column').toHaveLength(4);
  }
  expect((lines[4] ?? '').replace(/\\[\s\S]/g, '')).not.toMatch(/[<>[\]`#]/);
});

test('a note that turns the reading direction turns nothing but itself', () => {
  const notes = ['\u202Eeciffo', 'ask \u2067Sana', 'שלום Leeds'];
  const comparison = {
    columns: notes.map(() => ({ title: 'Host', company: '' })),
    rows: [{ label: 'Notes', cells: notes.map((text) => ({ text })) }],
  } as unknown as Comparison;
  const text = comparisonMarkdown(comparison, { words: (key: string) => key } as unknown as ViewContext);
  expect(text).toContain('| Notes | eciffo | ask Sana | \u2068שלום Leeds\u2069 |');
});
