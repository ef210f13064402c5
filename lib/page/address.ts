/**
 * Calls back when the page's address changes without a load, and when the page comes back from the
 * back-forward cache. Listens to the Navigation API; a browser without it tells of `pushState` to nobody,
 * so `check` is to be called whenever the page has changed, which after a navigation it soon has.
 */
export function watchAddress(page: Document, arrived: () => void, signal: AbortSignal) {
  let last = page.URL;
  const check = () => {
    if (signal.aborted || page.URL === last) return;
    last = page.URL;
    arrived();
  };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) arrived();
  };
  const listen = () => {
    const view = page.defaultView as (Window & { navigation?: EventTarget }) | null;
    view?.navigation?.addEventListener('currententrychange', check, { signal });
    view?.addEventListener('popstate', check, { signal });
    view?.addEventListener('hashchange', check, { signal });
    view?.addEventListener('pageshow', shown, { signal });
  };
  listen();
  return {
    check,
    /** After `document.open()`, which takes every listener off the window. Adding one twice adds it once. */
    listen,
  };
}
