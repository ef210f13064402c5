import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The made-up job board: static files that work from a server, from disk in a test, and as pages of the extension. */
export const SAMPLE_BOARD = resolve(fileURLToPath(import.meta.url), '../../public/sample-board');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file of the board behind a path, with its type; undefined where there is none. Never leaves the folder. */
export function sampleBoardFile(pathname) {
  const name = pathname === '/' ? 'index.html' : /^\/([\w-]+\.\w+)$/.exec(pathname)?.[1];
  const type = name && TYPES[extname(name)];
  if (!type) return undefined;
  const path = join(SAMPLE_BOARD, name);
  return existsSync(path) ? { path, type } : undefined;
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
    response.writeHead(200, { 'content-type': file.type });
    createReadStream(file.path).pipe(response);
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
