// What Warmline costs while somebody types, traced in Chromium: main-thread time of our own scripts for each key, and in a page without a reply field.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { fieldPages, locatorOf } from '../editors/pages/fields.ts';
import { serveEditorPages } from '../editors/pages/server.ts';
import { openExtension, type OpenedExtension } from './browser.ts';

let browser: OpenedExtension;
let pages: Awaited<ReturnType<typeof serveEditorPages>>;

beforeAll(async () => {
  pages = await serveEditorPages();
  browser = await openExtension({ errors: 'ours' });
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

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
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.toSorted((one, other) => one.ts - other.ts);
}

/** The calls into our scripts from the browser: outermost ones, each with what it causes (styles and layout it asks for). */
function ours(events: readonly TraceEvent[]): { at: number; ms: number }[] {
  const calls: { at: number; ms: number }[] = [];
  const until = new Map<number, number>();
  for (const { name, ph, tid, ts, dur = 0, tdur, args } of events) {
    if (ph !== 'X' || (name !== 'FunctionCall' && name !== 'EvaluateScript') || !args.data?.url?.startsWith('chrome-extension://')) continue;
    if (ts < (until.get(tid) ?? 0)) continue;
    until.set(tid, ts + dur);
    calls.push({ at: ts, ms: (tdur ?? dur) / 1000 });
  }
  return calls;
}

/** A reply of 5,000 characters, mostly in order, with something to mark here and there. */
const long = Array.from({ length: 42 }, (_, line) =>
  line % 8 === 3
    ? 'You failed to attach the photo, and as per our policy nothing can be done about it until you have sent it to us in full.'
    : 'The lamp is in stock again, and I have set one aside for you; it leaves our warehouse in the morning, by the usual post.').join('\n');

const share = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

test.each(['textarea', 'contenteditable', 'ckeditor5', 'prosemirror'])('typing into a draft of 5,000 characters in %s costs under 2 ms a key (p95)', async (name) => {
  const at = fieldPages.find((each) => each.name === name)!;
  const page = await browser.open(`${pages.url}/${name}`);
  await page.waitForFunction(() => window.ready);
  const field = page.locator(locatorOf(at));
  await field.click();
  await page.evaluate((lines) => window.fill(lines), long.split('\n'));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And');
  const overlay = await driveOverlay(page);
  await overlay.waitForPill(({ words }) => Number(words) > 2, 'the pill to show a number');
  const events = await traced(page, () => page.keyboard.type(' so I will write to you again on Monday, with the number of the parcel. Thank you for your patience with us', { delay: 90 }));
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown').map(({ ts }) => ts);
  expect(keys.length).toBeGreaterThan(90);
  const calls = ours(events);
  const costs = keys.map((from, index) => calls.filter(({ at }) => at >= from && at < (keys[index + 1] ?? Infinity)).reduce((sum, { ms }) => sum + ms, 0));
  console.log(`${name}: median ${share(costs, 0.5).toFixed(2)} ms, p95 ${share(costs, 0.95).toFixed(2)} ms, most ${Math.max(...costs).toFixed(2)} ms a key`);
  expect(share(costs, 0.5)).toBeGreaterThan(0);
  expect(share(costs, 0.95)).toBeLessThan(2);
});

test('a page without a reply field costs nothing that can be measured', async () => {
  const page = await browser.open('about:blank');
  const events = await traced(page, async () => {
    await page.goto(`${pages.url}/input`);
    await page.waitForFunction(() => window.ready);
    await page.locator('input').click();
    await page.keyboard.type('You failed to attach the photo.', { delay: 20 });
  });
  const total = ours(events).reduce((sum, { ms }) => sum + ms, 0);
  console.log(`page without a reply field: ${total.toFixed(2)} ms in all`);
  expect(total).toBeLessThan(2);
});
