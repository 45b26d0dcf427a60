// How long the first focus of a page takes until the lines stand: worker, content script, language pack, reading and drawing, all cold.
import { expect, test } from 'vitest';
import { openDemo, withDemo } from './demo.ts';

withDemo();

const drafts = {
  en: 'Hello Nora, thank you for the details. You failed to attach the photo. The lamp is in stock.',
  ru: 'Здравствуйте, Вера, спасибо за подробности. Приносим извинения за доставленные неудобства. Синий чайник есть на складе.',
  bg: 'Здравейте, Елена, благодарим за подробностите. Извиняваме се за причиненото неудобство. Одеялото е налично.',
} as const;

test.each(['en', 'ru', 'bg'] as const)('the lines of a draft in %s stand soon after the first focus', async (lang) => {
  const page = await openDemo('tiptap', lang);
  const took = await page.evaluate(async (draft) => {
    const field = document.querySelector<HTMLElement>('[data-reply] .tiptap')!;
    field.querySelector('p')!.textContent = draft;
    await new Promise((done) => setTimeout(done, 300));
    const started = performance.now();
    field.focus();
    // The page sees the browser's highlights, so it can tell when they are there.
    while (!CSS.highlights.size && performance.now() - started < 5000) await new Promise((done) => setTimeout(done, 1));
    return performance.now() - started;
  }, drafts[lang]);
  console.log(`${lang}: ${Math.round(took)} ms from the first focus to the lines`);
  // The aim is 100 ms on a quiet machine (the printed figure); machines that run tests are seldom quiet.
  expect(took).toBeLessThan(4000);
});
