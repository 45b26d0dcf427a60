// What a page can find out about the built extension: a script of the page that lists everything, before, during and after.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { address, browser, withEditorPages } from './editor-pages.ts';

withEditorPages();

interface Spy {
  /** What changed in the document outside of the field, as short sentences. */
  readonly changes: string[];
  readonly messages: unknown[];
  list(): { globals: string[]; elements: string[]; attributes: string[]; sheets: number; customElements: string[]; resources: string[]; highlights: string[] };
}

/** Begins to write down everything, before any script of ours can have run. */
async function spyOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const changes: string[] = [];
    const messages: unknown[] = [];
    addEventListener('message', ({ data }) => messages.push(data), true);
    const field = '#reply, textarea, .ck-editor__editable';
    new MutationObserver((records) => {
      for (const { target, type, attributeName, addedNodes, removedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest(field)) continue;
        const named = (node: Node): string => (node instanceof Element ? node.cloneNode(false) as Element : null)?.outerHTML ?? node.nodeName;
        if (type === 'attributes') changes.push(`${element?.localName} ${attributeName}`);
        for (const node of addedNodes) changes.push(`+ ${named(node)}`);
        for (const node of removedNodes) changes.push(`- ${named(node)}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const list = (): ReturnType<Spy['list']> => {
      const all = [...document.querySelectorAll('*')].filter((element) => !element.parentElement?.closest(field));
      return {
        globals: Object.getOwnPropertyNames(window).toSorted(),
        elements: all.map(({ localName }) => localName),
        attributes: all.flatMap((element) => element.getAttributeNames().map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`)),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        customElements: all.filter(({ localName }) => localName.includes('-')).map(({ localName }) => localName),
        resources: performance.getEntriesByType('resource').map(({ name }) => name),
        highlights: [...CSS.highlights.keys()],
      };
    };
    Object.defineProperty(window, 'spy', { value: { changes, messages, list } });
  });
}

const look = (page: Page): Promise<ReturnType<Spy['list']> & Pick<Spy, 'changes' | 'messages'>> =>
  page.evaluate(() => {
    const { spy } = window as unknown as { spy: Spy };
    return { ...spy.list(), changes: spy.changes.splice(0), messages: spy.messages };
  });

test.each(['textarea', 'contenteditable'])('in a %s a page finds one anonymous element and neutral highlights, and nothing else', async (name) => {
  const page = await browser.context.newPage();
  await spyOn(page);
  await page.goto(`${address}/${name}`);
  await page.waitForFunction(() => window.ready);
  const overlay = await driveOverlay(page);
  const before = await look(page);

  await page.locator('textarea, #reply').click();
  await page.keyboard.type('You failed to attach the photo. The lamp is in stock.');
  const [line] = await overlay.waitForLines(1);
  await overlay.hover(line!);
  const during = await look(page);
  expect(during.changes).toEqual(['+ <div popover="manual"></div>']);
  expect(during.elements.toSorted()).toEqual([...before.elements, 'div'].toSorted());
  expect(during.attributes.toSorted()).toEqual([...before.attributes, 'div popover=manual'].toSorted());
  expect(during.highlights.every((highlight) => /^line-(focus-)?(broken|double)(-dark)?(-thin)?$/.test(highlight))).toBe(true);
  for (const what of ['globals', 'sheets', 'customElements', 'resources', 'messages'] as const) expect(during[what], what).toEqual(before[what]);

  await overlay.take(0);
  await page.locator('button').focus();
  const after = await look(page);
  expect(after.changes).toEqual([]);
  expect(after.messages).toEqual([]);
  expect(after.globals).toEqual(before.globals);
  await browser.expectQuiet();
  await page.close();
});

test('a page that guesses at files of ours gets none', async () => {
  const page = await browser.open(`${address}/textarea`);
  const id = new URL(browser.worker.url()).host;
  const answers = await page.evaluate(async (id) => {
    const names = ['manifest.json', 'src/content.iife.js', 'src/loader.iife.js', 'icons/16.png', 'packs/en.js', 'src/options/index.html'];
    return Promise.all(names.map((name) => fetch(`chrome-extension://${id}/${name}`).then(() => name, () => null)));
  }, id);
  expect(answers.filter(Boolean)).toEqual([]);
});
