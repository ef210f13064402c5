import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension interface, for content scripts: they run on every page of a board, and the
 * polyfill that the background uses would be a tenth of them. Both browsers' `sendMessage` gives a promise;
 * what the polyfill adds beyond that is a promise as a listener's answer, so listeners here answer by
 * `sendResponse` and `return true`, which both take.
 *
 * Only an own property counts as `browser`: on a page with `<p id="browser">` the name leads to that element.
 */
export function extensionApi(): Pick<Browser, 'runtime' | 'i18n'> {
  const world = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
  return Object.hasOwn(world, 'browser') ? world.browser : world.chrome;
}

/** Whether an update, or switching the extension off, left this page's script behind: nothing answers it any more. */
export function isLeftBehind(): boolean {
  return !extensionApi()?.runtime?.id;
}
