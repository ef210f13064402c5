import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '../../components/badge/badge.css?inline';
import popoverCss from '../../components/badge/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { extensionApi } from '../../lib/messaging/runtime.ts';
import { dayOf, pickLocale } from '../../lib/view/context.ts';
import { createWords } from '../../lib/view/words.ts';
import { startSession } from './session.ts';

export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  // As soon as the cards are there, and before the page has finished loading its pictures.
  runAt: 'document_end',
  main() {
    const { i18n } = extensionApi();
    const words = createWords((key, substitutions) => i18n.getMessage(key, substitutions));
    const view = {
      words,
      locale: pickLocale(i18n.getUILanguage(), words('language')),
      today: dayOf(new Date()),
    };
    startSession(document, { view, css: tokensCss + badgeCss + popoverCss }, soleRun());
  },
});

/**
 * Ends the run before in this page, if the script is put in once more. The mark stands on the script's own
 * global object, which no page sees; a page's element of the same id is no own property.
 */
function soleRun(): AbortSignal {
  const world = globalThis as { nextRungRun?: AbortController };
  if (Object.hasOwn(world, 'nextRungRun')) world.nextRungRun?.abort();
  world.nextRungRun = new AbortController();
  return world.nextRungRun.signal;
}
