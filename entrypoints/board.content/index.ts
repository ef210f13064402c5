import { defineContentScript } from 'wxt/utils/define-content-script';
import { declaredBoards } from '../../lib/extract/declared-boards.ts';
import { startHere } from './start.ts';

/** Badges on the boards of the manifest, which load no other board's reader. */
export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  // As soon as the cards are there, and before the page has finished loading its pictures.
  runAt: 'document_end',
  main() {
    startHere(declaredBoards);
  },
});
