// What the overlay draws and says: lines, an editor in a frame, answers to a choice, screen readers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { highlighted, inside, middleOf, wordsAt } from './browser.ts';
import { apology, blame, draftEnd, draftFocused, open, openNext, page, panelLabel, text, until, withPreview } from './preview-page.ts';

withPreview();

describe('an editor in a frame of its own', () => {
  const inFrame = (): Promise<boolean> => page.evaluate(() => document.activeElement?.localName === 'iframe' && document.querySelector('iframe')!.contentDocument!.hasFocus());

  test('the card stands outside of the frame, by keys and by the pointer', async () => {
    await open('editor=frame');
    const frame = await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().toJSON() as DOMRect);
    await openNext();
    const { panel } = await inside(page);
    expect(panel!.box.top).toBeLessThan(frame.top);
    await page.keyboard.press('Escape');
    expect(await inFrame()).toBe(true);
    const [words] = await wordsAt(page, apology);
    await page.mouse.move(frame.left + words!.left + 40, frame.top + words!.top - 20);
    await page.mouse.move(frame.left + words!.left + 40, frame.top + words!.top + 8);
    await until(async () => expect(await panelLabel()).toBe('Honesty: takes the apology back'), 3000);
    const row = await middleOf(page, '[data-take="0"]');
    await page.mouse.move(row.x, row.y, { steps: 15 });
    await until(async () => {
      if ((await inside(page)).panel) await page.mouse.click(row.x, row.y);
      expect(await text()).toContain('I’m sorry about this problem');
    }, { timeout: 4000, interval: 150 });
    expect(await inFrame()).toBe(true);
  });

  test('a letter lands in the draft, Enter puts the wording in, Tab past the end goes back', async () => {
    await open('editor=frame');
    const before = await text();
    await openNext();
    await page.keyboard.type('xy');
    expect(await text()).toBe(`${before}xy`);
    await openNext();
    await page.keyboard.press('Enter');
    await until(async () => expect(await text()).toContain('The cable wasn’t ticked'));
    expect(await inFrame()).toBe(true);
    await openNext();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await inFrame()).toBe(true);
  });

  test('going elsewhere in the page closes the card, and nothing is left when the frame goes', async () => {
    await open('editor=frame');
    await openNext();
    await page.evaluate(() => document.querySelector<HTMLElement>('footer button')!.focus());
    await until(async () => expect((await inside(page)).panel).toBeNull());
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await until(async () => expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0));
  });
});

describe('a judgement of the wording as a whole', () => {
  test('its card says so, shows a pair and offers nothing to put in: the keys go to its answers', async () => {
    await open('judged=blame');
    const before = await text();
    await openNext();
    const { panel, focused } = await inside(page);
    expect(panel!.text).toContain('No rule spoke here');
    expect(panel!.text).toContain('How others put something like it');
    expect(focused).toBe('Not in this draft');
    await page.keyboard.press('Enter');
    await until(async () => expect(await page.evaluate(() => window.preview.calls)).toEqual([`silence ${blame}`]));
    expect(await text()).toBe(before);
    expect(await draftFocused()).toBe(true);
  });

  test('where there is no room for it the pairs go first', async () => {
    await open('judged=blame', { viewport: { width: 640, height: 300 } });
    await openNext();
    expect((await inside(page)).panel!.text).not.toContain('How others put something like it');
  });
});

describe('lines', () => {
  test('cold and dishonest words are highlighted under neutral names', async () => {
    await open();
    expect(await highlighted(page)).toEqual({ 'line-broken': [blame], 'line-double': [apology, 'will definitely be with you tomorrow'].toSorted() });
  });

  test('a mark that is less sure has a thinner line, is counted, and its card says so', async () => {
    await open('less-sure=blame&less-sure=overpromise');
    expect(await highlighted(page)).toEqual({ 'line-broken-thin': [blame], 'line-double': [apology], 'line-double-thin': ['will definitely be with you tomorrow'] });
    expect((await inside(page)).pill?.text).toBe('3');
    await openNext();
    const saysSo = 'this rule is wrong more often than others';
    expect((await inside(page)).panel?.text).toContain(saysSo);
    await openNext();
    expect((await inside(page)).panel?.text).not.toContain(saysSo);
  });

  test('in a textarea its boxes are thinner or paler', async () => {
    const drawn = (): Promise<Record<string, [number, string]>> => page.evaluate(() => {
      const root = (window as unknown as { roots: ShadowRoot[] }).roots.find((one) => one.querySelector('.root'))!;
      return Object.fromEntries([...root.querySelectorAll<HTMLElement>('.lines > :not(.tint)')].map((line) => [line.classList[0], [line.offsetHeight, getComputedStyle(line).opacity]]));
    });
    await open('editor=textarea');
    await until(async () => expect(await drawn()).toEqual({ cold: [2, '1'], dishonest: [4, '1'] }));
    await page.close();
    await open('editor=textarea&less-sure=blame&less-sure=overpromise&less-sure=non-apology');
    await until(async () => expect(await drawn()).toEqual({ cold: [1, '0.7'], dishonest: [4, '0.7'] }));
  });

  test('with forced colours, where a highlight looks like a selection, boxes keep the forms apart', async () => {
    await open('less-sure=blame', { forcedColors: 'active' });
    const drawn = (): Promise<string[]> => page.evaluate(() => {
      const root = (window as unknown as { roots: ShadowRoot[] }).roots.find((one) => one.querySelector('.root'))!;
      return [...new Set([...root.querySelectorAll('.lines > *')].map((line) => `${line.className} ${getComputedStyle(line).borderTop}`.replace(/\s+/g, ' ')))];
    });
    await until(async () => expect(await drawn()).toEqual(['cold thin 1px dashed rgb(0, 0, 0)', 'dishonest 4px double rgb(0, 0, 0)']));
    expect(await highlighted(page)).toEqual({});
  });

  test('the dark set goes by the ground of the field', async () => {
    await open('dark');
    expect(Object.keys(await highlighted(page)).toSorted()).toEqual(['line-broken-dark', 'line-double-dark']);
  });

  test('a new line waits for a pause, a line whose words change goes at once, the others stay', async () => {
    await open();
    await page.evaluate(() => window.preview.select({ start: 0, end: 0 }));
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(`. ${blame}`);
    expect((await highlighted(page))['line-broken']).toEqual([blame]);
    await until(async () => expect((await highlighted(page))['line-broken']).toEqual([blame, blame]), 3000);
    await page.keyboard.press('Backspace');
    expect((await highlighted(page))['line-broken']).toEqual([blame]);
  });

  test('highlights are set anew when an editor replaces its nodes', async () => {
    await open();
    await page.evaluate(() => {
      const paragraph = document.querySelector('.field p:nth-child(2)')!;
      paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await until(async () => expect((await highlighted(page))['line-broken']).toEqual([blame]));
  });

  test('in a textarea boxes lie under the words, are clipped to the field, and scroll with it', async () => {
    await open('editor=textarea&times=4');
    const field = await page.evaluate(() => document.querySelector('.field')!.getBoundingClientRect().toJSON() as DOMRect);
    const under = async (): Promise<void> => {
      const [words] = await wordsAt(page, blame);
      const { lines } = await inside(page);
      expect(lines.some((line) => Math.abs(line.left - words!.left) < 1 && line.top >= words!.bottom && line.top < words!.bottom + 4)).toBe(true);
    };
    await page.evaluate(() => (document.querySelector('.field')!.scrollTop = 0));
    await until(under);
    await page.evaluate(() => (document.querySelector('.field')!.scrollTop = 20));
    await until(under);
    expect((await inside(page)).lines.every((line) => line.top < field.bottom)).toBe(true);
  });
});

describe('answers', () => {
  test('a wording that the field did not take can be copied, and that is confirmed in words', async () => {
    await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(() => (window.preview.outcome = 'refused'));
    await openNext();
    await page.keyboard.press('1');
    await until(async () => expect((await inside(page)).panel?.role).toBe('alertdialog'));
    expect((await inside(page)).focused).toBe('Copy the wording');
    await page.keyboard.press('Enter');
    await until(async () => expect((await inside(page)).panel?.text).toContain('Copied.'));
    await page.keyboard.press('Escape');
    expect(await draftFocused()).toBe(true);
  });

  test('when the words have moved on, it says so and the focus is in the draft', async () => {
    await open();
    await page.evaluate(() => (window.preview.outcome = 'moved-on'));
    await openNext();
    await page.keyboard.press('1');
    await until(async () => expect((await inside(page)).panel?.text).toContain('has changed'));
    expect(await draftFocused()).toBe(true);
  });

  test('"Keep it", "Not in this draft" and "Switch this rule off" reach the caller; switching off can be taken back', async () => {
    await open();
    const calls = () => page.evaluate(() => window.preview.calls);
    const press = async (times: number): Promise<void> => {
      for (let tab = 0; tab < times; tab++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    await openNext();
    await press(3);
    await until(async () => expect(await calls()).toEqual([`keep ${blame}`]));
    expect(await draftFocused()).toBe(true);
    await openNext();
    await press(4);
    await until(async () => expect(await calls()).toContain(`silence ${apology}`));
    await openNext();
    await press(4);
    await until(async () => expect((await inside(page)).focused).toBe('Undo'));
    await page.keyboard.press('Enter');
    await until(async () => expect((await calls()).slice(2)).toEqual(['off en/overpromise/sample', 'on en/overpromise/sample']));
    expect(await draftFocused()).toBe(true);
  });

  test('quiet for this draft, and back by the pill', async () => {
    await open();
    const pill = await middleOf(page, '.pill');
    await page.mouse.click(pill.x, pill.y);
    const quiet = await middleOf(page, '.foot .quiet');
    await page.mouse.click(quiet.x, quiet.y);
    expect((await inside(page)).pill?.text).toContain('Quiet');
    expect(await highlighted(page)).toEqual({});
    const back = await middleOf(page, '.pill');
    await page.mouse.click(back.x, back.y);
    expect((await inside(page)).pill?.text).toBe('3');
  });
});

describe('screen readers', () => {
  test('the number of places is said once, after the typing has paused', async () => {
    await open();
    expect((await inside(page)).live).toBe('');
    await until(async () => expect((await inside(page)).live).toBe('3 places to look at. Alt+W opens the first.'), 4000);
    expect((await inside(page)).pill?.label).toBe('Warmline: 3 places to look at');
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const states: [string, string, () => Promise<void>][] = [
    ['card', '', openNext],
    ['card with a blank, a removal and the lesson', '', async () => {
      await openNext();
      await openNext();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
    }],
    ['card of a mark that is less sure', 'less-sure=blame', openNext],
    ['card of a judgement of the wording as a whole', 'judged=blame', openNext],
    ['list', 'lang=ru', async () => {
      const { x, y } = await middleOf(page, '.pill');
      await page.mouse.click(x, y);
    }],
    ['grouped list', 'times=5&lang=bg', async () => {
      const { x, y } = await middleOf(page, '.pill');
      await page.mouse.click(x, y);
    }],
    ['refused wording', '', async () => {
      await page.evaluate(() => (window.preview.outcome = 'refused'));
      await openNext();
      await page.keyboard.press('1');
      await until(async () => expect((await inside(page)).panel?.role).toBe('alertdialog'));
    }],
    ['question before sending', 'times=2', async () => {
      expect(await page.evaluate(() => window.preview.ask())).toBe(true);
      expect((await inside(page)).focused).toBe('Back to the draft');
    }],
    ['empty list', 'empty', openNext],
    ['note', 'state=note', openNext],
  ];
  for (const dark of ['', '&dark']) {
    test.each(states)(`axe finds nothing in the %s${dark && ' on dark'}`, async (_name, query, act) => {
      await open(`${query}${dark}`);
      await act();
      await page.evaluate(axe);
      // axe cannot look into a closed root, so it gets a copy that is open, under the same styles.
      const violations = await page.evaluate(async () => {
        const root = (window as unknown as { roots: ShadowRoot[] }).roots.find((one) => one.querySelector('.root'))!;
        const stand = document.createElement('div');
        stand.dataset['theme'] = (root.host as HTMLElement).dataset['theme']!;
        const copy = stand.attachShadow({ mode: 'open' });
        copy.adoptedStyleSheets = root.adoptedStyleSheets;
        copy.append(...[...root.children].map((child) => child.cloneNode(true)));
        root.host.remove();
        document.body.replaceChildren(stand);
        const { axe: checker } = window as unknown as { axe: { run(element: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        const found = await checker.run(stand, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } } });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
    });
  }
});

test('the whole draft is as long as the tests believe', async () => {
  await open();
  expect((await text()).length).toBe(draftEnd);
});
