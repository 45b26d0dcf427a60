// The names that a phrase may use: languages, kinds, and ids and parts that no object has of its own.
import type { Kind, Lang } from '../engine/types.ts';
import { limits } from './limits.ts';

const langNames: Readonly<Record<Lang, true>> = { en: true, ru: true, bg: true };

/** Each kind once: the compiler says when one is missing. */
const kindNames: Readonly<Record<Kind, true>> = {
  blame: true, 'non-apology': true, impersonal: true, dismissive: true, 'policy-wall': true, command: true, 'not-my-job': true, curt: true, leftover: true,
  overpromise: true, evasive: true, 'false-empathy': true, pretence: true, pressure: true, servile: true, contempt: true, canned: true,
};

export const langs = Object.keys(langNames) as readonly Lang[];
export const kinds = Object.keys(kindNames) as readonly Kind[];

export const isLang = (name: unknown): name is Lang => typeof name === 'string' && Object.hasOwn(langNames, name);
export const isKind = (name: unknown): name is Kind => typeof name === 'string' && Object.hasOwn(kindNames, name);

/** Whether an id is in kebab case, short, and no name that every object has (`constructor`). */
export const isId = (id: string): boolean => id.length <= limits.id && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && !(id in {});

/** Whether the name of a remembered part is a plain word. */
export const isPartName = (name: string): boolean => name.length <= limits.id && /^\p{L}[\p{L}\p{N}-]*$/u.test(name) && !(name in {});
