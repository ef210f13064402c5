import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packedTaxonomyEsbuild } from '../../scripts/pack-taxonomy.mjs';

/** The source files of which code is left in an entry point's script. */
async function filesIn(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    outdir: 'nowhere',
    logLevel: 'error',
    plugins: [packedTaxonomyEsbuild, stylesAsText],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
}

const stylesAsText = {
  name: 'styles',
  setup(setup: import('esbuild').PluginBuild) {
    setup.onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({ path, namespace: 'style' }));
    setup.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: '', loader: 'text' }));
  },
};

/** But for what a verdict is, in short. */
const JUDGING = /lib\/classify\/(?!gist)|lib\/taxonomy\/en|lib\/text\/(?:lexicon|compile|language|sections)/;
const ADVERTS =
  /lib\/classify\/(?:judge-advert|features|weights|requirements|stage|years|skills|warnings|credentials)\.ts/;
const STRUCTURE = /lib\/extract\/(?:structure\/|layout-report)/;
const DETAILS = /components\/badge\/popover|lib\/view\/why|lib\/page\/(?:find|mark)-words/;
const FINE_PRINT = /lib\/extract\/(?:json-ld|fine-print|fields\/(?:pay|dates|employment))/;
const OTHER_BOARDS = /lib\/extract\/boards\/(?!indeed|linkedin|ids)/;

describe('the script on every page of a declared board', async () => {
  const files = await filesIn('entrypoints/board.content/index.ts');

  test.each([
    ['what postings are judged by', JUDGING, 'ask the background'],
    ['the reader that knows no board', STRUCTURE, 'bring the part `structure`'],
    ['the explanation of a badge', DETAILS, 'bring the part `details`'],
    ['pay, dates and terms', FINE_PRINT, 'read them with the `fine` of the part `details`'],
    ['the readers of other boards', OTHER_BOARDS, 'those are for every-board.ts'],
  ])('holds nothing of %s', (_, forbidden, remedy) => {
    expect(
      files.filter((file) => forbidden.test(file)),
      remedy,
    ).toEqual([]);
  });

  test('holds what a card is read by', () => {
    for (const needed of ['lib/extract/boards/linkedin.ts', 'lib/extract/boards/indeed.ts'])
      expect(files).toContain(needed);
  });
});

test('what is left out is somewhere: in the background, in the parts, in the script for every board', async () => {
  const found = async (entry: string, wanted: RegExp) =>
    (await filesIn(entry)).filter((file) => wanted.test(file)).length;
  expect(await found('entrypoints/background/index.ts', ADVERTS)).toBeGreaterThan(8);
  expect(await found('entrypoints/structure.ts', STRUCTURE)).toBeGreaterThan(10);
  expect(await found('entrypoints/details.ts', DETAILS)).toBeGreaterThan(2);
  expect(await found('entrypoints/details.ts', FINE_PRINT)).toBeGreaterThan(4);
  expect(await found('entrypoints/every-board.ts', OTHER_BOARDS)).toBeGreaterThan(40);
  expect(await found('entrypoints/every-board.ts', JUDGING)).toBe(0);
});
