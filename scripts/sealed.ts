// Vite plugin, after crxjs: a page can neither load nor detect a file of ours. crxjs makes every `?iife` script web accessible and
// leaves a second, unused copy of it; we inject these scripts ourselves, so both go.
import type { Plugin } from 'vite';

export const sealed: Plugin = {
  name: 'warmline-sealed',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const manifest = bundle['manifest.json'];
      if (manifest?.type !== 'asset') return;
      const content = JSON.parse(String(manifest.source)) as Record<string, unknown>;
      delete content['web_accessible_resources'];
      manifest.source = JSON.stringify(content, null, 2);
      for (const name of Object.keys(bundle)) if (/^assets\/[\w-]+\.iife\.ts-/.test(name)) delete bundle[name];
    },
  },
};
