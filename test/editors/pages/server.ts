// Serves one page per editor, bundled from the editors' own packages and kept until something of it changes. A browser may keep it too: each
// start of the server has a port, and each browser of the tests a profile, of its own.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Starts the server on a free port of this machine: `${url}/textarea`, `${url}/ckeditor5`, … as `fields.ts` lists them. */
export async function serveEditorPages(): Promise<{ url: string; close(): Promise<void> }> {
  const built = await buildPages();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://any').pathname));
    const framed = /^\/framed\/([a-z0-9-]+)$/.exec(path)?.[1];
    if (framed) return response.writeHead(200, { 'content-type': types['.html'] }).end(`<!doctype html><title>A frame</title><iframe src="/${framed}" width="700" height="500"></iframe>`);
    const own = /^\/(ckeditor4|tinymce)-files(\/.*)/.exec(path);
    const file = own ? join(root, 'node_modules', own[1]!, own[2]!) : join(built, extname(path) === '' ? `${path}.html` : path);
    if (path.includes('..') || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function buildPages(): Promise<string> {
  const sources = readdirSync(here).filter((name) => /\.(?:html|ts|css)$/.test(name)).toSorted();
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of sources) hash.update(name).update(readFileSync(join(here, name)));
  const outDir = join(root, 'node_modules/.cache/editor-pages', hash.digest('hex').slice(0, 16));
  if (existsSync(join(outDir, 'built'))) return outDir;
  const pages = sources.filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root: here,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    plugins: [{ name: 'built', generateBundle() { this.emitFile({ type: 'asset', fileName: 'built', source: '' }); } }],
    build: { outDir, emptyOutDir: true, target: 'esnext', rollupOptions: { input: pages.map((name) => join(here, name)) } },
  });
  return outDir;
}
