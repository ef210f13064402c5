// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { TitleSearch } from '../../components/TitleSearch.tsx';
import type { Rung } from '../../lib/career/goal.ts';
import { words } from '../samples/words.ts';
import { mount } from './mount.tsx';

function search(placeTitle: (title: string) => Promise<Rung | null> = async () => null, title = '') {
  const chosen: Rung[] = [];
  const root = mount(
    <TitleSearch
      example="Job title"
      title={title}
      onChoose={(rung) => chosen.push(rung)}
      placeTitle={placeTitle}
    />,
  );
  const field = root.querySelector('input') as HTMLInputElement;
  const type = async (text: string) => {
    await act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const key = async (name: string) => {
    await act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    });
  };
  const leave = async () => {
    await act(() => {
      field.dispatchEvent(new FocusEvent('blur'));
    });
  };
  const options = () => [...root.querySelectorAll('[role=option]')];
  return { root, field, chosen, type, key, leave, options };
}

const cashier = { track: 'retail', level: 1, title: 'Cashier' };

test('a title is typed, its rung offered and chosen by Enter; what the field names is the option that is on', async () => {
  const { field, chosen, type, key, options, root } = search();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await type('cashi');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(options()[0]?.textContent).toBe('CashierEntry, Retail');
  const active = () =>
    root.querySelector(`#${CSS.escape(field.getAttribute('aria-activedescendant') ?? '')}`);
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  expect(root.querySelector('[role=status]')?.textContent).toBe(`${options().length} titles found`);
  await key('ArrowDown');
  expect(active()).toBe(options()[1]);
  await key('ArrowUp');
  await key('ArrowUp');
  expect(active(), 'upwards from the first stands the last').toBe(options().at(-1));
  await key('ArrowDown');
  await key('Enter');
  expect(chosen).toEqual([cashier]);
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(root.querySelector('[role=status]')?.textContent).toBe('Cashier: Entry, Retail');
});

test('a click chooses, Escape goes back to what was chosen before', async () => {
  const { field, chosen, type, key, options } = search(undefined, 'Barista');
  expect(field.value).toBe('Barista');
  await type('cashier');
  await act(() => (options()[0] as HTMLElement).click());
  expect(chosen).toEqual([cashier]);
  await type('server');
  await key('Escape');
  expect([field.value, options().length, chosen.length]).toEqual(['Barista', 0, 1]);
});

test('leaving after a whole title chooses it, leaving after half of one chooses nothing', async () => {
  const { chosen, type, leave } = search();
  await type('cash');
  await leave();
  expect(chosen).toEqual([]);
  await type('CASHIER');
  await leave();
  expect(chosen).toEqual([cashier]);
});

test('a title that no list has is placed by its words; where they say too little, the way on is said', async () => {
  const placeTitle = vi.fn(async (title: string) =>
    title.startsWith('quay') ? ({ track: 'retail', level: 2 } as const) : null,
  );
  const { chosen, root, type, key, options } = search(placeTitle);
  await type('quay shop elder');
  await vi.waitFor(() => expect(options()).toHaveLength(1));
  expect(options()[0]?.textContent).toBe('Quay shop elderExperienced, Retail, by its words');
  await key('Enter');
  expect(chosen).toEqual([{ track: 'retail', level: 2, title: 'Quay shop elder' }]);
  await type('zzzzz');
  await vi.waitFor(() => expect(root.querySelector('.title-none')).not.toBeNull());
  expect(root.querySelector('[role=status]')?.textContent).toBe(words('plan_titleNone', 'zzzzz'));
  expect(placeTitle).toHaveBeenCalledTimes(2);
});
