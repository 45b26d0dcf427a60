// The second reading of a draft in idle time: what is known when, and what happens when the draft moves on or a reader does not come.
import { beforeEach, expect, test, vi } from 'vitest';
import { committedReader } from '../../scripts/weights.ts';
import type { LearnedReaders } from '../../src/content/learned-readers.ts';
import { secondReading } from '../../src/content/second-reading.ts';
import { opinionOf } from '../../src/learned/opinion.ts';
import type { Shipped } from '../../src/learned/shipped.ts';

const shipped: Shipped = { ...committedReader('en'), pairs: [] };
const there: LearnedReaders = { get: (lang) => (lang === 'en' ? shipped : undefined), load: () => Promise.resolve() };
const text = 'Hello Nora. The parcel left on Monday. I will write to you again before five.';

/** The waiting idle callbacks: Node has no idle time, so the test says when it is. */
let waiting: (() => void)[] = [];
beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(() => callback({ didTimeout: false, timeRemaining: () => 0 })));
});

/** Lets idle time pass until nobody waits for it. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((done) => setImmediate(done));
    for (const callback of waiting.splice(0)) callback();
  }
}

test('a text is known when it was read to its end, and reads as at one go', async () => {
  const done = vi.fn();
  const second = secondReading(there, done, () => {});
  second.begin(text, ['en']);
  expect(second.of(text)).toBeNull();
  await idle();
  expect(done).toHaveBeenCalledOnce();
  expect(second.of(text)?.get('en')).toEqual(opinionOf(text, shipped.judge(text), shipped.about));
  expect(second.of(`${text} `)).toBeNull();
  second.begin(text, ['en']);
  await idle();
  expect(done).toHaveBeenCalledOnce();
});

test('what the draft has moved on from is given up', async () => {
  const done = vi.fn();
  const second = secondReading(there, done, () => {});
  second.begin(text, ['en']);
  second.begin(`${text} Anna`, ['en']);
  await idle();
  expect(done).toHaveBeenCalledOnce();
  expect(second.of(text)).toBeNull();
  expect(second.of(`${text} Anna`)).not.toBeNull();
  second.begin(text, ['en']);
  second.stop();
  await idle();
  expect(done).toHaveBeenCalledOnce();
});

test('who asks is answered without idle time, where the readers are there', () => {
  const second = secondReading(there, () => {}, () => {});
  second.readNow(text, ['en']);
  expect(second.of(text)?.get('en')?.clauses.length).toBe(3);
  second.readNow(`${text} Здравейте.`, ['en', 'bg']);
  expect(second.of(`${text} Здравейте.`)).toBeNull();
});

test('where a reader does not come the text counts as read, without an opinion', async () => {
  const [done, failed] = [vi.fn(), vi.fn()];
  const second = secondReading({ get: () => undefined, load: () => Promise.reject(new Error('the worker is gone')) }, done, failed);
  second.begin(text, ['en']);
  await idle();
  expect(failed).toHaveBeenCalledOnce();
  expect(done).toHaveBeenCalledOnce();
  expect(second.of(text)?.size).toBe(0);
});
