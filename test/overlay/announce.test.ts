// When the number of places is told to screen readers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/overlay/announce.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function listen() {
  const told: number[] = [];
  return { told, announcer: new Announcer((count) => told.push(count), new AbortController().signal) };
}

test('a number is told once, 1.5 s after the last key', () => {
  const { told, announcer } = listen();
  announcer.key();
  vi.advanceTimersByTime(600);
  announcer.count(3);
  vi.advanceTimersByTime(899);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([3]);
  announcer.count(3);
  vi.runAllTimers();
  expect(told).toEqual([3]);
});

test('a key stops what was about to be said', () => {
  const { told, announcer } = listen();
  announcer.key();
  announcer.count(2);
  vi.advanceTimersByTime(1000);
  announcer.key();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});

test('a lower number is not told, a higher one after it is', () => {
  const { told, announcer } = listen();
  announcer.count(3);
  vi.runAllTimers();
  announcer.count(1);
  vi.runAllTimers();
  announcer.count(2);
  vi.runAllTimers();
  expect(told).toEqual([3, 2]);
});

test('nothing is said to somebody who is looking at them', () => {
  const { told, announcer } = listen();
  announcer.count(3);
  announcer.known();
  vi.runAllTimers();
  announcer.count(3);
  vi.runAllTimers();
  expect(told).toEqual([]);
});
