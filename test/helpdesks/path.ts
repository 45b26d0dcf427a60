// The path of an agent in somebody else's helpdesk: type, see, apply, undo, apply again. What it expects is the same in each of them.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { driveOverlay } from '../../scripts/overlay-driver.mjs';

export const cold = 'You failed to send the tracking number.';
export const typed = `Hello Ingrid, thank you for writing. ${cold}`;

/** Types into the field that has the focus, which `text` reads from the editor itself; gives the text with the wording in it. */
export async function walkThePath(page: Page, text: () => Promise<string>, screenshot: string): Promise<string> {
  const overlay = await driveOverlay(page);
  await page.keyboard.type(typed);
  await expect.poll(text).toContain(typed);
  const draft = await text();
  const [line] = await overlay.waitForLines(1);
  if (line?.words) expect(cold).toContain(line.words);
  await overlay.waitForPill(({ words }) => words === '1', 'the pill to say 1');

  await overlay.hover(line!);
  await page.screenshot({ path: screenshot });
  await overlay.take(0);
  await expect.poll(text).not.toBe(draft);
  const warmer = await text();
  expect(warmer).not.toContain('failed');

  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(draft);

  const [again] = await overlay.waitForLines(1);
  await overlay.hover(again!);
  await overlay.take(0);
  await expect.poll(text).toBe(warmer);
  await overlay.close();
  return warmer;
}
