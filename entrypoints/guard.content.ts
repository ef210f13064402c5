import { defineContentScript } from 'wxt/utils/define-content-script';
import { standGuard } from '../lib/page/guard.ts';

/** Before any script of the page, so that no listener of it comes before ours. Does nothing until badges stand there. */
export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  runAt: 'document_start',
  main() {
    standGuard(window);
  },
});
