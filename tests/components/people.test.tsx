// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { People } from '../../entrypoints/shortlist/People.tsx';
import { context } from '../samples/words.ts';
import { mount } from './mount.tsx';

const nothing = {
  facts: { rungs: [], people: [] },
  roles: [],
  onOpenRole: () => {},
  onAdd: async () => undefined,
  say: () => {},
};

it('leaves the people out for who has arrived and saved nothing: no heading without anybody under it', () => {
  expect(mount(<People {...nothing} next={undefined} />).textContent).toBe('');
});

it('names whom to look for by a title as it stands, whatever article it would need', () => {
  const next = { title: 'Account manager' } as Parameters<typeof People>[0]['next'];
  const text = mount(<People {...nothing} next={next} />).textContent;
  expect(text).toContain(context.words('people_lookFor'));
  expect(text).toContain('already works as Account manager: ask');
});
