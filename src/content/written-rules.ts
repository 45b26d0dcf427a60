// The phrases and commitments that a policy, a team or the person wrote, as the worker left them: read once, then kept up with.
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { unpack } from '../engine/packed.ts';
import type { Commitment, Lang } from '../engine/types.ts';

const packsBy: Readonly<Record<Lang, string>> = { en: 'writtenRules.en', ru: 'writtenRules.ru', bg: 'writtenRules.bg' };
const items = [...Object.values(packsBy), 'commitments'];

export interface WrittenRules {
  /** One pack a language that somebody wrote in. */
  readonly packs: readonly CompiledLanguage[];
  readonly commitments: readonly Commitment[];
}

/** Follows them until `signal` aborts; `changed` is called each time they have changed. */
export function writtenRules(changed: (rules: WrittenRules) => void, signal: AbortSignal): void {
  const read = async (): Promise<void> => {
    const stored = await chrome.storage.local.get(items);
    const packs = Object.values(packsBy).flatMap((key) => (typeof stored[key] === 'string' ? [compile(unpack(stored[key]))] : []));
    const { commitments } = stored;
    if (!signal.aborted) changed({ packs, commitments: Array.isArray(commitments) ? (commitments as readonly Commitment[]) : [] });
  };
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (items.some((key) => key in changes)) void read().catch(() => undefined);
  };
  chrome.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage?.local.onChanged.removeListener(listener));
  void read().catch(() => undefined);
}
