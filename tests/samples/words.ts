import type { ViewContext } from '../../lib/view/context.ts';
import { createWords } from '../../lib/view/words.ts';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English catalogue, looked up and filled as the browser does. */
export const words = createWords((key, substitutions = []) => {
  const entry = (catalogue as Record<string, { message: string } | undefined>)[key];
  return entry ? entry.message.replace(/\$([1-9])/g, (_, n) => substitutions[Number(n) - 1] ?? '') : '';
});

/** A person in England on a made-up day, without a goal. */
export const context: ViewContext = { words, locale: 'en-GB', today: '2026-11-21', goal: null };
