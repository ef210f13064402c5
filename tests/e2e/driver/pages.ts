import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** What an address answers. */
export interface Reply {
  body: string | Buffer;
  /** Defaults to HTML. */
  type?: string;
  status?: number;
}

/** The whole web as a test wants it: an answer for each address, or undefined for "no such place". */
export type Site = (url: URL) => Reply | undefined;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A site from exact addresses; a path without its query answers where the full address is not listed. */
export function siteOf(pages: Record<string, string | Reply>): Site {
  return (url) => {
    const page = pages[url.href] ?? pages[url.origin + url.pathname];
    return typeof page === 'string' ? { body: page } : page;
  };
}

/** The first site that answers. */
export function sites(...all: Site[]): Site {
  return (url) => {
    for (const site of all) {
      const reply = site(url);
      if (reply) return reply;
    }
    return undefined;
  };
}

/** A file as a reply, its type told by its name. */
export function fileReply(path: string): Reply {
  return { body: readFileSync(path), type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

/** The reply as status, headers and bytes; both drivers hand it to their browser. */
export function replyParts(reply: Reply): { status: number; type: string; body: Buffer } {
  return {
    status: reply.status ?? 200,
    type: reply.type ?? 'text/html; charset=utf-8',
    body: typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body,
  };
}

/** Addresses of this machine are never answered by a site: a test's own server does. */
export function isLocal(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '127.0.0.1';
}

/** Runs in a page: the text as shown, what a sheet draws from `data-words` included. */
export function readText(element: HTMLElement): string {
  const drawn = [element, ...element.querySelectorAll<HTMLElement>('[data-words]')].map(
    ({ dataset }) => dataset?.words ?? '',
  );
  return [element.innerText ?? element.textContent ?? '', ...drawn].join(' ').replace(/\s+/g, ' ').trim();
}
