// What makes a wording hard: several lines, marks on the words, a page that renders anew, input methods, fields that go.
import { expect } from 'vitest';
import type { Battery } from './battery.ts';
import { cold, edit, expectOnWords, model, pasteHtml, press, putIn, typeIn, undo } from './driving.ts';
import { plainModel } from './model.ts';

export function hardTests(t: Battery): void {
  const { check, text } = t;
  const lines = t.at.newLine !== null;
  const { bold, link } = t.at;

  if (lines) check('lines', 'lines and empty lines are read as line feeds, and a wording changes its line only', async () => {
    const reply = 'Hello Maria,\n\nYou failed to send the form.\nPlease wait.\n\nAnna';
    await putIn(t.opened, reply);
    expect(await text()).toBe(reply);
    await expectOnWords(t.opened, 'Please wait');
    expect(await t.opened.draft.apply(edit(reply, 'You failed to send', 'I could not find'))).toBe('held');
    const warm = reply.replace('You failed to send', 'I could not find');
    expect(await text()).toBe(warm);
    await undo(t.opened);
    await expect.poll(text).toBe(reply);
  });

  if (lines) check('lines', 'a wording may run over two lines, or bring two, with one undo', async () => {
    const reply = 'Hello Maria,\nYou failed to send the form.\nPlease wait.';
    await putIn(t.opened, reply);
    expect(await t.opened.draft.apply(edit(reply, 'the form.\nPlease wait.', 'the form today.'))).toBe('held');
    const shorter = 'Hello Maria,\nYou failed to send the form today.';
    expect(await text()).toBe(shorter);
    await undo(t.opened);
    await expect.poll(text).toBe(reply);
    expect(await t.opened.draft.apply(edit(reply, 'You failed to send', 'I looked for it.\nI could not find'))).toBe('held');
    const longer = 'Hello Maria,\nI looked for it.\nI could not find the form.\nPlease wait.';
    expect(await text()).toBe(longer);
    await undo(t.opened);
    await expect.poll(text).toBe(reply);
  });

  if (lines) check('lines', 'a wording that the editor would change on its way is either in as it is, or not at all', async () => {
    await putIn(t.opened, cold);
    const odd = edit(cold, 'You failed to send', 'First   line\n   \tand\n\n\nthe second');
    const outcome = await t.opened.draft.apply(odd);
    expect(await text()).toBe(outcome === 'held' ? cold.replace('You failed to send', odd.text) : cold);
    expect(await model(t.opened)).toContain(outcome === 'held' ? 'the second' : cold);
  });

  if (bold) check('marks', 'a wording across bold words keeps the rest bold', async () => {
    await typeIn(t.opened, 'Hello Maria. You ');
    await press(t.opened, 'ControlOrMeta+b');
    await t.opened.page.keyboard.type('failed to send');
    await press(t.opened, 'ControlOrMeta+b');
    await t.opened.page.keyboard.type(' the form.');
    const typed = await text();
    expect(typed).toBe('Hello Maria. You failed to send the form.');
    const before = await model(t.opened);
    expect(await t.opened.draft.apply(edit(typed, 'You failed to', 'I could not yet'))).toBe('held');
    expect(await text()).toBe('Hello Maria. I could not yet send the form.');
    expect(await model(t.opened)).toMatch(/<(?:b|strong)[^>]*> ?send<\/(?:b|strong)>/);
    await undo(t.opened);
    await expect.poll(text).toBe(typed);
    expect(await model(t.opened)).toBe(before);
  });

  if (link) check('marks', 'a wording across bold words and into a link keeps the rest of both', async () => {
    await t.opened.field.click();
    await pasteHtml(t.opened, 'Hello Maria. You <b>failed to</b> <a href="https://help.example/form">send the form</a> today.');
    const typed = 'Hello Maria. You failed to send the form today.';
    await expect.poll(text).toBe(typed);
    const before = await model(t.opened);
    expect(await t.opened.draft.apply(edit(typed, 'You failed to send', 'I could not find'))).toBe('held');
    expect(await text()).toBe('Hello Maria. I could not find the form today.');
    expect(await model(t.opened)).toMatch(/<a [^>]*help\.example\/form[^>]*>(?:<[^>]*>)*[^<]*the form(?:<[^>]*>)*<\/a>/);
    await undo(t.opened);
    await expect.poll(text).toBe(typed);
    expect(await model(t.opened)).toBe(before);
  });

  check('rendering', 'a wording is in or not, and no word is lost, while the page renders the text anew', async () => {
    for (const delay of [0, 20, 60]) {
      await t.opened.field.click();
      await t.opened.page.keyboard.press('ControlOrMeta+a');
      await t.opened.page.keyboard.insertText(cold);
      const applied = t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
      await t.opened.page.evaluate(({ delay, lines }) => new Promise<void>((done) => {
        setTimeout(() => {
          if (window.renderAnew) window.renderAnew();
          else window.fill(lines);
          done();
        }, delay);
      }), { delay, lines: [cold] });
      const outcome = await applied;
      const found = await text();
      expect([cold, cold.replace('You failed to send', 'I could not find')]).toContain(found);
      expect(await model(t.opened)).toContain(found);
      if (outcome === 'refused') expect(found).toBe(cold);
    }
  });

  check('composing', 'a wording waits while an input method composes, and then goes in', async () => {
    await putIn(t.opened, `${cold} `);
    const keys = await t.opened.page.context().newCDPSession(t.opened.page);
    await keys.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    expect(await t.opened.draft.composing()).toBe(true);
    const applied = t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
    await keys.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
    expect(await text()).toContain('You failed to send');
    await keys.send('Input.insertText', { text: '漢' });
    expect(await applied).toBe('held');
    const warm = 'Hello Maria. I could not find the form. Please wait. 漢';
    await expect.poll(text).toBe(warm);
    expect(await model(t.opened)).toContain(warm);
  });

  check('refusal', 'a field that goes while a wording is on its way takes nothing along and leaves no error', async () => {
    await putIn(t.opened, cold);
    const errors: Error[] = [];
    const hear = (error: Error): void => void errors.push(error);
    t.opened.page.on('pageerror', hear);
    const gone = (await t.opened.field.elementHandle())!;
    await Promise.all([
      t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')),
      // Two frames on, the editor has heard of the selection: TinyMCE 8.9 throws by itself when its body goes before that.
      gone.evaluate((element) => new Promise<void>((removed) => {
        requestAnimationFrame(() => requestAnimationFrame(() => {
          element.remove();
          removed();
        }));
      })),
    ]);
    t.opened.page.off('pageerror', hear);
    const left = await gone.evaluate((element) => (element as HTMLTextAreaElement).value ?? element.textContent);
    expect([cold, cold.replace('You failed to send', 'I could not find')]).toContain(plainModel(left).trim());
    // What an editor throws at its own end has its script's address in it; ours has none here.
    expect(errors.filter(({ stack = '' }) => !stack.includes('http://'))).toEqual([]);
  });
}
