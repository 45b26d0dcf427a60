// What every editor must do, whatever it is: one call makes the tests of one editor.
import { beforeEach, describe, test } from 'vitest';
import type { Behaviour } from './behaviours.ts';
import type { OpenedField } from './browser.ts';
import { hardTests } from './hard-tests.ts';
import type { FieldPage } from './pages/fields.ts';
import { readingTests } from './reading-tests.ts';
import type { Result } from './table.ts';
import { wordingTests } from './wording-tests.ts';

/** What the tests are given. */
export interface Battery {
  readonly at: FieldPage;
  /** The editor's page, afresh for each test. */
  readonly opened: OpenedField;
  text(): Promise<string>;
  /** A test of a behaviour. */
  check(behaviour: Behaviour, title: string, run: () => Promise<void>): void;
}

/** Slow ones, which `npm test` asks of a few editors only; `npm run editors` asks all of all, and writes docs/editors.md. */
const slow: ReadonlySet<Behaviour> = new Set(['reads', 'line', 'rendering', 'composing', 'long']);
const alwaysWhole: ReadonlySet<string> = new Set(['textarea', 'contenteditable', 'ckeditor5', 'prosemirror']);

/** Whether the whole battery was asked for. */
export const isWhole = process.env['EDITORS'] !== undefined;

/** Makes the tests of an editor. `open` gives its page afresh; `done` hears how each test went. */
export function battery(at: FieldPage, open: () => Promise<OpenedField>, done: (result: Result) => void): void {
  describe(at.name, () => {
    let opened: OpenedField;
    // What an editor cannot do is tested too: it goes red on the day when it can.
    const check: Battery['check'] = (behaviour, title, run) => {
      if (slow.has(behaviour) && !isWhole && !alwaysWhole.has(at.name)) return;
      (at.cannot?.[title] === undefined ? test : test.fails)(title, async () => {
        let passed = false;
        try {
          await run();
          passed = true;
        } finally {
          done({ row: at.title, column: behaviour, passed, reason: at.cannot?.[title] });
        }
      });
    };
    beforeEach(async () => {
      opened = await open();
    });
    const t: Battery = {
      at,
      check,
      get opened() {
        return opened;
      },
      text: () => opened.draft.text(),
    };
    readingTests(t);
    wordingTests(t);
    hardTests(t);
  });
}
