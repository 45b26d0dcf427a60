// What Warmline costs while somebody types, traced in Chromium: time that the main thread really ran for each key, with us and without, and in a page
// without a reply field.
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { fieldPages, locatorOf } from '../editors/pages/fields.ts';
import { address, browser, withEditorPages } from './editor-pages.ts';

withEditorPages();

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  /** Microseconds; `tdur` is time that the thread really ran. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Traces what happens meanwhile. */
async function traced(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] } });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.toSorted((one, other) => one.ts - other.ts);
}

/** What a renderer's main thread ran between one key and the next, ms for each key: of everything, and in our own scripts alone. */
function costs(events: readonly TraceEvent[]): { all: number[]; ours: number[] } {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const main = keys[0]!.tid;
  const between = (index: number, { ts }: TraceEvent): boolean => ts >= keys[index]!.ts && ts < (keys[index + 1]?.ts ?? Infinity);
  const sums = (found: readonly TraceEvent[]): number[] =>
    keys.map((_, index) => found.filter((event) => between(index, event)).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0));
  const tasks = events.filter(({ name, ph, tid }) => ph === 'X' && tid === main && name === 'RunTask');
  // The key's own task has begun before the key is told of.
  const own = tasks.filter(({ ts, dur = 0 }) => keys.some((key) => ts < key.ts && ts + dur > key.ts)).map((task) => ({ ...task, ts: task.ts + (task.dur ?? 0) - 1 }));
  return { all: sums([...tasks.filter(({ ts, dur = 0 }) => !keys.some((key) => ts < key.ts && ts + dur > key.ts)), ...own]), ours: sums(ours(events)) };
}

/** The calls into our scripts from the browser, the outermost ones. */
function ours(events: readonly TraceEvent[]): TraceEvent[] {
  let until = 0;
  return events.filter(({ name, ph, ts, dur = 0, args }) => {
    if (ph !== 'X' || (name !== 'FunctionCall' && name !== 'EvaluateScript') || !args.data?.url?.startsWith('chrome-extension://') || ts < until) return false;
    until = ts + dur;
    return true;
  });
}

/** A reply of 5,000 characters, mostly in order, with something to mark here and there. */
const long = Array.from({ length: 42 }, (_, line) =>
  line % 8 === 3
    ? 'You failed to attach the photo, and as per our policy nothing can be done about it until you have sent it to us in full.'
    : 'The lamp is in stock again, and I have set one aside for you; it leaves our warehouse in the morning, by the usual post.').join('\n');

const share = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

const typed = ' so I will write to you again on Monday, with the number of the parcel.';

test.each(['textarea', 'contenteditable', 'ckeditor5', 'prosemirror'])('typing into a draft of 5,000 characters in %s costs little at each key', async (name) => {
  const at = fieldPages.find((each) => each.name === name)!;
  const measure = async (isOn: boolean): Promise<ReturnType<typeof costs>> => {
    await browser.worker.evaluate((on) => chrome.storage.sync.set({ 'sites:127.0.0.1': on }), isOn);
    const page = await browser.open(`${address}/${name}`);
    await page.waitForFunction(() => window.ready);
    await page.locator(locatorOf(at)).click();
    await page.evaluate((lines) => window.fill(lines), long.split('\n'));
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' And');
    if (isOn) await (await driveOverlay(page)).waitForPill(({ words }) => Number(words) > 2, 'the pill to show a number');
    const found = costs(await traced(page, () => page.keyboard.type(typed, { delay: 80 })));
    expect(found.all.length).toBe(typed.length);
    return found;
  };
  const [without, with_] = [await measure(false), await measure(true)];
  const more = [0.5, 0.95].map((part) => share(with_.all, part) - share(without.all, part));
  console.log(
    `${name}, ms a key, median and p95: the main thread ${show(without.all)} without, ${show(with_.all)} with us, ${more.map((ms) => ms.toFixed(2)).join(' and ')} more; ` +
    `in our scripts ${show(with_.ours)}, layout that the frame needs anyway included`,
  );
  expect(share(without.ours, 0.95)).toBeLessThan(0.5);
  expect(share(with_.ours, 0.5)).toBeGreaterThan(0);
  // The aim is 2 ms (docs/decisions/0012); a machine that does other things as well gets twice as much.
  expect(share(with_.ours, 0.95)).toBeLessThan(4);
});

const show = (values: readonly number[]): string => [0.5, 0.95].map((part) => share(values, part).toFixed(2)).join(' and ');

test('a page without a reply field costs nothing that can be measured', async () => {
  const page = await browser.open('about:blank');
  const events = await traced(page, async () => {
    await page.goto(`${address}/input`);
    await page.waitForFunction(() => window.ready);
    await page.locator('input').click();
    await page.keyboard.type('You failed to attach the photo.', { delay: 20 });
  });
  const total = ours(events).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  console.log(`page without a reply field: ${total.toFixed(2)} ms in all`);
  expect(total).toBeLessThan(2);
});
