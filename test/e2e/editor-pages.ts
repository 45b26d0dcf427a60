// The pages of the editors in Chromium with the extension, for all tests of a file. Other people's complaints in the console do not count.
import { afterAll, beforeAll } from 'vitest';
import { serveEditorPages } from '../editors/pages/server.ts';
import { withExtension } from './with-extension.ts';

export { browser } from './with-extension.ts';
/** Where the pages are: an editor's is at `${address}/${name}`. */
export let address: string;
let pages: Awaited<ReturnType<typeof serveEditorPages>>;

/** Has both there for the tests of the file that calls it. */
export function withEditorPages(): void {
  beforeAll(async () => {
    pages = await serveEditorPages();
    address = pages.url;
  });
  afterAll(() => pages?.close());
  withExtension({ errors: 'ours' });
}
