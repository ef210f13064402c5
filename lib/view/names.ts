import { credentialNames } from '../taxonomy/en/credentials.ts';
import type { MessageKey, Words } from './words.ts';

/** The name of a credential as the taxonomy has it; one that this version does not know, its id in words. */
export function credentialName(id: string): string {
  return credentialNames().get(id) ?? id.replaceAll('-', ' ');
}

/** What a warning sign is called; a sign this version has no words for is named by its id. */
export function warningName(id: string, words: Words): string {
  const key = `warning_${id}`;
  const text = words(key as MessageKey);
  return text === key ? id.replaceAll('-', ' ') : text;
}
