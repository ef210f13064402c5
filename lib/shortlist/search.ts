import type { RoleRow } from './role-row.ts';
import type { SavedRole } from './saved-role.ts';
import type { WordsRecord } from './schema.ts';
import { sketchOf } from './sketch.ts';

/** The words of a text as they are searched: compatible forms folded, lower case, without accents. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Everything of a role that can be searched: what the posting says and what the person wrote. */
export function wordsRecordOf({ id, posting, notes, tags, contacts }: SavedRole): WordsRecord {
  const advert = wordsOf(posting.description ?? posting.snippet ?? '');
  const { title, company, location, employmentType, snippet, board } = posting;
  const people = contacts.flatMap((contact) => [contact.name, contact.role, contact.how, contact.note]);
  const rest = wordsOf(
    [title, company, location, employmentType, snippet, board, notes, ...tags, ...people].join(' '),
  );
  return { id, words: [...new Set([...rest, ...advert])].join(' '), sketch: sketchOf(advert) };
}

/** A test of rows alone, for while the whole texts are still being read: every word must begin a word. */
export function matchRows(search: string): (row: RoleRow) => boolean {
  const wanted = wordsOf(search);
  return (row) => {
    const words = wordsOf([row.title, row.company, row.location, row.board, row.note, ...row.tags].join(' '));
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
}
