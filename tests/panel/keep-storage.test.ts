import { expect, test, vi } from 'vitest';
import { askToKeepStorage } from '../../lib/panel/keep-storage.ts';

function storageThat(isKept: boolean, says: boolean) {
  return { persisted: async () => isKept, persist: vi.fn(async () => says) } as unknown as StorageManager;
}

test('the browser is asked to keep the shortlist, and not again once it promised', async () => {
  const fresh = storageThat(false, true);
  expect(await askToKeepStorage(fresh)).toBe(true);
  expect(fresh.persist).toHaveBeenCalledOnce();
  const kept = storageThat(true, true);
  expect(await askToKeepStorage(kept)).toBe(true);
  expect(kept.persist).not.toHaveBeenCalled();
});

test('a browser that says no, or cannot be asked, is no failure', async () => {
  expect(await askToKeepStorage(storageThat(false, false))).toBe(false);
  expect(await askToKeepStorage(undefined)).toBe(false);
});
