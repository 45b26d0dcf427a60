// Reads one draft by all that is in force, the learned reader included, and knows what is shown of it: nothing appears that might go again at once.
import { faultIn, type Fault } from '../editors/fault.ts';
import type { Draft } from '../editors/types.ts';
import { carry } from '../engine/carry.ts';
import { dayOf } from '../engine/days.ts';
import { newMemory, read } from '../engine/read.ts';
import { overlap } from '../engine/taken.ts';
import type { Finding, Lang, Reading, Speaker } from '../engine/types.ts';
import { customerSaid } from '../helpdesks/conversation.ts';
import { findReply } from '../helpdesks/index.ts';
import type { Reply } from '../helpdesks/types.ts';
import { pairsLike, type Pair } from '../learned/pairs.ts';
import type { FieldState } from '../overlay/types.ts';
import { isOn, type Settings } from '../settings.ts';
import type { Kept } from './kept.ts';
import { languagePacks } from './language-packs.ts';
import { learnedReaders } from './learned-readers.ts';
import { saidBackTo } from './own-words.ts';
import { secondReading } from './second-reading.ts';
import type { WrittenRules } from './written-rules.ts';

/** With fewer letters than this nobody can say which language a draft is in. */
const fewestLetters = 20;

const packs = languagePacks();
const readers = learnedReaders();

/** What a draft is read by; it changes while the draft is open. */
export interface InForce {
  settings: Settings;
  written: WrittenRules;
  /** What the agent answered. */
  readonly kept: Kept;
  /** Whether the agent wants quiet for this draft. */
  quiet: boolean;
}

export interface DraftReader {
  /** What is shown of the draft; its text is the one that was read last. */
  readonly shown: Reading;
  /** Why nothing is shown; `reading` otherwise. */
  readonly state: FieldState;
  /** What does not work in the field, where `state` says so. */
  readonly fault: Fault | 'error' | null;
  /**
   * Reads the draft. Until it is `settled` and the learned reader has read it too, only findings that were shown already stay, moved with the
   * text: no line appears only to go again. Before that reader has arrived the rules speak alone. True where all may be shown.
   */
  read(settled: boolean): boolean;
  /** Has the learned reader read without waiting for idle time. */
  readNow(): void;
  /** Moves the findings with the text, or drops those whose words it changed, without reading. */
  carryOn(): void;
  /** Whether all languages of the draft have arrived: until then reading it asks for them. */
  hasLanguages(): boolean;
  /** Messages like a judgement's, said badly and well. */
  pairsLike(finding: Finding): readonly Pair[];
  isNote(): boolean;
  /** Says that reading does not work here, until `tryAgain`. */
  fail(): void;
  tryAgain(): void;
  /** Gives up what is being read in idle time. */
  stop(): void;
}

interface Told {
  /** A language has arrived, or a second reading has ended: reading would find more. */
  more(): void;
  /** A language could not be had. */
  broken(error: unknown): void;
  /** The learned reader could not read. */
  failed(error: unknown): void;
}

/** Nothing is read yet. Throws what reading throws. */
export function draftReader({ field, helpdesk }: Reply, draft: Draft, inForce: InForce, { more, broken, failed }: Told): DraftReader {
  const memory = newMemory();
  const second = secondReading(readers, more, failed);
  const { kept } = inForce;
  let isChecked = false;
  let fault: Fault | 'error' | null = null;
  let state: FieldState = 'reading';
  let shown = nothing('');

  return {
    get shown() {
      return shown;
    },
    get state() {
      return state;
    },
    get fault() {
      return fault;
    },
    read(settled) {
      if (settled) checkField();
      const reading = fresh();
      const readable = inForce.settings.reader ? reading.langs.filter(isRead) : [];
      const isReadTwice = readable.length === 0 || second.of(reading.text) !== null;
      if (settled && !isReadTwice) second.begin(reading.text, readable);
      const waits = !settled || (!isReadTwice && readable.every((one) => readers.get(one)));
      shown = { ...reading, findings: waits ? stillShown(reading) : reading.findings };
      return !waits;
    },
    readNow() {
      const { text, langs } = fresh();
      if (inForce.settings.reader) second.readNow(text, langs.filter(isRead));
    },
    carryOn() {
      shown = carry(shown, draft.text());
    },
    hasLanguages: () => shown.langs.length > 0 && shown.langs.filter(isWanted).every(isCompiled),
    pairsLike: (finding) => pairsLike(finding, readers.get(finding.lang)?.pairs ?? []),
    isNote,
    fail() {
      state = 'not-working';
      fault = 'error';
      shown = nothing('');
    },
    tryAgain() {
      fault = null;
      isChecked = false;
    },
    stop: () => second.stop(),
  };

  /** A field that has words is tried once; one that failed is tried again, since its editor may only have been on its way. */
  function checkField(): void {
    if (isChecked && !fault) return;
    fault = faultIn(draft);
    isChecked = draft.text().trim() !== '';
  }

  function fresh(): Reading {
    const { settings, written, quiet } = inForce;
    const text = draft.text();
    state = fault ? 'not-working' : isSilentNote() ? 'note' : quiet ? 'quiet' : 'reading';
    if (state !== 'reading') return nothing(text);
    const opinions = settings.reader ? second.of(text) ?? undefined : undefined;
    const reading = read(text, { languages: [...packs.compiled, ...written.packs].filter(({ lang }) => isWanted(lang)), leaveOut: draft.leaveOut(helpdesk.leaveOut), isOn: maySpeak, gender: settings.gender, memory, opinions, commitments: written.commitments ?? undefined, today: dayOf(new Date()) });
    void packs.load(reading.langs.filter(isWanted)).then((arrived) => arrived && more(), broken);
    if (!reading.langs.some(isWanted) && letters(text) >= fewestLetters) state = 'unknown-language';
    const isSaidBack = saidBackTo(reading.findings.length > 0 ? customerSaid({ field, helpdesk }) : '');
    return { ...reading, findings: reading.findings.filter((finding) => !kept.has(finding) && !isSaidBack(finding.text)) };
  }

  function isWanted(lang: Lang): boolean {
    return !inForce.settings.languagesOff.has(lang);
  }

  function isRead(lang: Lang): boolean {
    return isWanted(lang) && isCompiled(lang);
  }

  function isNote(): boolean {
    return findReply(field)?.isNote === true;
  }

  /** A note to colleagues is read only where the lead wants it. */
  function isSilentNote(): boolean {
    return !inForce.settings.readsNotes && isNote();
  }

  function stillShown(reading: Reading): Finding[] {
    const before = carry(shown, reading.text).findings;
    const places = new Set(before.map(placeOf));
    const byRules = reading.findings.filter((finding) => places.has(placeOf(finding)));
    const judged = before.filter(({ rule, kind, isQuiet, ...range }) => rule === null && state === 'reading' && maySpeak({ id: null, kind, isQuiet }) && !byRules.some((finding) => overlap(finding, range)));
    return [...byRules, ...judged.filter((finding) => !kept.has(finding))].sort((one, other) => one.start - other.start);
  }

  function maySpeak(speaker: Pick<Speaker, 'id' | 'kind' | 'isQuiet'>): boolean {
    return !(speaker.id !== null && kept.isSilenced(speaker.id)) && isOn(inForce.settings, speaker);
  }
}

const nothing = (text: string): Reading => ({ text, lang: null, langs: [], findings: [] });

const isCompiled = (lang: Lang): boolean => packs.compiled.some((language) => language.lang === lang);

const placeOf = ({ rule, start, end }: Finding): string => `${rule} ${start} ${end}`;

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
