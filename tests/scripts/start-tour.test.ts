import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { mergeOpen, tellAnnotated } from '../../scripts/start-tour.ts';

const row = (title: string, from: 'card' | 'advert', training = 'open the job to see') => ({
  title,
  level: 'Entry',
  training,
  from,
  open: false,
});

test('a posting that stands open beside the list is told and counted once', () => {
  const rows = mergeOpen([
    row('Cashier', 'advert', 'Learn on the job'),
    row('Bank Teller', 'card'),
    row('Cashier', 'advert', 'Learn on the job'),
  ]);
  const told = tellAnnotated(rows, 5);
  expect(told.match(/Cashier/g)).toHaveLength(1);
  expect(told).toContain('2 of 5 postings are customer service (one is also open).');
  expect(told).toMatch(/Bank Teller +Entry +open the job to see +card/);
});

test('two postings of one name that nobody opened are two', () => {
  const rows = mergeOpen([row('Cashier', 'card'), row('Cashier', 'card')]);
  expect(tellAnnotated(rows)).toContain('\n2 postings are customer service.');
});

test('a page without customer service is told in one sentence, without an empty table', () => {
  expect(tellAnnotated([], 7)).toBe('None of 7 postings is customer service.');
  expect(tellAnnotated([], 0)).toBe('No posting was found.');
});

test('never counts fewer postings than it names', () => {
  expect(tellAnnotated([row('Cashier', 'card'), row('Host', 'card')], 1)).toContain('\n2 postings are');
});

test.each(['pages.ts', 'pressable.ts'])(
  'what the browser’s driver runs in a page stands for itself, loaded as by npm start: %s',
  (file) => {
    const source = readFileSync(`tests/e2e/driver/${file}`, 'utf8');
    const { code } = transformSync(source, { loader: 'ts', format: 'esm', keepNames: true });
    const [, inPage = ''] = /(function (?:readText|isPressable)[\s\S]*?\n\})/.exec(code) ?? [];
    expect(inPage).toContain('element');
    expect(inPage, 'write its inner functions where they are used, without a name').not.toContain('__name');
  },
);
