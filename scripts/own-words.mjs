// What the script on pages has of the catalogues at hand (entrypoints/board.content/own-words.ts): the texts that
// badges and the notes at them are made of. All others it asks of the browser.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../public/_locales/', import.meta.url);
const OWN = /^(?:badge_|level_|stage_(?:\d|unknown)|goal_(?:step_|next$|reached$|beyond$)|language$)/;

/** The texts of the default catalogue that begin so, and the languages of the others. */
export function ownWords(defaultLocale) {
  const catalogue = JSON.parse(readFileSync(new URL(`${defaultLocale}/messages.json`, FOLDER), 'utf8'));
  const texts = Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, { message }]) => (OWN.test(key) ? [[key, message]] : [])),
  );
  return { texts, others: readdirSync(FOLDER).filter((locale) => locale !== defaultLocale) };
}
