// Vite plugin: the weights of the learned reader and the pairs shown beside its judgements, as a script that puts them where
// `src/learned/shipped.ts` finds them. An extension build writes it as learned/<lang>.js, which the worker injects into pages and our own pages
// import; the command line and tests import 'virtual:warmline/learned/<lang>'.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { Lang } from '../src/engine/types.ts';
import { weightsFile } from './weights.ts';

const languages: readonly Lang[] = ['en', 'ru', 'bg'];
const prefix = 'virtual:warmline/learned/';

export async function learnedScript(lang: Lang): Promise<string> {
  const weights = (await readFile(weightsFile(lang))).toString('base64');
  const pairs = (await readFile(new URL(`../src/learned/pairs/${lang}.jsonl`, import.meta.url), 'utf8')).split('\n').filter(Boolean).join(',');
  return `(globalThis.warmlineLearned??={}).${lang}={weights:"${weights}",pairs:[${pairs}]};`;
}

export function learnedFiles(): Plugin {
  let isExtension = false;
  return {
    name: 'warmline-learned-files',
    configResolved({ command, build }) {
      isExtension = command === 'build' && !build.ssr;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${prefix}`) ? learnedScript(id.slice(prefix.length + 1) as Lang) : undefined),
    async generateBundle() {
      if (isExtension) for (const lang of languages) this.emitFile({ type: 'asset', fileName: `learned/${lang}.js`, source: await learnedScript(lang) });
    },
  };
}
