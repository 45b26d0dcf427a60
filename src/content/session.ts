// One open draft: reads it when it changes, shows the findings, puts chosen wordings in. Ends with its abort signal.
import { openDraft } from '../editors/index.ts';
import type { Outcome } from '../editors/types.ts';
import { carry } from '../engine/carry.ts';
import { newMemory, read } from '../engine/read.ts';
import type { Finding, Reading, Suggestion } from '../engine/types.ts';
import { findReply, onNoteSwitch } from '../helpdesks/index.ts';
import type { Reply } from '../helpdesks/types.ts';
import type { Count } from '../messages.ts';
import { openOverlay } from '../overlay/overlay.ts';
import type { FieldState } from '../overlay/types.ts';
import { interfaceLanguage, say } from '../say.ts';
import { changeSettings, isOn, withValue, type Settings } from '../settings.ts';
import { describe } from './describe.ts';
import { languagePacks } from './language-packs.ts';

/** How long the keys must rest (ms) before new lines may appear. */
const rest = 600;

/** With fewer letters than this nobody can say which language a draft is in. */
const fewestLetters = 20;

export interface Session {
  readonly field: HTMLElement;
  useSettings(settings: Settings): void;
  openNext(): void;
  /** Whether the focus is in what the overlay shows; of a frame that may stand in the page around it. */
  hasFocus(): boolean;
  count(): Count;
  close(): void;
}

const packs = languagePacks();

/** Opens the field of a reply; null where no editor of ours knows it. */
export function openSession({ field }: Reply, firstSettings: Settings, parent: AbortSignal): Session | null {
  const draft = openDraft(field);
  if (!draft) return null;
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const memory = newMemory();
  const kept = new Set<string>();
  const silenced = new Set<string>();
  const lang = interfaceLanguage();
  let settings = firstSettings;
  let quiet = false;
  let state: FieldState = 'reading';
  let shown: Reading = nothing('');
  let resting: ReturnType<typeof setTimeout> | undefined;

  const overlay = openOverlay({
    draft,
    lang,
    say,
    describe,
    announces: settings.announces,
    signal,
    actions: {
      apply: guarded(apply),
      keep(finding) {
        kept.add(keyOf(finding));
        look(true);
      },
      silenceRule(finding) {
        silenced.add(finding.rule);
        look(true);
      },
      async switchRule(rule, on) {
        await changeSettings((now) => ({ ...now, rulesOff: withValue(now.rulesOff, rule, !on) }));
      },
      setQuiet(on) {
        quiet = on;
        look(true);
      },
      retry: () => look(true),
    },
  });

  draft.onChange(changed, signal);
  onNoteSwitch(field, () => look(true), signal);
  signal.addEventListener('abort', () => clearTimeout(resting));
  look(true);

  return {
    field,
    useSettings(next) {
      settings = next;
      look(true);
    },
    openNext: () => {
      look(true);
      overlay.openNext();
    },
    hasFocus: () => overlay.hasFocus(),
    count: () => ({ state, cold: shown.findings.filter(({ pole }) => pole === 'cold').length, dishonest: shown.findings.filter(({ pole }) => pole === 'dishonest').length }),
    close: () => ended.abort(),
  };

  function changed(): void {
    stopResting();
    if (!chrome.runtime?.id || !field.isConnected) return ended.abort();
    if (draft?.composing()) return;
    look(false);
    resting = setTimeout(() => {
      resting = undefined;
      look(true);
    }, rest);
  }

  function stopResting(): void {
    clearTimeout(resting);
    resting = undefined;
  }

  /** Shows what a language that has just arrived finds: at once where nobody is typing, else when the keys rest. */
  function settle(): void {
    if (resting === undefined && !draft?.composing()) look(true);
  }

  /** Reads the draft. Until it is `settled` only findings that were shown already stay, moved with the text. */
  function look(settled: boolean): void {
    if (signal.aborted) return;
    try {
      const reading = fresh();
      shown = settled ? reading : { ...reading, findings: stillShown(reading) };
      overlay.show(shown, state, settled);
    } catch (error) {
      fail(error);
    }
  }

  /** Silence must never look like approval: the pill says that it does not work here. */
  function fail(error: unknown): void {
    if (!chrome.runtime?.id) return ended.abort(); // the extension was updated or removed
    state = 'not-working';
    shown = nothing('');
    overlay.show(shown, state, true);
    report(error);
  }

  function fresh(): Reading {
    const text = draft?.text() ?? '';
    const reply = findReply(field);
    state = reply?.isNote ? 'note' : quiet ? 'quiet' : 'reading';
    if (state !== 'reading') return nothing(text);
    const reading = read(text, { languages: packs.compiled, leaveOut: draft?.leaveOut(), isOn: (rule) => !silenced.has(rule.id) && isOn(settings, rule), gender: settings.gender, memory });
    void packs.load(reading.langs).then((arrived) => arrived && settle(), fail);
    if (reading.langs.length === 0 && letters(text) >= fewestLetters) state = 'unknown-language';
    return { ...reading, findings: reading.findings.filter((finding) => !kept.has(keyOf(finding))) };
  }

  function stillShown(reading: Reading): Finding[] {
    const before = new Set(carry(shown, reading.text).findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`));
    return reading.findings.filter(({ rule, start, end }) => before.has(`${rule} ${start} ${end}`));
  }

  async function apply(_finding: Finding, { range, text }: Suggestion): Promise<Outcome> {
    const expected = shown.text.slice(range.start, range.end);
    const outcome = (await draft?.apply({ ...range, text, expected })) ?? 'refused';
    stopResting();
    look(true);
    return outcome;
  }

  function guarded(action: (finding: Finding, suggestion: Suggestion) => Promise<Outcome>) {
    return async (finding: Finding, suggestion: Suggestion): Promise<Outcome> => {
      try {
        return await action(finding, suggestion);
      } catch (error) {
        report(error);
        return 'refused';
      }
    };
  }
}

const nothing = (text: string): Reading => ({ text, lang: null, langs: [], findings: [] });

/** The same words under the same rule: what "Keep it" silences in this draft. */
const keyOf = ({ rule, text }: Finding): string => `${rule}\n${text}`;

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

let reported = false;

/** The one place that logs: once, the kind of fault and where in our code it was. Never the message: it could hold the draft. */
function report(error: unknown): void {
  if (reported) return;
  reported = true;
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error(`Warmline ${chrome.runtime.getManifest().version}: ${name}`, places.slice(0, 5).join('\n'));
}
