// `npm run figures [-- en ru bg] [--reader]` (with it: rules and learned reader together, else the rules alone): one table a language: training and counting drafts, contrast sets, wild texts. The gap between train and dev is over-fitting.
import type { Kind } from '../src/engine/types.ts';
import { kinds } from '../src/rules/kinds.ts';
import { contrasts, devDrafts, meets, trainingParts, wildSources, type LabelledDraft } from './corpus.ts';
import { languagesAsked, percent, reader, readerOfBoth, sentencesIn } from './reader.ts';

for (const lang of languagesAsked()) {
  const find = process.argv.includes('--reader') ? await readerOfBoth(lang) : await reader(lang);
  const perKind = new Map<string, Map<Kind, { caught: number; labels: number; right: number; found: number }>>();

  const count = (name: string, drafts: readonly LabelledDraft[]): void => {
    const kindsOf = new Map(Object.keys(kinds).map((kind) => [kind as Kind, { caught: 0, labels: 0, right: 0, found: 0 }]));
    let [clean, silent] = [0, 0];
    for (const { draft, labels } of drafts) {
      const found = find(draft);
      if (labels.length === 0) {
        clean++;
        if (found.length === 0) silent++;
      }
      for (const label of labels) {
        const its = kindsOf.get(label.kind)!;
        its.labels++;
        if (found.some((finding) => meets(finding, label))) its.caught++;
      }
      for (const finding of found) {
        const its = kindsOf.get(finding.kind)!;
        its.found++;
        if (labels.some((label) => meets(finding, label))) its.right++;
      }
    }
    perKind.set(name, kindsOf);
    const sum = (key: 'caught' | 'labels' | 'right' | 'found'): number => [...kindsOf.values()].reduce((all, its) => all + its[key], 0);
    console.log(`${name.padEnd(22)} precision ${percent(sum('right'), sum('found'))}  recall ${percent(sum('caught'), sum('labels'))}  of ${String(sum('labels')).padStart(5)} labels  clean ${percent(silent, clean)} of ${clean}`);
  };

  console.log(`\n${lang}`);
  for (const { name, drafts } of [...trainingParts(lang), ...devDrafts(lang)]) count(name, drafts);

  const pairs = contrasts(lang);
  const silentShare = (texts: readonly string[]): string => percent(texts.filter((text) => find(text).length === 0).length, texts.length);
  const caught = pairs.filter(({ bad }) => find(bad.draft).some((finding) => bad.labels.some((label) => meets(finding, label))));
  console.log(`contrast               bad caught ${percent(caught.length, pairs.length)}  good silent ${silentShare(pairs.map(({ good }) => good))}  near silent ${silentShare(pairs.map(({ near }) => near))}  of ${pairs.length}`);
  for (const { name, texts } of wildSources()) {
    const own = texts.filter((text) => text.lang === lang).map(({ text }) => text);
    if (!own.length) continue;
    const marks = own.reduce((all, text) => all + find(text).length, 0);
    const spoken = own.reduce((all, text) => all + sentencesIn(text).length, 0);
    console.log(`${name.padEnd(22)} ${marks} marks in ${spoken} sentences: ${((1000 * marks) / spoken).toFixed(1)} per 1,000`);
  }
  const names = [...perKind.keys()];
  console.log(`${'recall (precision) %'.padEnd(22)}${names.map((name) => name.padStart(20)).join('')}`);
  for (const kind of Object.keys(kinds) as Kind[]) {
    console.log(`  ${kind.padEnd(20)}${names.map((name) => { const its = perKind.get(name)!.get(kind)!; return `${percent(its.caught, its.labels)} (${percent(its.right, its.found).trim()}) /${its.labels}`.padStart(20); }).join('')}`);
  }
}
