// ENTRY of the workers that read saved replies, so that the page stays alive: opens a file, reads macros with the same engine and packs as a reply field.
import { compile, type CompiledLanguage } from '../../engine/compile.ts';
import { unpack } from '../../engine/packed.ts';
import type { Lang } from '../../engine/types.ts';
import { shippedReaders, type Shipped } from '../../learned/shipped.ts';
import { checkMacro } from '../../macros/check-macro.ts';
import { macrosIn } from '../../macros/macros-in.ts';
import { sharedMemory } from '../../macros/shared-memory.ts';
import { isOn } from '../../settings.ts';
import { withWritten, type WithWritten } from '../written-rules.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let together: WithWritten | undefined;
let readers: Promise<ReadonlyMap<Lang, Shipped>> | undefined;
const memory = sharedMemory();

/** The files that are injected into pages; each puts what it brings into a global. */
async function loadLanguages(): Promise<readonly CompiledLanguage[]> {
  const compiled: CompiledLanguage[] = [];
  for (const lang of ['en', 'ru', 'bg'] as const) {
    await import(/* @vite-ignore */ `/packs/${lang}.js`);
    const pack = globalThis.warmlinePacks?.[lang];
    if (pack) compiled.push(compile(unpack(pack)));
  }
  return compiled;
}

// At once: the page asks soon.
const languages = loadLanguages();

async function answer(question: ToWorker): Promise<FromWorker> {
  if (question.type === 'open') return { type: 'opened', read: macrosIn(question.name, question.content) };
  const { macros, settings, written, twice } = question;
  if (twice) readers ??= shippedReaders((lang) => import(/* @vite-ignore */ `/learned/${lang}.js`));
  // The same in every question of one audit.
  together ??= withWritten(written);
  const options = { ...together(await languages, settings), memory, isOn: (speaker: Parameters<typeof isOn>[1]) => isOn(settings, speaker), gender: settings.gender };
  const learned = twice && readers ? await readers : new Map<never, never>();
  return {
    type: 'read',
    readings: macros.map((macro) => {
      const { text: _, ...rest } = checkMacro(macro, options, learned).reading;
      return rest;
    }),
  };
}

// The page asks one thing at a time.
globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data)
    .catch((): FromWorker => ({ type: 'failed' }))
    // A worker has one to talk to, so there is no origin to name.
    .then((said) => globalThis.postMessage(said, { transfer: [] }));
});
