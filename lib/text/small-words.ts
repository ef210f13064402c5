import type { Groups } from './compile.ts';
import { LANGUAGE } from './language.ts';

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

/** Groups to give a lexicon so that `createLanguageDetector` can count with what has been read already. */
export function languageGroups(): Groups {
  return Object.fromEntries(
    Object.entries(SMALL_WORDS).map(([language, words]) => [
      LANGUAGE + language,
      words
        .split(' ')
        .map((word) => `=${word}`)
        .join('|'),
    ]),
  );
}
