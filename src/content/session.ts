// One open draft: reads it when it changes, shows the findings, puts chosen wordings in. Ends with its abort signal.
import { faultIn, type Fault } from '../editors/fault.ts';
import { openDraft } from '../editors/index.ts';
import type { Outcome } from '../editors/types.ts';
import { carry } from '../engine/carry.ts';
import { dayOf } from '../engine/days.ts';
import { newMemory, read } from '../engine/read.ts';
import { overlap } from '../engine/taken.ts';
import type { Finding, Lang, Reading, Speaker, Suggestion } from '../engine/types.ts';
import { customerSaid } from '../helpdesks/conversation.ts';
import { findReply, onNoteSwitch } from '../helpdesks/index.ts';
import type { Reply } from '../helpdesks/types.ts';
import type { Count } from '../messages.ts';
import { pairsLike } from '../learned/pairs.ts';
import { openOverlay } from '../overlay/overlay.ts';
import type { FieldState } from '../overlay/types.ts';
import { interfaceLanguage, say } from '../say.ts';
import { changeSettings, isOn, speakerName, withSetting, type Settings } from '../settings.ts';
import { beforeSending } from './before-sending.ts';
import { describe } from './describe.ts';
import { Kept } from './kept.ts';
import { languagePacks } from './language-packs.ts';
import { learnedReaders } from './learned-readers.ts';
import { saidBackTo } from './own-words.ts';
import { reportOf } from './report.ts';
import { secondReading } from './second-reading.ts';
import type { WrittenRules } from './written-rules.ts';

/** How long the keys must rest (ms) before new lines may appear. */
const rest = 600;

/** With fewer letters than this nobody can say which language a draft is in. */
const fewestLetters = 20;

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

const packs = languagePacks();
const readers = learnedReaders();

/** Opens the field of a reply; null where no editor of ours knows it. */
export function openSession({ field, helpdesk }: Reply, firstSettings: Settings, firstRules: WrittenRules, parent: AbortSignal): Session | null {
  const draft = openDraft(field);
  if (!draft) return null;
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const memory = newMemory();
  const kept = new Kept();
  const failed = (error: unknown): void => (chrome.runtime?.id ? report(error) : ended.abort());
  const second = secondReading(readers, settle, failed);
  const lang = interfaceLanguage();
  let settings = firstSettings;
  let written = firstRules;
  let quiet = firstSettings.level === 'quiet';
  let state: FieldState = 'reading';
  let fault: Fault | 'error' | null = null;
  let isChecked = false;
  let shown: Reading = nothing('');
  let resting: ReturnType<typeof setTimeout> | undefined;

  const overlay = openOverlay({
    draft,
    lang,
    say,
    describe: (finding) => describe(finding, settings),
    pairsLike: (finding) => pairsLike(finding, readers.get(finding.lang)?.pairs ?? []),
    announces: settings.announces,
    signal,
    actions: {
      apply: guarded(apply),
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
        quiet = on;
        look(true);
      },
      retry() {
        fault = null;
        isChecked = false;
        look(true);
      },
      report: () => reportOf(fault ?? 'error', field, helpdesk),
    },
  });

  draft.onChange(changed, signal);
  onNoteSwitch(field, () => look(true), signal);
  beforeSending({ field, helpdesk }, { draft, ask, failed, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    second.stop();
  });
  look(true);

  return {
    field,
    useSettings(next) {
      settings = next;
      // While keys are pressed nothing comes or goes: the next pause reads with what then holds.
      settle();
    },
    useWrittenRules(next) {
      written = next;
      settle();
    },
    openNext: () => {
      if (settings.level === 'quiet') quiet = false;
      lookAtOnce();
      overlay.openNext();
    },
    hasFocus: () => overlay.hasFocus(),
    count: () => ({ state, cold: shown.findings.filter(({ pole }) => pole === 'cold').length, dishonest: shown.findings.filter(({ pole }) => pole === 'dishonest').length }),
    close: () => ended.abort(),
  };

  function changed(): void {
    stopResting();
    second.stop();
    if (!chrome.runtime?.id || !field.isConnected) return ended.abort();
    if (draft?.composing()) return;
    // Until its language has arrived, a draft is read at each key, to ask for it early.
    if (shown.langs.length > 0 && shown.langs.filter(isWanted).every(isCompiled)) carryOn();
    else look(false);
    resting = setTimeout(() => {
      resting = undefined;
      look(true);
    }, rest);
  }

  /** Before the reply goes. What is said about it must be true of the text as it is now. */
  function ask(button: HTMLElement, send: () => void): boolean {
    if (settings.level !== 'ask' || draft?.composing() || isNote()) return false;
    if (!chrome.runtime?.id) ended.abort();
    else lookAtOnce();
    return !signal.aborted && state === 'reading' && overlay.askBeforeSending(shown.findings.filter(({ kind }) => settings.askKinds.has(kind)), button, send);
  }

  function stopResting(): void {
    clearTimeout(resting);
    resting = undefined;
  }

  /** Shows what a language that has just arrived, or a second reading, finds: at once where nobody is typing, else when the keys rest. */
  function settle(): void {
    if (resting === undefined && !draft?.composing()) look(true);
  }

  /** While keys are being pressed the findings only move with the text, or go with their words: reading waits until the keys rest. */
  function carryOn(): void {
    try {
      shown = carry(shown, draft?.text() ?? '');
      overlay.show(shown, state, false);
    } catch (error) {
      fail(error);
    }
  }

  /**
   * Reads the draft. Until it is `settled` and the learned reader has read it too, only findings that were shown already stay, moved with the
   * text: no line appears only to go again. Before that reader has arrived the rules speak alone.
   */
  function look(settled: boolean): void {
    if (signal.aborted) return;
    try {
      if (settled) checkField();
      const reading = fresh();
      const readable = settings.reader ? reading.langs.filter(isRead) : [];
      const isReadTwice = readable.length === 0 || second.of(reading.text) !== null;
      if (settled && !isReadTwice) second.begin(reading.text, readable);
      const waits = !settled || (!isReadTwice && readable.every((one) => readers.get(one)));
      shown = { ...reading, findings: waits ? stillShown(reading) : reading.findings };
      overlay.show(shown, state, settled && !waits);
    } catch (error) {
      fail(error);
    }
  }

  /** For somebody who asks: what the keys have not rested for is read now. */
  function lookAtOnce(): void {
    try {
      const { text, langs } = fresh();
      if (settings.reader) second.readNow(text, langs.filter(isRead));
    } catch (error) {
      return fail(error);
    }
    look(true);
  }

  /** A field that has words is tried once; one that failed is tried again, since its editor may only have been on its way. */
  function checkField(): void {
    if (!draft || (isChecked && !fault)) return;
    fault = faultIn(draft);
    isChecked = draft.text().trim() !== '';
  }

  /** Silence must never look like approval: the pill says that it does not work here. */
  function fail(error: unknown): void {
    if (!chrome.runtime?.id) return ended.abort(); // the extension was updated or removed
    state = 'not-working';
    fault = 'error';
    shown = nothing('');
    overlay.show(shown, state, true);
    report(error);
  }

  function fresh(): Reading {
    const text = draft?.text() ?? '';
    state = fault ? 'not-working' : isSilentNote() ? 'note' : quiet ? 'quiet' : 'reading';
    if (state !== 'reading') return nothing(text);
    const opinions = settings.reader ? second.of(text) ?? undefined : undefined;
    const reading = read(text, { languages: [...packs.compiled, ...written.packs].filter(({ lang: one }) => isWanted(one)), leaveOut: draft?.leaveOut(helpdesk.leaveOut), isOn: maySpeak, gender: settings.gender, memory, opinions, commitments: written.commitments ?? undefined, today: dayOf(new Date()) });
    void packs.load(reading.langs.filter(isWanted)).then((arrived) => arrived && settle(), fail);
    if (!reading.langs.some(isWanted) && letters(text) >= fewestLetters) state = 'unknown-language';
    const isSaidBack = saidBackTo(reading.findings.length > 0 ? customerSaid({ field, helpdesk }) : '');
    return { ...reading, findings: reading.findings.filter((finding) => !kept.has(finding) && !isSaidBack(finding.text)) };
  }

  function isWanted(one: Lang): boolean {
    return !settings.languagesOff.has(one);
  }

  function isRead(one: Lang): boolean {
    return isWanted(one) && isCompiled(one);
  }

  function isNote(): boolean {
    return findReply(field)?.isNote === true;
  }

  /** A note to colleagues is read only where the lead wants it. */
  function isSilentNote(): boolean {
    return !settings.readsNotes && isNote();
  }

  function stillShown(reading: Reading): Finding[] {
    const before = carry(shown, reading.text).findings;
    const places = new Set(before.map(placeOf));
    const byRules = reading.findings.filter((finding) => places.has(placeOf(finding)));
    const judged = before.filter(({ rule, kind, isQuiet, ...range }) => rule === null && state === 'reading' && maySpeak({ id: null, kind, isQuiet }) && !byRules.some((finding) => overlap(finding, range)));
    return [...byRules, ...judged.filter((finding) => !kept.has(finding))].sort((one, other) => one.start - other.start);
  }

  function maySpeak(speaker: Pick<Speaker, 'id' | 'kind' | 'isQuiet'>): boolean {
    return !(speaker.id !== null && kept.isSilenced(speaker.id)) && isOn(settings, speaker);
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

const isCompiled = (lang: Lang): boolean => packs.compiled.some((language) => language.lang === lang);

const placeOf = ({ rule, start, end }: Finding): string => `${rule} ${start} ${end}`;

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
