// A storage area like the browser's synced one, in memory: it keeps JSON, tells listeners of changes, and refuses what is over the quotas.
import type { Area } from '../../src/settings.ts';

const bytesOfItem = 8_192;
const bytesInAll = 102_400;

const bytes = (key: string, value: unknown): number => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));

/** `items` is what is stored, to be looked at and to begin with. */
export function memoryArea(items: Record<string, unknown> = {}): Area & { readonly items: Record<string, unknown> } {
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const area = {
    items,
    get: async () => structuredClone(items),
    set: async (changes: Record<string, unknown>) => {
      const next = { ...items, ...structuredClone(changes) };
      const sizes = Object.entries(next).map(([key, value]) => bytes(key, value));
      if (sizes.some((size) => size > bytesOfItem)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      if (sizes.reduce((sum, size) => sum + size, 0) > bytesInAll) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, next);
      tell();
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete items[key];
      tell();
    },
    onChanged: { addListener: (listener: () => void) => listeners.add(listener), removeListener: (listener: () => void) => listeners.delete(listener) },
  };
  return area as unknown as Area & { readonly items: Record<string, unknown> };
}
