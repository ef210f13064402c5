import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type Browser, type Tab, until } from '../driver/browser.ts';
import { BROWSERS } from '../driver/index.ts';
import { roleOf } from './sample-roles.ts';

const TITLES = ['Caissière', 'Team Leader', 'Host'];
/** Three good roles as an export writes them. */
const good = TITLES.map((title, index) => {
  const role = roleOf(index);
  return JSON.stringify({ ...role, posting: { ...role.posting, title } });
});
const mine = roleOf(99);
const listOf = (...roles: string[]) =>
  `{"format":"next-rung.shortlist","version":1,"roles":[${roles.join(',')}]}`;
const whole = listOf(...good);
const [first = '', second = '', third = ''] = good;
const withId = (role: string, id: string) => {
  const made = JSON.parse(role) as ReturnType<typeof roleOf>;
  return JSON.stringify({ ...made, id, posting: { ...made.posting, id } });
};
const HOSTILE = ['<img src=x onerror=alert(1)>', '"; DROP TABLE roles; --', '\u202Egnp', '=cmd|calc'];

/** A file is written in the page: a text, bytes, or parts of which some come many times. */
type Part = string | { bytes: number[] } | { times: number; filler: number };

interface Case {
  name: string;
  file: Part[];
  /** What the person reads before anything is added. */
  says: string;
  added: string[];
}
const CASES: Case[] = [
  { name: 'whole, for comparison', file: [whole], says: '3 new', added: TITLES },
  {
    name: 'cut short in the third role',
    file: [whole.slice(0, whole.indexOf('"Host"') + 3)],
    says: 'The end of the file is missing. What came before it can still be added.',
    added: ['Caissière', 'Team Leader'],
  },
  {
    name: 'in UTF-16',
    file: [{ bytes: [...Buffer.from(`\uFEFF${whole}`, 'utf16le')] }],
    says: '3 new',
    added: TITLES,
  },
  {
    name: 'in Latin-1',
    file: [{ bytes: [...Buffer.from(whole.replace(/[^\0-\xff]/g, '-'), 'latin1')] }],
    says: '3 new',
    added: TITLES,
  },
  {
    name: 'with one id on two roles and one that is here already',
    file: [listOf(first, withId(second, (JSON.parse(first) as { id: string }).id), withId(third, mine.id))],
    says: '1 new, 2 already here',
    added: ['Caissière'],
  },
  {
    name: 'with a key twice in a role',
    file: [listOf(first.replace('"title":"Caissière"', '"title":"Nobody","title":"Caissière"'))],
    says: '1 new',
    added: ['Caissière'],
  },
  {
    name: 'with __proto__ in a role and around it',
    file: [
      `{"__proto__":{"polluted":true},"format":"next-rung.shortlist","version":1,"roles":[${second.replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
      )}]}`,
    ],
    says: '1 new',
    added: ['Team Leader'],
  },
  {
    name: 'with hostile strings where words belong',
    file: [
      listOf(
        ...HOSTILE.map((title, i) =>
          withId(
            first.replace('"Caissière"', () => JSON.stringify(title)),
            `web:hostile${i}`,
          ),
        ),
      ),
    ],
    says: '4 new',
    // A sign that turns the reading direction does not reach the list.
    added: HOSTILE.map((title) => title.replace('\u202E', '')),
  },
  {
    name: 'with fields of the wrong kind',
    file: [listOf(first, second.replace(/"savedAt":"[^"]*"/, '"savedAt":"yesterday"'), '7', 'null')],
    says: '1 new, 3 not taken',
    added: ['Caissière'],
  },
  {
    name: 'of bytes that are no text',
    file: [{ bytes: Array.from({ length: 50_000 }, (_, i) => ((i * 2654435761) >>> 24) & 255) }],
    says: 'This is neither a Next Rung file nor a table with headings.',
    added: [],
  },
  {
    name: 'of 200 MB, most of it no roles',
    file: [
      `{"format":"next-rung.shortlist","version":1,"roles":[${first},${second}`,
      { times: 50, filler: 4_000_000 },
      `,${third}]}`,
    ],
    says: '3 new, 50 not taken',
    added: TITLES,
  },
];

describe.each(BROWSERS)('an import file in $name', ({ launch }) => {
  let browser: Browser;
  let page: Tab;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.openPanel('shortlist.html');
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await ask(page, 'shortlist.erase', { sure: true });
    const { posting, annotation } = mine;
    await ask(page, 'import.add', { batch: 'before', source: 'test', part: 0, roles: [mine] });
    expect(annotation.classifier).toBe(1);
    expect(posting.id).toBe(mine.id);
  });
  /** Roles as the background lists them. */
  const titles = async () => {
    const { value } = await ask(page, 'roles.find', {});
    return (value as { rows: { title: string }[] }).rows.map(({ title }) => title).sort();
  };
  /** What stands in the part of the page that brings roles in. */
  const said = async () => (await page.find('.transfer')).text();

  test.each(CASES)(
    '$name: the person reads what becomes of it, and what was there stays',
    async (file) => {
      await page.evaluate(() => {
        location.hash = '';
        location.hash = 'transfer';
      });
      await page.find('.drop input');
      await page.evaluate((parts: Part[]) => {
        const blobs = parts.flatMap((part): BlobPart[] => {
          if (typeof part === 'string') return [part];
          if ('bytes' in part) return [new Uint8Array(part.bytes)];
          const filler = new Blob([`,{"notes":"${'x'.repeat(part.filler)}"}`]);
          return Array(part.times).fill(filler);
        });
        const carried = new DataTransfer();
        carried.items.add(new File(blobs, 'roles.json'));
        const input = document.querySelector<HTMLInputElement>('.drop input');
        if (!input) throw new Error('there is nowhere to put a file');
        input.files = carried.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, file.file);
      await until(`"${file.says}"`, async () => (await said()).includes(file.says), 120_000);
      expect(await titles(), 'nothing is added before the person says so').toEqual([mine.posting.title]);
      const count = file.added.length;
      if (count > 0) {
        await (
          await page.find({ role: 'button', name: count === 1 ? 'Add 1 role' : `Add ${count} roles` })
        ).click();
        await until(
          'them to be added',
          async () => (await said()).includes(`${count} role${count === 1 ? '' : 's'} added.`),
          120_000,
        );
      }
      const there = (await titles()).map((title) => title.replace('\u202E', ''));
      expect(there).toEqual([mine.posting.title, ...file.added].sort());
      await page.evaluate(() => {
        location.hash = '';
      });
      await until('the list', async () => (await page.all('.role-item .role-title')).length === count + 1);
      const shown = await page.evaluate(() => ({
        titles: [...document.querySelectorAll('.role-item .role-title')].map(
          ({ textContent }) => textContent ?? '',
        ),
        images: document.images.length,
        polluted: ({} as { polluted?: boolean }).polluted ?? false,
      }));
      expect(shown).toEqual({ titles: expect.arrayContaining(file.added), images: 0, polluted: false });
      expect(await ask(page, 'role.read', { id: mine.id })).toMatchObject({
        value: { role: { savedAt: mine.savedAt, notes: mine.notes } },
      });
    },
    180_000,
  );
});
