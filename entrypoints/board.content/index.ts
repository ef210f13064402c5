import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '../../components/badge/badge.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { createWords } from '../../lib/view/words.ts';
import { startSession } from './session.ts';

export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  // As soon as the cards are there, and before the page has finished loading its pictures.
  runAt: 'document_end',
  main(context) {
    const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
    startSession(document, { words, css: tokensCss + badgeCss }, context.signal);
  },
});
