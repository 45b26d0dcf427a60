// npm run bench: what reading costs, how it grows with rules, what the page loads, and other checkers beside it in the same run.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';
import { compile } from '../../src/engine/compile.ts';
import { newMemory, read } from '../../src/engine/read.ts';
import { pack as packed, unpack } from '../../src/engine/packed.ts';
import type { LanguagePack, PackedPattern, PackedRule, Places } from '../../src/engine/types.ts';
import { otherCheckers } from './other-checkers.ts';
import { drafts } from './drafts.ts';

const ms = (value: number): string => `${value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(2) : Math.round(value)} ms`;

/** Median and 95th percentile of `runs` timings, in ms. */
function timings(runs: number, work: (run: number) => void): { median: number; p95: number } {
  for (let run = 0; run < Math.min(runs, 30); run++) work(run);
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    work(run);
    all.push(performance.now() - before);
  }
  all.sort((a, b) => a - b);
  return { median: all[Math.floor(runs / 2)] ?? 0, p95: all[Math.floor(runs * 0.95)] ?? 0 };
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) console.log(`  ${row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}`);
}

const packs = { en, ru, bg };
const languages = Object.values(packs).map(compile);
const lengths = [300, 1000, 10_000, 100_000];

const reading = (['en', 'ru', 'bg'] as const).flatMap((lang) =>
  lengths.map((length) => {
    const text = drafts(lang, length);
    const runs = length > 50_000 ? 20 : 200;
    const fresh = Array.from({ length: runs }, (_, run) => drafts(lang, length, run));
    const full = timings(runs, (run) => read(fresh[run] ?? text, { languages }));
    const memory = newMemory();
    read(text, { languages, memory });
    const middle = Math.floor(length / 2);
    const key = timings(runs, (run) => read(`${text.slice(0, middle)}${'x'.repeat((run % 7) + 1)}${text.slice(middle)}`, { languages, memory }));
    const line = text.replaceAll('\n', ' ');
    const oneLine = newMemory();
    const oneLineKey = timings(Math.min(runs, 50), (run) => read(`${line}${'x'.repeat((run % 7) + 1)}`, { languages, memory: oneLine }));
    return [`${lang} ${length}`, ms(full.median), ms(full.p95), ms(key.median), ms(key.p95), ms(oneLineKey.median)];
  }),
);
print('Reading a draft (median, 95th percentile)', ['language, UTF-16 units', 'whole', 'p95', 'after a key', 'p95', 'after a key, all in one line'], reading);

const beside: string[][] = [];
for (const [name, check] of [['Warmline', (text: string) => read(text, { languages }).findings.length] as const, ...(await otherCheckers())]) {
  const row = [name];
  for (const length of lengths.slice(0, 3)) {
    const all: number[] = [];
    let marks = 0;
    for (let run = 0; run < 25; run++) {
      const text = drafts('en', length, run);
      const before = performance.now();
      marks = await check(text);
      all.push(performance.now() - before);
    }
    // The first runs are slower in every checker: the engine below has not compiled it yet.
    row.push(`${ms(all.slice(10).sort((a, b) => a - b)[7] ?? 0)} (${marks})`);
  }
  beside.push(row);
}
print('Other checkers on the same English drafts: time (marks). They look for other things: only the time compares', ['checker', ...lengths.slice(0, 3).map(String)], beside);

/** A pack with `count` rules: the real ones, then rules with the first places of a real pattern, some of them others, and a last class that no word is in: they share their beginnings, and none adds a match. */
function packOf(count: number): LanguagePack {
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const wordsIn = (places: Places): number[] => places.flatMap((place) => (typeof place === 'number' ? (place < 0 ? [] : [place]) : typeof place === 'string' ? [] : 'm' in place ? wordsIn(place.p) : wordsIn(place[0] ?? [])));
  const absent = 676;
  const classes = [...en.classes, ...Array.from({ length: absent }, () => [])];
  const patterns: PackedPattern[] = [...en.patterns];
  const varied = (pattern: PackedPattern | undefined): number => {
    const places = wordsIn(pattern?.places ?? []).slice(0, 4).map((word) => (next(3) ? word : next(en.words.length + en.classes.length)));
    const last = en.words.length + en.classes.length + next(absent);
    return patterns.push({ places: [...places, last], most: null, lead: 0, toEnd: false, key: last }) - 1;
  };
  const rules: PackedRule[] = [];
  for (let index = 0; index < count; index++) {
    const rule = en.rules[index % en.rules.length] as PackedRule;
    rules.push(index < en.rules.length ? rule : { ...rule, id: `${rule.id}-${index}`, match: [varied(en.patterns[rule.match[0] ?? 0])] });
  }
  return { ...en, classes, patterns, rules };
}

const growth = [100, 1000, 10_000, 100_000].map((count) => {
  const pack = packOf(count);
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const before = performance.now();
  const compiled = [compile(pack)];
  const compiling = performance.now() - before;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
  const fresh = Array.from({ length: 50 }, (_, run) => drafts('en', 10_000, run));
  const full = timings(50, (run) => read(fresh[run] ?? '', { languages: compiled, lang: 'en' }));
  return [String(count), ms(full.median), ms(compiling), `${heap.toFixed(1)} MB`];
});
print('10,000 units of English with more and more rules', ['rules', 'reading', 'compiling once', 'heap'], growth);

const first = (['en', 'ru', 'bg'] as const).map((lang) => {
  const travelling = packed(packs[lang]);
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const before = performance.now();
  const compiled = compile(unpack(travelling));
  const time = performance.now() - before;
  globalThis.gc?.();
  return [lang, String(compiled.rules.length), ms(time), `${((process.memoryUsage().heapUsed - heapBefore) / 2 ** 20).toFixed(2)} MB`];
});
print('First load of a language', ['language', 'rules', 'unpack and compile', 'heap'], first);

const built = join(process.cwd(), 'dist/extension');
const files = ['src/loader.iife.js', 'src/content.iife.js', 'packs/en.js', 'packs/ru.js', 'packs/bg.js'];
const sizes = files.map((name) => {
  const content = readFileSync(join(built, name));
  return [name, `${content.length.toLocaleString('en')} B`, `${gzipSync(content, { level: 9 }).length.toLocaleString('en')} B`];
});
print('What a page loads', ['file', 'bytes', 'gzipped'], sizes);
const total = readdirSync(built, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => sum + (statSync(join(built, name)).isFile() ? statSync(join(built, name)).size : 0), 0);
console.log(`  the whole package unpacked: ${Math.round(total / 1024)} KB`);
