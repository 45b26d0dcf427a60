// `npm run certainty`: measures every rule on the training drafts and contrast sets and writes src/rules/certainty.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../src/engine/types.ts';
import { certaintyOf, leastCertainty, soundCertainty } from '../src/rules/certain.ts';
import { loadRules } from '../src/rules/index.ts';
import { contrasts, hasCorpus, meets, trainingDrafts } from './corpus.ts';
import { languagesAsked, reader } from './reader.ts';

if (!hasCorpus) throw new Error('The training drafts are not there. Set WARMLINE_CORPUS to the folder of the corpus.');

const file = fileURLToPath(new URL('../src/rules/certainty.ts', import.meta.url));
const { certainty: before } = (await import('../src/rules/certainty.ts')) as { certainty: Readonly<Record<string, readonly [number, number]>> };
const asked = languagesAsked();
const measured: Record<string, [right: number, found: number]> = {};
for (const [rule, [right, found]] of Object.entries(before)) if (!asked.includes(rule.slice(0, 2) as Lang)) measured[rule] = [right, found];

for (const lang of asked) {
  for (const { id } of await loadRules(lang)) measured[id] = [0, 0];
  const find = await reader(lang);
  const count = (rule: string | null, isRight: boolean): void => {
    const its = measured[rule ?? ''] as [number, number];
    its[1]++;
    if (isRight) its[0]++;
  };
  const pairs = contrasts(lang);
  for (const { draft, labels } of [...trainingDrafts(lang), ...pairs.map(({ bad }) => bad)]) {
    for (const finding of find(draft)) count(finding.rule, labels.some((label) => meets(finding, label)));
  }
  for (const text of pairs.flatMap(({ good, near }) => [good, near])) for (const { rule } of find(text)) count(rule, false);
}

const lines = Object.keys(measured).sort().map((rule) => `  '${rule}': [${measured[rule]!.join(', ')}],`);
const head = readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n');
writeFileSync(file, `${head}\nexport const certainty: Readonly<Record<string, readonly [right: number, found: number]>> = {\n${lines.join('\n')}\n};\n`);

for (const rule of Object.keys(measured).sort()) {
  const value = certaintyOf(rule, measured);
  const [right, found] = measured[rule]!;
  if (value < soundCertainty) console.log(`${value.toFixed(2)}  ${right} of ${found} right  ${rule}${value < leastCertainty ? '   TOO LOW: the build will fail' : '   quieter mark'}`);
}
const never = Object.values(measured).filter(([, found]) => found === 0).length;
console.log(`${Object.keys(measured).length} rules measured; ${never} of them found nothing and take the certainty of their kind.`);
