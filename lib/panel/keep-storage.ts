/**
 * Asks the browser never to clear the shortlist by itself when the disk fills up. Call it once the person
 * has saved something: there is nothing to protect before. With `unlimitedStorage` neither browser asks the
 * person anything (see docs/STORAGE.md). Resolves with whether it is promised.
 */
export async function askToKeepStorage(storage: StorageManager = navigator.storage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
