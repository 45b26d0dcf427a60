// `warmline team` end to end, in a folder of its own: make, sign, show, read with, rotate, and what is refused.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { version } from '../../src/cli/team/version.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'warmline-team-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};

const words = file('words', 'three calm grey herons\n');
const opens = ['--passphrase-file', words];
const phrase = { id: 'no-worries', lang: 'en', kind: 'dismissive', match: ['no worries'], unless: [], why: 'It can sound as if the trouble were small.', instead: ['gladly'] };
const refund = { id: 'refund', about: { en: ['refund'] }, within: { amount: 5, unit: 'working-day' }, says: { en: 'refunds within 5 working days' } };
/** Longer than any weekday is away. */
const repair = { id: 'repair', about: { en: ['repair'] }, within: { amount: 4, unit: 'week' }, says: { en: 'repairs within 4 weeks' } };

beforeAll(async () => {
  const { status, out, err } = await run(['team', 'new', '--name', 'Acme support', '--author', 'Ana', folder, ...opens]);
  expect(err).toBe('');
  expect(status).toBe(0);
  expect(out).toContain('Acme support');
  await run(['check', '--no-reader'], 'Hello.');
}, 120_000);

test('keys are files that only their owner reads, and the spare is nothing without its passphrase', async () => {
  for (const name of ['team.key', 'team.spare']) expect(statSync(at(name)).mode & 0o777, name).toBe(0o600);
  expect(readFileSync(at('team.spare'), 'utf8')).not.toContain('"d"');
  expect(readFileSync(at('team.json'), 'utf8')).not.toContain('"d"');
  const wrong = await run(['team', 'sign', '--key', at('team.spare'), at('team.json'), '--passphrase-file', file('other', 'three loud grey herons')]);
  expect([wrong.status, wrong.err]).toEqual([2, `warmline: ${at('team.spare')}: this passphrase does not open it.\n`]);
});

test('no key and no team file is ever overwritten', async () => {
  const before = ['team.key', 'team.spare', 'team.json'].map((name) => readFileSync(at(name), 'utf8'));
  const again = await run(['team', 'new', '--name', 'Acme support', folder, ...opens]);
  expect(again.status).toBe(2);
  expect(again.err).toContain('a key is never overwritten');
  const rotated = await run(['team', 'rotate', '--key', at('team.key'), '--new-key', at('team.spare'), at('team.json')]);
  expect([rotated.status, rotated.err]).toEqual([2, expect.stringContaining('a key is never overwritten')]);
  expect(['team.key', 'team.spare', 'team.json'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(before);
});

test('what is signed is what is shown, and what drafts are read with', async () => {
  const cold = file('reply.txt', 'Hello Nora, no worries. You failed to attach the receipt. Your refund arrives within 2 days. We will finish the repair by Friday.');
  const without = await run(['check', cold, '--format', 'jsonl', '--no-reader']);
  expect(without.out).not.toContain('team/en/no-worries');
  expect(without.out).toContain('You failed');

  const settings = { kinds: ['-blame'], suggested: { level: 'quiet' } };
  const signed = await run(['team', 'sign', '--key', at('team.key'), at('team.json'), '--note', 'Our own words', '--settings', file('settings.json', settings), '--phrases', file('phrases.json', [phrase]), '--commitments', file('commitments.json', [refund, repair])]);
  expect([signed.status, signed.err]).toEqual([0, '']);
  expect(signed.out).toMatch(/version +2, .*, Ana\nnote +Our own words\n/);
  const shown = await run(['team', 'show', at('team.json'), '--json']);
  expect(JSON.parse(shown.out)).toEqual({ settings, phrases: [phrase], commitments: [refund, repair] });
  expect((await run(['team', 'show', at('team.json')])).out).toBe(signed.out);

  const { out, status } = await run(['check', cold, '--format', 'jsonl', '--no-reader', '--team', at('team.json')]);
  expect(status).toBe(1);
  const { findings } = JSON.parse(out) as { findings: { rule: string; text: string; why: string }[] };
  expect(findings.map(({ rule }) => rule)).toEqual(['team/en/no-worries', 'team/en/commitment/refund', 'team/en/commitment/repair']);
  expect(findings[1]?.why).toContain('refunds within 5 working days');
});

test('what cannot be used is told with its place, and nothing is signed', async () => {
  const before = readFileSync(at('team.json'), 'utf8');
  const sign = (...args: string[]) => run(['team', 'sign', '--key', at('team.key'), at('team.json'), ...args]);
  const settings = await sign('--settings', file('wrong-settings.json', { kinds: ['-blame', 'blame'], lvl: 'quiet' }));
  expect(settings.status).toBe(2);
  expect(settings.err).toContain('kinds[1]');
  expect(settings.err).toContain('lvl');
  expect((await sign('--phrases', file('wrong-phrases.json', [phrase, { ...phrase, id: 'next', match: ['no (worries'] }]))).err).toMatch(/Phrase 2, match 1, character 4: ./);
  expect((await sign('--commitments', file('wrong-commitments.json', [{ ...refund, within: { amount: 0, unit: 'day' } }]))).err).toContain('0.within');
  expect((await sign('--phrases', file('broken.json', '{'))).err).toContain('this is not JSON');
  expect((await sign('--expires', 'tomorrow')).err).toContain('--expires takes a day such as');
  expect((await sign('--expires', '2020-01-01')).status).toBe(2);
  expect(readFileSync(at('team.json'), 'utf8')).toBe(before);
});

test('a file that was changed, a stranger’s key and an older version are refused', async () => {
  const text = readFileSync(at('team.json'), 'utf8');
  const older = file('older.json', text);
  const changed = file('changed.json', text.replace(/"payload":"(.{40})./, (_, start: string) => `"payload":"${start}A`));
  for (const args of [['team', 'show', changed], ['check', '--team', changed]]) expect((await run(args, 'Hello')).status, args.join(' ')).toBe(2);
  expect((await run(['team', 'check', changed])).status).toBe(1);

  const stranger = mkdtempSync(join(folder, 'stranger-'));
  expect((await run(['team', 'new', '--name', 'Others', stranger, ...opens])).status).toBe(0);
  expect((await run(['team', 'sign', '--key', join(stranger, 'team.key'), at('team.json')])).err).toContain('may not sign for this team');
  expect((await run(['team', 'check', join(stranger, 'team.json'), '--after', at('team.json')])).err).toContain('another team');

  expect((await run(['team', 'sign', '--key', at('team.key'), at('team.json')])).status).toBe(0);
  expect(await run(['team', 'check', at('team.json'), '--after', older])).toEqual({ status: 0, out: `${at('team.json')}: good.\n`, err: '' });
  const back = await run(['team', 'check', older, '--after', at('team.json')]);
  expect([back.status, back.err]).toEqual([1, expect.stringContaining('older than what is known')]);
});

test('a key that was lost gives way to a new one that the spare signs, and agents follow', async () => {
  const before = file('before.json', readFileSync(at('team.json'), 'utf8'));
  const rotated = await run(['team', 'rotate', '--key', at('team.spare'), '--new-key', at('team-2.key'), at('team.json'), ...opens]);
  expect([rotated.status, rotated.err]).toEqual([0, '']);
  expect(statSync(at('team-2.key')).mode & 0o777).toBe(0o600);
  expect((await run(['team', 'check', at('team.json'), '--after', before])).status).toBe(0);
  expect((await run(['team', 'sign', '--key', at('team.key'), at('team.json')])).err).toContain('may not sign for this team');
  expect((await run(['team', 'sign', '--key', at('team-2.key'), at('team.json')])).status).toBe(0);
  // The spare that was kept still signs, and a new one can take its place.
  const both = await run(['team', 'rotate', '--key', at('team-2.key'), '--new-key', at('team-3.key'), '--new-spare', at('team-3.spare'), at('team.json'), ...opens]);
  expect([both.status, both.err]).toEqual([0, '']);
  expect((await run(['team', 'sign', '--key', at('team.spare'), at('team.json'), ...opens])).err).toContain('may not sign for this team');
  expect((await run(['team', 'sign', '--key', at('team-3.spare'), at('team.json'), ...opens])).status).toBe(0);
  expect((await run(['team', 'check', at('team.json'), '--after', before])).status).toBe(0);
}, 60_000);

test('a command that makes no sense says what would', async () => {
  const wrong: readonly (readonly [string[], string])[] = [
    [['sing'], 'Try: team new, team sign'],
    [['new', folder], 'a team has a name'],
    [['new', '--name', 'A', join(folder, 'new-one')], '--passphrase-file'],
    [['new', '--name', 'A', join(folder, 'no', 'such'), ...opens], 'there is no such file or folder'],
    [['sign', at('team.json')], 'name the key that signs'],
    [['sign', '--key', at('team.json'), at('team.json')], 'this is not a key of Warmline'],
    [['rotate', '--key', at('team.key'), at('team.json')], 'name a file for the new key'],
    [['show', at('missing.json')], 'there is no such file'],
    [['show', '--all'], '--all'],
    [['show', 'a', 'b'], 'takes one team file'],
    [['new', '--name', 'A', join(folder, 'new-one'), '--passphrase-file', file('short', 'short')], 'at least 12 characters'],
  ];
  for (const [args, said] of wrong) {
    const { status, err } = await run(['team', ...args]);
    expect([status, err], args.join(' ')).toEqual([2, expect.stringContaining(said)]);
  }
  expect((await run(['team', '--help'])).out).toContain('warmline team rotate');
  expect((await run(['team', 'sign', '--help'])).out).toContain('warmline team rotate');
});

test('it asks as the version that the extension has', () => {
  expect(version).toBe(manifest.version);
});

test('phrases come from tables and from Vale styles, and what cannot be taken over is told with its place', async () => {
  const csv = file('house-words.csv', 'phrase,say instead,why,language,kind\nno worries,gladly,It can sound small.,en,dismissive\n"no (worries",,,en,dismissive\n');
  const vale = file('Wordiness.yml', "extends: substitution\nmessage: \"Consider using '%s' instead of '%s'.\"\nswap:\n  in order to: to\n  a(?=b)c: d\n");
  const { status, out, err } = await run(['team', 'import', csv, vale]);
  expect(status).toBe(1);
  const phrases = JSON.parse(out) as { match: string[]; instead: string[] }[];
  expect(phrases.map(({ match, instead }) => [match, instead])).toEqual([[['no worries'], ['gladly']], [['in order to'], ['to']]]);
  expect(err).toContain('house-words.csv, line 3, column 5: ');
  expect(err).toMatch(/Wordiness\.yml, line 5, column \d+: /);
  expect(err.trim().split('\n')).toHaveLength(2);
  const signed = await run(['team', 'sign', '--key', at('team-3.key'), '--phrases', file('imported.json', out), at('team.json')]);
  expect([signed.status, signed.err]).toEqual([0, '']);
  expect(signed.out).toContain('2 phrases');
});

test('what is no table and no style is not guessed at', async () => {
  for (const [args, said] of [[[], 'name tables'], [[at('team.json')], 'phrases come from tables'], [['--lang', 'de', 'a.csv'], '--lang takes en, ru or bg'], [['--kind', 'rude', 'a.csv'], '--kind takes one of']] as const) {
    const { status, err } = await run(['team', 'import', ...args]);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  }
});
