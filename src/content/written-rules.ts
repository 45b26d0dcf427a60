// The phrases and commitments that a policy, a team or the person wrote, ready to read with: compiled once, then kept up with.
import type { CompiledCommitments } from '../engine/commitments.ts';
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { unpack } from '../engine/packed.ts';
import type { Commitment } from '../engine/types.ts';
import type { NeedCommitments } from '../messages.ts';
import { readWritten, watchWritten } from '../settings/written.ts';

export interface WrittenRules {
  /** One pack a language that somebody wrote in. */
  readonly packs: readonly CompiledLanguage[];
  /** null where a team has none. */
  readonly commitments: CompiledCommitments | null;
}

/** Follows them until `signal` aborts; `changed` is called each time they have changed. */
export function writtenRules(changed: (rules: WrittenRules) => void, signal: AbortSignal): void {
  let newest = 0;
  const read = async (): Promise<void> => {
    const turn = ++newest;
    const written = await readWritten();
    const packs = written.packs.map((pack) => compile(unpack(pack)));
    const commitments = written.commitments.length > 0 ? await compiled(written.commitments) : null;
    // A slower answer to an older change must not undo a newer one.
    if (!signal.aborted && turn === newest && (turn > 1 || packs.length > 0 || commitments)) changed({ packs, commitments });
  };
  // What cannot be read is as if nobody had written it: our own rules go on.
  const again = (): void => void read().catch(() => undefined);
  signal.addEventListener('abort', watchWritten(again));
  again();
}

/** Few teams have commitments, so what reads them comes only where one has. */
async function compiled(commitments: readonly Commitment[]): Promise<CompiledCommitments | null> {
  const message: NeedCommitments = { type: 'need-commitments' };
  if (!globalThis.warmlineCommitments) await chrome.runtime.sendMessage(message);
  return globalThis.warmlineCommitments?.(commitments) ?? null;
}
