// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '../../entrypoints/options/Options.tsx';
import { fakeBackend } from '../samples/fake-backend.ts';
import { fakeSites } from '../samples/fake-sites.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { words } from '../samples/words.ts';
import { button, mount } from './mount.tsx';

const SITE = { host: 'jobs.corvidrail.example', pattern: 'https://jobs.corvidrail.example/*' };

async function options(props: Partial<OptionsProps> = {}) {
  const root = mount(
    <Options
      backend={fakeBackend(sampleShortlist())}
      sites={fakeSites([SITE])}
      readShortcut={async () => ({ keys: 'Alt+Shift+S' })}
      review={null}
      version="1.2.3"
      onGoal={() => {}}
      onReview={() => {}}
      onErased={() => {}}
      {...props}
    />,
  );
  // Sites, keys and data come from the browser, each when it has answered.
  await vi.waitFor(() => {
    expect(part(root, 'sites').querySelector('li, p + p')).not.toBeNull();
    expect(part(root, 'keys').querySelector('p')).not.toBeNull();
    expect(part(root, 'data').querySelector('[role=status]')?.textContent).not.toBe('');
  });
  return root;
}
const part = (root: HTMLElement, name: string) =>
  root.querySelector(`section[aria-labelledby="options-${name}"]`) as HTMLElement;
const click = (target: HTMLElement) => act(() => target.click());

test('every part has a heading that names it', async () => {
  const root = await options();
  const parts = [...root.querySelectorAll('main > section')];
  expect(parts.length).toBeGreaterThanOrEqual(7);
  for (const each of parts) {
    const heading = root.querySelector(`#${each.getAttribute('aria-labelledby')}`);
    expect(heading?.localName).toBe('h2');
    expect(heading?.textContent).not.toBe('');
  }
});

test('a site of the person’s own is taken off the list, said so, and put back by undo', async () => {
  const root = await options();
  const sites = part(root, 'sites');
  expect(sites.textContent).toContain('By themselves on indeed.com and linkedin.com.');
  await click(button(sites, `${words('options_siteRemove')}: ${SITE.host}`));
  await vi.waitFor(() => expect(sites.textContent).toContain(words('options_noSites')));
  expect(root.querySelector('.toast-place')?.textContent).toContain(words('options_siteGone', SITE.host));
  await click(button(root, words('undo')));
  await vi.waitFor(() => expect(sites.querySelectorAll('li')).toHaveLength(1));
});

test('a site that the browser does not take off the list stays on it, and that is said', async () => {
  const root = await options({ sites: fakeSites([SITE], true) });
  await click(part(root, 'sites').querySelector('button') as HTMLElement);
  await vi.waitFor(() =>
    expect(root.querySelector('.toast-place')?.textContent).toContain(words('options_siteKept', SITE.host)),
  );
  expect(part(root, 'sites').querySelectorAll('li')).toHaveLength(1);
});

test('the shortcut says its keys or that it has none, and leads to where it is changed or says how', async () => {
  const change = vi.fn(async () => {});
  const withPage = part(await options({ readShortcut: async () => ({ keys: 'Ctrl+Y', change }) }), 'keys');
  expect(withPage.querySelector('kbd')?.textContent).toBe('Ctrl+Y');
  await click(button(withPage, words('options_changeKeys')));
  expect(change).toHaveBeenCalledOnce();
  const bare = part(await options({ readShortcut: async () => ({ keys: '' }) }), 'keys');
  expect(bare.textContent).toContain(words('options_noKeys'));
  expect(bare.textContent).toContain(words('options_keysByHand'));
  expect(bare.querySelector('button')).toBeNull();
});

test('what is kept is counted and weighed; a shortlist that does not answer says so', async () => {
  const data = part(await options(), 'data');
  expect(data.querySelector('[role=status]')?.textContent).toBe(`9 roles, 184 kB · ${words('data_kept')}`);
  const backend = fakeBackend([], {
    'shortlist.state': () => ({ ok: false, failure: { code: 'database-failed' } }),
  });
  const failed = part(await options({ backend }), 'data');
  expect(failed.querySelector('[role=status]')?.textContent).toBe(words('failure_database_failed_title'));
});

test('deleting everything asks first, offers a copy before, and does nothing on a no', async () => {
  const erased = vi.fn();
  const asked: unknown[] = [];
  const backend = fakeBackend(sampleShortlist(), {
    'shortlist.erase': (ask) => {
      asked.push(ask);
      return { ok: true, value: {} };
    },
  });
  const root = await options({ backend, onErased: erased });
  await click(button(part(root, 'data'), words('erase_action')));
  const dialog = root.querySelector('dialog') as HTMLElement;
  const first = dialog.querySelector('a');
  expect([first?.textContent, first?.getAttribute('href')]).toEqual([
    words('erase_first'),
    '/shortlist.html#transfer',
  ]);
  await click(button(dialog, words('cancel')));
  expect([asked, erased.mock.calls.length, root.querySelector('dialog')]).toEqual([[], 0, null]);
});

test('a reminder of the plan is chosen here too', async () => {
  const onReview = vi.fn();
  const select = part(await options({ onReview }), 'reminders').querySelector('select') as HTMLSelectElement;
  await act(() => {
    select.value = '30';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onReview).toHaveBeenCalledWith({ every: 30, next: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});
