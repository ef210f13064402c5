import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The pages, which the extension has too: there a script of theirs brings the badges, here the extension does. */
const PAGES = {
  '/': 'sample',
  '/sample.html': 'sample',
  '/sample-job.html': 'sample-job',
};

/** What stands at a path of the made-up job board; undefined where there is nothing. Never leaves its folders. */
export function sampleBoardFile(pathname) {
  if (Object.hasOwn(PAGES, pathname)) {
    const page = readFileSync(join(root, 'entrypoints', PAGES[pathname], 'index.html'), 'utf8');
    return { body: page.replace(/^.*src="[^"]*main\.ts".*\n/m, ''), type: TYPES['.html'] };
  }
  const name = /^\/sample-board\/([\w-]+\.\w+)$/.exec(pathname)?.[1];
  const type = name && TYPES[extname(name)];
  const path = name && join(root, 'public/sample-board', name);
  return type && existsSync(path) ? { body: readFileSync(path), type } : undefined;
}

/**
 * Serves the sample board on this machine only.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serveSampleBoard() {
  const server = createServer((request, response) => {
    const file = sampleBoardFile(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type }).end(file.body);
  });
  await new Promise((done) => server.listen(0, 'localhost', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
