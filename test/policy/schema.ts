// The schema of the browser's policy, and how Chromium holds a policy against it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
}

export const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/managed-schema.json'), 'utf8')) as Schema;

/** Every schema in a schema, with its path: `phrases[].match`. The items of a list of plain values have no path of their own. */
export function* within(part: Schema, path = ''): Generator<readonly [path: string, part: Schema]> {
  for (const [key, value] of Object.entries(part.properties ?? {})) {
    const below = path ? `${path}.${key}` : key;
    yield [below, value];
    yield* within(value, below);
  }
  if (part.items) yield* within(part.items, `${path}[]`);
}

const shared = new Map([...within(schema)].flatMap(([, part]) => (part.id ? [[part.id, part] as const] : [])));

/** The schema that a reference stands for. Throws where there is none. */
export function resolved(part: Schema): Schema {
  if (part.$ref === undefined) return part;
  const found = shared.get(part.$ref);
  if (!found) throw new Error(`Nothing in the schema has the id ${part.$ref}.`);
  return found;
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isNumber = (type: string | undefined): boolean => type === 'integer' || type === 'number';

/** Paths in `value` that Chromium would drop or refuse, stricter than it: an unknown key counts too. */
export function refused(value: unknown, part: Schema = schema, path = ''): string[] {
  const { type, properties, items } = resolved(part);
  const found = typeOf(value);
  if (found === 'number' ? !isNumber(type) || (type === 'integer' && !Number.isInteger(value)) : found !== type) return [path];
  if (found === 'array') return (value as unknown[]).flatMap((entry, at) => (items ? refused(entry, items, `${path}[${at}]`) : [`${path}[${at}]`]));
  if (found !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, below]) => {
    const known = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
    return known ? refused(below, known, path ? `${path}.${key}` : key) : [path ? `${path}.${key}` : key];
  });
}
