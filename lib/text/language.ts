import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** What the names of the groups of small words begin with; their languages follow. */
export const LANGUAGE = 'lang-';

/** Scripts by first and last code unit, with the language told by the script alone (or `und`). */
const SCRIPTS: readonly [number, number, string][] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

const SAMPLE_TOKENS = 120;
const SAMPLE_CHARS = 1200;
/** Words of a text from which on English has a small word among them. */
const BRIEF = 15;
/** Small words that stand in names of places and people. */
const OF_NAMES = /^(?:d[aeiou]|d[ae]s|dos|del|de[nr]|du|l[ae]|el|l[aeo]s|v[ao]n|y|e)$/;

/** A letter of one of these, or a sign of no script: nearly every text has none, and is looked at no further. */
const OTHER_SCRIPT = /[\u0370-\u10ff\u3040-\ud7af]/;

function byScript(source: string): string | undefined {
  if (!OTHER_SCRIPT.test(source.slice(0, SAMPLE_CHARS))) return undefined;
  let latin = 0;
  const counts = new Map<string, number>();
  const stop = Math.min(source.length, SAMPLE_CHARS);
  for (let i = 0; i < stop; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x250) {
      const letter = code | 32;
      if (letter >= 97 && letter <= 122) latin++;
      continue;
    }
    for (const [from, to, language] of SCRIPTS) {
      if (code >= from && code <= to) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  // Japanese is written with Chinese characters too; its own signs decide.
  if ((counts.get('ja') ?? 0) > 0.1 * (counts.get('zh') ?? 0) && counts.has('ja')) {
    counts.set('ja', (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0));
    counts.delete('zh');
  }
  // One such character says as much as two or three Latin letters do.
  const weight = (language: string) => ('zh ja ko'.includes(language) ? 3 : 1);
  let best: string | undefined;
  let most = latin;
  for (const [language, n] of counts) {
    if (n * weight(language) > most) {
      most = n * weight(language);
      best = language;
    }
  }
  return best;
}

/** Tells the language of texts that one lexicon has read. */
export type LanguageDetector = (tokens: Tokens) => string;

/**
 * Tells the language a text is written in: `en`, another BCP 47 primary language, or `und` where there is too
 * little to tell (a title). The lexicon must have been made with `languageGroups()`.
 */
export function createLanguageDetector({ groups, classesOf }: Lexicon): LanguageDetector {
  const named = [...groups].filter(([name]) => name.startsWith(LANGUAGE));
  const languages = named.map(([name]) => name.slice(LANGUAGE.length));
  const ids = named.map(([, id]) => id);
  /** Of each word met, the languages whose small word it is. */
  const spokenIn: (readonly number[] | undefined)[] = [];
  function languagesOf(word: number): readonly number[] {
    const found = classesOf(word)
      .map((id) => ids.indexOf(id))
      .filter((language) => language >= 0);
    spokenIn[word] = found;
    return found;
  }

  return ({ source, count, word, start, end }) => {
    const script = byScript(source);
    if (script) return script;
    // A title of a few words is not told from one language to the next by its small words.
    if (count < 6) return 'und';
    const half = Math.min(count, SAMPLE_TOKENS);
    const second = Math.max(half, count - SAMPLE_TOKENS);
    const counts = ids.map(() => 0);
    for (let at = 0; at < count; at = at + 1 === half ? second : at + 1) {
      const spoken = spokenIn[word[at] as number] ?? languagesOf(word[at] as number);
      for (let i = 0; i < spoken.length; i++)
        counts[spoken[i] as number] = (counts[spoken[i] as number] as number) + 1;
    }
    const english = counts[0] as number;
    // No language has its small words in more than half of all places, so that this much English is English.
    if (english > 0.34 * (half + count - second) && count > 20) return 'en';
    const most = Math.max(...counts);
    const best = counts.indexOf(most);
    if (most > english && most >= 3 && most > 1.5 * english) return languages[best] as string;
    // A list of points has few small words: two different ones tell, as an English list would have its own among them.
    if (english === 0 && most === 2 && count >= BRIEF) {
      const said = word.flatMap((one, at) =>
        spokenIn[one]?.includes(best) ? source.slice(start[at], end[at]).toLowerCase() : [],
      );
      if (said[0] !== said[1] && !said.every((one) => OF_NAMES.test(one))) return languages[best] as string;
    }
    return english > 0 ? 'en' : 'und';
  };
}
