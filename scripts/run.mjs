// Runs one of the TypeScript scripts beside this file:  node scripts/run.mjs coverage …
import { createServer } from 'vite';

const [name, ...rest] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...rest);
const root = new URL('..', import.meta.url).pathname;
const server = await createServer({ root, configFile: false, logLevel: 'error', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
try {
  await server.ssrLoadModule(`${root}scripts/${name}.ts`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await server.close();
}
// Vite keeps a worker of its own alive.
process.exit();
