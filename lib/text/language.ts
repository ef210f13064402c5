import type { Groups, Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/**
 * Small words that nearly every sentence of a language has, without accents. Words that two languages share
 * stand in both, and cancel out.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with for you your we our are is will be in on this that have or as an a from at by who their must',
  es: 'el los las una para con por que del como mas se su sus en de la y al es un tu experiencia trabajo nuestro',
  fr: 'le les des une pour avec dans est sur vous nous et du au ou votre notre en de la un chez vos nos poste que',
  de: 'der die das und mit fur ist ein eine wir sie den von zu auf im bei als sind dich deine du ihre unser oder einen',
  nl: 'de het een en van voor met je jij wij ons bij op aan zijn bent wat als onze jouw naar ben ervaring',
  pt: 'o os as um uma para com por que em do da dos das e seu voce na no ao mais nossa experiencia',
  it: 'il lo gli una per con che di del della e nel sono i le un la alla delle si dei siamo esperienza',
  tl: 'ang ng mga sa na ay at ko mo para kami ikaw hindi po kung isang namin aming dapat ating',
  pl: 'i w na z do oraz jest nie dla sie od pracy przez lub twoje nasz za po',
  sv: 'och att det som en pa ar av for med du vi har ett till om kan din',
  da: 'og at det som en pa er af til med du vi har et for om kan din vores dig',
  cs: 'a v na se je pro s do z nebo jsme vas nas prace ze',
  ro: 'si de in la pentru cu o un este care sau din pe vei noi esti',
  tr: 've bir bu icin ile olarak veya olan en da de gibi daha iyi',
  id: 'dan yang di untuk dengan dari pada kami anda ini atau sebagai dalam memiliki akan',
  vi: 'va cac cua cho voi cong la co nhan viec khach hang trong duoc tai',
  hu: 'a az es egy hogy nem vagy van meg is ugyfel munka ha mint',
  fi: 'ja on ei se etta tai sinun olet myos kanssa tyo ovat sen',
};

/** Groups to give a lexicon so that `detectLanguage` can count with what has been read already. */
export function languageGroups(): Groups {
  return Object.fromEntries(
    Object.entries(SMALL_WORDS).map(([language, words]) => [
      `lang-${language}`,
      words
        .split(' ')
        .map((word) => `=${word}`)
        .join('|'),
    ]),
  );
}

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

function byScript(source: string): string | undefined {
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

/**
 * The language a text is written in: `en`, another BCP 47 primary language, or `und` where there is too
 * little to tell (a title). The lexicon must have been made with `languageGroups()`.
 */
export function detectLanguage(lexicon: Lexicon, tokens: Tokens): string {
  const script = byScript(tokens.source);
  if (script) return script;
  // A title of a few words is not told from one language to the next by its small words.
  if (tokens.count < 6) return 'und';
  const half = Math.min(tokens.count, SAMPLE_TOKENS);
  const second = Math.max(half, tokens.count - SAMPLE_TOKENS);
  const languages = Object.keys(SMALL_WORDS);
  const groups = languages.map((language) => lexicon.groupId(`lang-${language}`));
  const last = Math.max(...groups);
  const counts = groups.map(() => 0);
  for (let at = 0; at < tokens.count; at = at + 1 === half ? second : at + 1) {
    for (const id of lexicon.vocabulary.classesOf(tokens.word[at] as number)) {
      if (id > last) break;
      const language = groups.indexOf(id);
      if (language >= 0) counts[language] = (counts[language] as number) + 1;
    }
  }
  const english = counts[0] as number;
  // No language has its small words in more than half of all places, so that this much English is English.
  if (english > 0.34 * (half + tokens.count - second) && tokens.count > 20) return 'en';
  let best = 0;
  counts.forEach((n, i) => {
    if (n > (counts[best] as number)) best = i;
  });
  if (best !== 0 && (counts[best] as number) >= 3 && (counts[best] as number) > 1.5 * english)
    return languages[best] as string;
  return english > 0 ? 'en' : 'und';
}
