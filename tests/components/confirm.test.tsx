// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { EraseAll } from '../../components/EraseAll.tsx';
import { fakeBackend } from '../samples/fake-backend.ts';
import { words } from '../samples/words.ts';
import { button, mount } from './mount.tsx';

it('a question that is answered with no gives the focus back to what had asked it', async () => {
  const backend = fakeBackend([]);
  const root = mount(<EraseAll backend={backend} onErased={() => {}} say={() => {}} />);
  const opener = button(root, words('erase_action'));
  opener.focus();
  opener.click();
  await expect.poll(() => root.querySelector('dialog')?.open).toBe(true);
  button(root, words('cancel')).focus();
  root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  await expect.poll(() => root.querySelector('dialog')).toBeNull();
  await expect.poll(() => document.activeElement === opener).toBe(true);
  expect(backend.asked).toEqual([]);
});
