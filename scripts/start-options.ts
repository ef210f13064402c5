import { statSync } from 'node:fs';

/** What `npm start` is asked to show. */
export type Start =
  | { show: 'sample' }
  | { show: 'address'; url: string }
  | { show: 'file'; file: string; url: string };

export const USAGE = `Use one of:
  npm start                                        the sample board
  npm start -- https://www.indeed.com/jobs?q=…     a real address
  npm start -- page.html --url https://…           a saved page, as if it stood at that address`;

/** Reads the arguments of `npm start`; what cannot be understood is an error in one sentence. */
export function parseStart(args: readonly string[]): Start | { error: string } {
  const rest = [...args];
  const at = rest.indexOf('--url');
  const [, url] = at < 0 ? [] : rest.splice(at, 2);
  const [what, ...more] = rest;
  if (more.length > 0) return { error: `Only one page at a time: ${more.join(' ')} is too much.` };
  if (at >= 0 && !(url && isWebAddress(url))) return { error: '--url needs an http or https address.' };
  if (what === undefined) return url ? { error: '--url needs a saved page before it.' } : { show: 'sample' };
  if (what.startsWith('-')) return { error: `There is no option ${what}.` };
  if (isWebAddress(what)) {
    return url
      ? { error: '--url belongs to a saved page, not to an address.' }
      : { show: 'address', url: what };
  }
  if (!statSync(what, { throwIfNoEntry: false })?.isFile())
    return { error: `${what} is neither an http(s) address nor a file that is there.` };
  if (!url) return { error: `Say at which address ${what} was saved: npm start -- ${what} --url https://…` };
  return { show: 'file', file: what, url };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
