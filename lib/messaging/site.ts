/**
 * The site an address belongs to, for telling whose postings a page may ask about: the name that a board
 * registered, without its subdomains and without the country (`uk.indeed.com` and `indeed.ca` are both
 * `indeed`; one board shows one posting at several of its addresses). Undefined for what is no http(s) address.
 *
 * Two strangers of one name under different endings count as one site. Next Rung runs only where the manifest or
 * the person lets it, so such a stranger would have to be a page that the person allowed.
 */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const labels = url.hostname.replace(/\.$/, '').split('.');
  if (labels.length < 2 || /^[\d.]+$|^\[/.test(url.hostname)) return url.hostname;
  const [middle = '', last = ''] = labels.slice(-2);
  const isTwoPart =
    labels.length > 2 && last.length === 2 && /^(?:com?|org|net|ac|gov|govt|edu|ne|or|go)$/.test(middle);
  return labels.at(isTwoPart ? -3 : -2);
}
