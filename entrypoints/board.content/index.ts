import { defineContentScript } from 'wxt/utils/define-content-script';
import { declaredBoards } from '../../lib/extract/declared-boards.ts';
import { startHere } from './start.ts';

/** Badges on the boards of the manifest, which load no other board's reader. */
export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  // To be ready when the cards are there: it waits for them itself, which is sooner than being put in then.
  runAt: 'document_start',
  main() {
    void startHere(declaredBoards);
  },
});
