import browser from 'webextension-polyfill';
import type { Goal } from '../career/goal.ts';
import { dayOf, pickLocale, type ViewContext } from '../view/context.ts';
import { createWords } from '../view/words.ts';

/** The person's words, locale and day, as the browser tells them. */
export function readViewContext(goal: Goal | null): ViewContext {
  const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  return {
    words,
    locale: pickLocale(browser.i18n.getUILanguage(), words('language')),
    today: dayOf(new Date()),
    goal,
  };
}
