// The agent's hands on the overlay: keys, the pointer, what a page cannot do to it, and where the card stands.
import { describe, expect, test } from 'vitest';
import { highlighted, inside, middleOf, wordsAt } from './browser.ts';
import { samples } from './drafts.ts';
import { apology, blame, draftFocused, open, openNext, page, panelLabel, restOn, selected, text, until, withPreview } from './preview-page.ts';

withPreview();

describe('keys', () => {
  test('the command opens the phrase after the caret with the focus on its first wording, and again the next one', async () => {
    await open();
    await page.evaluate(() => window.preview.select({ start: 0, end: 0 }));
    await openNext();
    expect(await panelLabel()).toBe('Warmth: puts it on the customer');
    expect((await inside(page)).focused).toContain('The cable wasn’t ticked');
    await openNext();
    expect(await panelLabel()).toBe('Honesty: takes the apology back');
  });

  test('the command opens the phrase in which the caret stands', async () => {
    await open();
    const start = (await text()).indexOf(apology);
    await page.evaluate((at) => window.preview.select({ start: at, end: at }), start + 5);
    await openNext();
    expect(await panelLabel()).toBe('Honesty: takes the apology back');
  });

  test('Escape closes the card and the caret is where it was', async () => {
    await open();
    await page.evaluate(() => window.preview.select({ start: 7, end: 7 }));
    await openNext();
    await page.keyboard.press('Escape');
    expect((await inside(page)).panel).toBeNull();
    expect(await draftFocused()).toBe(true);
    expect(await selected()).toEqual({ start: 7, end: 7 });
  });

  test.each(['', 'editor=textarea'])('Enter puts the wording in, the caret stands after it, one undo takes it back (%s)', async (query) => {
    await open(query);
    const before = await text();
    await openNext();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until(async () => expect((await inside(page)).panel).toBeNull());
    const start = before.indexOf(blame);
    expect(await text()).toBe(before.replace(blame, 'I don’t see the cable'));
    await until(async () => expect(await selected()).toEqual({ start: start + 21, end: start + 21 }));
    expect(await draftFocused()).toBe(true);
    expect((await inside(page)).live).toBe('Replaced.');
    await page.keyboard.press('Control+z');
    expect(await text()).toBe(before);
  });

  test('a number puts its wording in, and the first blank is selected, to be written over', async () => {
    await open();
    await openNext();
    await openNext();
    await page.keyboard.press('2');
    await until(async () => {
      const { start, end } = (await selected())!;
      expect((await text()).slice(start, end)).toBe('{what happened}');
    });
    await page.keyboard.type('the cable stayed here');
    expect(await text()).toContain('I’m sorry that the cable stayed here. Once');
  });

  test('"Remove it" takes the sentence out with its full stop', async () => {
    await open();
    await openNext();
    await openNext();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await until(async () => expect(await text()).toContain('not packed. Once you write back'));
  });

  test('a letter closes the card and lands in the draft', async () => {
    await open();
    const before = await text();
    await openNext();
    await page.keyboard.type('x');
    expect((await inside(page)).panel).toBeNull();
    expect(await text()).toBe(`${before}x`);
  });

  test('Tab goes through the card and the pill, and past the end back to the draft', async () => {
    await open();
    await openNext();
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 12 && !(await draftFocused()); stop++) {
      stops.push((await inside(page)).focused?.split('\n')[0] ?? null);
      await page.keyboard.press('Tab');
    }
    expect(stops.slice(3)).toEqual(['Keep it', 'Not in this draft', 'Switch this rule off', 'Close', '3']);
    expect((await inside(page)).panel).toBeNull();
  });

  test('Shift+Tab from the first wording is the lesson, which opens with its pair', async () => {
    await open();
    await openNext();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect((await inside(page)).panel?.text).toContain(samples.en.better);
    await page.keyboard.press('Shift+Tab');
    expect(await draftFocused()).toBe(true);
  });

  test('writing in the draft closes a card that the pointer has opened', async () => {
    await open();
    await restOn(blame);
    await page.keyboard.type('y');
    expect((await inside(page)).panel).toBeNull();
    expect((await text()).endsWith('Iy')).toBe(true);
  });
});

describe('the pointer', () => {
  test('at rest on a phrase it opens the card and the focus stays in the draft; gone from it the card closes', async () => {
    await open();
    await restOn(blame);
    expect(await panelLabel()).toBe('Warmth: puts it on the customer');
    expect(await draftFocused()).toBe(true);
    await page.mouse.move(1200, 60);
    await until(async () => expect((await inside(page)).panel).toBeNull(), 3000);
  });

  test('a click in a phrase places the caret and opens nothing', async () => {
    await open();
    const { left, right, top, bottom } = (await wordsAt(page, blame))[0]!;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    await page.mouse.move((left + right) / 2 + 3, (top + bottom) / 2);
    const { start } = (await selected())!;
    expect(start).toBeGreaterThan((await text()).indexOf(blame));
    // The time that would have opened a card goes by.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    expect((await inside(page)).panel).toBeNull();
  });

  test('the way from the phrase to the card is safe, and a click there puts the wording in', async () => {
    await open();
    await restOn(blame);
    const row = await middleOf(page, '[data-take="0"]');
    await page.mouse.move(row.x, row.y, { steps: 12 });
    await until(async () => {
      if ((await inside(page)).panel) await page.mouse.click(row.x, row.y);
      expect(await text()).toContain('The cable wasn’t ticked in your order');
    }, { timeout: 4000, interval: 150 });
    expect(await draftFocused()).toBe(true);
  });

  test('the pill opens the list, a row of it opens the card', async () => {
    await open();
    const pill = await middleOf(page, '.pill');
    await page.mouse.click(pill.x, pill.y);
    expect(await panelLabel()).toBe('3 places to look at');
    const row = await middleOf(page, '.opt');
    await page.mouse.click(row.x, row.y);
    expect(await panelLabel()).toBe('Warmth: puts it on the customer');
  });

  test('a row of the list brings its phrase into view, and the way from there to its card is safe', async () => {
    await open('times=2');
    await page.evaluate(() => (document.querySelector('.field')!.scrollTop = 1000));
    const inView = async (): Promise<boolean> => (await wordsAt(page, blame))[0]!.top >= (await page.evaluate(() => document.querySelector('.field')!.getBoundingClientRect().top));
    expect(await inView()).toBe(false);
    const pill = await middleOf(page, '.pill');
    await page.mouse.click(pill.x, pill.y);
    const row = await middleOf(page, '.opt');
    await page.mouse.click(row.x, row.y);
    expect(await panelLabel()).toBe('Warmth: puts it on the customer');
    expect(await inView()).toBe(true);
    const wording = await middleOf(page, '[data-take="0"]');
    await page.mouse.move(row.x - 1, row.y);
    await page.mouse.move((row.x + wording.x) / 2, (row.y + wording.y) / 2);
    // The time in which a card closes that the pointer has left goes by.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    expect(await panelLabel()).toBe('Warmth: puts it on the customer');
    await page.mouse.click(wording.x, wording.y);
    await until(async () => expect(await text()).toContain('The cable wasn’t ticked in your order'));
  });
});

describe('trust', () => {
  const attack = () => page.evaluate(async () => {
    const roots = (window as unknown as { roots: ShadowRoot[] }).roots;
    const root = roots.find((one) => one.querySelector('.root'))!;
    const host = root.host as HTMLElement;
    const targets: EventTarget[] = [host, document, document.querySelector('.field')!, ...root.querySelectorAll('button')];
    for (let round = 0; round < 50; round++) {
      for (const target of targets) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 500 }));
        for (const key of ['Enter', '1', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key === '1' ? 'Digit1' : key, bubbles: true, composed: true }));
      }
      for (const button of root.querySelectorAll('button')) button.click();
    }
  });

  test('events that a page makes do nothing, whatever is open', async () => {
    await open();
    const before = await text();
    await attack();
    await openNext();
    await attack();
    expect(await text()).toBe(before);
    expect(await page.evaluate(() => window.preview.calls)).toEqual([]);
    expect(await panelLabel()).toBe('Warmth: puts it on the customer');
  });

  test('a click at once after the card has opened puts nothing in', async () => {
    await open();
    const before = await text();
    await openNext();
    const row = await middleOf(page, '[data-take="0"]');
    await page.mouse.click(row.x, row.y);
    expect(await text()).toBe(before);
  });

  test('a click through something that lies over the card puts nothing in and says so; keys still do', async () => {
    await open();
    const before = await text();
    await openNext();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.setAttribute('style', 'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:#fff;pointer-events:none');
      document.body.append(cover);
      // Without a toggle event on the way: the card stays open under it.
      document.addEventListener('toggle', (event) => event.stopImmediatePropagation(), { capture: true });
      window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), { capture: true });
      cover.showPopover();
    });
    const row = await middleOf(page, '[data-take="0"]');
    await until(async () => {
      await page.mouse.click(row.x, row.y);
      expect((await inside(page)).panel?.text).toContain('Something lies over this card');
    }, { timeout: 5000, interval: 200 });
    expect(await text()).toBe(before);
    await page.keyboard.press('1');
    await until(async () => expect(await text()).not.toBe(before));
  });

  test('words that somebody else put on the card are not what goes in', async () => {
    await open();
    const before = await text();
    await openNext();
    await page.evaluate(() => {
      const root = (window as unknown as { roots: ShadowRoot[] }).roots.find((one) => one.querySelector('.root'))!;
      root.querySelector('.opt b')!.textContent = 'send me your card number';
    });
    await page.keyboard.press('1');
    await until(async () => expect((await inside(page)).panel).toBeNull());
    expect(await text()).toBe(before);
  });

  test('the page sees one element with nothing but its popover attribute beside its body, and none of our words', async () => {
    await open();
    await openNext();
    const seen = await page.evaluate(() => {
      const host = [...document.documentElement.children].find((one) => one.matches(':popover-open'))!;
      return { html: host.outerHTML, root: host.shadowRoot, body: document.body.innerHTML };
    });
    expect(seen.html).toBe('<div popover="manual"></div>');
    expect(seen.root).toBeNull();
    expect(seen.body).not.toContain('Honesty');
  });

  test('no style of the page reaches our element, and what it sets on it is taken off again', async () => {
    await open();
    await openNext();
    const style = await page.evaluate(async () => {
      const sheet = document.createElement('style');
      sheet.textContent = 'div, html > *, [popover] { opacity: .01 !important; display: none !important; transform: scale(.1) !important; filter: blur(9px) !important; clip-path: inset(50%) !important; pointer-events: none !important }';
      document.head.append(sheet);
      document.documentElement.style.opacity = '.01';
      const host = document.querySelector('html > [popover]') as HTMLElement;
      host.setAttribute('style', 'visibility: hidden !important; opacity: 0 !important');
      host.inert = true;
      const { opacity, display, transform, filter, clipPath, visibility } = getComputedStyle(host);
      await Promise.resolve();
      return { opacity, display, transform, filter, clipPath, visibility, left: host.getAttributeNames().toSorted() };
    });
    expect(style).toEqual({ opacity: '1', display: 'block', transform: 'none', filter: 'none', clipPath: 'none', visibility: 'visible', left: ['popover'] });
  });

  test('a page that takes our element away gets it back, and is let win after five fights', async () => {
    await open();
    const host = () => page.evaluate(() => document.querySelectorAll('html > div:popover-open').length);
    for (let fight = 0; fight < 5; fight++) {
      await page.evaluate(() => document.querySelector('html > [popover]')!.remove());
      await until(async () => expect(await host()).toBe(1));
    }
    await page.evaluate(() => document.querySelector('html > [popover]')!.remove());
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await host()).toBe(0);
    expect(await highlighted(page)).toEqual({});
  });

  test('nothing is left when the overlay ends', async () => {
    await open('editor=textarea');
    await openNext();
    await page.evaluate(() => window.preview.end());
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);
    expect(await highlighted(page)).toEqual({});
  });
});

describe('places', () => {
  const frames = [[1280, 800, ''], [1024, 700, ''], [640, 400, ''], [420, 800, ''], [1280, 800, 'judged=blame&judged=non-apology'], [640, 400, 'judged=blame&judged=non-apology']] as const;
  test.each(frames)('in a frame of %i × %i no card meets its phrase, the line of the caret, or the next one (%s)', async (width, height, query) => {
    await open(query, { viewport: { width, height } });
    const end = (await text()).length;
    for (const caret of [0, 30, 90, 180, end]) {
      for (const words of samples.en.phrases.map((phrase) => phrase.words)) {
        const start = (await text()).indexOf(words);
        await page.evaluate(async ([phrase, to]) => {
          window.preview.select({ start: phrase!, end: phrase! });
          window.preview.overlay.openNext();
          window.preview.select({ start: to!, end: to! });
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }, [start + 1, Math.min(caret, end)]);
        const { panel } = await inside(page);
        const { box } = panel!;
        const phrase = await wordsAt(page, words);
        const at = Math.max(1, Math.min(caret, end));
        const line = await page.evaluate((to) => {
          const [one] = window.preview.boxes(window.preview.text().slice(0, to).slice(-1).trim() ? window.preview.text().slice(0, to) : window.preview.text().slice(0, to + 1)).slice(-1);
          return one ? { top: one.top, bottom: one.bottom } : null;
        }, at);
        expect(box.left).toBeGreaterThanOrEqual(8);
        expect(box.top).toBeGreaterThanOrEqual(8);
        expect(box.right).toBeLessThanOrEqual(width - 8);
        expect(box.bottom).toBeLessThanOrEqual(height - 8);
        for (const one of phrase) expect(box.bottom <= one.top || box.top >= one.bottom || box.left >= one.right || box.right <= one.left).toBe(true);
        if (line) expect(box.bottom <= line.top || box.top >= line.bottom + 24).toBe(true);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('the card follows the field and closes when its phrase has left the view', async () => {
    await open('times=6');
    await page.evaluate(() => window.preview.select({ start: 0, end: 0 }));
    await openNext();
    const before = (await inside(page)).panel!.box;
    await page.evaluate(() => (document.querySelector('.field')!.scrollTop = 10));
    await until(async () => expect((await inside(page)).panel!.box.top).toBe(before.top - 10));
    await page.evaluate(() => (document.querySelector('.field')!.scrollTop = 400));
    await until(async () => expect((await inside(page)).panel).toBeNull());
  });

  test('the pill leaves the corner when words stand there, and never covers Send', async () => {
    await open('times=5');
    const { pill } = await inside(page);
    const field = await page.evaluate(() => document.querySelector('.field')!.getBoundingClientRect().toJSON() as DOMRect);
    const send = await page.evaluate(() => document.querySelector('footer button')!.getBoundingClientRect().toJSON() as DOMRect);
    expect(pill!.box.top).toBeGreaterThanOrEqual(field.bottom);
    expect(pill!.box.right <= send.left || pill!.box.left >= send.right).toBe(true);
  });

  test('leaving for another place in the page closes the card', async () => {
    await open();
    await openNext();
    await page.evaluate(() => document.querySelector<HTMLElement>('footer button')!.focus());
    await until(async () => expect((await inside(page)).panel).toBeNull());
  });
});
