import browser from 'webextension-polyfill';

/** What stands on the button for a moment instead of a number. */
const MARK = '?';
/** Milliseconds. */
const SHOWN_MS = 5000;

/** Says at the toolbar button of a tab, where a page has no badge to say it at, that nothing was saved and what would be. */
export async function hintAtButton(tabId: number): Promise<void> {
  const { action, i18n, runtime } = browser;
  const number = await action.getBadgeText({ tabId });
  // It says so still.
  if (number === MARK) return;
  await action.setBadgeText({ tabId, text: MARK });
  await action.setTitle({ tabId, title: i18n.getMessage('menu_noneMeant') });
  setTimeout(async () => {
    try {
      // The page may have told a new number meanwhile.
      if ((await action.getBadgeText({ tabId })) === MARK) await action.setBadgeText({ tabId, text: number });
      await action.setTitle({ tabId, title: runtime.getManifest().name });
    } catch {
      // The tab is closed, and its button with it.
    }
  }, SHOWN_MS);
}
