// What packs made in tests say of every kind.
import type { Kind, OfKind } from '../../src/engine/types.ts';
import { ruleSetOf } from '../../src/rules/rule-sets.ts';

export const everyKind = Object.fromEntries(Object.keys(ruleSetOf).map((kind) => [kind, { pole: 'cold', principle: 'care.4', why: 'The customer may hear a door.' }] satisfies [string, OfKind])) as unknown as Record<Kind, OfKind>;
