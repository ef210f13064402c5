import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ViewContext } from '../lib/view/context.ts';

/** The person's words, locale, day and goal, for every component below. */
export const View = createContext<ViewContext | null>(null);

/** The view context of the page. A component outside of one is a mistake of ours, so it throws. */
export function useView(): ViewContext {
  const view = useContext(View);
  if (!view) throw new Error('Wrap the page in <View.Provider>.');
  return view;
}
