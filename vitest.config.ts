// Two projects: `fast` needs nothing but Node and is over soon (npm run check); `slow` drives Chromium with the built extension, or measures for long.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { learnedFiles } from './scripts/learned-files.ts';
import { languagePacks } from './scripts/pack.ts';
import { LongestFirst } from './test/longest-first.ts';

const slow = ['test/**/*.browser.test.ts', 'test/editors/**/*.test.ts', 'test/e2e/**/*.test.ts', 'test/helpdesks/*.test.ts', 'test/**/*.slow.test.ts'];

export default defineConfig({
  plugins: [preact(), languagePacks(), learnedFiles()],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'fast', isolate: false, maxWorkers: '100%', sequence: { groupOrder: 0 }, include: ['test/**/*.test.ts'], exclude: slow } },
      {
        extends: true,
        test: { name: 'slow', include: slow, globalSetup: ['test/e2e/setup.ts'], sequence: { groupOrder: 1 }, maxWorkers: 2, testTimeout: 60_000, hookTimeout: 180_000 },
      },
    ],
  },
});
