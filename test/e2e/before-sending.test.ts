// Asking before a reply goes in which something is still open: when it asks, what the answers do, and that a reply is never held back for nothing.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { openExtension, screenshots, write, type OpenedExtension } from './browser.ts';
import { address, browser, openDemo, withDemo } from './demo.ts';

withDemo();

const fields = { plain: '[data-reply] textarea', tiptap: '[data-reply] .tiptap', ckeditor: '[data-reply] .ck-editor__editable' } as const;

const leftover = 'Hello [CUSTOMER NAME], the lamp is in stock again.';
const fine = 'Hello Nora, the lamp is in stock again.';
const blame = 'Hello Nora. You failed to attach the photo.';

const send = '[data-send]';

beforeEach(async () => {
  await browser.worker.evaluate(() => chrome.storage.sync.clear());
  await store({ level: 'ask' });
});
afterEach(() => browser.expectQuiet());

const store = (items: Record<string, unknown>): Promise<void> => browser.worker.evaluate((all) => chrome.storage.sync.set(all), items);

interface Written {
  readonly page: Page;
  readonly overlay: OverlayDriver;
  text(): Promise<string>;
  sent(): Promise<string[]>;
}

/** The demo with a reply written into it, read to the end: `lines` are under it. */
async function writeInDemo(draft: string, { editor = 'plain', lines = 1 }: { editor?: keyof typeof fields; lines?: number } = {}): Promise<Written> {
  const page = await openDemo(editor, 'en');
  const overlay = await driveOverlay(page);
  await page.click(fields[editor]);
  await write(page, draft);
  if (lines > 0) await overlay.waitForLines(lines);
  else await overlay.waitForPill(({ words }) => words === '', 'the pill');
  return {
    page,
    overlay,
    text: () => page.evaluate(() => (globalThis as unknown as { demo: { text(): string } }).demo.text()),
    sent: () => page.locator('.message.agent p').allTextContents(),
  };
}

async function withOwnBrowser(lang: string, use: (own: OpenedExtension) => Promise<void>): Promise<void> {
  const own = await openExtension({ lang });
  try {
    await own.worker.evaluate(() => chrome.storage.sync.set({ level: 'ask' }));
    await use(own);
  } finally {
    await own.close();
  }
}

async function pressInPanel(page: Page, overlay: OverlayDriver, words: string): Promise<void> {
  const { buttons } = await overlay.waitForCard().then(({ card }) => card);
  const button = buttons.find((one) => one.words.startsWith(words));
  if (!button?.box) throw new Error(`No button says ${words}: ${buttons.map((one) => one.words).join(' | ')}`);
  await page.mouse.click((button.box.left + button.box.right) / 2, (button.box.top + button.box.bottom) / 2);
}

test('by default nothing is asked', async () => {
  await store({ level: 'line' });
  const { page, sent } = await writeInDemo(leftover);
  await page.click(send);
  await expect.poll(sent).toEqual([leftover]);
});

describe.each(Object.keys(fields) as (keyof typeof fields)[])('in %s', (editor) => {
  test('a leftover asks, neither Enter nor Escape sends, and the agent writes on where they were', async () => {
    const { page, overlay, text, sent } = await writeInDemo(leftover, { editor });
    for (const [key, letter] of [['Enter', ' One'], ['Escape', ' Two']] as const) {
      const before = await text();
      await page.click(send);
      const { card } = await overlay.waitForCard();
      expect(card.label).toBe('Not sent yet');
      expect(card.words).toContain('1 place to look at');
      expect(card.words).toContain('Hello [CUSTOMER NAME]');
      await page.keyboard.press(key);
      await overlay.waitForNoCard();
      await page.keyboard.type(letter);
      expect(await text()).toBe(before + letter);
    }
    expect(await sent()).toEqual([]);
  });

  test('"Send anyway" sends once', async () => {
    const { page, overlay, text, sent } = await writeInDemo(leftover, { editor });
    await page.click(send);
    await pressInPanel(page, overlay, 'Send anyway');
    await overlay.waitForNoCard();
    await expect.poll(sent).toEqual([leftover]);
    await expect.poll(text).toBe('');
    expect(await sent()).toEqual([leftover]);
  });
});

test('a button pressed by key asks too, and a key that is held down answers nothing', async () => {
  const { page, overlay, sent, text } = await writeInDemo(leftover);
  await page.focus(send);
  await page.keyboard.press('Space');
  await overlay.waitForCard();
  await page.keyboard.press('Escape');
  await overlay.waitForNoCard();
  await page.focus(send);
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down('Enter');
  await overlay.waitForCard();
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  await overlay.waitForNoCard();
  expect(await sent()).toEqual([]);
  expect(await text()).toBe(leftover);
});

test('by keyboard alone the reply is sent anyway', async () => {
  const { page, overlay, sent } = await writeInDemo(leftover);
  await page.focus(send);
  await page.keyboard.press('Enter');
  await overlay.waitForCard();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(sent).toEqual([leftover]);
});

test('with nothing open it goes at once, and a finding of a kind that was not chosen is nothing open', async () => {
  const { page, overlay, sent } = await writeInDemo(fine, { lines: 0 });
  await page.click(send);
  await expect.poll(sent).toEqual([fine]);
  await page.keyboard.type(blame);
  await overlay.waitForLines(1);
  await page.click(send);
  await expect.poll(sent).toEqual([fine, blame]);
});

test('the kinds are the lead’s choice', async () => {
  await store({ 'askKinds:blame': true, 'askKinds:leftover': false });
  const { page, overlay, sent } = await writeInDemo(blame);
  await page.click(send);
  await overlay.waitForCard();
  await page.keyboard.press('Escape');
  await page.fill(fields.plain, leftover);
  await overlay.waitForLines(1);
  await page.click(send);
  await expect.poll(sent).toEqual([leftover]);
});

test('what was typed a moment ago counts, and what was kept does not', async () => {
  const { page, overlay, sent } = await writeInDemo(fine, { lines: 0 });
  await page.keyboard.type(' [insert date]');
  await page.click(send);
  await overlay.waitForCard();
  await pressInPanel(page, overlay, '[insert date]');
  await expect.poll(async () => (await overlay.see()).card?.why).toBeTruthy();
  await pressInPanel(page, overlay, 'Keep it');
  await overlay.waitForNoCard();
  await page.click(send);
  await expect.poll(sent).toEqual([`${fine} [insert date]`]);
});

test('a blank of a wording that went in is asked about whatever the kinds are, and its quote leads to it', async () => {
  await store({ 'askKinds:leftover': false });
  const { page, overlay, text, sent } = await writeInDemo(`${fine} It comes on [insert date].`);
  await overlay.hover((await overlay.lines())[0]!);
  await overlay.take(0);
  await expect.poll(text).toContain('{');
  await page.keyboard.press('Control+Home');
  await page.click(send);
  const { card } = await overlay.waitForCard();
  const name = card.buttons[0]!.words;
  await pressInPanel(page, overlay, name);
  await overlay.waitForNoCard();
  await page.keyboard.type('Friday');
  await expect.poll(text).toContain('It comes on Friday.');
  await page.click(send);
  await expect.poll(sent).toHaveLength(1);
});

test.each([
  ['en', 'light', 'Hello [CUSTOMER NAME]. Your order [order number] comes on [insert date]. Write to [agent name].', ['Not sent yet', '4 places to look at', 'and 1 more', 'Back to the draft', 'Send anyway']],
  ['ru', 'dark', 'Здравствуйте, [имя клиента]! Ваш заказ [номер заказа] привезут [дата]. Пишите нам сюда: [ссылка].', ['Ещё не отправлено', '4 места', 'и ещё 1', 'Назад к ответу', 'Отправить как есть']],
  ['bg', 'light', 'Здравейте, [име на клиента]. Вашата поръчка [номер на поръчка] идва на [дата]. Пишете ни тук: [връзка].', ['Още не е изпратено', '4 места', 'и още 1', 'Към черновата', 'Изпрати така']],
] as const)('it stands at the button, quotes three at most and speaks %s', async (lang, scheme, draft, words) => {
  await withOwnBrowser(lang, async (own) => {
    await own.context.pages()[0]!.emulateMedia({ colorScheme: scheme });
    const page = await own.open(`${address}?editor=plain&lang=${lang}`);
    const overlay = await driveOverlay(page);
    await page.click(fields.plain);
    await write(page, draft);
    await overlay.waitForLines(4);
    await page.click(send);
    const { card } = await overlay.waitForCard();
    await page.screenshot({ path: join(screenshots, `before-sending-${lang}.png`) });
    for (const one of words) expect(card.words).toContain(one);
    expect(card.buttons).toHaveLength(5);
    const { y } = (await page.locator(send).boundingBox())!;
    expect(card.box!.bottom).toBeLessThan(y);
    expect(card.box!.bottom).toBeGreaterThan(y - 20);
  });
});

test('the button of another ticket is not this one’s', async () => {
  const { page, overlay } = await writeInDemo(leftover);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<button data-send style="position: fixed; top: 0; left: 0">Another</button>');
    document.querySelector('button')!.addEventListener('click', ({ target }) => ((target as HTMLElement).textContent = 'Gone'));
  });
  await page.click('text=Another');
  await page.locator('text=Gone').waitFor();
  expect((await overlay.see()).card).toBeNull();
});

describe('it goes as if nobody was there', () => {
  test('in an internal note', async () => {
    const { page, overlay } = await writeInDemo(leftover);
    await page.click('[data-tab="note"]');
    await overlay.waitForPill(({ words }) => words === 'Note', 'the pill to say Note');
    await page.click(send);
    await expect.poll(() => page.locator('.message.note').count()).toBe(1);
  });

  test('in a draft that is to be quiet', async () => {
    const { page, overlay, sent } = await writeInDemo(leftover);
    const { pill } = await overlay.see();
    await page.mouse.click((pill!.box!.left + pill!.box!.right) / 2, (pill!.box!.top + pill!.box!.bottom) / 2);
    await pressInPanel(page, overlay, 'Quiet for this draft');
    await overlay.waitForPill(({ words }) => words === 'Quiet', 'the pill to say Quiet');
    await page.click(send);
    await expect.poll(sent).toEqual([leftover]);
  });

  test('where a script of the page presses its own button', async () => {
    const { page, sent } = await writeInDemo(leftover);
    await page.evaluate((button) => document.querySelector<HTMLElement>(button)!.click(), send);
    await expect.poll(sent).toEqual([leftover]);
  });

  test('where the question cannot be seen', async () => {
    const { page, sent } = await writeInDemo(leftover);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'all: initial; position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
      cover.popover = 'manual';
      document.body.append(cover);
      // Above whatever opens, and nobody hears of it.
      addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      setInterval(() => {
        cover.hidePopover();
        cover.showPopover();
      }, 50);
    });
    await page.click(send);
    await expect.poll(sent, { timeout: 10_000 }).toEqual([leftover]);
  });

  test('where the page takes the focus to something else', async () => {
    const { page, overlay, sent } = await writeInDemo(leftover);
    await page.evaluate((button) => document.querySelector(button)!.addEventListener('mousedown', () => {
      setInterval(() => document.querySelector<HTMLElement>('input[name="editor"]')!.focus(), 10);
    }), send);
    await page.click(send);
    await expect.poll(sent).toEqual([leftover]);
    await overlay.waitForNoCard();
  });

  test('where the extension is gone', async () => {
    await withOwnBrowser('en', async (own) => {
      const page = await own.open(`${address}?editor=plain`);
      const overlay = await driveOverlay(page);
      await page.click(fields.plain);
      await write(page, leftover);
      await overlay.waitForLines(1);
      await page.click(send);
      await overlay.waitForCard();
      await page.keyboard.press('Escape');
      await own.worker.evaluate(() => void chrome.management.uninstallSelf({ showConfirmDialog: false })).catch(() => undefined);
      await expect.poll(() => own.context.serviceWorkers()).toEqual([]);
      await page.click(send);
      await expect.poll(() => page.locator('.message.agent p').allTextContents()).toEqual([leftover]);
    });
  });
});

describe('a form of any site', () => {
  let server: Server;
  let page: Page;
  let overlay: OverlayDriver;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><link rel="icon" href="data:,"><form style="margin-top: 200px" onsubmit="event.preventDefault(); sent.push(event.submitter?.value ?? null)">
        <input name="requestSubmit">${url === '/frame' ? '<iframe></iframe>' : '<textarea rows="8" cols="60"></textarea>'}<button type="button">Bold</button><input type="submit" name="submit" value="Answer"></form><script>sent = []; if (frames[0]) frames[0].document.body.contentEditable = true</script>`);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => server?.close());

  const open = async (path = ''): Promise<void> => {
    page = await browser.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
    overlay = await driveOverlay(page);
    await page.click('textarea, iframe');
    await write(page, leftover);
    await overlay.waitForLines(1);
  };

  const sent = (): Promise<(string | null)[]> => page.evaluate(() => (globalThis as unknown as { sent: (string | null)[] }).sent);

  test.each([['a field', ''], ['an editor in a frame', 'frame']])('asks at its button, and is sent anyway with the same one, around %s', async (_, path) => {
    await open(path);
    await page.click('button');
    await page.click('[type=submit]');
    await overlay.waitForCard();
    expect(await sent()).toEqual([]);
    await pressInPanel(page, overlay, 'Send anyway');
    await expect.poll(sent).toEqual(['Answer']);
  });

  test('asks for Enter in another of its fields', async () => {
    await open();
    await page.click('[name=requestSubmit]');
    await page.keyboard.press('Enter');
    await overlay.waitForCard();
    await page.keyboard.press('Escape');
    await overlay.waitForNoCard();
    expect(await sent()).toEqual([]);
  });

  test('asks neither a script that presses its button nor one that submits it', async () => {
    await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('[type=submit]')!.click());
    await expect.poll(sent).toEqual(['Answer']);
    await page.evaluate(() => HTMLFormElement.prototype.requestSubmit.call(document.forms[0]));
    await expect.poll(sent).toEqual(['Answer', null]);
    expect((await overlay.see()).card).toBeNull();
  });

  test('does not ask twice about the same words, and asks about others', async () => {
    await open();
    await page.click('[type=submit]');
    await pressInPanel(page, overlay, 'Send anyway');
    await expect.poll(sent).toEqual(['Answer']);
    await page.click('[type=submit]');
    await expect.poll(sent).toEqual(['Answer', 'Answer']);
    await page.click('textarea');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' More.');
    await page.click('[type=submit]');
    await overlay.waitForCard();
    expect(await sent()).toEqual(['Answer', 'Answer']);
  });
});
