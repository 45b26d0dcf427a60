// How a part of our pages looks: in each language and scheme, wide and narrow, axe-core has nothing to object and nothing sticks out. Leaves pictures for a person to look at.
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtension, screenshots, type OpenedExtension } from '../e2e/browser.ts';
import { violations } from './axe.ts';

type Size = Readonly<Record<'width' | 'height', number>>;

interface Choices {
  /** Language and colour scheme. */
  readonly looks?: readonly (readonly ['en' | 'ru' | 'bg', 'light' | 'dark'])[];
  /** CSS px of the window, by what is put behind the pictures' names. */
  readonly sizes?: Readonly<Record<string, Size>>;
}

export interface Look {
  readonly extension: OpenedExtension;
  readonly lang: string;
  readonly isWide: boolean;
  /** Gives a page this look. */
  dress(page: Page): Promise<void>;
  /** Takes a picture of the page or of a part of it, and asks whether all is well. `quick` does not ask axe-core. */
  good(page: Page, state?: string, options?: { readonly of?: Locator; readonly quick?: boolean }): Promise<void>;
}

/** Makes the tests. `name` begins the pictures' names; `show` brings the part up, dressed, and asks of every state whether it is good. */
export function looksOf(name: string, show: (look: Look) => Promise<void>, { looks = [['en', 'light'], ['ru', 'dark'], ['bg', 'light']], sizes = { '': { width: 1280, height: 900 }, '-narrow': { width: 320, height: 700 } } }: Choices = {}): void {
  describe.each(looks)(`${name} in %s, %s`, (lang, colorScheme) => {
    let extension: OpenedExtension;
    beforeAll(async () => {
      extension = await openExtension({ lang });
    });
    afterAll(() => extension.close());

    test.each(Object.entries(sizes))('axe has nothing to say and nothing sticks out%s', async (suffix, size) => {
      await show({
        extension,
        lang,
        isWide: suffix === '',
        async dress(page) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
        },
        async good(page, state = '', { of, quick = false } = {}) {
          const path = join(screenshots, `${[name, state, lang, colorScheme].filter(Boolean).join('-')}${suffix}.png`);
          await (of ? of.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
          if (!quick) expect([state, await violations(page)]).toEqual([state, []]);
          expect([state, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([state, 0]);
        },
      });
      await extension.expectQuiet();
    });
  });
}
