import browser from 'webextension-polyfill';

/** The keys that save a posting. */
export interface Shortcut {
  /** As the browser writes them, `Alt+Shift+S`; empty where another extension has them or they were taken away. */
  keys: string;
  /** Opens the browser's own page for changing them; absent where it has none that can be opened. */
  change?: () => Promise<unknown>;
}

/** Firefox opens its page by a call of its own, from 137 on; Chromium by an address that Firefox would refuse. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}

/** The command's name in the manifest. */
const SAVING = 'save-role';
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

export async function readShortcut(): Promise<Shortcut> {
  // Chromium lists the toolbar button among them.
  const command = (await browser.commands.getAll()).find(({ name }) => name === SAVING);
  const keys = command?.shortcut ?? '';
  const { openShortcutSettings } = browser.commands as Commands;
  if (openShortcutSettings) return { keys, change: () => openShortcutSettings.call(browser.commands) };
  if (browser.runtime.getURL('').startsWith('moz-')) return { keys };
  return { keys, change: () => browser.tabs.create({ url: CHROMIUM_PAGE }) };
}
