// Three projects, one after the other: `fast` needs nothing but Node and is over soon (npm run check); `slow` drives Chromium with the built
// extension, which is mostly waiting for what a person waits for; `timed` measures, so nothing else runs beside it.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { learnedFiles } from './scripts/learned-files.ts';
import { languagePacks } from './scripts/pack.ts';
import { LongestFirst } from './test/longest-first.ts';

const timed = ['test/**/*.timed.test.ts'];
const slow = ['test/**/*.browser.test.ts', 'test/editors/**/*.test.ts', 'test/e2e/**/*.test.ts', 'test/helpdesks/*.test.ts', 'test/**/*.slow.test.ts'];
/** Chromium gives no managed settings for three seconds after its start, and what waits for them waits as long. */
const patient = { globalSetup: ['test/e2e/setup.ts'], testTimeout: 60_000, hookTimeout: 180_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  plugins: [preact(), languagePacks(), learnedFiles()],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'fast', sequence: { groupOrder: 0 }, include: ['test/**/*.test.ts'], exclude: [...slow, ...timed], isolate: false, maxWorkers: '100%' } },
      { extends: true, test: { name: 'slow', sequence: { groupOrder: 1 }, include: slow, exclude: timed, ...patient, isolate: false, maxWorkers: '150%' } },
      { extends: true, test: { name: 'timed', sequence: { groupOrder: 2 }, include: timed, ...patient, isolate: false, maxWorkers: 1 } },
    ],
  },
});
