import type { MessageKey } from '../../lib/view/words.ts';

/** What is said, or stands on buttons, once an update of the extension has taken the catalogue away. */
const LASTING: readonly MessageKey[] = [
  'badge_leftBehind',
  'badge_save',
  'badge_saved',
  'badge_saveButton',
  'badge_savedButton',
  'language',
];

type GetMessage = (key: string, substitutions?: string[]) => string;

/**
 * A catalogue's look-up that outlives the extension it belongs to: an update leaves the scripts of open pages behind,
 * and from then on every look-up throws. Words needed to say so are kept from the start; others throw on.
 */
export function lastingWords(getMessage: GetMessage): GetMessage {
  const kept = new Map<string, string>(LASTING.map((key) => [key, getMessage(key, ['$1'])]));
  return (key, substitutions = []) => {
    try {
      return getMessage(key, substitutions);
    } catch (error) {
      const text = kept.get(key);
      if (text === undefined) throw error;
      return text.replace('$1', () => substitutions[0] ?? '');
    }
  };
}
