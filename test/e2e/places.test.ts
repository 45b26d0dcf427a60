// The built extension where helpdesks put their editors: in a dialog, a frame, an open and a closed shadow root. And the table of results.
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';
import { caretHeard } from '../editors/driving.ts';
import { fieldPages, type FieldPage } from '../editors/pages/fields.ts';
import { placesOfEditors, type PlaceOfEditor } from '../editors/pages/place.ts';
import { plainModel } from '../editors/model.ts';
import { tableInDocs, tableOf, type Result } from '../editors/table.ts';
import { write } from './browser.ts';
import { address, browser, withEditorPages } from './editor-pages.ts';

withEditorPages();

const draft = 'Hello Nora, thank you for the details. You failed to attach the photo. The lamp is in stock.';

/** A helpdesk's reply fields have many lines; a single-line input is only read where a team asks for it. */
const replyFields = fieldPages.filter(({ newLine }) => newLine !== null);
const results: Result[] = [];

afterEach(() => browser.expectQuiet());

/** Opens the editor in its place and puts the caret into it. */
async function open({ name, field, framed }: FieldPage, place: PlaceOfEditor): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.open(place === 'frame' ? `${address}/framed/${name}` : `${address}/${name}?in=${encodeURIComponent(place)}`);
  const frame = place === 'frame' ? page.mainFrame().childFrames()[0]! : page.mainFrame();
  await frame.waitForFunction(() => window.ready);
  const corner = place === 'frame' ? await page.locator('iframe').boundingBox() : null;
  const { x, y } = await frame.evaluate((selector) => window.middleOf(selector), framed ? 'iframe' : field);
  await page.mouse.click(x + (corner?.x ?? 0), y + (corner?.y ?? 0));
  return { page, frame };
}

describe.each(replyFields)('$name', (at) => {
  for (const place of placesOfEditors) {
    const reason = at.livesNotIn?.[place];
    if (reason !== undefined) {
      results.push({ row: at.title, column: place, passed: false, reason });
      continue;
    }
    test(`in a ${place}: a phrase is marked, replaced, taken back by one undo, and the agent writes on`, async () => {
      let passed = false;
      try {
        const { page, frame } = await open(at, place);
        const overlay = await driveOverlay(page);
        const text = async (): Promise<string> => plainModel(await frame.evaluate(() => window.model()));
        await write(page, draft);
        expect(await text()).toBe(draft);
        const [line] = await overlay.waitForLines(1);
        if (line!.words !== null) expect('You failed to attach the photo.').toContain(line!.words);
        await overlay.hover(line!);
        await overlay.take(0);
        await expect.poll(text).not.toContain('You failed');
        expect(await text()).toMatch(/^Hello Nora, thank you for the details\. .+ The lamp is in stock\.$/);
        await page.keyboard.press('ControlOrMeta+z');
        await expect.poll(text).toBe(draft);
        await caretHeard(frame);
        await page.keyboard.press('ControlOrMeta+End');
        await caretHeard(frame);
        await page.keyboard.type(' Bye.');
        expect(await text()).toBe(`${draft} Bye.`);
        passed = true;
      } finally {
        results.push({ row: at.title, column: place, passed });
      }
    });
  }
});

test('docs/editors.md says what came out (npm run editors writes it)', ({ skip }) => {
  // A part of the tests, asked for by name, says nothing about the rest.
  if (results.length < replyFields.length * placesOfEditors.length) skip();
  const inOrder = replyFields.flatMap(({ title }) => results.filter(({ row }) => row === title));
  const table = tableOf(inOrder, Object.fromEntries(placesOfEditors.map((place) => [place, place])));
  expect(tableInDocs('places', table)).toBe(table);
});
