// Chromium with the built extension, for all tests of a file.
import { afterAll, beforeAll } from 'vitest';
import { openExtension, type OpenedExtension, type OpenOptions } from './browser.ts';

export let browser: OpenedExtension;

/** Has it there for the tests of the file that calls it, after what was begun before it and until that ends. */
export function withExtension(options?: OpenOptions): void {
  beforeAll(async () => {
    browser = await openExtension(options);
  });
  afterAll(() => browser?.close());
}
