import { useEffect } from 'preact/hooks';

/**
 * Asks the browser never to clear the shortlist by itself when the disk fills up. With `unlimitedStorage`
 * neither browser asks the person anything (see docs/STORAGE.md). Resolves with whether it is promised.
 */
export async function askToKeepStorage(storage: StorageManager | undefined): Promise<boolean> {
  if (!storage?.persist) return false;
  return (await storage.persisted()) || (await storage.persist());
}

/**
 * Asks once the shortlist holds something: there is nothing to protect before, and only a page may ask, so
 * it is the first that is opened after the first save. What the browser answers changes nothing that is shown.
 */
export function useKeptStorage(holdsRoles: boolean): void {
  useEffect(() => {
    if (holdsRoles) askToKeepStorage(navigator.storage).catch(() => false);
  }, [holdsRoles]);
}
