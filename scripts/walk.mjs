// Walks the path of an agent on the demo helpdesk with a real keyboard and mouse, and says a line a step: the same in three languages and editors.
import { join } from 'node:path';
import { launchWithExtension } from './chromium.mjs';
import { driveOverlay } from './overlay-driver.mjs';

// `shows` picks the line whose card is opened: in a textarea a line has no words, only a place.
const walks = [
  {
    lang: 'English',
    query: '?editor=plain&lang=en',
    field: '[data-reply] textarea',
    fieldName: 'a plain text field',
    typed: 'Hi Nora,\n\nAs per our policy, broken items are only replaced within 24 hours. You failed to attach a photo.\n\nYour case will be processed as soon as possible.',
    shows: ({ box }, lines) => box.left === Math.max(...lines.map((line) => line.box.left)),
    colorScheme: 'light',
    picture: 'demo-light.png',
  },
  {
    lang: 'Russian',
    query: '?editor=tiptap&lang=ru',
    field: '[data-reply] .tiptap',
    fieldName: 'TipTap',
    typed: 'Здравствуйте, Вера!\nСогласно правилам магазина, обмен занимает до 30 дней. Приносим извинения за доставленные неудобства. Ваше обращение будет рассмотрено в ближайшее время.',
    shows: ({ pole }) => pole === 'dishonest',
    colorScheme: 'dark',
    picture: 'demo-dark.png',
  },
  {
    lang: 'Bulgarian',
    query: '?editor=ckeditor&lang=bg',
    field: '[data-reply] .ck-editor__editable',
    fieldName: 'CKEditor 5',
    typed: 'Здравейте, Елена,\nТова не е наша отговорност. Извиняваме се за причиненото неудобство.',
    shows: ({ words }) => words?.startsWith('Извиняваме'),
    colorScheme: 'light',
    picture: 'demo-bulgarian.png',
  },
];

/**
 * Goes all three ways; throws a sentence that says where it stopped. Returns the names of the pictures.
 * What is opened is pushed to `open` as a function that closes it.
 */
export async function walk(url, extension, folder, open) {
  const pictures = [];
  for (const { lang, query, field, fieldName, typed, shows, colorScheme, picture } of walks) {
    const browser = await launchWithExtension(extension, { colorScheme, deviceScaleFactor: 2, viewport: { width: 1200, height: 860 } });
    open.push(browser.close);
    const { context } = browser;
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url + query);
    await page.locator('[data-ready]').waitFor();
    const overlay = await driveOverlay(page);
    const text = () => page.evaluate(() => globalThis.demo.text());
    const until = async (what, good) => {
      for (const end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(50)) if (good(await text())) return;
      throw new Error(`${lang}: ${what} did not happen within 10 s.`);
    };

    await page.click(field);
    await page.keyboard.type(typed);
    const draft = await text();
    console.log(`${lang}, ${fieldName}`);
    console.log(`  typed       ${quoted(draft)}`);

    const lines = await overlay.waitForLines();
    const { pill } = await overlay.waitForPill(({ words }) => Number(words) > 0, 'the pill to show a number');
    console.log(`  marked      ${pill.words} ${pill.words === '1' ? 'place' : 'places'}${wordsOf(lines)}`);

    const { card } = await overlay.hover(lines.find((line) => shows(line, lines)) ?? lines[0]);
    console.log(`  explained   ${card.why}`);
    await page.screenshot({ path: join(folder, picture) });
    pictures.push(picture);

    const wording = await overlay.take(0);
    await until('putting a wording in', (now) => now !== draft);
    console.log(`  replaced    ${quoted(wording)}`);
    await page.keyboard.press('Control+z');
    await until('taking the wording back with one undo', (now) => now === draft);
    console.log('  taken back  with one Ctrl+Z; the text is exactly as it was typed');
    open.pop();
    await browser.close();
  }
  return pictures;
}

function wordsOf(lines) {
  const words = lines.flatMap((line) => (line.words ? [quoted(line.words)] : []));
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}

function quoted(text) {
  return `“${text.replace(/\s+/g, ' ')}”`;
}
