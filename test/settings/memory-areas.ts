// Storage areas like the browser's, in memory: they keep JSON, tell listeners what changed, and the synced one refuses what is over its quotas.
import type { Area } from '../../src/settings.ts';

const bytesOfItem = 8_192;
const bytesInAll = 102_400;

const bytes = (key: string, value: unknown): number => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));

type Items = Record<string, unknown>;
type Listener = (changes: Items) => void;

/** An area and what is stored in it, to be looked at. */
export type MemoryArea = Area & { readonly items: Items };

/** The three areas, with what is stored in them to begin with. */
export interface MemoryAreas {
  readonly own: MemoryArea;
  readonly policy: MemoryArea;
  readonly local: MemoryArea;
}

export const memoryAreas = (own: Items = {}, policy: Items = {}, local: Items = {}): MemoryAreas => ({ own: memoryArea(own), policy: memoryArea(policy, false), local: memoryArea(local, false) });

function memoryArea(items: Items, hasQuotas = true): MemoryArea {
  const listeners = new Set<Listener>();
  const tell = (keys: readonly string[]): void => listeners.forEach((listener) => listener(Object.fromEntries(keys.map((key) => [key, {}]))));
  const area = {
    items,
    get: async () => structuredClone(items),
    set: async (changes: Items) => {
      const next = { ...items, ...structuredClone(changes) };
      const sizes = Object.entries(next).map(([key, value]) => bytes(key, value));
      if (hasQuotas && sizes.some((size) => size > bytesOfItem)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      if (hasQuotas && sizes.length > 512) throw new Error('MAX_ITEMS quota exceeded');
      if (hasQuotas && sizes.reduce((sum, size) => sum + size, 0) > bytesInAll) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, next);
      tell(Object.keys(changes));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete items[key];
      tell(keys);
    },
    onChanged: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
  };
  return area as unknown as MemoryArea;
}
