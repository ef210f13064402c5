import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBoard } from '../scripts/new-board.ts';

const INDEX = 'lib/extract/boards/index.ts';
const SITES = 'lib/messaging/board-sites.ts';
let folder: string;
let err: string[];

const make = (...args: string[]) => makeBoard(args, pathToFileURL(`${folder}/`));
const made = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-board-'));
  mkdirSync(join(folder, 'lib/extract/boards'), { recursive: true });
  cpSync(INDEX, join(folder, INDEX));
  mkdirSync(join(folder, 'lib/messaging'));
  cpSync(SITES, join(folder, SITES));
  err = [];
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation((text) => err.push(String(text)));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('npm run new-board', () => {
  test.each([
    ['jobs.penny.example', 'jobs.penny.example', 'jobs.penny.example'],
    ['https://www.penny.example/jobs', 'www.penny.example', 'penny.example'],
    ['Penny.example', 'penny.example', 'penny.example'],
  ])('%s gives samples at %s, and claims %s with all below it', (typed, sample, claimed) => {
    expect(make('penny-jobs', typed)).toBe(0);
    const board = made('lib/extract/boards/penny-jobs.ts');
    expect(board).toContain(`samples: ['https://${sample}/jobs', 'https://${sample}/jobs/1000001']`);
    expect(board).toContain(`matches: ['*://*.${claimed}/*']`);
    expect(JSON.parse(made('tests/pages/penny-jobs/list.json')).url).toBe(`https://${sample}/jobs`);
  });

  test('lists the board in its place, once as an import and once in the list', () => {
    make('penny-jobs', 'jobs.penny.example');
    const added = made(INDEX)
      .split('\n')
      .filter((line) => !readFileSync(INDEX, 'utf8').split('\n').includes(line));
    expect(added).toEqual(["import { pennyJobs } from './penny-jobs.ts';", '  pennyJobs,']);
  });

  test('names the site of a board that is called otherwise, and of no other', () => {
    make('penny', 'www.penny.example');
    expect(made(SITES)).toBe(readFileSync(SITES, 'utf8'));
    make('penny-jobs', 'jobs.penny.example');
    make('aa', 'jobs.first.example');
    const before = readFileSync(SITES, 'utf8').split('\n');
    const added = made(SITES)
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(added).toEqual(["  aa: 'first',", "  'penny-jobs': 'penny',"]);
    expect(made(SITES)).toContain("  'penny-jobs': 'penny',\n  seek:");
  });

  test('refuses a host that a board describes already, and says which', () => {
    expect(make('indeed2', 'www.indeed.com')).toBe(1);
    expect(err.join()).toContain('lib/extract/boards/indeed.ts');
    expect(existsSync(join(folder, 'lib/extract/boards/indeed2.ts'))).toBe(false);
  });

  test('marks its page, so that the board’s test asks for the real structure', () => {
    make('penny-jobs', 'jobs.penny.example');
    const mark = /const SCAFFOLD = '(.+)';/.exec(readFileSync('tests/extract/boards.test.ts', 'utf8'))?.[1];
    expect(mark).toBeTruthy();
    expect(made('tests/pages/penny-jobs/list.html')).toContain(mark);
  });

  test('leaves a board that is there as it is', () => {
    make('penny-jobs', 'jobs.penny.example');
    const before = made(INDEX);
    expect(make('penny-jobs', 'other.example')).toBe(1);
    expect(made(INDEX)).toBe(before);
  });

  test.each([
    [[], 'an id and a host'],
    [['penny'], 'an id and a host'],
    [['Penny Jobs', 'penny.example'], 'Penny Jobs is no id'],
    [['penny', 'nowhere'], 'nowhere is no host'],
    [['penny', 'penny.example', 'more'], 'more is too much'],
    [['penny', 'penny.example', '--force'], "Unknown option '--force'."],
  ])('%j is refused in a sentence, and makes nothing', (args, sentence) => {
    expect(make(...args)).toBe(2);
    expect(err).toEqual([expect.stringContaining(sentence)]);
    expect(existsSync(join(folder, 'tests'))).toBe(false);
  });
});
