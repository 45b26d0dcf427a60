// Builds the extension (default), the extension with the demo's hosts (--mode demo) and the command line (--mode cli).
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, runnerImport, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { learnedFiles } from './scripts/learned-files.ts';
import { noRequests } from './scripts/no-requests.ts';
import { languagePacks } from './scripts/pack.ts';
import { sealed } from './scripts/sealed.ts';

/** The demo page, the editor pages and the helpdesks of the tests run on this machine; `localhost` stands for a site that a user adds, with https for the server of a team's file. */
const demoHosts = { read: ['http://127.0.0.1/*'], addable: ['http://localhost/*', 'https://localhost/*'] };

async function extensionManifest(mode: string): Promise<ManifestV3Export> {
  const { module } = await runnerImport<typeof import('./src/helpdesks/index.ts')>('./src/helpdesks/index.ts', { configFile: false });
  const demo = mode === 'demo';
  const matches = [...module.hosts, ...(demo ? demoHosts.read : [])];
  return {
    ...manifest,
    host_permissions: [...matches, ...(demo ? demoHosts.addable : [])],
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
}

/** The command and the file that its reading threads run; what both need is in chunks beside them. With `--ssr FILE` another program is built in the same way. */
const commandLine: UserConfig = {
  // What every command needs is built in, so that the folder runs wherever Node does; only reading threads need a package beside it.
  ssr: { noExternal: [/^(?:jose|papaparse|yaml|htmlparser2|dom-serializer|domelementtype|domhandler|domutils|entities)$/] },
  plugins: [languagePacks(), learnedFiles()],
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    rollupOptions: { input: { warmline: 'src/cli.ts', worker: 'src/cli/worker.ts' }, output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'warmline.js') } },
  },
};

const extension = async (mode: string): Promise<UserConfig> => ({
  plugins: [preact(), noRequests, languagePacks(), learnedFiles(), crx({ manifest: await extensionManifest(mode) }), sealed],
  worker: { plugins: () => [noRequests] },
  build: { outDir: mode === 'demo' ? 'dist/demo' : 'dist/extension', modulePreload: false, target: 'chrome120' },
});

export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : extension(mode)));
