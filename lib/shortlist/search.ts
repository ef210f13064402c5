import type { RoleRow } from './row.ts';
import type { SavedRole } from './saved-role.ts';
import type { WordsRecord } from './schema.ts';
import { sketchOf } from './sketch.ts';

/** A text as it is searched: compatible forms folded, lower case, without accents. */
function fold(text: string): string {
  // Most texts are plain: the costly part is left out for them.
  const plain = /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase();
}

/** The words of a text as they are searched. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
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

/** A test of rows alone, for those whose whole texts have not been read: every word must begin a word. */
export function matchRows(wanted: readonly string[]): (row: RoleRow) => boolean {
  return (row) => {
    const text = fold([row.title, row.company, row.location, row.board, row.note, ...row.tags].join(' '));
    return wanted.every((want) => beginsWord(text, want));
  };
}

/** Whether a word of a folded text begins so. */
function beginsWord(text: string, want: string): boolean {
  for (let at = text.indexOf(want); at >= 0; at = text.indexOf(want, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return true;
  }
  return false;
}
