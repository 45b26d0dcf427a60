// tokens.css has its dark colours twice, once for the system's wish and once for a dark field on a light system: they must be the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8');

function declarations(selector: string): string[] {
  const at = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return block.split(';').map((line) => line.trim()).filter(Boolean);
}

test('the two dark sets are the same', () => {
  const bySystem = declarations(':root:not([data-theme="light"])');
  expect(bySystem.length).toBeGreaterThan(20);
  expect(declarations(':root[data-theme="dark"], .root[data-theme="dark"]')).toEqual(bySystem);
});
