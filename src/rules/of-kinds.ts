// What a pack says of each kind: its pole, its principle, and what the customer may hear, in the pack's language.
import type { Kind, Lang, LanguagePack, OfKind } from '../engine/types.ts';
import { kinds } from './kinds.ts';

/** What a judgement of the wording as a whole says to the agent: what the customer may make of it. */
const heard: Readonly<Record<Lang, (words: string) => string>> = {
  en: (words) => `The customer may hear: “${words}”`,
  ru: (words) => `Клиент может услышать: «${words.replace(/\.$/, '')}».`,
  bg: (words) => `Клиентът може да чуе: „${words.replace(/\.$/, '')}“.`,
};

/** Of every kind, in one language. */
export const ofKinds = (lang: Lang): LanguagePack['kinds'] =>
  Object.fromEntries(Object.entries(kinds).map(([kind, { pole, ruleSet, principle, lesson }]) => [kind, { pole, principle: `${ruleSet}.${principle}`, why: heard[lang](lesson.hears[lang]) }])) as Record<Kind, OfKind>;
