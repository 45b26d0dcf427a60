// Starts the test files that take longest first, so that no worker is left with one of them when the others have ended.
// Vitest itself goes by the size of a file where it has not run before, and some of the longest are the shortest to read.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of half a minute or more of one worker, by what they took (November 2026), longest first. The others come after them in Vitest's own order. */
const longest = [
  'test/e2e/places.test.ts',
  'test/e2e/editors.test.ts',
  'test/editors/battery.model.test.ts',
  'test/editors/battery.markup.test.ts',
  'test/e2e/killed.test.ts',
  'test/helpdesks/redmine.test.ts',
  'test/helpdesks/request-tracker.test.ts',
  'test/editors/battery.plain.test.ts',
  'test/pages/macros.browser.test.ts',
  'test/pages/lead.browser.test.ts',
  'test/e2e/before-sending.test.ts',
  'test/overlay/lines-and-answers.browser.test.ts',
  'test/pages/my-team.browser.test.ts',
  'test/pages/pages.browser.test.ts',
  'test/e2e/whole-path.test.ts',
  'test/overlay/overlay.browser.test.ts',
];

export class LongestFirst extends BaseSequencer {
  /** The files in the order in which workers take them. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
