import { describe, expect, test } from 'vitest';
import { parseStart } from '../scripts/start-options.ts';

const url = 'https://www.indeed.com/jobs?q=a';

describe('npm start', () => {
  test('shows the sample board, an address, or a saved page', () => {
    expect(parseStart([])).toEqual({ show: 'sample' });
    expect(parseStart([url])).toEqual({ show: 'address', url });
    expect(parseStart(['package.json', '--url', url])).toEqual({ show: 'file', file: 'package.json', url });
    expect(parseStart(['--url', url, 'package.json'])).toEqual({ show: 'file', file: 'package.json', url });
  });

  test.each([
    [['nowhere.html'], 'neither an http(s) address nor a file'],
    [['scripts', '--url', url], 'neither an http(s) address nor a file'],
    [['package.json'], 'at which address'],
    [['--url', url], 'needs a saved page'],
    [['package.json', '--url'], 'needs an http or https address'],
    [['package.json', '--url', 'file:///a'], 'needs an http or https address'],
    [[url, '--url', url], 'belongs to a saved page'],
    [['--fast'], 'no option --fast'],
    [[url, url], 'too much'],
    [['ftp://a.example/'], 'neither an http(s) address'],
  ])('%j is refused in a sentence', (args, sentence) => {
    expect(parseStart(args)).toEqual({ error: expect.stringContaining(sentence) });
  });
});
