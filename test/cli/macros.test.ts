// Saved replies on the command line: the same findings as anywhere else, those first in which there is most to repair.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckedMacro } from '../../src/macros/types.ts';
import { macroPiecesOf } from '../../src/cli/macro-list.ts';
import { listCsv } from '../../src/macros/list-csv.ts';
import { rank } from '../../src/macros/rank.ts';
import { sarifOf } from '../../src/macros/sarif.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'warmline-macros-'));
afterAll(() => rmSync(folder, { recursive: true }));
// Rules are loaded once, which takes longer than a test should.
beforeAll(async () => {
  await run(['check', '--no-reader'], 'Hello.');
}, 120_000);
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const table = `title,body
Late parcel,"Hello {{ticket.requester.first_name}}, your parcel comes tomorrow."
Receipt,You failed to attach the receipt.
Twice,"You failed to attach the receipt. You failed to read our terms."
`;

interface Line {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly { readonly text: string }[];
}

test('a table of saved replies is known by its name, and the one with most to repair comes first', async () => {
  const path = file('macros.csv', table);
  const { status, out, err } = await run(['check', path, '--no-reader']);
  expect([status, err]).toEqual([1, '']);
  expect(out.indexOf(`${path} (Twice):1:1`)).toBe(0);
  expect(out.indexOf(`${path} (Receipt):1:1`)).toBeGreaterThan(0);
  expect(out).not.toContain('Late parcel');
});

test('programs get every reply in its own order, with its title', async () => {
  const { out } = await run(['check', file('macros.csv', table), '--no-reader', '--format', 'jsonl']);
  const lines = out.trim().split('\n').map((line) => JSON.parse(line) as Line);
  expect(lines.map(({ title, findings }) => [title, findings.length])).toEqual([['Late parcel', 0], ['Receipt', 1], ['Twice', 2]]);
  expect(JSON.parse((await run(['check', file('macros.csv', table), '--no-reader', '--format', 'json'])).out)).toEqual(lines);
});

test('the repair list and SARIF are to the byte what the page saves', async () => {
  const path = file('macros.csv', table);
  const lines = (await run(['check', path, '--no-reader', '--format', 'csv'])).out;
  expect(lines.split(/\r?\n/)[0]).toMatch(/^id,title,/);
  expect(lines.indexOf('Twice')).toBeLessThan(lines.indexOf('Receipt'));
  const sarif = (await run(['check', path, '--no-reader', '--format', 'sarif'])).out;
  const { runs } = JSON.parse(sarif) as { runs: [{ results: { locations: [{ logicalLocations: [{ name: string }] }] }[] }] };
  expect(runs[0].results.map(({ locations: [{ logicalLocations: [{ name }] }] }) => name)).toEqual(['Receipt', 'Twice', 'Twice']);

  const checked: CheckedMacro[] = [{ macro: { id: '1', title: 'A', text: 'You', lang: 'en' }, reading: { text: 'You', lang: 'en', langs: ['en'], findings: [{ start: 0, end: 3, text: 'You', lang: 'en', kind: 'blame', pole: 'cold', ruleSet: 'care', rule: 'en/blame/test', why: 'Why.', principle: 'care.4', isQuiet: false, suggestions: [] }] } }];
  expect(macroPiecesOf('', checked, 'csv', false)).toEqual([listCsv(rank(checked))]);
  const whole = JSON.parse(sarifOf('a b.csv', checked)) as { runs: [{ results: unknown[] }] };
  expect(macroPiecesOf('a b.csv', checked, 'sarif', false).map((piece) => JSON.parse(piece) as unknown)).toEqual(whole.runs[0].results);
});

test('standard input and files of any name are saved replies when they are said to be, and a list of several files is one list', async () => {
  expect((await run(['check', '--input', 'macros', '--no-reader', '--format', 'jsonl'], table)).out.trim().split('\n')).toHaveLength(3);
  const both = await run(['check', '--no-reader', '--format', 'csv', file('one.csv', 'title,body\nOne,You failed to attach the receipt.\n'), file('two.txt', 'You failed to attach the receipt. You failed to read our terms.')]);
  expect(both.out.trim().split(/\r?\n/)).toHaveLength(4);
  expect(both.out.indexOf('our terms')).toBeLessThan(both.out.indexOf('One'));
});

test('what cannot be read of a file is said in words, and the rest is read', async () => {
  const broken = await run(['check', file('broken.json', '{"macros": [')]);
  expect(broken.status).toBe(2);
  expect(broken.err).toMatch(/^warmline: .*broken\.json(?:, line 1)?: /);
  expect((await run(['check', file('empty.csv', '')])).err).toContain('There is no text in it.');
  const wrong = await run(['check', '--format', 'csv', '--input', 'jsonl'], '{}');
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('Try --input macros')]);
});
