import type { OwnSite, Sites } from '../../lib/panel/own-sites.ts';

/** Sites as the browser would keep them, in memory. `refuses` takes nothing off the list. */
export function fakeSites(own: readonly OwnSite[], refuses = false): Sites {
  const held = new Map(own.map((site) => [site.pattern, site]));
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    declared: ['indeed.com', 'linkedin.com'],
    own: async () => [...held.values()],
    async forbid({ pattern }) {
      if (refuses) return false;
      held.delete(pattern);
      tell();
      return true;
    },
    async allow(site) {
      held.set(site.pattern, site);
      tell();
      return true;
    },
    watch(changed, signal) {
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed));
    },
  };
}
