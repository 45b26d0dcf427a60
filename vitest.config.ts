// Two projects: `fast` needs nothing but Node (npm run check); `browser` drives Chromium with the built extension.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { learnedFiles } from './scripts/learned-files.ts';
import { languagePacks } from './scripts/pack.ts';
import { LongestFirst } from './test/longest-first.ts';

const inChromium = ['test/**/*.browser.test.ts', 'test/editors/**/*.test.ts', 'test/e2e/**/*.test.ts', 'test/helpdesks/*.test.ts'];

export default defineConfig({
  plugins: [preact(), languagePacks(), learnedFiles()],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'fast', sequence: { groupOrder: 0 }, include: ['test/**/*.test.ts'], exclude: inChromium } },
      {
        extends: true,
        test: { name: 'browser', include: inChromium, globalSetup: ['test/e2e/setup.ts'], sequence: { groupOrder: 1 }, maxWorkers: 2, testTimeout: 60_000, hookTimeout: 180_000 },
      },
    ],
  },
});
