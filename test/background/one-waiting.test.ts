// However often work is asked for, one runs and one waits, and what was asked for while it ran is done after it.
import { expect, test } from 'vitest';
import { oneWaiting } from '../../src/background/one-waiting.ts';

test('a thousand askings while it runs are one more run, a failure is not the end, and never do two run at once', async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  let began = (): void => undefined;
  const again = oneWaiting(async () => {
    most = Math.max(most, ++running);
    began();
    await new Promise<void>((end) => ends.push(end));
    running--;
    if (ends.length === 1) throw new Error('the first one');
  });
  const beginning = (): Promise<void> => new Promise((resolve) => (began = resolve));
  let next = beginning();
  again();
  await next;
  next = beginning();
  for (let at = 0; at < 1000; at++) again();
  ends[0]?.();
  await next;
  next = beginning();
  again();
  ends[1]?.();
  await next;
  expect([ends.length, running, most]).toEqual([3, 1, 1]);
});
