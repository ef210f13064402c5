import type { RoleRow } from './role-row.ts';

/** A test of rows: every word searched for must begin a word of the row. */
export function createMatcher(search: string): (row: RoleRow) => boolean {
  const wanted = wordsOf(search);
  if (wanted.length === 0) return () => true;
  return (row) => {
    const words = wordsOf([row.title, row.company, row.location, row.board, row.note, ...row.tags].join(' '));
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
}

/** The words of a text as they are searched: compatible forms folded, lower case, without accents. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
