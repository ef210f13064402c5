import type messages from '../../public/_locales/en/messages.json';

/**
 * Every key of the English catalogue; a key that is not there does not compile. Keys made of an id, such as
 * `track_client-relations`, may carry the id's hyphens: browsers refuse them in a catalogue (Chromium does not
 * even load the extension), so they stand there as `track_client_relations` and are looked up as such.
 */
export type MessageKey = keyof typeof messages | `${string}_${string}-${string}`;

/** Looks up a text in the person's language and fills its placeholders. Surfaces pass it in; view stays pure. */
export type Words = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** Wraps a catalogue's own look-up: `browser.i18n.getMessage`, or a file in tests. */
export function createWords(getMessage: (key: string, substitutions?: string[]) => string): Words {
  return (key, ...substitutions) => getMessage(key.replaceAll('-', '_'), substitutions.map(String)) || key;
}

type PluralStem = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * A text that depends on a number, from the keys `<stem>_one`, `<stem>_other` and whatever further forms
 * the language has; the number is the first substitution.
 */
export function plural(
  words: Words,
  stem: PluralStem,
  n: number,
  locale = 'en',
  ...more: (string | number)[]
): string {
  const form = pluralRules(locale).select(n);
  const key = `${stem}_${form}` as MessageKey;
  const text = words(key, n, ...more);
  return text === key ? words(`${stem}_other` as MessageKey, n, ...more) : text;
}

/** The last one made: making it costs more than asking it, and a page speaks one language. */
let rules: { locale: string; is: Intl.PluralRules } | undefined;

function pluralRules(locale: string): Intl.PluralRules {
  if (rules?.locale !== locale) rules = { locale, is: new Intl.PluralRules(locale) };
  return rules.is;
}
