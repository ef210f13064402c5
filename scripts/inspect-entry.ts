import { classifyPosting } from '../lib/classify/index.ts';
import { type ExtractOptions, extractPostings } from '../lib/extract/index.ts';

/** One posting as flat, printable data: what the page scorer and `npm run extract` show. */
function flatten(page: Document, url: string, options?: ExtractOptions) {
  const extraction = extractPostings(page, url, options);
  const postings = extraction.postings.map(({ posting, role, element }) => ({
    ...posting,
    id: posting.boardId ?? posting.id,
    reader: posting.readers.title,
    role,
    element,
  }));
  return { ...extraction, postings };
}

Object.assign(globalThis, { nextRung: { extractPostings: flatten, classifyPosting } });
