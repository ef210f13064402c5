import { isPlain } from '../fields/letters.ts';
import { COUNTRIES, PLACES } from './names.ts';

/** Whether a short text is, or begins with, the name of a place that many postings name. */
export function isKnownPlace(text: string): boolean {
  if (text.length > 60) return false;
  const lower = isPlain(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o');
  const plain = lower
    .replace(/\s*(?:[,(/–-]| - ).*$|\s+\d.*$| [a-z]$|^(?:greater|central|east|west|north|south) /g, '')
    .trim();
  return PLACES.has(plain) || COUNTRIES.has(plain);
}

/** Whether a text in lower case names a country, a region of several or one of the largest cities, alone or among other words. */
export function namesCountry(text: string): boolean {
  const words = text.match(/[a-z\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? [];
  return words.some(
    (word, at) => COUNTRIES.has(word) || (at > 0 && COUNTRIES.has(`${words[at - 1]} ${word}`)),
  );
}
