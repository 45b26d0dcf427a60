// What is read of a field, and where its words lie.
import { expect } from 'vitest';
import type { Battery } from './battery.ts';
import { cold, edit, expectOnWords, model, pasteLines, putIn, rangeOf, typeIn, undo, zoomed } from './driving.ts';

export function readingTests(t: Battery): void {
  const { check, text } = t;
  const lines = t.at.newLine !== null;

  check('reads', 'an empty field is an empty text', async () => {
    expect(await text()).toBe('');
    await t.opened.draft.select({ start: 0, end: 0 });
    expect(await t.opened.draft.selection()).toEqual({ start: 0, end: 0 });
  });

  check('reads', 'what is typed is read, and the caret stands behind it', async () => {
    await typeIn(t.opened, cold);
    expect(await text()).toBe(cold);
    expect(await t.opened.draft.selection()).toEqual({ start: cold.length, end: cold.length });
    expect(await t.opened.draft.changes()).toBeGreaterThan(0);
    expect(await model(t.opened)).toContain(cold);
  });

  check('reads', 'a space at the end and two spaces in a row are read as typed', async () => {
    await typeIn(t.opened, 'One  two ');
    expect((await text()).replace(/\u00a0/g, ' ')).toBe('One  two ');
  });

  check('reads', 'any stretch can be selected and is read back', async () => {
    await putIn(t.opened, lines ? `${cold}\n\n${cold}` : cold);
    const read = await text();
    for (const range of [{ start: 0, end: 5 }, rangeOf(read, 'failed'), { start: read.length - 3, end: read.length }, { start: 12, end: 12 }, { start: 3, end: read.length - 2 }]) {
      await t.opened.draft.select(range);
      expect(await t.opened.draft.selection()).toEqual(range);
    }
  });

  check('line', 'the boxes lie on the words, also after more typing, scrolling and at any zoom', async () => {
    const long = `${'Thank you for your patience while we look at this. '.repeat(lines ? 4 : 1)}You failed to send the form`;
    await putIn(t.opened, long);
    await expectOnWords(t.opened, 'failed to send');
    await t.opened.page.keyboard.type(' and so we wait.');
    await expectOnWords(t.opened, 'failed to send');
    if (lines) {
      await t.opened.page.keyboard.press('Enter');
      await putIn(t.opened, Array.from({ length: 14 }, (_, line) => `Line number ${line} of it`).join('\n'));
    }
    await t.opened.page.evaluate(() => window.scrollTo(0, 37));
    await t.opened.field.evaluate((element) => {
      element.scrollTop = 0;
      element.scrollLeft = 0;
      element.ownerDocument.scrollingElement!.scrollTop = 0;
    });
    const words = lines ? 'failed to send' : 'Thank you';
    await expectOnWords(t.opened, words);
    if (lines) {
      await t.opened.field.evaluate((element) => {
        element.scrollTop = 51;
      });
      await expectOnWords(t.opened, words);
    }
    for (const factor of [0.8, 1.25, 1.5, 2]) await zoomed(t.opened, factor, () => expectOnWords(t.opened, words));
  });

  if (lines) check('line', 'words that wrap have a box on each line', async () => {
    const wrapped = 'You failed to send the form that we have asked you for in two letters and by telephone';
    await putIn(t.opened, `Hello Maria. ${wrapped}.`);
    expect((await t.opened.draft.rects(rangeOf(await text(), wrapped))).length).toBeGreaterThan(1);
    await expectOnWords(t.opened, wrapped);
  });

  check('long', 'a draft of 20,000 characters is read and changed', async () => {
    const long = lines
      ? Array.from({ length: 200 }, (_, line) => `Line ${line} says that you can wait for us, and this is what we have to tell you about it all.`).join('\n')
      : 'This is one sentence of a very long line. '.repeat(480);
    const whole = `${long}${lines ? '\n' : ''}${cold}`;
    await t.opened.field.click();
    if (!lines || !t.opened.at.bold) await t.opened.page.keyboard.insertText(whole);
    else await pasteLines(t.opened, whole);
    await expect.poll(text).toBe(whole);
    expect(await t.opened.draft.apply(edit(whole, 'You failed to send', 'I could not find'))).toBe('held');
    expect(await text()).toBe(whole.replace('You failed to send', 'I could not find'));
    await undo(t.opened);
    await expect.poll(text).toBe(whole);
  });
}
