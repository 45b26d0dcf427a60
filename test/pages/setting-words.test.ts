// Every setting can be said in words, in every language of the interface, and so can every reason for which a file is not taken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mutedBy } from '../../src/options/my-team/muted-honesty.tsx';
import { refusalInWords } from '../../src/options/refusal.ts';
import { inReadingOrder, settingWords } from '../../src/options/setting-words.ts';
import { emptyLayer, layerFrom } from '../../src/settings/layer.ts';
import { merge } from '../../src/settings/merge.ts';
import { lists, plain } from '../../src/settings/names.ts';
import type { Refusal } from '../../src/team/types.ts';
import { langs } from '../languages-under-test.ts';

type Texts = Readonly<Record<string, { readonly message: string }>>;

/** Lets `say` speak a language as the browser does: the key's text, with its gaps filled. */
function speak(lang: string): void {
  const texts = JSON.parse(readFileSync(join(import.meta.dirname, `../../public/_locales/${lang}/messages.json`), 'utf8')) as Texts;
  const getMessage = (key: string, values: readonly string[]): string => (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}
afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

const entries: Readonly<Record<string, string>> = {
  ruleSets: 'care', kinds: 'blame', rules: 'en/blame/you-failed-to', languages: 'bg', sites: 'help.example.com', addedSites: 'https://help.example.com/*', askKinds: 'curt', readerKinds: 'evasive',
};
const values: Readonly<Record<string, readonly (string | boolean)[]>> = { level: ['quiet', 'line', 'ask'], gender: ['neutral', 'feminine', 'masculine'] };

/** Each name with each value that may stand under it; a new list or setting comes along by itself. */
const all = [...Object.keys(lists).map((list) => `${list}:${entries[list] ?? ''}`), ...Object.keys(plain)].flatMap((name) => (values[name] ?? [true, false]).map((value) => [name, value] as const));

const refusals: Readonly<Record<Refusal, true>> = {
  'too-large': true, malformed: true, 'bad-signature': true, 'other-team': true, 'other-key': true, 'rolled-back': true, 'same-version-other-content': true, expired: true,
  'from-the-future': true, 'needs-newer-extension': true, 'unusable-rules': true, unsupported: true, unreachable: true,
};

describe.each(langs)('in %s', (lang) => {
  test('no setting and no value is left as its key', () => {
    speak(lang);
    const raw = new RegExp('^(?:set|value|level|gender|reader|notes|quiet|screen)[A-Z]|^[a-zA-Z]+:');
    for (const [name, value] of all) {
      const words = settingWords(name, value);
      expect(words.what, name).toMatch(/\p{L}/u);
      expect(words.what.split(' ').length, `${name} is said as “${words.what}”`).toBeGreaterThan(1);
      expect(words.what, name).not.toMatch(raw);
      expect(words.value, name).not.toMatch(raw);
    }
  });

  test('no two values of a setting sound the same', () => {
    speak(lang);
    const said = all.map(([name, value]) => `${name} ${settingWords(name, value).value}`);
    expect(new Set(said).size).toBe(said.length);
  });

  test('every reason has a sentence of its own', () => {
    speak(lang);
    const sentences = (Object.keys(refusals) as Refusal[]).map(refusalInWords);
    for (const sentence of sentences) expect(sentence).toMatch(/\p{L} .+\.$/u);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('a rule is called by its example, one whose example is not there by its id, a phrase of the team by its words', () => {
  speak('en');
  expect(settingWords('rules:en/blame/you-failed-to', false, new Map([['en/blame/you-failed-to', 'You failed']]))).toEqual({ what: 'Rule “You failed”', value: 'off' });
  expect(settingWords('rules:en/blame/you-failed-to', true).what).toBe('Rule “you failed to”');
  expect(settingWords('rules:team/en/no-worries', false, new Map([['team/en/no-worries', 'no worries']])).what).toBe('The team’s phrase “no worries”');
});

test('what is wide is read before what is narrow', () => {
  expect(inReadingOrder([['sites:a.example'], ['rules:en/blame/x'], ['kinds:curt'], ['kinds:blame'], ['level']] as const).flat()).toEqual(['level', 'kinds:blame', 'kinds:curt', 'rules:en/blame/x', 'sites:a.example']);
});

test('what others muted about honesty is named: sets, kinds and rules, decided or suggested, but nothing of warmth, of one’s own, or that is on', () => {
  const team = layerFrom({ ruleSets: ['-honor', '-moments'], kinds: ['-pretence', '-blame', '+evasive'], rules: ['-en/pressure/act-now', '-en/blame/you-failed-to', '-team/en/no-worries'], suggested: { kinds: ['-servile', '-pressure'] } }).layer;
  const own = new Map([['kinds:servile', true], ['kinds:non-apology', false]]);
  const settings = merge({ policy: emptyLayer, team, own });
  expect([...mutedBy('team', settings)].sort()).toEqual(['kinds:pressure', 'kinds:pretence', 'ruleSets:honor', 'rules:en/pressure/act-now']);
  expect(mutedBy('policy', settings)).toEqual([]);
});
