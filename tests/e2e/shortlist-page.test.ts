import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAskOf } from '../samples/asks.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { ask } from './ask.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';

const [leader, handler, success] = sampleShortlist();
if (!leader || !handler || !success) throw new Error('the sample shortlist is too short');
const titles = async (tab: Tab) =>
  Promise.all((await tab.all('.role-item .role-title')).map((title) => title.text()));
const button = (tab: Tab, name: string) => tab.find({ role: 'button', name });
/** Replaces what stands in the notes of the open role, as typing does; the field keeps the focus. */
async function writeNotes(tab: Tab, text: string) {
  await (await tab.find('.role-form textarea')).evaluate((field, value) => {
    (field as HTMLTextAreaElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

describe.each(BROWSERS)('looking after the shortlist in $name', ({ launch }) => {
  let browser: Browser;
  let page: Tab;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.openPanel('shortlist.html');
    for (const role of [success, handler, leader])
      expect(await ask(page, 'role.save', saveAskOf(role))).toMatchObject({ ok: true });
    const again = saveAskOf(leader);
    // The same job on another board: a likely duplicate.
    again.posting = { ...again.posting, id: 'indeed:again', board: 'indeed', boardId: 'again' };
    expect(await ask(page, 'role.save', again)).toMatchObject({ ok: true });
    await until('four roles', async () => (await titles(page)).length === 4);
  });
  afterAll(() => browser?.close());

  test('a likely duplicate is shown side by side, merged by one click and taken apart by another', async () => {
    await (await page.find('a[href="#duplicates"]')).click();
    await until('one pair', async () => (await page.all('.pair')).length === 1);
    expect(await page.all('.pair thead th[scope=col]')).toHaveLength(2);
    await (await button(page, 'Same role: keep the first')).click();
    await until('no pair', async () => (await page.all('.pair')).length === 0);
    await (await button(page, 'Undo')).click();
    await until('the pair again', async () => (await page.all('.pair')).length === 1);
    await (await page.find('a[href="#"]')).click();
    await until('four roles', async () => (await titles(page)).length === 4);
  });

  test('a comparison gets a name and is there again after the browser was closed', async () => {
    const boxes = await page.all('.role-choose input');
    await boxes[0]?.click();
    await boxes[1]?.click();
    await page.find('.compare-bar');
    const clear = await page.evaluate(() => {
      const edge = (css: string) => document.querySelector(css)?.getBoundingClientRect();
      return (edge('.toast-place')?.bottom ?? Number.NaN) <= (edge('.compare-bar')?.top ?? Number.NaN);
    });
    expect(clear, 'what passes at the bottom lies on the bar of what is chosen').toBe(true);
    await (await page.find('a[href="#compare"]')).click();
    const between = await (await page.find('.name-set')).evaluate((form) => {
      (form as HTMLElement).style.width = '200px';
      const [field, save] = [...form.children].map((part) => part.getBoundingClientRect());
      (form as HTMLElement).style.width = '';
      return field && save ? save.top - field.bottom : Number.NaN;
    });
    expect(between, 'the button stands directly under its field in a narrow panel').toBeGreaterThanOrEqual(6);
    await (await page.find('input[maxlength="60"]')).type('Near home');
    await page.press('Enter');
    await until('its name', async () => (await page.all('.page-tools strong')).length === 1);
    browser = await browser.relaunch();
    page = await browser.openPanel('shortlist.html#compare');
    await until(
      'the name',
      async () => (await page.all('.page-tools strong'))[0] && (await page.find('.page-tools strong')).text(),
    );
    expect(await (await page.find('.page-tools strong')).text()).toBe('Near home');
    expect(await page.all('.comparison thead th[scope=col]')).toHaveLength(2);
  });

  test('two windows writing in one field: the second is asked, and neither text is lost', async () => {
    await page.go((await page.url()).replace(/#.*/, '#'));
    const other = await browser.openPanel('shortlist.html');
    for (const tab of [page, other]) await (await button(tab, handler.posting.title)).click();
    await writeNotes(other, 'what the second wrote');
    await writeNotes(page, 'what the first wrote');
    await until('the first to be saved', async () => {
      const answer = await ask(page, 'role.read', { id: handler.id });
      return (answer.value as unknown as { role: { notes: string } }).role.notes.startsWith('what the');
    });
    const asked = await until('the question in one of the windows', async () => {
      for (const tab of [page, other])
        if ((await (await tab.find('.role-detail')).text()).includes('Changed in another window')) return tab;
      return undefined;
    });
    const notes = await asked.find('.role-form textarea');
    const mine = await notes.evaluate((field) => (field as HTMLTextAreaElement).value);
    await (await button(asked, 'Keep what I wrote')).click();
    await until('what was kept to be saved', async () => {
      const answer = await ask(page, 'role.read', { id: handler.id });
      return (answer.value as unknown as { role: { notes: string } }).role.notes === mine;
    });
    await other.close();
  });

  test('delete everything leaves nothing, not even what the popup remembers', async () => {
    const popup = await browser.openPanel('popup.html');
    await until('the popup to show roles', async () => (await titles(popup)).length === 4);
    await until('the popup to remember them', () =>
      popup.evaluate(() => localStorage.getItem('first-screen') !== null),
    );
    await popup.close();
    await page.go((await page.url()).replace(/#.*/, '#transfer'));
    await (await button(page, 'Delete everything')).click();
    const dialog = await page.find('dialog');
    await (await dialog.find('button[value=yes]')).click();
    await until('"Everything is deleted"', async () =>
      (await (await page.find('.toast')).text()).includes('Everything is deleted'),
    );
    await until('nothing to be chosen any more', async () => (await page.all('nav a span')).length === 0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    // A page that asks for its list meanwhile makes the search's own database anew, with nothing in it.
    const kept = await page.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'next-rung-words')) return 0;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('next-rung-words');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const count = await new Promise<number>((resolve, reject) => {
        const request = database.transaction('shards').objectStore('shards').count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
      return count;
    });
    expect(kept, 'what search keeps is the words of roles').toBe(0);
    const again = await browser.openPanel('popup.html');
    await until('the empty state', async () => (await again.all('.message.empty')).length === 1);
    expect(await titles(again)).toEqual([]);
    expect(await ask(again, 'sets.list', {})).toMatchObject({ value: { sets: [] } });
    await again.close();
  });

  test('a newer database is refused by the popup, and its records can be saved past the refusal', async () => {
    await ask(page, 'role.save', saveAskOf(leader));
    await browser.stopBackground();
    const outside = await browser.openPanel('manifest.json');
    const version = await outside.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('next-rung', 99);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      opened.close();
      return opened.version;
    });
    expect(version).toBe(99);
    await outside.close();
    const popup = await browser.openPanel('popup.html');
    await until('the refusal', async () =>
      (await popup.all('.message h2'))[0]?.text().then((text) => text.includes('newer than this version')),
    );
    const rescue = await browser.openPanel('shortlist.html#rescue');
    // The file goes to the browser's downloads: what it holds is read from the link that hands it over.
    await rescue.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { rescued: text }));
        return make(blob);
      };
    });
    await (await button(rescue, 'Save a copy of my data')).click();
    const text = await until('the file', () =>
      rescue.evaluate(() => (globalThis as { rescued?: string }).rescued),
    );
    const file = JSON.parse(text) as { roles: { id: string }[]; rescued: { database: number } };
    expect(file.rescued.database).toBe(99);
    expect(file.roles.map(({ id }) => id)).toEqual([leader.id]);
    await rescue.close();
    await popup.close();
  });
});
