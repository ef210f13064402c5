/**
 * Tells whether a page shows its words in another language than it began with. Browsers' translators put other words in
 * the page's own nodes and say at its root which language these are of: Chrome, Edge and Firefox all do. A page that was
 * translated to English is none of these: of it more can be told than before.
 */
export function watchTranslation(page: Document): () => boolean {
  const language = () => page.documentElement?.getAttribute('lang')?.toLowerCase() ?? '';
  let first = language();
  return () => {
    const now = language();
    // many pages name their language only once their scripts run; translators wait until all is there
    if (first === '' && page.readyState !== 'complete') first = now;
    return now !== first && !/^en\b/.test(now);
  };
}
