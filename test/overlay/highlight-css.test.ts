// The style of the highlights, which cannot see the design's tokens.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highlightCss } from '../../src/overlay/highlight-css.ts';

const tokens = readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8');

test('the lines have the colours of the tokens', () => {
  for (const name of ['--wl-cold', '--wl-dishonest']) {
    const colours = new Set([...tokens.matchAll(new RegExp(`${name}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour!));
    expect(colours.size).toBe(2);
    for (const colour of colours) expect(highlightCss).toContain(colour);
  }
});

test('cold and dishonest differ by more than colour, also with forced colours', () => {
  const forced = highlightCss.slice(highlightCss.indexOf('forced-colors'));
  expect(forced).toMatch(/line-broken\)\{text-decoration:underline dashed 2px CanvasText/);
  expect(forced).toMatch(/line-double\)\{text-decoration:underline double 1px CanvasText/);
});

test('a quieter line has the same form, but is thinner or lighter, whatever the contrast', () => {
  const style = (css: string, name: string): string | undefined => new RegExp(`highlight\\(${name}\\)\\{text-decoration:underline ([^;]+)`).exec(css)?.[1];
  const wanted = highlightCss.split('@media (').slice(0, 2);
  expect(wanted[1]).toContain('prefers-contrast:more');
  for (const css of wanted) {
    for (const [name, form] of [['line-broken', 'dashed'], ['line-double', 'double'], ['line-broken-dark', 'dashed'], ['line-double-dark', 'double']]) {
      expect(style(css, `${name}-thin`)).toMatch(new RegExp(`^${form} `));
      expect(style(css, `${name}-thin`)).not.toBe(style(css, name!));
    }
  }
});

test('no name says whose lines they are', () => {
  expect(highlightCss).not.toMatch(/warm|cold|honest|wl-/i);
});
