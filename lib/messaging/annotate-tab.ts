import browser from 'webextension-polyfill';
import type { Answer, PageNotices } from './protocol.ts';
import { askTab } from './to-pages.ts';

/** The script with every board's reader, as the build names it. Where one runs already, it does nothing. */
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

/**
 * Waits for a script that was put in a moment ago, in milliseconds: it makes itself ready in slices before it listens,
 * which on a machine busy with fifty tabs takes it many seconds.
 */
const PAUSES = [50, 100, 200, 400, 800, ...new Array(16).fill(1600)];

/** Asks the content script of a tab; where there is none, it is put in first. `unreachable` where the browser does not let us. */
export async function askOrAnnotate<Name extends keyof PageNotices>(
  tabId: number,
  name: Name,
  ask: PageNotices[Name]['ask'],
): Promise<Answer<PageNotices[Name]['answer']>> {
  let answer = await askTab(tabId, name, ask);
  if (answer.ok || !(await annotateTab(tabId))) return answer;
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await askTab(tabId, name, ask);
    if (answer.ok || answer.failure.code !== 'unreachable') break;
  }
  return answer;
}
