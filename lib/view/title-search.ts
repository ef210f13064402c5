import type { Rung } from '../career/goal.ts';
import { EVERYDAY_TITLES } from '../taxonomy/en/everyday-titles.ts';
import { findRung, plainTitle, rungId } from '../taxonomy/ladders.ts';
import { LEVELS, TRACKS } from '../taxonomy/scales.ts';
import type { ViewContext } from './context.ts';
import { placeOf } from './way.ts';

/** A title that can be chosen, and the rung it stands on. */
export interface TitleChoice {
  /** One of its kind: titles of several ladders are several choices. */
  key: string;
  title: string;
  rung: Rung;
  /** "Entry, Retail". */
  place: string;
}

const MOST = 8;
/** Shorter words are too alike for a slip of the finger to be told from another word. */
const LONG = 5;

/**
 * Titles that begin with the words typed, in any order of the words, most fitting and most usual first; where there is none, those
 * that are one slip of the finger away. British and American spellings are one.
 */
export function findTitles(typed: string, context: ViewContext): TitleChoice[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const all = allTitles();
  const exact = rank(all, wanted, (word, start) => word.startsWith(start));
  const found = exact.length > 0 ? exact : rank(all, wanted, isNearly);
  return found.slice(0, MOST).map(({ title, rung }) => ({
    key: `${rungId(rung.track, rung.level)} ${title}`,
    title,
    rung: { ...rung, title },
    place: placeOf(rung, context),
  }));
}

/** Whether two titles are the same to who types them. */
export function isSameTitle(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

interface Known {
  title: string;
  /** How usual it is on its rung: 0 = the most. */
  place: number;
  words: string[];
  rung: Rung;
}

/** From the lowest rung up. */
function allTitles(): Known[] {
  return LEVELS.flatMap((level) =>
    TRACKS.flatMap((track) => {
      const everyday = EVERYDAY_TITLES[rungId(track, level)] ?? [];
      return [...findRung(track, level).titles, ...everyday].map((each, place) => {
        const title = plainTitle(each);
        return { title, place, words: wordsOf(title), rung: { track, level } };
      });
    }),
  );
}

function rank(all: Known[], wanted: string[], fits: (word: string, start: string) => boolean): Known[] {
  const [first = ''] = wanted;
  const score = ({ words }: Known) => {
    if (!wanted.every((start) => words.some((word) => fits(word, start)))) return 0;
    if (words.join(' ') === wanted.join(' ')) return 3;
    return fits(words[0] ?? '', first) ? 2 : 1;
  };
  return all
    .map((each) => ({ each, points: score(each) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.each.place - b.each.place)
    .map(({ each }) => each);
}

const SPELLINGS: Record<string, string> = {
  centre: 'center',
  adviser: 'advisor',
  theatre: 'theater',
};

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => SPELLINGS[word] ?? word);
}

/** Whether a word begins with these letters but for one that is wrong, missing, too much, or has changed places. */
function isNearly(word: string, start: string): boolean {
  if (word.startsWith(start)) return true;
  if (start.length < LONG) return false;
  for (let at = 0; at < start.length; at++) {
    if (word[at] === start[at]) continue;
    const rest = start.slice(at + 1);
    const swapped = start[at + 1] === word[at] && start[at] === word[at + 1];
    return (
      word.startsWith(rest, at + 1) ||
      word.startsWith(rest, at) ||
      word.startsWith(start.slice(at), at + 1) ||
      (swapped && word.startsWith(start.slice(at + 2), at + 2))
    );
  }
  return true;
}
