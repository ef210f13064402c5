import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { updateRole } from '../../lib/shortlist/edits.ts';
import { mergeRoles } from '../../lib/shortlist/merge-roles.ts';
import { readRoles, saveRole, trashRole } from '../../lib/shortlist/roles.ts';
import type { SavedRole } from '../../lib/shortlist/saved-role.ts';
import { listSets, saveSet } from '../../lib/shortlist/sets.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { restoreCell, separatorFor, writeCsv } from '../../lib/transfer/csv-text.ts';
import { exportCsv, exportJson } from '../../lib/transfer/export.ts';
import { previewImport, runImport } from '../../lib/transfer/import.ts';
import { type PickedFile, pickFile } from '../../lib/transfer/read-file.ts';
import { freshShortlist } from '../shortlist/fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from '../shortlist/sample-posting.ts';
import { askShortlist } from './ask-shortlist.ts';

const NOW = '2026-11-21T09:00:00.000Z';
const building = { now: NOW, judge: () => sampleAnnotation() };

/** What has broken other people's exports: signs, scripts, line ends, quotation marks, formulas. */
const HOSTILE = [
  '=HYPERLINK("http://x.example","y")',
  '+44 113',
  '-1',
  '@SUM(A1)',
  "'=already",
  '\t=tab',
  '＝full width',
  'a "quoted", b; c | d \\ e',
  'line\nbreak\r\nand more',
  '<img src=x onerror=alert(1)>',
  '{{7*7}} %s \u0000 \u202E gnp',
  'Grüße 你好 👋🏽 עברית',
  '',
];

async function fullShortlist() {
  const { shortlist, clock } = freshShortlist(NOW);
  const ids: string[] = [];
  for (const [index, text] of HOSTILE.entries()) {
    const posting = samplePosting({
      boardId: `job${index}`,
      title: text.trim() ? text : 'Plain',
      company: text || undefined,
      description: `${text}\n\nYou will lead eight advisers and more.`,
    });
    const { id } = await saveRole(shortlist, posting, sampleAnnotation());
    ids.push(id);
    await updateRole(shortlist, {
      id,
      before: { notes: '', tags: [], contacts: [], status: 'saved' },
      after: {
        notes: text,
        status: 'applied',
        tags: text.trim() ? [text.trim(), 'near; home', 'back\\slash'] : [],
        contacts: [{ id: 'c', name: text || 'Sam', how: 'a | b\\n', note: 'two\nlines' }],
        ...(index % 2 && { rating: 3, followUp: { on: '2026-12-01', remind: true } }),
      },
    });
  }
  await trashRole(shortlist, ids[1] ?? '');
  await saveSet(shortlist, { id: 's1', name: 'Leeds', ids: ids.slice(0, 3) });
  return { shortlist, clock, ids };
}

const allRoles = async (shortlist: Shortlist, ids: string[]) =>
  (await readRoles(shortlist, ids)).map((read) => read.role as SavedRole);
const bare = ({ imported: _, revision: __, ...role }: SavedRole) => JSON.parse(JSON.stringify(role));

async function picked(file: Blob): Promise<PickedFile> {
  const found = await pickFile(file);
  if (typeof found === 'string') throw new Error(`The file is ${found}.`);
  return found;
}
async function settled<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; failure: unknown }>,
): Promise<T> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
async function importInto(shortlist: Shortlist, file: Blob) {
  const ask = askShortlist(shortlist);
  const preview = await settled(previewImport(ask, await picked(file), building));
  const report = await settled(runImport(ask, await picked(file), { ...building, batch: 'b', source: 'f' }));
  expect(report, 'the preview must say what the import then does').toEqual(preview);
  return report;
}

describe('JSON', () => {
  test('holds everything: a fresh shortlist gets the same roles, and importing again adds nothing', async () => {
    const { shortlist, ids } = await fullShortlist();
    const { file, roles } = await settled(exportJson(askShortlist(shortlist), { now: NOW }));
    expect(roles).toBe(HOSTILE.length);
    const other = freshShortlist().shortlist;
    expect(await importInto(other, file)).toMatchObject({
      added: HOSTILE.length,
      rejected: 0,
      fault: undefined,
    });
    expect((await allRoles(other, ids)).map(bare)).toEqual((await allRoles(shortlist, ids)).map(bare));
    expect(await listSets(other)).toMatchObject([{ id: 's1', name: 'Leeds' }]);
    const again = await settled(
      runImport(askShortlist(other), await picked(file), { ...building, batch: 'b2', source: 'f' }),
    );
    expect(again).toMatchObject({ added: 0, duplicates: HOSTILE.length });
  });

  test('is valid JSON where the roles fill the portions they are asked for in, to the last', async () => {
    const { shortlist } = freshShortlist(NOW);
    for (let n = 0; n < 100; n++) {
      await saveRole(shortlist, samplePosting({ boardId: `job${n}` }), sampleAnnotation());
    }
    const portions: number[] = [];
    const progress = (written: number) => void portions.push(written);
    const { file } = await settled(exportJson(askShortlist(shortlist), { now: NOW, progress }));
    expect(portions, 'an empty portion came last').toEqual([100, 100]);
    expect(JSON.parse(await file.text())).toMatchObject({ count: 100, roles: { length: 100 } });
    expect(await importInto(freshShortlist().shortlist, file)).toMatchObject({ added: 100, rejected: 0 });
  });

  test('with a comma left behind its last role, as exports of old could have, is taken whole', async () => {
    const { shortlist } = await fullShortlist();
    const { file } = await settled(exportJson(askShortlist(shortlist), { now: NOW }));
    const old = (await file.text()).replace('\n],"count"', ',\n\n],"count"');
    expect(() => JSON.parse(old)).toThrow(SyntaxError);
    const report = await importInto(freshShortlist().shortlist, new Blob([old]));
    expect(report).toMatchObject({ added: HOSTILE.length, rejected: 0, fault: undefined });
  });

  test('read by another program, written again with other spaces, is still read', async () => {
    const { shortlist } = await fullShortlist();
    const { file } = await settled(exportJson(askShortlist(shortlist), { now: NOW }));
    const pretty = new Blob([JSON.stringify(JSON.parse(await file.text()), null, 2)]);
    expect(await importInto(freshShortlist().shortlist, pretty)).toMatchObject({ added: HOSTILE.length });
  });

  test('cut short at any place gives the roles before it, says so, and never anything else', async () => {
    const { shortlist, ids } = await fullShortlist();
    const { file } = await settled(exportJson(askShortlist(shortlist), { now: NOW }));
    const before = (await allRoles(shortlist, ids)).map(bare);
    for (let size = 50; size < file.size - 2; size += 997) {
      const other = freshShortlist().shortlist;
      const found = await pickFile(file.slice(0, size));
      if (typeof found === 'string') continue;
      const report = await settled(
        runImport(askShortlist(other), found, { ...building, batch: 'b', source: 'f' }),
      );
      expect(report.fault).toBe('cut-short');
      const there = (await allRoles(other, ids)).map(bare);
      expect(there).toHaveLength(report.added);
      expect(there).toEqual(before.filter((role) => there.some((one) => one.id === role.id)));
    }
  });

  test.each<[string, string, object]>([
    [
      'of a newer version',
      '{"format":"next-rung.shortlist","version":2,"roles":[{"id":"a"}]}',
      { fault: 'newer', rejected: 0 },
    ],
    ['of something else', '{"jobs":[1,2,3]}', { fault: 'not-ours' }],
    [
      'that nests deeply',
      `{"roles":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`,
      { rejected: 1, added: 0 },
    ],
    [
      'with keys meant for prototypes',
      '{"format":"next-rung.shortlist","version":1,"__proto__":{"x":1},"roles":[{"__proto__":{"id":"a"},"constructor":{"prototype":{}}}]}',
      { rejected: 1 },
    ],
    [
      'with a key twice',
      '{"format":"next-rung.shortlist","version":1,"roles":[{"id":"a","id":"b"}],"roles":[{"id":"c"}]}',
      { rejected: 2 },
    ],
    ['that is a bare list', '[{"id":"a"},5,null,"x"]', { rejected: 4, fault: undefined }],
  ])('%s is told apart', async (_what, text, expected) => {
    expect(await importInto(freshShortlist().shortlist, new Blob([text]))).toMatchObject(expected);
  });

  test('of huge roles is handed over in portions that a browser can send', async () => {
    const role = JSON.stringify({ notes: 'x'.repeat(1_900_000) });
    const file = new Blob([`{"format":"next-rung.shortlist","version":1,"roles":[${Array(12).fill(role)}]}`]);
    const ask = askShortlist(freshShortlist().shortlist);
    let largest = 0;
    const weighing = ((name: 'import.check', asked: never) => {
      largest = Math.max(largest, JSON.stringify(asked).length);
      return ask(name, asked);
    }) as typeof ask;
    const report = await settled(previewImport(weighing, await picked(file), building));
    expect(report.rejected).toBe(12);
    expect(largest, 'browsers refuse messages of 64 MB').toBeLessThan(12_000_000);
  });

  test('a role longer than any role is rejected without being held', async () => {
    const long = `{"format":"next-rung.shortlist","version":1,"roles":[{"notes":"${'x'.repeat(3_000_000)}"}]}`;
    const report = await importInto(freshShortlist().shortlist, new Blob([long]));
    expect(report.rows).toMatchObject([{ row: 1, outcome: 'rejected', reason: { code: 'not-an-object' } }]);
  });
});

describe('CSV', () => {
  test('gives back what it holds, hostile strings included', async () => {
    const { shortlist, ids } = await fullShortlist();
    const { file, roles } = await settled(exportCsv(askShortlist(shortlist), { now: NOW }));
    expect(roles).toBe(HOSTILE.length);
    const other = freshShortlist().shortlist;
    expect(await importInto(other, file)).toMatchObject({ added: HOSTILE.length, rejected: 0 });
    // A table cell knows no difference between a line end and another: they are compared as one.
    const plain = (role: SavedRole) => JSON.parse(JSON.stringify(bare(role)).replaceAll('\\r\\n', '\\n'));
    expect((await allRoles(other, ids)).map(plain)).toEqual((await allRoles(shortlist, ids)).map(plain));
  });

  test('opens right in spreadsheets: marked as UTF-8, no cell a formula', async () => {
    const { shortlist } = await fullShortlist();
    const { file } = await settled(exportCsv(askShortlist(shortlist), { now: NOW }));
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const cells = Papa.parse<string[]>(await file.text()).data.flat();
    expect(cells.length).toBeGreaterThan(HOSTILE.length * 30);
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  test('no cell becomes a formula where another sign separates, and what was written is read back', () => {
    const cells = [
      'Tea; =HYPERLINK("http://evil.example")',
      'a;-1+1',
      'a\t@SUM(1)',
      'one\n=cmd|calc',
      "kept;'=x",
      "a;''=x",
      'a; "+1"',
      '=1;=2',
      "'=1",
      'plain; words, and - a dash',
    ];
    for (const separator of [',', ';'] as const) {
      const text = writeCsv([cells, ...cells.map((cell) => [cell])], separator);
      for (const other of [',', ';', '\t', '|']) {
        // As a spreadsheet set to another separator does it: quotes count at the beginning of a cell only.
        const split = text.split(/\r\n|\n|\r/).flatMap((line) => line.split(other));
        const opened = split.map((cell) => cell.replace(/^[\s"]+/, ''));
        expect(
          opened.filter((cell) => /^[=+\-@]/.test(cell)),
          `split at ${other}`,
        ).toEqual([]);
      }
      const read = Papa.parse<string[]>(text, { delimiter: separator }).data;
      expect(read[0]?.map(restoreCell)).toEqual(cells);
    }
  });

  test('any text comes back from a cell as it was', () => {
    const part = fc.constantFrom(';', ',', "'", '"', '=', '+', '-', '@', ' ', '\t', '\n', '|', 'a', '＝');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.constantFrom(',' as const, ';' as const),
        (parts, separator) => {
          const cell = parts.join('');
          const [[read = ''] = []] = Papa.parse<string[]>(writeCsv([[cell, 'end']], separator), {
            delimiter: separator,
          }).data;
          expect(restoreCell(read)).toBe(cell);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a spreadsheet that writes decimals with a comma gets semicolons, and the file is read back', async () => {
    expect(['en-GB', 'de-DE', 'fr', 'pt-BR', 'xx-nonsense!'].map(separatorFor)).toEqual([
      ',',
      ';',
      ';',
      ';',
      ',',
    ]);
    const { shortlist } = await fullShortlist();
    const { file } = await settled(exportCsv(askShortlist(shortlist), { now: NOW, separator: ';' }));
    const other = freshShortlist().shortlist;
    expect(await importInto(other, file)).toMatchObject({ added: HOSTILE.length, rejected: 0 });
  });

  test('merged roles and the trash travel too', async () => {
    const { shortlist, ids } = await fullShortlist();
    await mergeRoles(shortlist, ids[5] ?? '', ids[6] ?? '');
    const { roles } = await settled(exportCsv(askShortlist(shortlist), { now: NOW, ids: [ids[5] ?? ''] }));
    expect(roles).toBe(2);
  });

  test('of 1,000 roles stops where it is cancelled', async () => {
    const { shortlist } = await fullShortlist();
    const stop = new AbortController();
    const asked: string[] = [];
    const ask = askShortlist(shortlist);
    const counting = ((name: never, about: never) => {
      asked.push(name);
      stop.abort();
      return ask(name, about);
    }) as typeof ask;
    await expect(exportCsv(counting, { now: NOW, signal: stop.signal })).resolves.toMatchObject({ ok: true });
    await expect(exportCsv(counting, { now: NOW, signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(asked).toHaveLength(1);
  });
});

describe("other people's tables", () => {
  const TABLE = [
    'Job Title;Company Name;Location;URL;Status;Date Applied;Salary;Notes;Mood',
    'Cashier;Fern Market;Hull;https://jobs.example/1;Interviewing;2026-10-03;£12 an hour;"two; parts";good',
    'Barista;Otter & Oak;;not a link;In the clouds;03/04/2026;;;',
    ';No title here;;;;;;;',
  ].join('\r\n');

  test('are read by the columns their headings suggest, and what fits nowhere goes to the notes', async () => {
    const { shortlist } = freshShortlist();
    const report = await importInto(shortlist, new Blob([TABLE]));
    expect(report.rows).toMatchObject([
      { row: 2, title: 'Cashier', outcome: 'added' },
      { row: 3, title: 'Barista', outcome: 'added' },
      { row: 4, outcome: 'rejected', reason: { code: 'missing', field: 'posting.title' } },
    ]);
    const roles = await allRoles(shortlist, ['web:https://jobs.example/1', 'web:~barista|otter & oak|']);
    expect(roles[0]).toMatchObject({
      status: 'interview',
      notes: 'two; parts',
      posting: { company: 'Fern Market', pay: { text: '£12 an hour' } },
      statusHistory: [{ status: 'saved' }, { status: 'interview', at: '2026-10-03T12:00:00.000Z' }],
    });
    expect(roles[1]).toMatchObject({
      status: 'saved',
      notes: 'URL: not a link\nStatus: In the clouds\nDate Applied: 03/04/2026',
    });
  });

  test.each<[string, (text: string) => BlobPart[]]>([
    [
      'UTF-16 with its mark',
      (text) => ['\uFEFF', text].map((part) => new Uint8Array(Buffer.from(part, 'utf16le'))),
    ],
    ['UTF-16 without', (text) => [new Uint8Array(Buffer.from(text, 'utf16le'))]],
    ['big-endian UTF-16', (text) => [new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())]],
    ['Latin-1', (text) => [new Uint8Array(Buffer.from(text, 'latin1'))]],
    ['UTF-8 with its mark', (text) => ['\uFEFF', text]],
  ])('are read in %s', async (_encoding, encode) => {
    const { shortlist } = freshShortlist();
    await importInto(shortlist, new Blob(encode('Title,Company\nCaissière,Épicerie du Port\n')));
    const [role] = await allRoles(shortlist, ['web:~caissière|épicerie du port|']);
    expect(role?.posting.title).toBe('Caissière');
  });

  test('a quotation mark that is never closed keeps the rows before it', async () => {
    const { shortlist } = freshShortlist();
    const report = await importInto(
      shortlist,
      new Blob(['Title,Company\nCashier,Fern\nBarista,"Otter\nHost,Oak\n']),
    );
    expect(report).toMatchObject({ added: 1, fault: 'unclosed-quote' });
  });

  test('a file that is no table is not understood', async () => {
    expect(await pickFile(new Blob(['just some words\nand more']))).toBe('not-understood');
    expect(await pickFile(new Blob([]))).toBe('not-understood');
    expect(await pickFile(new Blob([new Uint8Array(5000).fill(7)]))).toBe('not-understood');
  });
});
