// What every editor must do, whatever it is: one call makes the tests of one editor.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edit, Range } from '../../src/engine/types.ts';
import type { OpenedField } from './browser.ts';
import { boxesInDom, offsetsAtEdges } from './truth.ts';
import type { Box } from './world.ts';

const cold = 'Hello Maria. You failed to send the form. Please wait.';

/** Where words stand in a text; they must stand there. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + words.length };
}

/** The edit that puts other words in the place of `words`. */
export function edit(text: string, words: string, instead: string): Edit {
  return { ...rangeOf(text, words), expected: words, text: instead };
}

/** Types as an agent does: keys, one after the other. */
export async function typeIn({ page, field, at }: OpenedField, text: string): Promise<void> {
  if (!(await field.evaluate((element) => element === document.activeElement && document.hasFocus()))) await field.click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press(at.newLine!);
    await page.keyboard.type(line);
  }
}

const undo = ({ page }: OpenedField): Promise<void> => page.keyboard.press('ControlOrMeta+z');
const redo = ({ page }: OpenedField): Promise<void> => page.keyboard.press('ControlOrMeta+y');
const model = async ({ page }: OpenedField): Promise<string> =>
  (await page.evaluate(() => window.model())).replace(/&nbsp;|\u00a0/g, ' ');

/** The browser's zoom: fewer and larger css pixels. */
async function zoom({ page }: OpenedField, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(900 / factor), height: Math.round(700 / factor), deviceScaleFactor: factor, mobile: false,
  });
}

/** Fails where the draft's boxes are not on the words. */
async function expectOnWords(opened: OpenedField, words: string): Promise<void> {
  const { draft, at } = opened;
  const range = rangeOf(await draft.text(), words);
  const boxes = await draft.rects(range);
  expect(boxes.length).toBeGreaterThan(0);
  if (at.name === 'textarea' || at.name === 'input') {
    expect(await offsetsAtEdges(opened, boxes)).toEqual({ ...range, ownLine: true });
    return;
  }
  expect(rounded(boxes)).toEqual(rounded(await boxesInDom(opened, words)));
  expect((await draft.domWords(range))!.join('\n').replace(/\u00a0/g, ' ')).toBe(words);
}

const rounded = (boxes: readonly Box[]): number[][] => boxes.map((box) => [box.left, box.top, box.right, box.bottom].map(Math.round));

/** Makes the tests of an editor. `open` gives its page afresh. */
export function battery(name: string, open: () => Promise<OpenedField>, { lines, bold }: { lines: boolean; bold: boolean }): void {
  describe(name, () => {
    let opened: OpenedField;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened?.page.close();
    });
    const text = (): Promise<string> => opened.draft.text();

    test('an empty field is an empty text', async () => {
      expect(await text()).toBe('');
      await opened.draft.select({ start: 0, end: 0 });
      expect(await opened.draft.selection()).toEqual({ start: 0, end: 0 });
    });

    test('what is typed is read, and the caret stands behind it', async () => {
      await typeIn(opened, cold);
      expect(await text()).toBe(cold);
      expect(await opened.draft.selection()).toEqual({ start: cold.length, end: cold.length });
      expect(await opened.draft.changes()).toBeGreaterThan(0);
      expect(await model(opened)).toContain(cold);
    });

    test('a space at the end and two spaces in a row are read as typed', async () => {
      await typeIn(opened, 'One  two ');
      expect((await text()).replace(/\u00a0/g, ' ')).toBe('One  two ');
    });

    test('any stretch can be selected and is read back', async () => {
      await typeIn(opened, lines ? `${cold}\n\n${cold}` : cold);
      const read = await text();
      for (const range of [{ start: 0, end: 5 }, rangeOf(read, 'failed'), { start: read.length - 3, end: read.length }, { start: 12, end: 12 }, { start: 3, end: read.length - 2 }]) {
        await opened.draft.select(range);
        expect(await opened.draft.selection()).toEqual(range);
      }
    });

    test('the boxes lie on the words, also after more typing, scrolling and at another zoom', async () => {
      const long = `${'Thank you for your patience while we look at this. '.repeat(lines ? 4 : 1)}You failed to send the form`;
      await typeIn(opened, long);
      await expectOnWords(opened, 'failed to send');
      await opened.page.keyboard.type(' and so we wait.');
      await expectOnWords(opened, 'failed to send');
      if (lines) {
        await opened.page.keyboard.press('Enter');
        await typeIn(opened, Array.from({ length: 14 }, (_, line) => `Line number ${line} of it`).join('\n'));
      }
      await opened.page.evaluate(() => window.scrollTo(0, 37));
      await opened.field.evaluate((element) => {
        element.scrollTop = 0;
        element.scrollLeft = 0;
        element.ownerDocument.scrollingElement!.scrollTop = 0;
      });
      await expectOnWords(opened, lines ? 'failed to send' : 'Thank you');
      if (lines) {
        await opened.field.evaluate((element) => {
          element.scrollTop = 51;
        });
        await expectOnWords(opened, 'failed to send');
      }
      await zoom(opened, 1.5);
      await expectOnWords(opened, lines ? 'failed to send' : 'Thank you');
      await zoom(opened, 0.8);
      await expectOnWords(opened, lines ? 'failed to send' : 'Thank you');
    });

    test('a wording goes in, the caret stands behind it, and one undo takes back exactly that', async () => {
      await typeIn(opened, cold);
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
      const warm = 'Hello Maria. I could not find the form. Please wait.';
      expect(await text()).toBe(warm);
      expect(await model(opened)).toContain(warm);
      const end = warm.indexOf(' the form');
      expect(await opened.draft.selection()).toEqual({ start: end, end });
      await undo(opened);
      await expect.poll(text).toBe(cold);
      expect(await model(opened)).toContain(cold);
      await redo(opened);
      await expect.poll(text).toBe(warm);
      expect(await model(opened)).toContain(warm);
    });

    test('a wording for the words just typed is one undo step of its own', async () => {
      await typeIn(opened, 'Hello Maria. You failed to');
      expect(await opened.draft.apply(edit(await text(), 'You failed to', 'I could not yet'))).toBe('held');
      expect(await text()).toBe('Hello Maria. I could not yet');
      await undo(opened);
      await expect.poll(text).toBe('Hello Maria. You failed to');
    });

    test('a wording in a text that a macro put in is undone alone, with nothing typed before it', async () => {
      const macro = lines ? ['Hello Maria.', 'You failed to send the form.'] : ['Hello Maria. You failed to send the form.'];
      const before = macro.join('\n');
      await opened.page.evaluate((macro) => window.fill(macro), macro);
      await expect.poll(text).toBe(before);
      await expect.poll(() => opened.draft.changes()).toBeGreaterThan(0);
      expect(await opened.draft.apply(edit(before, 'You failed to send', 'I could not find'))).toBe('held');
      expect(await text()).toBe(before.replace('You failed to send', 'I could not find'));
      await undo(opened);
      await expect.poll(text).toBe(before);
    });

    test('a wording goes in while the keyboard is elsewhere in the page, and brings it back', async () => {
      await typeIn(opened, cold);
      await opened.page.getByRole('button', { name: 'Send', exact: true }).focus();
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
      await opened.page.keyboard.type(' yet');
      expect(await text()).toBe('Hello Maria. I could not find yet the form. Please wait.');
    });

    test('a key pressed while a wording is on its way is not lost, and loses no word', async () => {
      await typeIn(opened, cold);
      const [outcome] = await Promise.all([opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')), opened.page.keyboard.type('!')]);
      expect(['held', 'moved-on']).toContain(outcome);
      const found = await text();
      // Whichever came first: the key is in the text, and no word is lost to it.
      expect(found).toContain('!');
      expect(found.replace('!', '')).toBe(outcome === 'held' ? cold.replace('You failed to send', 'I could not find') : cold);
    });

    test('typing goes on behind the new words', async () => {
      await typeIn(opened, cold);
      await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
      await opened.page.keyboard.type(' yet');
      expect(await text()).toBe('Hello Maria. I could not find yet the form. Please wait.');
      expect(await model(opened)).toContain('I could not find yet the form');
    });

    test('three wordings in a row are three undo steps', async () => {
      const steps = [cold];
      await typeIn(opened, cold);
      for (const [words, instead] of [['Please wait', 'I will write today'], ['You failed to send', 'I could not find'], ['Hello', 'Good morning']] as const) {
        expect(await opened.draft.apply(edit(await text(), words, instead))).toBe('held');
        steps.push(await text());
      }
      expect(steps.at(-1)).toBe('Good morning Maria. I could not find the form. I will write today.');
      for (const step of steps.slice(0, -1).toReversed()) {
        await undo(opened);
        await expect.poll(text).toBe(step);
      }
    });

    test('a removal goes in and comes back with one undo', async () => {
      await typeIn(opened, cold);
      expect(await opened.draft.apply(edit(cold, ' Please wait.', ''))).toBe('held');
      expect(await text()).toBe('Hello Maria. You failed to send the form.');
      expect(await model(opened)).not.toContain('Please');
      await undo(opened);
      await expect.poll(text).toBe(cold);
      expect(await opened.draft.apply(edit(cold, 'You failed to send the form. ', ''))).toBe('held');
      expect(await text()).toBe('Hello Maria. Please wait.');
      await undo(opened);
      await expect.poll(text).toBe(cold);
    });

    test('the whole text can be removed and comes back', async () => {
      await typeIn(opened, 'Whatever.');
      expect(await opened.draft.apply(edit('Whatever.', 'Whatever.', ''))).toBe('held');
      expect(await text()).toBe('');
      await undo(opened);
      await expect.poll(text).toBe('Whatever.');
    });

    test('a wording is refused as moved on when other words stand there', async () => {
      await typeIn(opened, cold);
      const stale = edit(cold, 'You failed to send', 'I could not find');
      await opened.page.keyboard.press('Home');
      await opened.page.keyboard.type('Oh. ');
      const now = await text();
      expect(now).not.toBe(cold);
      expect(await opened.draft.apply(stale)).toBe('moved-on');
      expect(await text()).toBe(now);
    });

    test('a wording is not put into a field that cannot be written in', async () => {
      await typeIn(opened, cold);
      await opened.page.evaluate(() => window.freeze());
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('refused');
      expect(await text()).toBe(cold);
      expect(await model(opened)).toContain(cold);
    });

    test('letters of every kind keep their places', async () => {
      const mixed = 'Привет 👩‍👩‍👧 Ваша заявка не может быть принята. Ще Ви пишем утре, е́то е café.';
      await opened.field.click();
      await opened.page.keyboard.insertText(mixed);
      expect(await text()).toBe(mixed);
      await expectOnWords(opened, 'заявка не');
      expect(await opened.draft.apply(edit(mixed, 'Ваша заявка', 'Заявка 😀'))).toBe('held');
      expect(await text()).toBe(mixed.replace('Ваша заявка', 'Заявка 😀'));
    });

    if (lines) test('lines and empty lines are read as line feeds, and a wording changes its line only', async () => {
      const reply = 'Hello Maria,\n\nYou failed to send the form.\nPlease wait.\n\nAnna';
      await typeIn(opened, reply);
      expect(await text()).toBe(reply);
      await expectOnWords(opened, 'Please wait');
      expect(await opened.draft.apply(edit(reply, 'You failed to send', 'I could not find'))).toBe('held');
      const warm = reply.replace('You failed to send', 'I could not find');
      expect(await text()).toBe(warm);
      await undo(opened);
      await expect.poll(text).toBe(reply);
    });

    if (lines) test('a wording may run over two lines, or bring two, with one undo', async () => {
      const reply = 'Hello Maria,\nYou failed to send the form.\nPlease wait.';
      await typeIn(opened, reply);
      expect(await opened.draft.apply(edit(reply, 'the form.\nPlease wait.', 'the form today.'))).toBe('held');
      const shorter = 'Hello Maria,\nYou failed to send the form today.';
      expect(await text()).toBe(shorter);
      await undo(opened);
      await expect.poll(text).toBe(reply);
      expect(await opened.draft.apply(edit(reply, 'You failed to send', 'I looked for it.\nI could not find'))).toBe('held');
      const longer = 'Hello Maria,\nI looked for it.\nI could not find the form.\nPlease wait.';
      expect(await text()).toBe(longer);
      await undo(opened);
      await expect.poll(text).toBe(reply);
    });

    if (lines) test('a wording that the editor would change on its way is either in as it is, or not at all', async () => {
      await typeIn(opened, cold);
      const odd = edit(cold, 'You failed to send', 'First   line\n   \tand\n\n\nthe second');
      const outcome = await opened.draft.apply(odd);
      expect(await text()).toBe(outcome === 'held' ? cold.replace('You failed to send', odd.text) : cold);
      expect(await model(opened)).toContain(outcome === 'held' ? 'the second' : cold);
    });

    if (bold) test('a wording across bold words keeps the rest bold', async () => {
      await typeIn(opened, 'Hello Maria. You ');
      await opened.page.keyboard.press('ControlOrMeta+b');
      await opened.page.keyboard.type('failed to send');
      await opened.page.keyboard.press('ControlOrMeta+b');
      await opened.page.keyboard.type(' the form.');
      const typed = await text();
      expect(typed).toBe('Hello Maria. You failed to send the form.');
      const before = await model(opened);
      expect(await opened.draft.apply(edit(typed, 'You failed to', 'I could not yet'))).toBe('held');
      expect(await text()).toBe('Hello Maria. I could not yet send the form.');
      expect(await model(opened)).toMatch(/<(?:b|strong)[^>]*> ?send<\/(?:b|strong)>/);
      await undo(opened);
      await expect.poll(text).toBe(typed);
      expect(await model(opened)).toBe(before);
    });

    test('a draft of 20,000 characters is read and changed', async () => {
      const long = lines
        ? Array.from({ length: 200 }, (_, line) => `Line ${line} says that you can wait for us, and this is what we have to tell you about it all.`).join('\n')
        : 'This is one sentence of a very long line. '.repeat(480);
      const whole = `${long}${lines ? '\n' : ''}${cold}`;
      await opened.field.click();
      if (!lines || opened.at.name === 'textarea' || opened.at.name === 'plaintext-only') await opened.page.keyboard.insertText(whole);
      else await pasteLines(opened, whole);
      await expect.poll(text).toBe(whole);
      expect(await opened.draft.apply(edit(whole, 'You failed to send', 'I could not find'))).toBe('held');
      expect(await text()).toBe(whole.replace('You failed to send', 'I could not find'));
      await undo(opened);
      await expect.poll(text).toBe(whole);
    });
  });
}

/** Pastes lines as paragraphs, as an agent pastes a long text from elsewhere. */
async function pasteLines({ page, field }: OpenedField, text: string): Promise<void> {
  await page.evaluate(async (text) => {
    const html = text.split('\n').map((line) => `<p>${line}</p>`).join('');
    const types = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
    await navigator.clipboard.write([new ClipboardItem(types)]);
  }, text);
  await field.press('ControlOrMeta+v');
}
