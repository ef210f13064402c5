import { defineContentScript } from 'wxt/utils/define-content-script';
import { classifyPosting } from '../../lib/classify/index.ts';
import { extractPostings } from '../../lib/extract/index.ts';

export default defineContentScript({
  matches: ['https://*.indeed.com/*', 'https://*.linkedin.com/*'],
  main() {
    for (const found of extractPostings(document, location.href).postings) classifyPosting(found.posting);
  },
});
