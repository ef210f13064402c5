import type { Lexicon } from './lexicon.ts';
import { sentenceEnd } from './spans.ts';
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

/** The language that a text is to be read in, and its words, those of stretches in another one forgotten. */
export interface InLanguage {
  language: string;
  tokens: Tokens;
}

/** Small words of one other language that no English one is, from which on a text is looked at sentence by sentence. */
const SOME_FOREIGN = 6;
/** Of a sentence so many different ones tell that it is in that language. */
const TELLING = 2;
/** A text is in English too where so many words are, and this share of them. */
const ENGLISH_WORDS = 60;
const ENGLISH_SHARE = 0.25;

/**
 * Tells the language a text is written in: `en`, another BCP 47 primary language, or `und` where there is too
 * little to tell (a title). The lexicon must have been made with `languageGroups()`.
 */
export function createLanguageDetector(lexicon: Lexicon): LanguageDetector {
  const read = createLanguageReader(lexicon);
  return (tokens) => read(tokens).language;
}

/** As `createLanguageDetector`, of texts that say a thing in English and in another language, which are English ones. */
export function createLanguageReader({ groups, classesOf }: Lexicon): (tokens: Tokens) => InLanguage {
  const named = [...groups].filter(([name]) => name.startsWith(LANGUAGE));
  const languages = named.map(([name]) => name.slice(LANGUAGE.length));
  const ids = named.map(([, id]) => id);
  /** Of each word met, the languages whose small word it is; English is 0. */
  const spokenIn: (readonly number[] | undefined)[] = [];
  function languagesOf(word: number): readonly number[] {
    const found = classesOf(word)
      .map((id) => ids.indexOf(id))
      .filter((language) => language >= 0);
    spokenIn[word] = found;
    return found;
  }
  const spoken = (word: number) => spokenIn[word] ?? languagesOf(word);

  function languageOf(
    { source, count, word, start, end }: Tokens,
    counts: readonly number[],
    looked: number,
  ) {
    const english = counts[0] as number;
    // No language has its small words in more than half of all places, so that this much English is English.
    if (english > 0.34 * looked && count > 20) return 'en';
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
  }

  /** Whether a sentence is in another language than English; undefined where nothing in it tells. */
  function isForeign(words: readonly number[]): boolean | undefined {
    const said = words.map(spoken);
    const english = said.filter(([first]) => first === 0).length;
    const isOther = ids.some((_, language) => {
      const its = words.filter((_, at) => said[at]?.[0] !== 0 && said[at]?.includes(language));
      return its.length > english && new Set(its).size >= TELLING;
    });
    return isOther || (english > 0 ? false : undefined);
  }

  /** The text without the sentences that are in another language than English; undefined where too little is left. */
  function englishOf(tokens: Tokens): Tokens | undefined {
    const word = [...tokens.word];
    let inEnglish = 0;
    let wasForeign = false;
    for (let from = 0; from < word.length; ) {
      const to = sentenceEnd(tokens, from);
      // "Full time": what tells nothing is in the language of what stands before it.
      wasForeign = isForeign(word.slice(from, to)) ?? wasForeign;
      if (wasForeign) word.fill(0, from, to);
      else inEnglish += to - from;
      from = to;
    }
    const isEnglish = inEnglish >= ENGLISH_WORDS && inEnglish >= ENGLISH_SHARE * word.length;
    return isEnglish ? { ...tokens, word } : undefined;
  }

  return (tokens) => {
    const { source, count, word } = tokens;
    const script = byScript(source);
    if (script) return { language: script, tokens };
    // A title of a few words is not told from one language to the next by its small words.
    if (count < 6) return { language: 'und', tokens };
    const half = Math.min(count, SAMPLE_TOKENS);
    const second = Math.max(half, count - SAMPLE_TOKENS);
    const counts = ids.map(() => 0);
    const foreign = ids.map(() => 0);
    for (let at = 0; at < count; at = at + 1 === half ? second : at + 1) {
      const of = spoken(word[at] as number);
      const counted = of[0] === 0 ? counts : foreign;
      for (let i = 0; i < of.length; i++) counted[of[i] as number] = (counted[of[i] as number] as number) + 1;
    }
    const english = foreign.some((n) => n >= SOME_FOREIGN) ? englishOf(tokens) : undefined;
    if (english) return { language: 'en', tokens: english };
    foreign.forEach((n, language) => {
      counts[language] = (counts[language] as number) + n;
    });
    return { language: languageOf(tokens, counts, half + count - second), tokens };
  };
}
