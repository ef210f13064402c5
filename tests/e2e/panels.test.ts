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

describe.each(BROWSERS)('the shortlist in $name', ({ launch }) => {
  let browser: Browser;
  let popup: Tab;
  beforeAll(async () => {
    browser = await launch();
    popup = await browser.openPanel('popup.html');
  });
  afterAll(() => browser?.close());

  test('a fresh install says what to do next, with one button', async () => {
    await until('the empty state', async () => (await popup.all('.message.empty')).length === 1);
    expect(await (await popup.find('.message h2')).text()).toBe('Nothing saved yet');
    expect(await popup.all('.message .button')).toHaveLength(1);
  });

  test('saved roles appear in the open popup, newest first', async () => {
    for (const role of [success, handler, leader]) {
      expect(await ask(popup, 'role.save', saveAskOf(role))).toMatchObject({ ok: true });
    }
    await until('three roles', async () => (await titles(popup)).length === 3);
    expect(await titles(popup)).toEqual([leader.posting.title, handler.posting.title, success.posting.title]);
  });

  test('finding is by what is typed', async () => {
    const field = await popup.find('input[type=search]');
    await field.type('penrose');
    await until('one role', async () => (await titles(popup)).join() === handler.posting.title);
    for (const _ of 'penrose') await popup.press('Backspace');
    await until('all roles', async () => (await titles(popup)).length === 3);
  });

  test('two chosen roles stand side by side in a real table, and a value shows the words behind it', async () => {
    const boxes = await popup.all('.role-choose input');
    await boxes[0]?.click();
    await boxes[1]?.click();
    await (await popup.find({ role: 'button', name: 'Compare 2' })).click();
    const heads = await popup.find('.comparison thead').then((head) => head.all('th[scope=col]'));
    expect(heads).toHaveLength(2);
    const level = await popup.find('tr[data-row=level]');
    expect(await level.text()).toContain('Lead');
    const value = await popup.find('tr[data-row=stage] button');
    expect(await value.attribute('aria-expanded')).toBe('false');
    await value.click();
    await until('the quote', async () => (await popup.all('tr[data-row=stage] q mark')).length === 1);
    expect(await (await popup.find('tr[data-row=stage] q mark')).text()).toContain('full paid training');
    await (await popup.find('.popup-head .button.icon')).click();
    await popup.find('.role-item');
  });

  test('a removed role is gone at once and back with one click', async () => {
    const remove = `Move ${leader.posting.title} to trash`;
    await (await popup.find({ role: 'button', name: remove })).click();
    await until('two roles', async () => (await titles(popup)).length === 2);
    await (await popup.find({ role: 'button', name: 'Undo' })).click();
    await until('three roles', async () => (await titles(popup)).length === 3);
  });

  test('who uses the keyboard alone goes on where they were: after a removal, its undo, and a comparison', async () => {
    const at = () =>
      popup.evaluate(() => {
        const has = document.activeElement as HTMLElement | null;
        return has?.matches('main, .role-item *') ? has.localName + (has.textContent ?? '') : '';
      });
    const press = async (name: string) => {
      await (await popup.find({ role: 'button', name })).evaluate((button) =>
        (button as HTMLElement).focus(),
      );
      await popup.press('Enter');
    };
    await press(`Move ${leader.posting.title} to trash`);
    await until('two roles', async () => (await titles(popup)).length === 2);
    await until(
      'the focus on the role in its place, at the same control',
      async () => (await at()) === `buttonMove ${handler.posting.title} to trash`,
    );
    await press('Undo');
    await until('three roles', async () => (await titles(popup)).length === 3);
    await until('the focus back in the list', async () => (await at()).startsWith('button'));
    await press('Compare 2');
    await until('the focus on the comparison', async () => (await at()).startsWith('mainBack to the list'));
    await press('Back to the list');
    await until('the focus on the list', async () => (await at()).startsWith('mainNext Rung'));
  });

  test('what is written on the full page is kept, whether the background sleeps or the browser restarts', async () => {
    const page = await browser.openPanel('shortlist.html');
    await (await page.find({ role: 'button', name: leader.posting.title })).click();
    await (await page.find('.role-form textarea')).type('Ask about shifts');
    await page.press('Tab');
    await until('"Saved"', async () => (await (await page.find('.saved-note')).text()) === 'Saved');
    await browser.stopBackground();
    browser = await browser.relaunch();
    const again = await browser.openPanel('shortlist.html');
    await (await again.find({ role: 'button', name: leader.posting.title })).click();
    const notes = await again.find('.role-form textarea');
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Ask about shifts');
    await again.close();
  });

  test('the trash keeps what was removed and gives it back', async () => {
    const page = await browser.openPanel('shortlist.html');
    const remove = `Move ${success.posting.title} to trash`;
    await (await page.find({ role: 'button', name: remove })).click();
    await until('two roles', async () => (await titles(page)).length === 2);
    await (await page.find('a[href="#trash"]')).click();
    await until('one in the trash', async () => (await titles(page)).join() === success.posting.title);
    await (await page.find('.role-item .button')).click();
    await until('an empty trash', async () => (await page.all('.message.empty')).length === 1);
    await (await page.find('nav a')).click();
    await until('three roles', async () => (await titles(page)).length === 3);
    await page.close();
  });

  test('the roles chosen for comparing are remembered', async () => {
    const again = await browser.openPanel('popup.html');
    await until('the bar', async () => (await again.all('.compare-bar')).length === 1);
    expect(await (await again.find('.compare-bar .count')).text()).toBe('2 roles chosen');
    await again.close();
  });

  test('the table of another tracker is shown row by row, added, and taken back', async () => {
    const page = await browser.openPanel('shortlist.html#transfer');
    const input = await page.find('input[type=file]');
    await input.evaluate((element) => {
      const csv = 'Company,Job Title,Status\nHarrow Books,Bookseller,Applied\nNobody,,Saved\n';
      const files = new DataTransfer();
      files.items.add(new File([csv], 'mine.csv', { type: 'text/csv' }));
      (element as HTMLInputElement).files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await (await page.find({ role: 'button', name: 'See what would be added' })).click();
    await until('two rows', async () => (await page.all('.fate')).length === 2);
    expect(await (await page.find('.fate[data-outcome=rejected]')).text()).toContain(
      'Not taken: its job title is missing',
    );
    await (await page.find({ role: 'button', name: 'Add 1 role' })).click();
    await (await page.find('nav a')).click();
    await until('four roles', async () => (await titles(page)).includes('Bookseller'));
    await (await page.find('a[href="#transfer"]')).click();
    await (await page.find('.import-history .button')).click();
    await until('"Taken back"', async () =>
      (await (await page.find('.import-history')).text()).includes('Taken back'),
    );
    await (await page.find('nav a')).click();
    await until('three roles', async () => (await titles(page)).length === 3);
    await page.close();
  });

  test('a cashier finds where they stand by typing it, keyboard alone, and is shown there on the map', async () => {
    const page = await browser.openPanel('shortlist.html#plan');
    const field = await page.find('.goal-form input[role=combobox]');
    await field.type('cashier');
    await until('the titles', async () => (await page.all('[role=option]')).length > 1);
    await page.press('Enter');
    const here = await page.find('.map-rung[data-is=now]');
    expect(await here.text()).toMatch(/^Cashier[\s\S]*Entry, Retail[\s\S]*You are here/);
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);

    expect(await (await page.find('.plan-unsure button')).text(), 'who is not sure has a first goal').toBe(
      'Key holder',
    );

    const goal = (await page.all('.goal-form input[role=combobox]'))[1];
    await goal?.type('night shop till helper');
    await until('a title judged by its words', async () =>
      (await (await page.find('[role=option]')).text()).includes('by its words'),
    );
    await page.press('Escape');
    await goal?.type('store manager');
    await until('the titles', async () => (await page.all('[role=option]')).length > 0);
    await page.press('ArrowDown');
    await page.press('ArrowUp');
    await until('store manager to be on', async () =>
      (await (await page.find('[role=option][aria-selected=true]')).text()).includes('tore manager'),
    );
    await page.press('Enter');
    await until('the plan', async () => (await page.all('.plan-steps > li')).length > 1);
    expect(await (await page.find('.plan h2')).text()).toMatch(/^From Cashier to /);
    await (await page.find({ role: 'button', name: 'Clear my goal' })).click();
    await until('no plan', async () => (await page.all('.plan-steps')).length === 0);
    await page.close();
  });

  test('a goal turns the shortlist into a plan: the way on the map, its steps, and whom to ask', async () => {
    const page = await browser.openPanel('shortlist.html#plan');
    const pick = async (at: number, value: string) => {
      const select = (await page.all('.goal-form select'))[at];
      await select?.evaluate((element, chosen) => {
        (element as HTMLSelectElement).value = chosen;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    };
    await pick(0, '2');
    await pick(1, 'customer-care');
    await pick(2, '4');
    await pick(3, 'customer-care');
    await until('two steps', async () => (await page.all('.plan-steps > li')).length === 2);
    const marked = async (is: string) => (await page.find(`.map-rung[data-is=${is}]`)).text();
    expect(await marked('now')).toMatch(/Experienced, Customer care[\s\S]*You are here/);
    expect(await marked('goal')).toMatch(/Manager, Customer care[\s\S]*Your goal/);
    expect(await marked('way')).toMatch(/Lead, Customer care[\s\S]*1 saved/);
    await until('the saved role in its step', async () =>
      (await (await page.find('.plan-steps > li')).text()).includes(leader.posting.title),
    );
    expect(await (await page.find('.plan-first li')).text(), 'the first thing to do').toContain(
      leader.posting.title,
    );

    const inFocus = () => page.evaluate(() => document.activeElement?.matches('h2, h3, input'));
    await (await page.find('.plan-people .plan-link')).click();
    await until('the first field to be ready for her name', inFocus);
    await (await page.find('.plan-people form input')).type('Sana Iqbal');
    await page.press('Enter');
    await until('her name on the list', async () =>
      (await (await page.find('.plan-people')).text()).includes('Sana Iqbal'),
    );
    const kept = await ask(page, 'role.read', { id: leader.id });
    expect(kept.value).toMatchObject({ role: { contacts: [{ name: 'Sana Iqbal' }] } });

    await until('what was done to be said where the form was', inFocus);

    await (await page.find({ role: 'button', name: 'I have made this step' })).evaluate((made) =>
      made.focus(),
    );
    await page.press('Enter');
    await until('one step', async () => (await page.all('.plan-steps > li')).length === 1);
    await until('the heading to be where who uses the keyboard goes on', () =>
      page.evaluate(() => document.activeElement?.matches('.plan h2')),
    );
    expect(await (await page.find('.plan h2')).text()).toBe(
      'From Lead, Customer care to Manager, Customer care: 1 step',
    );
    await page.close();

    const again = await browser.openPanel('popup.html');
    await until('a step', async () =>
      (await Promise.all((await again.all('.role-state')).map((each) => each.text()))).includes(
        'A step down',
      ),
    );
    await (await again.find({ role: 'button', name: 'Clear' })).click();
    await until('where it goes', async () =>
      (await (await again.find('.plan-bar')).text()).includes('Goal: Manager, Customer care'),
    );
    await again.close();
  });

  test('a rung of the map leads to its roles in the list, and the list to the role', async () => {
    const page = await browser.openPanel('shortlist.html#plan');
    const lead = await page.find('.map-rung[data-is=now]');
    await lead.click();
    await (await page.find({ role: 'button', name: 'Show the 1 role saved here' })).click();
    await until('that role alone', async () => (await titles(page)).join() === leader.posting.title);
    await (await page.find({ role: 'button', name: 'Ladder: Customer care' })).click();
    const boxes = await page.all('.many-list:not([hidden]) input');
    expect(boxes).toHaveLength(11);
    await boxes[6]?.click();
    await until('two ladders', async () => (await page.all('.many-open[data-set=true]')).length === 2);
    await until(
      'the roles of a level on either of two ladders',
      async () => (await titles(page)).length === 1,
    );
    await page.close();
  });
});
