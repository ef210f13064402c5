import { classifyPosting } from '../lib/classify/index.ts';
import { type ExtractOptions, extractPostings } from '../lib/extract/index.ts';

/** Set by the bundler: whether this variant leaves every board reader off unless told otherwise. */
declare const WITHOUT_BOARDS: boolean;

/** One posting as flat, printable data: what the page scorer and `npm run extract` show. */
function flatten(page: Document, url: string, options?: ExtractOptions) {
  const extraction = extractPostings(page, url, {
    ...(WITHOUT_BOARDS && { boards: [] }),
    onFault: (error) => {
      throw error;
    },
    ...options,
  });
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
