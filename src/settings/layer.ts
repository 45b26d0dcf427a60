// What a policy or a team's file says about settings: data of any shape -> a layer, and what of it could not be used.
import { isValue, lists, nameOf, partsOf, personal, plain } from './names.ts';
import type { Layer, SettingName, Value } from './types.ts';

/** Where something could not be used: a path like `suggested.kinds[2]`. */
export interface Unusable {
  readonly path: string;
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

export const emptyLayer: Layer = { decided: new Map(), suggested: new Map() };

/** Reads `{ ruleSets: ['-care'], level: 'line', suggested: { … } }`. Never throws; what is unusable is left out and named. `others` are keys that mean something elsewhere. */
export function layerFrom(data: unknown, others: readonly string[] = []): { readonly layer: Layer; readonly unusable: readonly Unusable[] } {
  if (!isObject(data)) return { layer: emptyLayer, unusable: data === undefined ? [] : [{ path: '' }] };
  const unusable: Unusable[] = [];
  const { suggested = {}, ...decided } = data;
  const read = (part: Data, prefix: string, passedOver: readonly string[]): Map<SettingName, Value> => {
    const values = new Map<SettingName, Value>();
    for (const [key, value] of Object.entries(part)) {
      if (passedOver.includes(key)) continue;
      if (Object.hasOwn(lists, key) && Array.isArray(value)) {
        value.forEach((token: unknown, at) => {
          const [name, on] = switchIn(key, token);
          if (name) values.set(name, on);
          else unusable.push({ path: `${prefix}${key}[${at}]` });
        });
      } else if (Object.hasOwn(plain, key) && !personal.has(key) && isValue(key, value)) values.set(key, value);
      else unusable.push({ path: `${prefix}${key}` });
    }
    return values;
  };
  const layer = { decided: read(decided, '', others), suggested: isObject(suggested) ? read(suggested, 'suggested.', []) : new Map<SettingName, Value>() };
  if (!isObject(suggested)) unusable.push({ path: 'suggested' });
  return { layer, unusable };
}

/** `-care` in `ruleSets` -> `ruleSets:care` is off. */
export function switchIn(list: string, token: unknown): [name: SettingName | null, on: boolean] {
  const [, sign, entry = ''] = typeof token === 'string' ? (/^([+-])(.+)$/.exec(token) ?? []) : [];
  const name = nameOf(list, entry);
  const on = sign === '+';
  return [sign && isValue(name, on) ? name : null, on];
}

/** The data that `layerFrom` reads as this layer: sorted, so that equal layers give equal data. */
export function dataOf({ decided, suggested }: Layer): Data {
  return { ...written(decided), ...(suggested.size > 0 && { suggested: written(suggested) }) };
}

function written(values: ReadonlyMap<SettingName, Value>): Data {
  const data: Record<string, Value | string[]> = {};
  for (const [name, value] of [...values].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [list, entry] = partsOf(name);
    if (entry === null) data[list] = value;
    else ((data[list] ??= []) as string[]).push(`${value === true ? '+' : '-'}${entry}`);
  }
  return data;
}
