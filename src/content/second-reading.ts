// Has the learned readers read a draft in idle time, one sentence at a time, so that no key stroke waits for them.
import type { Lang, SecondOpinion } from '../engine/types.ts';
import type { Judged } from '../learned/findings.ts';
import { opinionOf } from '../learned/opinion.ts';
import { opinionsOn } from '../learned/read.ts';
import type { LearnedReaders } from './learned-readers.ts';

/** Idle time is waited for at most this long (ms): a page that is never idle is read all the same. */
const longestWait = 500;
/** How long (ms) to read on in a period that the browser calls idle only because it was asked to. */
const shortest = 4;

export type Opinions = ReadonlyMap<Lang, SecondOpinion>;

export interface SecondReading {
  /** What the readers say of this very text; null while they have not read it. */
  of(text: string): Opinions | null;
  /** Begins to read a text unless that was done; whatever was being read is given up. */
  begin(text: string, langs: readonly Lang[]): void;
  /** Reads a text without waiting for idle time, where all its readers are there. */
  readNow(text: string, langs: readonly Lang[]): void;
  /** Gives up what is being read. */
  stop(): void;
}

/** `done` is called each time a text was read to its end; `failed` with what went wrong, and then the text counts as read without an opinion. */
export function secondReading(readers: LearnedReaders, done: () => void, failed: (error: unknown) => void): SecondReading {
  let last: { readonly key: string; readonly text: string; readonly opinions: Opinions } | null = null;
  /** The key of what is being read. */
  let running: string | null = null;

  async function read(key: string, text: string, langs: readonly Lang[]): Promise<void> {
    let opinions: Opinions | null;
    try {
      opinions = await opinionsInIdleTime(text, langs, () => running === key);
    } catch (error) {
      failed(error);
      opinions = new Map();
    }
    if (!opinions || running !== key) return;
    running = null;
    last = { key, text, opinions };
    done();
  }

  /** null where they are no longer wanted. */
  async function opinionsInIdleTime(text: string, langs: readonly Lang[], isStillWanted: () => boolean): Promise<Opinions | null> {
    await readers.load(langs);
    const opinions = new Map<Lang, SecondOpinion>();
    for (const lang of langs) {
      const reader = readers.get(lang);
      if (!reader) continue;
      const judged = await inIdleTime(reader.judging(text), isStillWanted);
      if (!judged) return null;
      opinions.set(lang, opinionOf(text, judged, reader.about));
    }
    return opinions;
  }

  return {
    of: (text) => (last?.text === text ? last.opinions : null),
    begin(text, langs) {
      const key = keyOf(text, langs);
      if (last?.key === key || running === key) return;
      running = key;
      void read(key, text, langs);
    },
    readNow(text, langs) {
      const key = keyOf(text, langs);
      if (last?.key === key || !langs.every((lang) => readers.get(lang))) return;
      running = null;
      last = { key, text, opinions: opinionsOn(text, langs, readers) };
    },
    stop() {
      running = null;
    },
  };
}

const keyOf = (text: string, langs: readonly Lang[]): string => `${langs.join(' ')}\n${text}`;

/** Runs to the end in idle periods; null where it is no longer wanted. */
async function inIdleTime(judging: Generator<undefined, Judged[]>, isStillWanted: () => boolean): Promise<Judged[] | null> {
  for (;;) {
    const idle = await idlePeriod();
    const until = performance.now() + Math.max(shortest, idle.timeRemaining());
    do {
      if (!isStillWanted()) return null;
      const { done, value } = judging.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}

const idlePeriod = (): Promise<IdleDeadline> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: longestWait }));
