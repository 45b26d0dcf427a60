import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const cold = 'You failed to attach the receipt.';
const folder = mkdtempSync(join(tmpdir(), 'warmline-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
// Rules and readers are loaded once, which takes longer than a test should.
beforeAll(async () => {
  await run(['check'], 'Hello.');
}, 120_000);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a file is checked with line, column, words, reason and wordings', async () => {
  const path = file('reply.txt', `Hello Maria,\n\nThank you for writing. ${cold}\n`);
  const { status, out } = await run(['check', path]);
  expect(status).toBe(1);
  expect(out).toContain(`${path}:3:24`);
  expect(out).toMatch(/warmth · blame {2}You failed/);
  expect(out).toContain('→ ');
});

test('nothing found is status 0 and prints nothing', async () => {
  expect(await run(['check'], 'Hello Maria, your parcel arrived this morning.')).toEqual({ status: 0, out: '', err: '' });
});

test('JSON Lines come out as JSON Lines in the shape that other programs rely on', async () => {
  const { status, out } = await run(['check', '--format', 'jsonl'], `${JSON.stringify({ id: 'a', draft: cold, lang: 'en', customer: 'Hi', customer_name: null })}\n${JSON.stringify({ id: 'b', draft: 'All is well.' })}\n`);
  expect(status).toBe(1);
  const [first, second] = out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; lang: string; findings: Record<string, unknown>[] });
  expect(Object.keys(first ?? {})).toEqual(['id', 'lang', 'findings']);
  expect(Object.keys(first?.findings[0] ?? {})).toEqual(['start', 'end', 'text', 'kind', 'pole', 'ruleSet', 'rule', 'why', 'principle', 'isQuiet', 'suggestions']);
  const found = first?.findings[0];
  expect(found?.['text']).toBe(cold.slice(Number(found?.['start']), Number(found?.['end'])));
  expect(found).toMatchObject({ kind: 'blame', pole: 'cold', ruleSet: 'care', isQuiet: false });
  expect(second).toMatchObject({ id: 'b', findings: [] });
});

test('a bad line is reported with its number, the rest is done, and the status is 2', async () => {
  const path = file('drafts.jsonl', `${JSON.stringify({ id: 1, draft: cold })}\n{"id": 2\n\n{"id":"3"}\n${JSON.stringify({ id: 4, draft: cold })}\n`);
  const { status, out, err } = await run(['check', path, '--format', 'jsonl']);
  expect(status).toBe(2);
  expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 4]);
  expect(err).toContain('line 2: this line is not JSON');
  expect(err).toContain('line 4: "draft" is missing');
  expect(err).not.toContain('attach the receipt');
});

test('a missing file is one clear line and status 2, and the other file is still read', async () => {
  const { status, out, err } = await run(['check', join(folder, 'missing.txt'), file('cold.txt', cold)]);
  expect(status).toBe(2);
  expect(err).toContain('missing.txt: there is no such file');
  expect(out).toContain('You failed');
});

test('rule sets and the language can be chosen', async () => {
  expect((await run(['check', '--rules', 'honor'], cold)).status).toBe(0);
  expect((await run(['check', '--rules', 'care,honor'], cold)).status).toBe(1);
  expect((await run(['check', '--lang', 'ru'], cold)).status).toBe(0);
});

test('a command line that makes no sense says what would', async () => {
  for (const args of [['chek'], ['check', '--format', 'xml'], ['check', '--rules', 'kindness'], ['check', '--what'], ['check', '--gender', 'male']]) {
    const { status, err } = await run(args);
    expect(status, args.join(' ')).toBe(2);
    expect(err).toMatch(/^warmline: .{10,}\n$/);
  }
  expect((await run(['--help'])).out).toContain('warmline check');
});

test('JSON and SARIF are well formed', async () => {
  const path = file('two.jsonl', [1, 2].map((id) => JSON.stringify({ id, draft: `${cold} ${cold}` })).join('\n'));
  expect(JSON.parse((await run(['check', path, '--format', 'json'])).out)).toHaveLength(2);
  const sarif = JSON.parse((await run(['check', path, '--format', 'sarif'])).out) as { version: string; runs: { results: { ruleId: string }[] }[] };
  expect(sarif.version).toBe('2.1.0');
  expect(sarif.runs[0]?.results).toHaveLength(4);
  expect(JSON.parse((await run(['check', '--format', 'json'], 'All is well.')).out)).toHaveLength(1);
});

test('what no rule foresaw is told as a judgement of the wording as a whole, and left out where only rules were asked for', async () => {
  const unforeseen = 'Hello Nora. Next time try reading before you write to us. The lamp is in stock again.';
  const { out } = await run(['check', '--format', 'jsonl'], JSON.stringify({ id: 'a', draft: unforeseen, lang: 'en' }));
  const { findings } = JSON.parse(out) as { findings: { text: string; rule: string | null; why: string; suggestions: string[] }[] };
  const judged = findings.find(({ text: words }) => words.startsWith('Next time'));
  expect(judged).toMatchObject({ rule: null, suggestions: [] });
  expect(judged?.why).toMatch(/^The customer may hear: “/);
  expect((await run(['check'], unforeseen)).out).toContain('the wording as a whole');
  expect((await run(['check', '--no-reader'], unforeseen)).out).toBe('');
});

test('SARIF names a judgement by language and kind', async () => {
  const { out } = await run(['check', '--format', 'sarif'], 'Hello Nora. Next time try reading before you write to us. The lamp is in stock again.');
  const { runs: [{ results }] } = JSON.parse(out) as { runs: [{ results: { ruleId: string }[] }] };
  expect(results.map(({ ruleId }) => ruleId)).toEqual([expect.stringMatching(/^en\/[a-z-]+$/)]);
});
