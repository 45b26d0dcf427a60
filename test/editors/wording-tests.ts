// Wordings go in, come out, and the agent writes on.
import { expect } from 'vitest';
import type { Battery } from './battery.ts';
import { caretHeard, cold, edit, expectOnWords, model, press, putIn, redo, typeIn, undo } from './driving.ts';

export function wordingTests(t: Battery): void {
  const { check, text } = t;
  const lines = t.at.newLine !== null;

  check('undo', 'a wording goes in, one undo takes back exactly that, and redo brings it back', async () => {
    await typeIn(t.opened, cold);
    expect(await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
    const warm = 'Hello Maria. I could not find the form. Please wait.';
    expect(await text()).toBe(warm);
    expect(await model(t.opened)).toContain(warm);
    await undo(t.opened);
    await expect.poll(text).toBe(cold);
    expect(await model(t.opened)).toContain(cold);
    await redo(t.opened);
    await expect.poll(text).toBe(warm);
    expect(await model(t.opened)).toContain(warm);
  });

  check('undo', 'a wording for the words just typed is one undo step of its own', async () => {
    await typeIn(t.opened, 'Hello Maria. You failed to');
    expect(await t.opened.draft.apply(edit(await text(), 'You failed to', 'I could not yet'))).toBe('held');
    expect(await text()).toBe('Hello Maria. I could not yet');
    await undo(t.opened);
    await expect.poll(text).toBe('Hello Maria. You failed to');
  });

  check('undo', 'a wording in a text that a macro put in is undone alone, with nothing typed before it', async () => {
    const macro = lines ? ['Hello Maria.', 'You failed to send the form.'] : ['Hello Maria. You failed to send the form.'];
    const before = macro.join('\n');
    await t.opened.page.evaluate((macro) => window.fill(macro), macro);
    await expect.poll(text).toBe(before);
    await expect.poll(() => t.opened.draft.changes()).toBeGreaterThan(0);
    expect(await t.opened.draft.apply(edit(before, 'You failed to send', 'I could not find'))).toBe('held');
    expect(await text()).toBe(before.replace('You failed to send', 'I could not find'));
    await undo(t.opened);
    await expect.poll(text).toBe(before);
  });

  check('wording', 'a wording goes in while the keyboard is elsewhere in the page', async () => {
    await putIn(t.opened, cold);
    await t.opened.page.getByRole('button', { name: 'Send', exact: true }).focus();
    expect(await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
    expect(await text()).toBe('Hello Maria. I could not find the form. Please wait.');
    expect(await model(t.opened)).toContain('I could not find the form');
  });

  check('caret', 'it brings the keyboard back from elsewhere, to where the caret was', async () => {
    await putIn(t.opened, cold);
    await t.opened.page.getByRole('button', { name: 'Send', exact: true }).focus();
    await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
    await caretHeard(t.opened.page);
    await t.opened.page.keyboard.type(' Bye.');
    expect(await text()).toBe('Hello Maria. I could not find the form. Please wait. Bye.');
  });

  check('caret', 'a key pressed while a wording is on its way is not lost, and loses no word', async () => {
    await putIn(t.opened, cold);
    const [outcome] = await Promise.all([t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find')), t.opened.page.keyboard.type('!')]);
    expect(['held', 'moved-on']).toContain(outcome);
    const found = await text();
    // Whichever came first: the key is in the text, and no word is lost to it.
    expect(found).toContain('!');
    expect(found.replace('!', '')).toBe(outcome === 'held' ? cold.replace('You failed to send', 'I could not find') : cold);
  });

  check('caret', 'the caret is where the agent left it, and typing goes on there', async () => {
    await putIn(t.opened, cold);
    await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
    await caretHeard(t.opened.page);
    await t.opened.page.keyboard.type(' Bye.');
    const warm = 'Hello Maria. I could not find the form. Please wait. Bye.';
    expect(await text()).toBe(warm);
    expect(await model(t.opened)).toContain(warm);
    await t.opened.draft.select({ start: 5, end: 5 });
    await t.opened.draft.apply(edit(warm, 'Please wait', 'I write today'));
    await caretHeard(t.opened.page);
    await t.opened.page.keyboard.type(' there,');
    expect(await text()).toBe('Hello there, Maria. I could not find the form. I write today. Bye.');
  });

  check('caret', 'a caret inside the old words stands behind the new ones', async () => {
    await putIn(t.opened, cold);
    const inside = cold.indexOf(' to send');
    await t.opened.draft.select({ start: inside, end: inside });
    await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'));
    await t.opened.page.keyboard.type(' yet');
    expect(await text()).toBe('Hello Maria. I could not find yet the form. Please wait.');
  });

  check('undo', 'after more typing, undo comes by the wording and by the draft before it', async () => {
    await typeIn(t.opened, cold);
    expect(await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('held');
    const warm = await text();
    await t.opened.page.keyboard.type(' Goodbye.');
    const seen: string[] = [];
    for (let press = 0; press < 15 && seen.at(-1) !== cold; press++) {
      await undo(t.opened);
      await t.opened.page.evaluate(() => new Promise(requestAnimationFrame));
      seen.push(await text());
    }
    expect(seen.slice(-2)).toEqual([warm, cold]);
  });

  check('row', 'the same wording goes in twice, each time where it was chosen', async () => {
    const twice = 'Please wait. We look at it. Please wait.';
    await putIn(t.opened, twice);
    const second = { ...edit(twice, 'Please wait', 'I write today'), start: 28, end: 39 };
    expect(await t.opened.draft.apply(second)).toBe('held');
    expect(await text()).toBe('Please wait. We look at it. I write today.');
    expect(await t.opened.draft.apply(edit(await text(), 'Please wait', 'I write today'))).toBe('held');
    expect(await text()).toBe('I write today. We look at it. I write today.');
    expect(await model(t.opened)).toContain('I write today. We look at it. I write today.');
    await undo(t.opened);
    await expect.poll(text).toBe('Please wait. We look at it. I write today.');
    await undo(t.opened);
    await expect.poll(text).toBe(twice);
  });

  check('row', 'three wordings in a row are three undo steps', async () => {
    const steps = [cold];
    await putIn(t.opened, cold);
    for (const [words, instead] of [['Please wait', 'I will write today'], ['You failed to send', 'I could not find'], ['Hello', 'Good morning']] as const) {
      expect(await t.opened.draft.apply(edit(await text(), words, instead))).toBe('held');
      steps.push(await text());
    }
    expect(steps.at(-1)).toBe('Good morning Maria. I could not find the form. I will write today.');
    for (const step of steps.slice(0, -1).toReversed()) {
      await undo(t.opened);
      await expect.poll(text).toBe(step);
    }
  });

  check('removal', 'a removal goes in and comes back with one undo', async () => {
    await putIn(t.opened, cold);
    expect(await t.opened.draft.apply(edit(cold, ' Please wait.', ''))).toBe('held');
    expect(await text()).toBe('Hello Maria. You failed to send the form.');
    expect(await model(t.opened)).not.toContain('Please');
    await undo(t.opened);
    await expect.poll(text).toBe(cold);
    expect(await t.opened.draft.apply(edit(cold, 'You failed to send the form. ', ''))).toBe('held');
    expect(await text()).toBe('Hello Maria. Please wait.');
    await undo(t.opened);
    await expect.poll(text).toBe(cold);
  });

  check('removal', 'the whole text can be removed and comes back', async () => {
    await typeIn(t.opened, 'Whatever.');
    expect(await t.opened.draft.apply(edit('Whatever.', 'Whatever.', ''))).toBe('held');
    expect(await text()).toBe('');
    await undo(t.opened);
    await expect.poll(text).toBe('Whatever.');
  });

  check('refusal', 'a wording is refused as moved on when other words stand there', async () => {
    await putIn(t.opened, cold);
    const stale = edit(cold, 'You failed to send', 'I could not find');
    await press(t.opened, 'Home');
    await t.opened.page.keyboard.type('Oh. ');
    const now = await text();
    expect(now).not.toBe(cold);
    expect(await t.opened.draft.apply(stale)).toBe('moved-on');
    expect(await text()).toBe(now);
  });

  check('refusal', 'a wording is not put into a field that cannot be written in', async () => {
    await putIn(t.opened, cold);
    await t.opened.page.evaluate(() => window.freeze());
    expect(await t.opened.draft.apply(edit(cold, 'You failed to send', 'I could not find'))).toBe('refused');
    expect(await text()).toBe(cold);
    expect(await model(t.opened)).toContain(cold);
  });

  check('wording', 'letters of every kind keep their places', async () => {
    const mixed = 'Привет 👩‍👩‍👧 Ваша заявка не может быть принята. Ще Ви пишем утре, е́то е café.';
    await t.opened.field.click();
    await t.opened.page.keyboard.insertText(mixed);
    expect(await text()).toBe(mixed);
    await expectOnWords(t.opened, 'заявка не');
    expect(await t.opened.draft.apply(edit(mixed, 'Ваша заявка', 'Заявка 😀'))).toBe('held');
    expect(await text()).toBe(mixed.replace('Ваша заявка', 'Заявка 😀'));
  });
}
