// One open draft: has it read when it changes, shows what is found, puts chosen wordings in. Ends with its abort signal.
import { openDraft } from '../editors/index.ts';
import type { Outcome } from '../editors/types.ts';
import type { Finding, Suggestion } from '../engine/types.ts';
import { onNoteSwitch } from '../helpdesks/index.ts';
import type { Reply } from '../helpdesks/types.ts';
import type { Count } from '../messages.ts';
import { openOverlay } from '../overlay/overlay.ts';
import { interfaceLanguage, say } from '../say.ts';
import { changeSettings, speakerName, withSetting, type Settings } from '../settings.ts';
import { beforeSending } from './before-sending.ts';
import { describe } from './describe.ts';
import { draftReader, type InForce } from './draft-reader.ts';
import { Kept } from './kept.ts';
import { logOnce } from './log-once.ts';
import { reportOf } from './report.ts';
import type { WrittenRules } from './written-rules.ts';

/** How long the keys must rest (ms) before new lines may appear. */
const rest = 600;

export interface Session {
  readonly field: HTMLElement;
  useSettings(settings: Settings): void;
  useWrittenRules(rules: WrittenRules): void;
  openNext(): void;
  /** Whether the focus is in what the overlay shows; of a frame that may stand in the page around it. */
  hasFocus(): boolean;
  count(): Count;
  close(): void;
}

/** Opens the field of a reply; null where no editor of ours knows it. */
export function openSession(reply: Reply, settings: Settings, written: WrittenRules, parent: AbortSignal): Session | null {
  const { field, helpdesk } = reply;
  const found = openDraft(field);
  if (!found) return null;
  const draft = found;
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const failed = (error: unknown): void => (chrome.runtime?.id ? logOnce(error) : ended.abort());
  const kept = new Kept();
  const inForce: InForce = { settings, written, kept, quiet: settings.level === 'quiet' };
  const reader = draftReader(reply, draft, inForce, { more: settle, broken: fail, failed });
  let resting: ReturnType<typeof setTimeout> | undefined;

  const overlay = openOverlay({
    draft,
    lang: interfaceLanguage(),
    say,
    describe: (finding) => describe(finding, inForce.settings),
    pairsLike: (finding) => reader.pairsLike(finding),
    announces: settings.announces,
    signal,
    actions: {
      apply,
      keep(finding) {
        kept.keep(finding);
        look(true);
      },
      silence(finding) {
        kept.silence(finding);
        look(true);
      },
      async switchSpeaker({ rule, kind }, on) {
        return (await changeSettings((now) => withSetting(now, speakerName({ id: rule, kind }), on))) === 'kept';
      },
      setQuiet(on) {
        inForce.quiet = on;
        look(true);
      },
      retry() {
        reader.tryAgain();
        look(true);
      },
      report: () => reportOf(reader.fault ?? 'error', field, helpdesk),
    },
  });

  draft.onChange(changed, signal);
  onNoteSwitch(field, () => look(true), signal);
  beforeSending(reply, { draft, ask, failed, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    reader.stop();
  });
  look(true);

  return {
    field,
    useSettings(next) {
      inForce.settings = next;
      // While keys are pressed nothing comes or goes: the next pause reads with what then holds.
      settle();
    },
    useWrittenRules(next) {
      inForce.written = next;
      settle();
    },
    openNext: () => {
      if (inForce.settings.level === 'quiet') inForce.quiet = false;
      lookAtOnce();
      overlay.openNext();
    },
    hasFocus: () => overlay.hasFocus(),
    count() {
      const { state, shown: { findings } } = reader;
      return { state, cold: findings.filter(({ pole }) => pole === 'cold').length, dishonest: findings.filter(({ pole }) => pole === 'dishonest').length };
    },
    close: () => ended.abort(),
  };

  function changed(): void {
    stopResting();
    reader.stop();
    if (!chrome.runtime?.id || !field.isConnected) return ended.abort();
    if (draft.composing()) return;
    // Until its language has arrived, a draft is read at each key, to ask for it early.
    if (reader.hasLanguages()) carryOn();
    else look(false);
    resting = setTimeout(() => {
      resting = undefined;
      look(true);
    }, rest);
  }

  /** Before the reply goes. What is said about it must be true of the text as it is now. */
  function ask(button: HTMLElement, send: () => void): boolean {
    const { level, askKinds } = inForce.settings;
    if (level !== 'ask' || draft.composing() || reader.isNote()) return false;
    if (!chrome.runtime?.id) ended.abort();
    else lookAtOnce();
    return !signal.aborted && reader.state === 'reading' && overlay.askBeforeSending(reader.shown.findings.filter(({ kind }) => askKinds.has(kind)), button, send);
  }

  function stopResting(): void {
    clearTimeout(resting);
    resting = undefined;
  }

  /** Shows what a language that has just arrived, or a second reading, finds: at once where nobody is typing, else when the keys rest. */
  function settle(): void {
    if (resting === undefined && !draft.composing()) look(true);
  }

  /** While keys are being pressed the findings only move with the text, or go with their words: reading waits until the keys rest. */
  function carryOn(): void {
    try {
      reader.carryOn();
      overlay.show(reader.shown, reader.state, false);
    } catch (error) {
      fail(error);
    }
  }

  /** Reads and shows. Lines come only where the keys have `settled`. */
  function look(settled: boolean): void {
    if (signal.aborted) return;
    try {
      const isWhole = reader.read(settled);
      overlay.show(reader.shown, reader.state, isWhole);
    } catch (error) {
      fail(error);
    }
  }

  /** For somebody who asks: what the keys have not rested for is read now. */
  function lookAtOnce(): void {
    try {
      reader.readNow();
    } catch (error) {
      return fail(error);
    }
    look(true);
  }

  /** Silence must never look like approval: the pill says that it does not work here. */
  function fail(error: unknown): void {
    if (!chrome.runtime?.id) return ended.abort(); // the extension was updated or removed
    reader.fail();
    overlay.show(reader.shown, reader.state, true);
    logOnce(error);
  }

  async function apply(_finding: Finding, { range, text }: Suggestion): Promise<Outcome> {
    try {
      const expected = reader.shown.text.slice(range.start, range.end);
      const outcome = await draft.apply({ ...range, text, expected });
      stopResting();
      look(true);
      return outcome;
    } catch (error) {
      logOnce(error);
      return 'refused';
    }
  }
}
