import browser from 'webextension-polyfill';

/** The script with every board's reader, as the build names it. Where the declared one runs already, it takes that one's place. */
export const EVERY_BOARD = '/every-board.js';

/**
 * Puts badges on the page a tab shows now, this once: a click on the toolbar button, the shortcut or the menu has
 * lent us the tab (`activeTab`), or the person allowed its site. False where the browser does not let us.
 */
export async function annotateTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [EVERY_BOARD] });
    return true;
  } catch {
    return false;
  }
}
