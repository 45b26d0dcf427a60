// A script for a test page, built like the content script.
import { dirname } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';

/** The code of an entry file with all that it imports. */
export async function bundled(entry: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false, root: dirname(entry), logLevel: 'error', plugins: [preact()],
    build: { write: false, minify, target: 'chrome120', lib: { entry, formats: ['es'] } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  return script.code;
}
