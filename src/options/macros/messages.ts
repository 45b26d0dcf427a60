// What the page and its reading workers say to each other about saved replies.
import type { Reading } from '../../engine/types.ts';
import type { Macro, MacrosRead } from '../../macros/types.ts';
import type { Settings } from '../../settings.ts';
import type { Written } from '../../settings/written.ts';

export type ToWorker =
  | { readonly type: 'open'; readonly name: string; readonly content: Uint8Array | string }
  /** `twice`: with the learned readers too. */
  | { readonly type: 'read'; readonly macros: readonly Macro[]; readonly settings: Settings; readonly written: Written; readonly twice: boolean };

/** One answer a question. A reading's text stays behind: the page has it. */
export type FromWorker = { readonly type: 'opened'; readonly read: MacrosRead } | { readonly type: 'read'; readonly readings: readonly Omit<Reading, 'text'>[] } | { readonly type: 'failed' };
