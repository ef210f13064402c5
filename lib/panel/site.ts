import browser from 'webextension-polyfill';

/** Badges on a site that the manifest does not declare. */
export interface Site {
  /** What the person knows it by: `jobs.example.com`. */
  host: string;
  /** Whether badges come by themselves there. */
  isAllowed(): Promise<boolean>;
  /** Asks the person, in the browser's own words. Call from a click. True once allowed. */
  allow(): Promise<boolean>;
  /** Badges no longer come by themselves. */
  forbid(): Promise<boolean>;
}

/** The site of an address, undefined where an extension can have no business. */
export function siteOfAddress(address: string | undefined): Site | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const origins = [`${url.origin.replace(/:\d+$/, '')}/*`];
  return {
    host: url.hostname.replace(/^www\./, ''),
    isAllowed: () => browser.permissions.contains({ origins }),
    allow: () => browser.permissions.request({ origins }),
    forbid: () => browser.permissions.remove({ origins }),
  };
}
