import browser from 'webextension-polyfill';

/** A site on which the person has badges always. */
export interface OwnSite {
  /** `jobs.example.com`. */
  host: string;
  /** As the browser knows it: `https://jobs.example.com/*`. */
  pattern: string;
}

/** The sites with badges, and the person's say in them. */
export interface Sites {
  /** Hosts that come with the extension: `indeed.com`. */
  declared: string[];
  /** The person's own, in order of their names. */
  own(): Promise<OwnSite[]>;
  /** Badges no longer come by themselves there. True once the browser has taken the permission back. */
  forbid(site: OwnSite): Promise<boolean>;
  /** Asks for it again, in the browser's own words: call from a click. */
  allow(site: OwnSite): Promise<boolean>;
  /** Calls back whenever the browser gave or took back a permission. */
  watch(changed: () => void, signal: AbortSignal): void;
}

export function readSites(): Sites {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const { permissions } = browser;
  return {
    declared: [...new Set(patterns.map(hostOf))],
    async own() {
      const { origins = [] } = await permissions.getAll();
      return origins
        .filter((pattern) => !patterns.includes(pattern))
        .map((pattern) => ({ host: hostOf(pattern), pattern }))
        .sort((a, b) => a.host.localeCompare(b.host));
    },
    forbid: ({ pattern }) => permissions.remove({ origins: [pattern] }),
    allow: ({ pattern }) => permissions.request({ origins: [pattern] }),
    watch(changed, signal) {
      for (const event of [permissions.onAdded, permissions.onRemoved]) {
        event.addListener(changed);
        signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
      }
    },
  };
}

/** What people know a site by, from a match pattern: `https://*.indeed.com/*` → `indeed.com`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/(?:\*\.|www\.)?/, '').replace(/\/.*$/, '');
}
