// A value as text that says the same of equal values: local storage gives an object's keys back in an order of its own.
import { isObject } from './shapes.ts';

/** JSON with the keys of every object sorted. Undefined has none. */
export const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner));
