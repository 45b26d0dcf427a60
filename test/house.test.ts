// The conventions of the house, in sentences that a newcomer can act on.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../src/engine/read.ts';
import { wordingsFor } from '../src/engine/suggest.ts';
import type { Kind, Lang } from '../src/engine/types.ts';
import { articles } from '../src/rules/articles.ts';
import { certaintyOf, leastCertainty } from '../src/rules/certain.ts';
import { certainty } from '../src/rules/certainty.ts';
import { loadRules } from '../src/rules/index.ts';
import { kinds } from '../src/rules/kinds.ts';
import { mechanisms } from '../src/rules/mechanisms.ts';
import { renamed } from '../src/rules/renamed.ts';
import { summaryOf, touched } from '../scripts/touched.ts';
import { langs, languages } from './languages-under-test.ts';

const root = join(import.meta.dirname, '..');
const conceptsOf = (lang: Lang): Promise<{ concepts: object }> => import(`../src/languages/${lang}/concepts.ts`) as Promise<{ concepts: object }>;
const everyKind = Object.keys(kinds) as Kind[];
const rules = Object.fromEntries(await Promise.all(langs.map(async (lang) => [lang, await loadRules(lang)] as const)));
const all = langs.flatMap((lang) => rules[lang] ?? []);

/** The files that git knows or would take. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter((name) => name && existsSync(join(root, name)));
const text = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('rules', () => {
  test('every kind has at least four rules in every language, in a file with its name', () => {
    for (const lang of langs) for (const kind of everyKind) expect(rules[lang]?.filter((rule) => rule.kind === kind).length, `src/rules/${lang}/${kind}.ts`).toBeGreaterThanOrEqual(4);
    expect([...new Set(all.map(({ kind }) => kind))].filter((kind) => !everyKind.includes(kind)), 'a file in src/rules/<lang>/ is not named after a kind').toEqual([]);
  });

  test('ids are phrases in kebab case, each used once; renamed ones lead to a rule and are gone', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { rule } of all) expect(rule.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const [old, now] of Object.entries(renamed)) {
      expect(ids, `${old} was renamed to ${now}, which is no rule`).toContain(now);
      expect(ids, `${old} was renamed, so no rule may have that id again`).not.toContain(old);
    }
  });

  test('every rule has two catches and two near misses', () => {
    for (const { id, rule } of all) {
      expect(rule.catches.length, `${id} needs two sentences that it marks`).toBeGreaterThanOrEqual(2);
      expect(rule.leaves.length, `${id} needs two near misses that stay silent`).toBeGreaterThanOrEqual(2);
    }
  });

  test('a principle belongs to the article that owns the kind', () => {
    for (const { id, kind, rule } of all) {
      const [ruleSet, number] = rule.principle.split('.');
      expect(ruleSet, `${id}: ${kind} belongs to ${kinds[kind].ruleSet}`).toBe(kinds[kind].ruleSet);
      const principles = articles.find((article) => article.ruleSet === ruleSet)?.principles.length ?? 0;
      expect(Number(number), `${id}: ${ruleSet} has ${principles} principles`).toBeLessThanOrEqual(principles);
      expect(Number(number)).toBeGreaterThan(0);
    }
  });

  test('every rule names a mechanism of its kind', () => {
    for (const { id, kind, rule } of all) expect(Object.keys(mechanisms[kind]), `${id}: its mechanism is one of src/rules/mechanisms.ts`).toContain(rule.mechanism);
  });

  test('every rule has been measured since it was written, and none is less sure than a rule may be', () => {
    expect(all.map(({ id }) => id).filter((id) => !certainty[id]), 'run npm run certainty').toEqual([]);
    const known = new Set(all.map(({ id }) => id));
    expect(Object.keys(certainty).filter((id) => !known.has(id)), 'these rules are gone: run npm run certainty').toEqual([]);
    for (const { id } of all) expect(certaintyOf(id, certainty), `${id} marks too much that is fine`).toBeGreaterThanOrEqual(leastCertainty);
  });

  test.each(langs)('every named word list of %s is used, and patterns reach the labelled drafts', { timeout: 60_000 }, async (lang) => {
    const reached = await touched(lang, undefined, 10);
    console.log(`${summaryOf(lang, reached)} (of every tenth draft; all of them: npm run reach -- ${lang})`);
    const { concepts } = await conceptsOf(lang);
    expect(Object.keys(concepts).filter((name) => !reached.concepts.has(`@${name}`)), 'no rule names these lists: take them out of src/languages/<lang>/concepts.ts').toEqual([]);
  });

  test('rules are data: they survive a JSON round trip', () => {
    for (const { rule } of all) expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  });

  test('a wording adds no number, link, address or line break', () => {
    for (const { id, rule } of all) for (const wording of rule.instead) expect(wording.replace(/\{[^{}]*\}|<[^<>]*>/g, ''), id).not.toMatch(/\d|https?:|www\.|@|\n/);
  });

  test('a choice of forms has two sides, and only Russian and Bulgarian have one', () => {
    for (const { id, rule } of all) {
      for (const wording of rule.instead) {
        const [masculine, feminine] = (['masculine', 'feminine'] as const).map((gender) => wordingsFor([wording], gender)[0]);
        expect(`${masculine}${feminine}`, `${id}: write (masculine|feminine) in “${wording}”`).not.toContain('|');
        if (id.startsWith('en/')) expect(masculine, id).toBe(wording);
      }
    }
  });

  test('a wording repeats only parts that every pattern of its rule names', () => {
    for (const { id, rule } of all) {
      const names = new Set(rule.instead.flatMap((wording) => [...wording.matchAll(/<([^<>\s]+)>/g)].map(([, name]) => name)));
      for (const name of names) for (const pattern of rule.match) expect(pattern, `${id} repeats <${name}>`).toContain(`<${name} `);
    }
  });

  test('the reason is short, and itself warm and honest', () => {
    for (const lang of langs) {
      for (const { id, rule } of rules[lang] ?? []) {
        expect(rule.why.split(/\s+/).length, `${id}: say it in at most 30 words`).toBeLessThanOrEqual(30);
        expect(rule.why, `${id}: no exclamation marks`).not.toContain('!');
        expect(read(rule.why, { languages, lang }).findings.map((finding) => `${finding.rule}: ${finding.text}`), `${id}: its own reason is marked (words quoted as examples belong in quotation marks)`).toEqual([]);
      }
    }
  });
});

describe('the folder', () => {
  test('folder names tell the product', () => {
    expect(files.filter((name) => /(?:^|\/)(?:utils?|helpers?|common|core|lib|services?|shared|misc)\//.test(name))).toEqual([]);
  });

  test('one idea a file: no file of code has more than 400 lines', () => {
    const code = files.filter((name) => /^(?:src|test|scripts|demo)\/.*\.(?:ts|tsx|mjs)$/.test(name) && !name.startsWith('src/rules/') && !/concepts\.ts$|pieces\.ts$|irregular\.ts$/.test(name));
    for (const name of code) expect(text(name).split('\n').length, `${name}: split it by idea`).toBeLessThanOrEqual(400);
  });

  test('every file of code opens with a sentence on what it is for', () => {
    const code = files.filter((name) => /^(?:src|scripts)\/.*\.(?:ts|tsx|mjs)$/.test(name) && !name.startsWith('src/rules/') && !name.endsWith('.d.ts'));
    for (const name of code) expect(text(name).replace(/^#!.*\n/, ''), `${name} needs an opening comment`).toMatch(/^(?:\/\/|\/\*)/);
  });

  test('nothing in src prints, and no machine’s own path stands in the project', () => {
    for (const name of files.filter((file) => /^src\/.*\.tsx?$/.test(file))) expect(text(name), name).not.toMatch(/console\.(?:log|debug|info|warn)\(/);
    for (const name of files.filter((file) => /\.(?:ts|tsx|mjs|md|json|sh|css|html)$/.test(file) && file !== 'package-lock.json')) expect(text(name), name).not.toMatch(/(?:^|[^A-Za-z0-9_.])\/(?:home|root|Users)\/[a-z]/);
  });

  test('the documents name only files that exist', () => {
    for (const name of files.filter((file) => file.endsWith('.md'))) {
      for (const [, path = ''] of text(name).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) expect(existsSync(join(root, dirname(name), path)), `${name} links to ${path}`).toBe(true);
    }
  });

  test('the README has its two commands', () => {
    expect(text('README.md')).toContain('npm ci && npm start');
    expect(text('README.md')).toContain('npm ci && npm test');
  });

  test('the manifest asks for nothing that is not needed', () => {
    const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
    expect(manifest['host_permissions']).toEqual([]);
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'oauth2']) expect(manifest).not.toHaveProperty(door);
  });
});
