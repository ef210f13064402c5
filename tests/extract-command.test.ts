import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { extractFile } from '../scripts/extract.ts';

const PAGE = 'entrypoints/sample/index.html';
const URL_OF_IT = 'https://board.example/jobs';
let out: string[];
let err: string[];

beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((text) => out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => err.push(String(text)));
});

afterEach(() => vi.restoreAllMocks());

describe('npm run extract', () => {
  test.each([
    [[PAGE, '--bogus', '--url', URL_OF_IT], "Unknown option '--bogus'."],
    [[PAGE, '--url'], "Option '--url <value>' argument missing."],
    [[PAGE], 'at which address'],
    [['--url', URL_OF_IT], 'which saved page'],
    [[PAGE, PAGE, '--url', URL_OF_IT], 'too much'],
    [[PAGE, '--url', 'javascript:alert(1)'], 'an http or https address'],
    [[PAGE, '--url', 'file:///a.html'], 'an http or https address'],
    [[PAGE, '--url', 'nowhere'], 'an http or https address'],
    [[PAGE, '--url', URL_OF_IT, '--boards', 'indeed,nosuch'], 'No board is called nosuch'],
  ])('%j is refused in a sentence, with how to use it', (args, sentence) => {
    expect(extractFile(args)).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringContaining(sentence)]);
    expect(err[0]).toMatch(/\nusage: npm run --silent extract [^\n]+$/);
  });

  test('says in plain words that a page is not there, or is a folder', () => {
    expect(extractFile(['nowhere.html', '--url', URL_OF_IT])).toBe(1);
    expect(extractFile([tmpdir(), '--url', URL_OF_IT])).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/: there is no such file$/),
      expect.stringMatching(/: this is a folder/),
    ]);
  });

  test('says that a file without markup does not look like a web page', () => {
    expect(extractFile(['biome.json', '--url', URL_OF_IT])).toBe(1);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringContaining('does not look like a web page')]);
  });

  test('prints the postings of a page, with the named boards, with none, and with all', () => {
    const page = 'tests/pages/indeed/list-2025.html';
    const url = 'https://www.indeed.com/jobs?q=cashier';
    for (const boards of [[], ['--boards', 'none'], ['--boards', 'indeed,linkedin']]) {
      out = [];
      expect(extractFile([page, '--url', url, ...boards])).toBe(0);
      expect(out.length, boards.join(' ')).toBeGreaterThan(1);
      expect(JSON.parse(out[0] as string)).toMatchObject({
        role: expect.any(String),
        title: expect.any(String),
      });
    }
  });

  test('counts a posting once, however often it stands there, and says where', () => {
    expect(
      extractFile([
        'tests/pages/linkedin/guest-two-pane.html',
        '--url',
        'https://www.linkedin.com/jobs/search/?currentJobId=1',
      ]),
    ).toBe(0);
    const ids = new Set(out.map((line) => JSON.parse(line).id));
    expect(ids.size).toBeLessThan(out.length);
    expect(err[0]).toMatch(
      new RegExp(`^${ids.size} postings: .* in the list, 1 open \\(1 in more than one place`),
    );
  });

  test.each([
    ['<title>Just a moment...</title><body>Verify you are human', 'asks whether a person is there'],
    [
      '<body><div id="root"></div><script>const jobs = ["a long script that nobody reads"].join("");</script>',
      'hardly any text',
    ],
    [
      `<body><p>${'We sell good shoes to people who walk. '.repeat(20)}</p>`,
      'Nothing on it is a list of postings',
    ],
  ])('says why %s has no posting', (html, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'extract-'));
    try {
      const page = join(folder, 'page.html');
      writeFileSync(page, html);
      expect(extractFile([page, '--url', URL_OF_IT])).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(err).toEqual([expect.stringMatching(/^0 postings\. /), expect.stringContaining(reason)]);
  });
});
