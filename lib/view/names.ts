import type { MessageKey, Words } from './words.ts';

/** The name of a credential. Until its list is at hand, its id in words: `comptia-a-plus` → "comptia a plus". */
export function credentialName(id: string): string {
  return id.replaceAll('-', ' ');
}

/** What a warning sign is called; a sign this version has no words for is named by its id. */
export function warningName(id: string, words: Words): string {
  const key = `warning_${id}`;
  const text = words(key as MessageKey);
  return text === key ? id.replaceAll('-', ' ') : text;
}
