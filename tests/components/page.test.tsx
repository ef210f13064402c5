// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Page, type Place } from '../../entrypoints/shortlist/Page.tsx';
import { fakeBackend } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { words } from '../samples/words.ts';
import { mount } from './mount.tsx';

const roles = ['a:1', 'a:2'].map((id) => sampleRole({ id }));

function page(place: Place) {
  const backend = fakeBackend(roles, {
    'sets.list': () => ({ ok: true, value: { sets: [{ id: 'current', name: '', ids: ['a:1', 'a:2'] }] } }),
  });
  const root = mount(
    <Page
      backend={backend}
      place={place}
      go={() => {}}
      onGoal={() => {}}
      openSample={() => {}}
      onErased={() => {}}
    />,
  );
  return root;
}

describe('each part of the full page, for who cannot see which it is', () => {
  it.each([
    ['', 'nav_list'],
    ['plan', 'nav_plan'],
    ['compare', 'nav_compare'],
    ['duplicates', 'nav_duplicates'],
    ['transfer', 'nav_transfer'],
    ['trash', 'nav_trash'],
  ] as const)('"%s" is named in the title and begins with a heading', async (place, name) => {
    const root = page(place);
    await expect.poll(() => document.title).toBe(`${words(name)} · Next Rung`);
    await expect.poll(() => root.querySelector('main h2')?.textContent).toBeTruthy();
  });
});
