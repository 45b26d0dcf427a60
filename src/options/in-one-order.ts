// A value as text that is the same whatever the order of its keys: storage gives them back in an order of its own.

/** JSON with the keys of every object sorted. */
export const inOneOrder = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
