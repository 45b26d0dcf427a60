// The weights that ship, as they lie in the folder.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../src/engine/types.ts';
import { learnedReader, type LearnedReader } from '../src/learned/model.ts';
import { unpack } from '../src/learned/pack.ts';

export const weightsFile = (lang: Lang): string => fileURLToPath(new URL(`../src/learned/weights/${lang}.bin`, import.meta.url));

/** The learned reader of a language. */
export const committedReader = (lang: Lang): LearnedReader => learnedReader(unpack(readFileSync(weightsFile(lang))));
