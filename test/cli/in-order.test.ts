// Work that is done several at a time comes out in order, and neither side runs ahead of the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

/** A promise that others settle. */
function door(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

async function* numbers(count: number, asked: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    asked.push(number);
    yield number;
  }
}

/** Lets everything go on that needs nothing from outside. */
const settle = (): Promise<void> => new Promise((resolve) => {
  setImmediate(resolve);
});

test('whatever ends first, the results come in order, and never more than so many are under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), async (scheduler, count, most) => {
      let underWay = 0;
      let highest = 0;
      const work = async (number: number): Promise<number> => {
        highest = Math.max(highest, ++underWay);
        await scheduler.schedule(Promise.resolve());
        underWay--;
        return number * 10;
      };
      const results: number[] = [];
      const all = (async () => {
        for await (const result of inOrder(numbers(count), work, () => most)) results.push(result);
      })();
      await scheduler.waitFor(all);
      expect(results).toEqual(Array.from({ length: count }, (_, number) => number * 10));
      expect(highest).toBeLessThanOrEqual(most);
    }),
  );
});

test('a taker that stops taking stops the source', async () => {
  const asked: number[] = [];
  const results = inOrder(numbers(100, asked), async (number) => number, () => 3);
  await results.next();
  await settle();
  const before = asked.length;
  expect(before).toBeLessThanOrEqual(4);
  await settle();
  expect(asked.length).toBe(before);
  await results.next();
  expect(asked.length).toBeLessThanOrEqual(before + 1);
});

test('what is ready is handed on while the source is silent', async () => {
  const gate = door();
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await gate.opened;
    yield 2;
  }
  const results = inOrder(slow(), async (number) => number, () => 4);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  gate.open();
  expect(await results.next()).toEqual({ done: false, value: 2 });
  expect((await results.next()).done).toBe(true);
});

test('a failure is told when its turn comes, after all results before it', async () => {
  const first = door();
  const results: number[] = [];
  const work = async (number: number): Promise<number> => {
    if (number === 0) await first.opened;
    if (number === 1) throw new Error('broken');
    return number;
  };
  const all = (async () => {
    for await (const result of inOrder(numbers(5), work, () => 3)) results.push(result);
  })();
  await settle();
  first.open();
  await expect(all).rejects.toThrow('broken');
  expect(results).toEqual([0]);
});
