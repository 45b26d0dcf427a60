// What every editor must do, whatever it is: one call makes the tests of one editor.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edit, Range } from '../../src/engine/types.ts';
import type { Behaviour } from './behaviours.ts';
import type { OpenedField } from './browser.ts';
import { plainModel } from './model.ts';
import type { FieldPage } from './pages/fields.ts';
import type { Result } from './table.ts';
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
export async function typeIn(opened: OpenedField, text: string): Promise<void> {
  const { page, field, at } = opened;
  if (!(await field.evaluate((element) => element.matches(':focus') && document.hasFocus()))) await field.click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await press(opened, at.newLine!);
    await page.keyboard.type(line);
  }
}

/** Presses a key of a kind that an agent does not press in the midst of fast typing. */
async function press({ page, at }: OpenedField, key: string): Promise<void> {
  const drawn = (): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (at.drawsLater) await drawn();
  await page.keyboard.press(key);
  if (at.drawsLater) await drawn();
}

const undo = ({ page }: OpenedField): Promise<void> => page.keyboard.press('ControlOrMeta+z');
const redo = ({ page, at }: OpenedField): Promise<void> =>
  at.redoButton ? page.locator(at.redoButton).click() : page.keyboard.press(at.redo ?? 'ControlOrMeta+y');
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
  const { draft } = opened;
  const range = rangeOf(await draft.text(), words);
  const boxes = await draft.rects(range);
  expect(boxes.length).toBeGreaterThan(0);
  if ((await draft.domWords(range)) === null) {
    expect(await offsetsAtEdges(opened, boxes)).toEqual({ ...range, ownLine: true });
    return;
  }
  expect(rounded(boxes)).toEqual(rounded(await boxesInDom(opened, words)));
  expect((await draft.domWords(range))!.join('\n').replace(/\u00a0/g, ' ')).toBe(words);
}

const rounded = (boxes: readonly Box[]): number[][] => boxes.map((box) => [box.left, box.top, box.right, box.bottom].map(Math.round));

/** Makes the tests of an editor. `open` gives its page afresh; `done` hears how each test went. */
export function battery(at: FieldPage, open: () => Promise<OpenedField>, done: (result: Result) => void): void {
  const lines = at.newLine !== null;
  const { bold, link } = at;
  describe(at.name, () => {
    let opened: OpenedField;
    // What an editor cannot do is tested too: it goes red on the day when it can.
    const check = (behaviour: Behaviour, title: string, run: () => Promise<void>): void =>
      (at.cannot?.[title] === undefined ? test : test.fails)(title, async () => {
        let passed = false;
        try {
          await run();
          passed = true;
        } finally {
          done({ row: at.title, column: behaviour, passed, reason: at.cannot?.[title] });
        }
      });
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened?.page.close();
    });
    const text = (): Promise<string> => opened.draft.text();

    check('reads', 'an empty field is an empty text', async () => {
      expect(await text()).toBe('');
      await opened.draft.select({ start: 0, end: 0 });
      expect(await opened.draft.selection()).toEqual({ start: 0, end: 0 });
    });

    check('reads', 'what is typed is read, and the caret stands behind it', async () => {
      await typeIn(opened, cold);
      expect(await text()).toBe(cold);
      expect(await opened.draft.selection()).toEqual({ start: cold.length, end: cold.length });
      expect(await opened.draft.changes()).toBeGreaterThan(0);
      expect(await model(opened)).toContain(cold);
    });

    check('reads', 'a space at the end and two spaces in a row are read as typed', async () => {
      await typeIn(opened, 'One  two ');
      expect((await text()).replace(/\u00a0/g, ' ')).toBe('One  two ');
    });

    check('reads', 'any stretch can be selected and is read back', async () => {
      await typeIn(opened, lines ? `${cold}\n\n${cold}` : cold);
      const read = await text();
      for (const range of [{ start: 0, end: 5 }, rangeOf(read, 'failed'), { start: read.length - 3, end: read.length }, { start: 12, end: 12 }, { start: 3, end: read.length - 2 }]) {
        await opened.draft.select(range);
        expect(await opened.draft.selection()).toEqual(range);
      }
    });

    check('line', 'the boxes lie on the words, also after more typing, scrolling and at any zoom', async () => {
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
      const words = lines ? 'failed to send' : 'Thank you';
      await expectOnWords(opened, words);
      if (lines) {
        await opened.field.evaluate((element) => {
          element.scrollTop = 51;
        });
        await expectOnWords(opened, words);
      }
      for (const factor of [0.8, 1.25, 1.5, 2]) {
        await zoom(opened, factor);
        await expectOnWords(opened, words);
      }
    });

    if (lines) check('line', 'words that wrap have a box on each line', async () => {
      const wrapped = 'You failed to send the form that we have asked you for in two letters and by telephone';
      await typeIn(opened, `Hello Maria. ${wrapped}.`);
      expect((await opened.draft.rects(rangeOf(await text(), wrapped))).length).toBeGreaterThan(1);
      await expectOnWords(opened, wrapped);
    });

    check('undo', 'a wording goes in, one undo takes back exactly that, and redo brings it back', async () => {
      await typeIn(opened, cold);
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
      const warm = 'Hello Maria. I could not find the form. Please wait.';
      expect(await text()).toBe(warm);
      expect(await model(opened)).toContain(warm);
      await undo(opened);
      await expect.poll(text).toBe(cold);
      expect(await model(opened)).toContain(cold);
      await redo(opened);
      await expect.poll(text).toBe(warm);
      expect(await model(opened)).toContain(warm);
    });

    check('undo', 'a wording for the words just typed is one undo step of its own', async () => {
      await typeIn(opened, 'Hello Maria. You failed to');
      expect(await opened.draft.apply(edit(await text(), 'You failed to', 'I could not yet'))).toBe('held');
      expect(await text()).toBe('Hello Maria. I could not yet');
      await undo(opened);
      await expect.poll(text).toBe('Hello Maria. You failed to');
    });

    check('undo', 'a wording in a text that a macro put in is undone alone, with nothing typed before it', async () => {
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

    check('wording', 'a wording goes in while the keyboard is elsewhere in the page, and brings it back', async () => {
      await typeIn(opened, cold);
      await opened.page.getByRole('button', { name: 'Send', exact: true }).focus();
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
      await opened.page.keyboard.type(' Bye.');
      expect(await text()).toBe('Hello Maria. I could not find the form. Please wait. Bye.');
    });

    check('caret', 'a key pressed while a wording is on its way is not lost, and loses no word', async () => {
      await typeIn(opened, cold);
      const [outcome] = await Promise.all([opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')), opened.page.keyboard.type('!')]);
      expect(['held', 'moved-on']).toContain(outcome);
      const found = await text();
      // Whichever came first: the key is in the text, and no word is lost to it.
      expect(found).toContain('!');
      expect(found.replace('!', '')).toBe(outcome === 'held' ? cold.replace('You failed to send', 'I could not find') : cold);
    });

    check('caret', 'the caret is where the agent left it, and typing goes on there', async () => {
      await typeIn(opened, cold);
      await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
      await opened.page.keyboard.type(' Bye.');
      const warm = 'Hello Maria. I could not find the form. Please wait. Bye.';
      expect(await text()).toBe(warm);
      expect(await model(opened)).toContain(warm);
      await opened.draft.select({ start: 5, end: 5 });
      await opened.draft.apply(edit(warm, 'Please wait', 'I write today'));
      await opened.page.keyboard.type(' there,');
      expect(await text()).toBe('Hello there, Maria. I could not find the form. I write today. Bye.');
    });

    check('caret', 'a caret inside the old words stands behind the new ones', async () => {
      await typeIn(opened, cold);
      const inside = cold.indexOf(' to send');
      await opened.draft.select({ start: inside, end: inside });
      await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
      await opened.page.keyboard.type(' yet');
      expect(await text()).toBe('Hello Maria. I could not find yet the form. Please wait.');
    });

    check('undo', 'after more typing, undo comes by the wording and by the draft before it', async () => {
      await typeIn(opened, cold);
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
      const warm = await text();
      await opened.page.keyboard.type(' Goodbye.');
      const seen: string[] = [];
      for (let press = 0; press < 15 && seen.at(-1) !== cold; press++) {
        await undo(opened);
        await opened.page.evaluate(() => new Promise(requestAnimationFrame));
        seen.push(await text());
      }
      expect(seen.slice(-2)).toEqual([warm, cold]);
    });

    check('row', 'the same wording goes in twice, each time where it was chosen', async () => {
      const twice = 'Please wait. We look at it. Please wait.';
      await typeIn(opened, twice);
      const second = { ...edit(twice, 'Please wait', 'I write today'), start: 28, end: 39 };
      expect(await opened.draft.apply(second)).toBe('held');
      expect(await text()).toBe('Please wait. We look at it. I write today.');
      expect(await opened.draft.apply(edit(await text(), 'Please wait', 'I write today'))).toBe('held');
      expect(await text()).toBe('I write today. We look at it. I write today.');
      expect(await model(opened)).toContain('I write today. We look at it. I write today.');
      await undo(opened);
      await expect.poll(text).toBe('Please wait. We look at it. I write today.');
      await undo(opened);
      await expect.poll(text).toBe(twice);
    });

    check('row', 'three wordings in a row are three undo steps', async () => {
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

    check('removal', 'a removal goes in and comes back with one undo', async () => {
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

    check('removal', 'the whole text can be removed and comes back', async () => {
      await typeIn(opened, 'Whatever.');
      expect(await opened.draft.apply(edit('Whatever.', 'Whatever.', ''))).toBe('held');
      expect(await text()).toBe('');
      await undo(opened);
      await expect.poll(text).toBe('Whatever.');
    });

    check('refusal', 'a wording is refused as moved on when other words stand there', async () => {
      await typeIn(opened, cold);
      const stale = edit(cold, 'You failed to send', 'I could not find');
      await opened.page.keyboard.press('Home');
      await opened.page.keyboard.type('Oh. ');
      const now = await text();
      expect(now).not.toBe(cold);
      expect(await opened.draft.apply(stale)).toBe('moved-on');
      expect(await text()).toBe(now);
    });

    check('refusal', 'a wording is not put into a field that cannot be written in', async () => {
      await typeIn(opened, cold);
      await opened.page.evaluate(() => window.freeze());
      expect(await opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('refused');
      expect(await text()).toBe(cold);
      expect(await model(opened)).toContain(cold);
    });

    check('wording', 'letters of every kind keep their places', async () => {
      const mixed = 'Привет 👩‍👩‍👧 Ваша заявка не может быть принята. Ще Ви пишем утре, е́то е café.';
      await opened.field.click();
      await opened.page.keyboard.insertText(mixed);
      expect(await text()).toBe(mixed);
      await expectOnWords(opened, 'заявка не');
      expect(await opened.draft.apply(edit(mixed, 'Ваша заявка', 'Заявка 😀'))).toBe('held');
      expect(await text()).toBe(mixed.replace('Ваша заявка', 'Заявка 😀'));
    });

    if (lines) check('lines', 'lines and empty lines are read as line feeds, and a wording changes its line only', async () => {
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

    if (lines) check('lines', 'a wording may run over two lines, or bring two, with one undo', async () => {
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

    if (lines) check('lines', 'a wording that the editor would change on its way is either in as it is, or not at all', async () => {
      await typeIn(opened, cold);
      const odd = edit(cold, 'You failed to send', 'First   line\n   \tand\n\n\nthe second');
      const outcome = await opened.draft.apply(odd);
      expect(await text()).toBe(outcome === 'held' ? cold.replace('You failed to send', odd.text) : cold);
      expect(await model(opened)).toContain(outcome === 'held' ? 'the second' : cold);
    });

    if (bold) check('marks', 'a wording across bold words keeps the rest bold', async () => {
      await typeIn(opened, 'Hello Maria. You ');
      await press(opened, 'ControlOrMeta+b');
      await opened.page.keyboard.type('failed to send');
      await press(opened, 'ControlOrMeta+b');
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

    if (link) check('marks', 'a wording across bold words and into a link keeps the rest of both', async () => {
      await opened.field.click();
      await pasteHtml(opened, 'Hello Maria. You <b>failed to</b> <a href="https://help.example/form">send the form</a> today.');
      const typed = 'Hello Maria. You failed to send the form today.';
      await expect.poll(text).toBe(typed);
      const before = await model(opened);
      expect(await opened.draft.apply(edit(typed, 'You failed to send', 'I could not find'))).toBe('held');
      expect(await text()).toBe('Hello Maria. I could not find the form today.');
      expect(await model(opened)).toMatch(/<a [^>]*help\.example\/form[^>]*>(?:<[^>]*>)*[^<]*the form(?:<[^>]*>)*<\/a>/);
      await undo(opened);
      await expect.poll(text).toBe(typed);
      expect(await model(opened)).toBe(before);
    });

    check('rendering', 'a wording is in or not, and no word is lost, while the page renders the text anew', async () => {
      for (const delay of [0, 20, 60]) {
        await opened.field.click();
        await opened.page.keyboard.press('ControlOrMeta+a');
        await opened.page.keyboard.type(cold);
        const applied = opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
        await opened.page.evaluate(({ delay, lines }) => new Promise<void>((done) => {
          setTimeout(() => {
            if (window.renderAnew) window.renderAnew();
            else window.fill(lines);
            done();
          }, delay);
        }), { delay, lines: [cold] });
        const outcome = await applied;
        const found = await text();
        expect([cold, cold.replace('You failed to send', 'I could not find')]).toContain(found);
        expect(await model(opened)).toContain(found);
        if (outcome === 'refused') expect(found).toBe(cold);
      }
    });

    check('composing', 'a wording waits while an input method composes, and then goes in', async () => {
      await typeIn(opened, `${cold} `);
      const keys = await opened.page.context().newCDPSession(opened.page);
      await keys.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      expect(await opened.draft.composing()).toBe(true);
      const applied = opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
      await keys.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
      expect(await text()).toContain('You failed to send');
      await keys.send('Input.insertText', { text: '漢' });
      expect(await applied).toBe('held');
      const warm = 'Hello Maria. I could not find the form. Please wait. 漢';
      await expect.poll(text).toBe(warm);
      expect(await model(opened)).toContain(warm);
    });

    check('refusal', 'a field that goes while a wording is on its way takes nothing along and leaves no error', async () => {
      await typeIn(opened, cold);
      const errors: unknown[] = [];
      opened.page.on('pageerror', (error) => errors.push(error));
      const gone = (await opened.field.elementHandle())!;
      await Promise.all([
        opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')),
        // Two frames on, the editor has heard of the selection: TinyMCE 8.9 throws by itself when its body goes before that.
        gone.evaluate((element) => new Promise<void>((removed) => {
          requestAnimationFrame(() => requestAnimationFrame(() => {
            element.remove();
            removed();
          }));
        })),
      ]);
      const left = await gone.evaluate((element) => (element as HTMLTextAreaElement).value ?? element.textContent);
      expect([cold, cold.replace('You failed to send', 'I could not find')]).toContain(plainModel(left).trim());
      expect(errors).toEqual([]);
    });

    check('long', 'a draft of 20,000 characters is read and changed', async () => {
      const long = lines
        ? Array.from({ length: 200 }, (_, line) => `Line ${line} says that you can wait for us, and this is what we have to tell you about it all.`).join('\n')
        : 'This is one sentence of a very long line. '.repeat(480);
      const whole = `${long}${lines ? '\n' : ''}${cold}`;
      await opened.field.click();
      if (!lines || !opened.at.bold) await opened.page.keyboard.insertText(whole);
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
const pasteLines = (opened: OpenedField, text: string): Promise<void> => {
  const line = opened.at.pastedLine ?? 'p';
  return pasteHtml(opened, text.split('\n').map((words) => `<${line}>${words}</${line}>`).join(''), text);
};

/** Pastes from the clipboard, as from another page. */
async function pasteHtml({ page, field }: OpenedField, html: string, text = html.replace(/<[^>]*>/g, '')): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const types = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
    await navigator.clipboard.write([new ClipboardItem(types)]);
  }, { html, text });
  await field.press('ControlOrMeta+v');
}
