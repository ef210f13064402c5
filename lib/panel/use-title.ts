import { useEffect } from 'preact/hooks';
import type { Words } from '../view/words.ts';

/** Names the part of the extension that is shown in the title: for who hears it, looks for its tab, or goes back to it. */
export function useTitle(name: string, words: Words): void {
  useEffect(() => {
    document.title = [name, words('extName')].filter(Boolean).join(' · ');
  }, [name, words]);
}
