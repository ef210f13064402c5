import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { annotateFile } from '../scripts/annotate.ts';

const CASHIER = '{"id":1,"title":"Cashier"}';
let folder: string;
let out: string[];
let err: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  out = [];
  err = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(out.push(String(text))));
  vi.spyOn(console, 'error').mockImplementation((text) => err.push(String(text)));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function fileOf(text: string): string {
  const file = join(folder, 'postings.jsonl');
  writeFileSync(file, text);
  return file;
}

const ids = () => out.map((line) => JSON.parse(line).id);

describe('npm run annotate', () => {
  test('reads a file that begins with a byte order mark', async () => {
    expect(await annotateFile([fileOf(`\ufeff${CASHIER}\r\n{"id":2,"title":"Receptionist"}\r\n`)])).toBe(0);
    expect(ids()).toEqual([1, 2]);
    expect(err).toEqual([]);
  });

  test.each([
    ['{"id":2,"title":" "}', 'line 2: an empty "title"'],
    ['{"id":2}', 'line 2: no "title"'],
    ['{"title":"Host"}', 'line 2: no "id"'],
    ['{"id":2,"title":"Host","descriptionText":42}', 'line 2: "descriptionText" is not a text'],
    ['{"id":2,"title":"Host","company":["A"]}', 'line 2: "company" is not a text'],
    ['[]', 'line 2: not an object'],
    ['id,title', 'line 2: not JSON (each line is one posting, an object in braces)'],
  ])('says what is wrong with %s, goes on, and ends with 1', async (line, said) => {
    expect(await annotateFile([fileOf(`${CASHIER}\n${line}\n{"id":3,"title":"Host"}\n`)])).toBe(1);
    expect(ids()).toEqual([1, 3]);
    expect(err).toEqual([said]);
  });

  test('takes null for what a posting does not say', async () => {
    const line = '{"id":1,"title":"Cashier","company":null,"descriptionText":null,"employmentType":null}';
    expect(await annotateFile([fileOf(line)])).toBe(0);
    expect(ids()).toEqual([1]);
  });

  test.each(['', '\n \n', '\ufeff'])('says of a file with %j in it that there was nothing', async (text) => {
    expect(await annotateFile([fileOf(text)])).toBe(1);
    expect(err).toEqual([expect.stringContaining('there was nothing in it')]);
  });

  test('says in plain words that a file is not there, or is a folder', async () => {
    expect(await annotateFile([join(folder, 'none.jsonl')])).toBe(1);
    expect(await annotateFile([folder])).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/: there is no such file$/),
      expect.stringMatching(/: this is a folder/),
    ]);
  });

  test.each([
    [['a.jsonl', '--titleonly'], "Unknown option '--titleonly'."],
    [['a.jsonl', '--title-only=yes'], "Option '--title-only' does not take an argument."],
    [['a.jsonl', 'b.jsonl'], 'b.jsonl is too much'],
    [[], 'which file'],
  ])('%j is refused in a sentence, with how to use it', async (args, sentence) => {
    expect(await annotateFile(args)).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringContaining(sentence)]);
    expect(err[0]).toMatch(/\nusage: npm run --silent annotate [^\n]+$/);
  });

  test('--title-only leaves the advert out', async () => {
    const file = fileOf('{"id":1,"title":"Cashier","descriptionText":"Two years of experience required."}');
    await annotateFile([file]);
    await annotateFile([file, '--title-only']);
    expect(out.map((line) => JSON.parse(line).yearsRequired)).toEqual([2, null]);
  });

  test('gives confidences with no more digits than say something', async () => {
    await annotateFile([fileOf(CASHIER)]);
    const { confidence } = JSON.parse(out[0] as string);
    for (const each of Object.values(confidence)) expect(String(each)).toMatch(/^[01](?:\.\d{1,3})?$/);
  });

  test('--words tells it in sentences, with the words of the advert, and no name that only programs know', async () => {
    const file = fileOf(
      '{"id":"a1","title":"Cashier","descriptionText":"You serve our customers at the till and listen to them. Two years of experience required."}\n{"id":2,"title":"Welder"}',
    );
    expect(await annotateFile([file, '--words'])).toBe(0);
    const [cashier = '', welder = ''] = out;
    expect(cashier).toMatch(/^a1 {2}Cashier\n/);
    for (const said of [
      'Retail',
      '2 years',
      'Experience is asked for, but no course',
      'Listening',
      '“Two years of',
    ])
      expect(cashier).toContain(said);
    expect(cashier).not.toMatch(/[a-z]_[a-z]|[a-z]\.[a-z]|undefined|\$\d|0\.\d/);
    expect(welder).toContain('outside customer service');
    expect(welder, 'of what is outside nothing else is said').not.toContain('Level');
  });

  test('ends without a word when its reader stops early', async () => {
    const file = fileOf(`${CASHIER}\n`.repeat(2000));
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/annotate.ts', file]);
    child.stdout.once('data', () => child.stdout.destroy());
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const [status] = await once(child, 'close');
    expect(said).toBe('');
    expect(status).toBe(0);
  });
});
