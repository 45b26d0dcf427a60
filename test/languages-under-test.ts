// The three languages as the tests use them: the real packs, compiled once a test file.
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';
import { compile } from '../src/engine/compile.ts';
import type { Lang } from '../src/engine/types.ts';

export const langs = ['en', 'ru', 'bg'] as const satisfies readonly Lang[];
export const packs = { en, ru, bg };
export const languages = langs.map((lang) => compile(packs[lang]));
