// Builds what the demo and the tests in a browser need: the page with its real editors, and the extension with the demo's hosts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** Where the built extension is. */
export const demoExtension = join(root, 'dist/demo');

/** Where the built page is. */
export const demoPage = join(root, 'dist/demo-page');

/** Builds the page; rejects with vite's words when it cannot. */
export async function buildDemoPage() {
  await build({
    root: import.meta.dirname,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: demoPage, emptyOutDir: true, target: 'chrome120', chunkSizeWarningLimit: 4000 },
  });
}

/** Builds the extension, in a process of its own: neither its plugins nor NODE_ENV are those of who asks. Rejects with what vite said when it cannot. */
export function buildDemoExtension() {
  const { VITEST: _, ...env } = process.env;
  const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'demo', '--logLevel', 'error'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`${said}\nvite build --mode demo ended with ${status}.`))));
  });
}
