import { beforeAll, describe, expect, test } from 'vitest';
import { readRoles, saveRole } from '../../lib/shortlist/roles.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { exportJson } from '../../lib/transfer/export.ts';
import { type ImportReport, runImport } from '../../lib/transfer/import.ts';
import { pickFile } from '../../lib/transfer/read-file.ts';
import { describeCounts, describeFileFault, describeRowFate } from '../../lib/view/transfer.ts';
import { context } from '../samples/words.ts';
import { freshShortlist } from '../shortlist/fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from '../shortlist/sample-posting.ts';
import { askShortlist } from './ask-shortlist.ts';

const building = { now: '2026-11-21T09:00:00.000Z', judge: () => sampleAnnotation() };
const TITLES = ['Caissière', 'Team Leader', 'Host'];

/** What a damaged file leads to: what the person reads, and which roles are there afterwards. */
interface Outcome {
  says: string;
  fates: string[];
  kept: string[];
  report: ImportReport;
}

/** Three good roles as an export writes them, one JSON object each. */
let good: string[];
let whole: string;
beforeAll(async () => {
  const { shortlist } = freshShortlist();
  for (const [i, title] of TITLES.entries())
    await saveRole(shortlist, samplePosting({ boardId: `good${i}`, title }), sampleAnnotation());
  const made = await exportJson(askShortlist(shortlist), { now: building.now });
  if (!made.ok) throw new Error(made.failure.code);
  whole = await made.value.file.text();
  good = (JSON.parse(whole) as { roles: object[] }).roles.map((role) => JSON.stringify(role));
});

/** Imports into a shortlist that holds one role already, which must stay whatever the file is. */
async function importFile(file: Blob): Promise<Outcome> {
  const { shortlist } = freshShortlist();
  const before = await saveRole(
    shortlist,
    samplePosting({ boardId: 'mine', title: 'Mine' }),
    sampleAnnotation(),
  );
  const picked = await pickFile(file);
  if (typeof picked === 'string')
    return {
      says: describeFileFault(picked, context.words),
      fates: [],
      kept: await titles(shortlist),
      report: {} as never,
    };
  const answer = await runImport(askShortlist(shortlist), picked, { ...building, batch: 'b', source: 'f' });
  if (!answer.ok) throw new Error(answer.failure.code);
  const { value: report } = answer;
  const [mine] = await readRoles(shortlist, [before.id]);
  expect(mine?.role, 'what was saved before is untouched').toEqual(before);
  return {
    says: report.fault ? describeFileFault(report.fault, context.words) : describeCounts(report, context),
    fates: report.rows.map((row) => describeRowFate(row, context).text),
    kept: await titles(shortlist),
    report,
  };
}
async function titles(shortlist: Shortlist): Promise<string[]> {
  const ids = await shortlist.read((transaction) => transaction.objectStore('roles').getAllKeys());
  return (await readRoles(shortlist, ids)).map(({ role }) => role?.posting.title ?? '?').sort();
}
const listOf = (...roles: string[]) =>
  new Blob([`{"format":"next-rung.shortlist","version":1,"roles":[${roles.join(',')}]}`]);
const WITH_MINE = (...others: string[]) => ['Mine', ...others].sort();
const CUT = 'The end of the file is missing. What came before it can still be added.';

describe('an import file, damaged: what the person reads, and what is kept', () => {
  test('whole, for comparison: everything', async () => {
    const { says, kept } = await importFile(new Blob([whole]));
    expect(says).toBe('3 new');
    expect(kept).toEqual(WITH_MINE(...TITLES));
  });

  test('cut short in the third role: the two before it', async () => {
    const { says, kept } = await importFile(new Blob([whole.slice(0, whole.indexOf('"Host"') + 3)]));
    expect(says).toBe(CUT);
    expect(kept).toEqual(WITH_MINE('Caissière', 'Team Leader'));
  });

  test('cut short in the middle of a letter of two bytes: nothing but whole roles', async () => {
    const bytes = new Uint8Array(await new Blob([whole]).arrayBuffer());
    const inside = bytes.indexOf(0xc3, whole.indexOf('Caissi'));
    const { says, kept } = await importFile(new Blob([bytes.slice(0, inside + 1)]));
    expect(says).toBe(CUT);
    expect(kept).toEqual(WITH_MINE());
  });

  test('of 200 MB, most of it no roles: the roles in it, each of the others named', async () => {
    // Longer than any role: each must be passed over without being held.
    const filler = new Blob([`,{"notes":"${'x'.repeat(4_000_000)}"}`]);
    const [first = '', second = '', third = ''] = good;
    const file = new Blob([
      `{"format":"next-rung.shortlist","version":1,"roles":[${first},${second}`,
      ...Array(50).fill(filler),
      `,${third}]}`,
    ]);
    expect(file.size).toBeGreaterThan(200_000_000);
    const { says, fates, kept } = await importFile(file);
    expect(says).toBe('3 new, 50 not taken');
    expect(fates.filter((fate) => fate === 'Not taken: this is not a role')).toHaveLength(50);
    expect(kept).toEqual(WITH_MINE(...TITLES));
  }, 120_000);

  test.each<[string, (text: string) => Uint8Array<ArrayBuffer>]>([
    ['UTF-16', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['Latin-1', (text) => new Uint8Array(Buffer.from(text.replace(/[^\0-\xff]/g, '-'), 'latin1'))],
  ])('in %s, which no export writes: read all the same', async (_name, encode) => {
    const { says, kept } = await importFile(new Blob([encode(whole)]));
    expect(says).toBe('3 new');
    expect(kept).toEqual(WITH_MINE(...TITLES));
  });

  test('of bytes that are no text: not understood, and nothing happens', async () => {
    const noise = new Uint8Array(100_000).map((_, i) => (i * 2654435761) >>> 24);
    const { says, kept } = await importFile(new Blob([noise]));
    expect(says).toBe('This is neither a Next Rung file nor a table with headings.');
    expect(kept).toEqual(WITH_MINE());
  });

  test('with a key twice in a role: the last one counts, as everywhere in JSON, and the others stay', async () => {
    const [first = '', second = ''] = good;
    const twice = first.replace('"title":"Caissière"', '"title":"Nobody","title":"Caissière"');
    expect(twice).not.toBe(first);
    const { says, kept } = await importFile(listOf(twice, second));
    expect(says).toBe('2 new');
    expect(kept).toEqual(WITH_MINE('Caissière', 'Team Leader'));
  });

  test('with one id on two roles: the first is taken, the second is said to be here already', async () => {
    const [first = '', second = ''] = good;
    const { id } = JSON.parse(first) as { id: string };
    const same = JSON.parse(second) as { id: string; posting: { id: string } };
    same.id = id;
    same.posting.id = id;
    const { says, fates, kept } = await importFile(listOf(first, JSON.stringify(same)));
    expect(says).toBe('1 new, 1 already here');
    expect(fates).toEqual(['New', 'Already here']);
    expect(kept).toEqual(WITH_MINE('Caissière'));
  });

  test('with __proto__ in a role and around it: nobody gains a property, and the good role is taken', async () => {
    const [first = '', second = ''] = good;
    const poisoned = second.replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const file = new Blob([
      `{"__proto__":{"polluted":true},"format":"next-rung.shortlist","version":1,"roles":[${first},${poisoned}]}`,
    ]);
    const { says, kept } = await importFile(file);
    expect(says).toBe('2 new');
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
    expect(kept).toEqual(WITH_MINE('Caissière', 'Team Leader'));
  });

  test('with hostile strings where words belong: they are words', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '"; DROP TABLE roles; --',
      '\u0000\u202Egnp',
      '=cmd|calc',
      '💥'.repeat(50),
    ];
    const roles = hostile.map((title, i) => {
      const role = JSON.parse(good[0] ?? '') as { id: string; posting: { id: string; title: string } };
      role.id = `web:hostile${i}`;
      role.posting.id = role.id;
      role.posting.title = title;
      return JSON.stringify(role);
    });
    const { says, kept } = await importFile(listOf(...roles));
    expect(says).toBe('5 new');
    expect(kept).toEqual(WITH_MINE(...hostile));
  });

  test('with fields of the wrong kind: the role is named with what is wrong, and the others are taken', async () => {
    const [first = '', second = '', third = ''] = good;
    const wrong = second.replace(/"savedAt":"[^"]*"/, '"savedAt":"yesterday"');
    const { says, fates, kept } = await importFile(listOf(first, wrong, third, '7', 'null'));
    expect(says).toBe('2 new, 3 not taken');
    expect(fates).toEqual([
      'New',
      'Not taken: its date saved is not understood',
      'New',
      'Not taken: this is not a role',
      'Not taken: this is not a role',
    ]);
    expect(kept).toEqual(WITH_MINE('Caissière', 'Host'));
  });

  test('of a newer version, or of something else: said, and nothing happens', async () => {
    const newer = await importFile(new Blob([whole.replace('"version":1', '"version":2')]));
    expect(newer.says).toContain('A newer version of Next Rung wrote this file');
    expect(newer.kept).toEqual(WITH_MINE());
    const other = await importFile(new Blob(['{"jobs":[1,2]}']));
    expect(other.says).toBe('This file does not hold a shortlist.');
    expect(other.kept).toEqual(WITH_MINE());
  });

  test('a table with a quotation mark that is never closed: the rows before it', async () => {
    const { says, kept } = await importFile(
      new Blob(['Title,Company\nCashier,Fern\nBarista,"Otter\nHost,Oak\n']),
    );
    expect(says).toBe(
      'A quotation mark in the file is never closed. What came before it can still be added.',
    );
    expect(kept).toEqual(WITH_MINE('Cashier'));
  });
});
