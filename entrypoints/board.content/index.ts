import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '../../components/badge/badge.css?inline';
import popoverCss from '../../components/badge/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { dayOf, pickLocale } from '../../lib/view/context.ts';
import { createWords } from '../../lib/view/words.ts';
import { startSession } from './session.ts';

export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  // As soon as the cards are there, and before the page has finished loading its pictures.
  runAt: 'document_end',
  main(context) {
    const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
    const view = {
      words,
      locale: pickLocale(browser.i18n.getUILanguage(), words('language')),
      today: dayOf(new Date()),
    };
    startSession(document, { view, css: tokensCss + badgeCss + popoverCss }, context.signal);
  },
});
